"""The doughnut (METHOD 4a) as accessible SVG: area-true wedges, and never a 0 for what is missing.

The drawing is laid out in CSS pixels around its own middle, so type keeps its size at every width.
In a narrow container the wheel shrinks and the labels move: rules in figure_css.py.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from components.charts.doughnut_labels import label, middle
from components.charts.doughnut_wedge import wedge_group
from components.charts.figure_css import DOUGHNUT_PAINT
from components.charts.markup import Markup, el
from components.charts.parts import Part, known, text_alternative
from components.charts.tokens import COMPONENT_HUES, SANS, SERIF, ThemeType, colour
from components.model.doughnut import wedges

GAP: Final = 2.6  # degrees between wedges


def doughnut(
    items: Sequence[Part],
    *,
    place: str,
    adjective: str,
    uid: str,
    centre: str | None = None,
    under: str | None = None,
    choosable: bool = True,
    words: str | None = None,
) -> Markup:
    """The wheel of ``items``, labels outside, nothing inside but the place and "7 of 8 known".

    ``adjective`` names the median ("English"); ``uid`` is unique among the drawings of a page;
    ``centre`` replaces the place's name (a component's id draws its tile: the default for themes),
    ``under`` the line below it. Each wedge is a button with ``data-choose`` = its score's id.
    ``words`` replaces the text alternative, where the tick is no median.
    """
    themes = all(part.symbol is None for part in items)
    pairs = list(zip(items, wedges(len(items), GAP), strict=True))
    wheel = (wedge_group(part, wedge, uid, adjective, choosable) for part, wedge in pairs)
    labels = (label(part, wedge.middle) for part, wedge in pairs)
    centre = centre or (items[0].hue if themes and items else place)
    inside = [
        el("g", *wheel, class_="cp-wheel", transform="scale(.8)" if themes else None),
        middle(centre, known(items) if under is None else under),
        el("g", *labels, aria_hidden="true"),
    ]
    return el(
        "svg",
        el("title", f"{place}: {'themes' if themes else 'components'}, 0 to 100", id=f"{uid}-t"),
        el("desc", words or text_alternative(items, adjective), id=f"{uid}-d"),
        _hatches(uid),
        el("svg", *inside, x="50%", y="50%", overflow="visible"),
        class_="cp-dough cp-themes" if themes else "cp-dough",
        role="group" if choosable else "img",
        aria_labelledby=f"{uid}-t",
        aria_describedby=f"{uid}-d",
    )


def picture(svg: Markup, theme: ThemeType) -> str:
    """The drawing as an SVG document of its own, 530 by 440 px, in one theme, for a file."""
    rules = re.sub(
        r"var\(--cp-([a-z0-9]+)\)", lambda found: _value(found[1], theme), DOUGHNUT_PAINT
    )
    hues = "".join(f".cp-f-{hue}{{fill:{colour(hue, theme)}}}" for hue in COMPONENT_HUES)
    size = 'xmlns="http://www.w3.org/2000/svg" width="530" height="440" viewBox="0 0 530 440"'
    return svg.replace("<svg", f"<svg {size}", 1).replace(
        "<defs>", f"<style>{rules}{hues}</style><defs>", 1
    )


def _value(name: str, theme: ThemeType) -> str:
    fonts = {"sans": SANS, "serif": SERIF}
    return fonts[name].replace('"', "'") if name in fonts else colour(name, theme)


def _hatches(uid: str) -> Markup:
    """The pattern of "partial" (something is missing) and of "inherited" (a county's figures).

    Told apart by direction, width and ground: broad pale stripes one way, thin gaps the other.
    """
    partial = (
        el("rect", width=7, height=7, class_="cp-stripe2"),
        el("rect", width=3.6, height=7, class_="cp-stripe1"),
    )
    inherited = (
        el("rect", width=7, height=7, class_="cp-stripe1"),
        el("rect", width=1.8, height=7, class_="cp-stripe0"),
    )
    return el("defs", _pattern(f"{uid}-partial", -45, partial),
              _pattern(f"{uid}-inherited", 45, inherited))  # fmt: skip


def _pattern(identity: str, degrees: int, marks: Sequence[Markup]) -> Markup:
    return el(
        "pattern", *marks, id=identity, width=7, height=7, patternUnits="userSpaceOnUse",
        patternTransform=f"rotate({degrees})",
    )  # fmt: skip
