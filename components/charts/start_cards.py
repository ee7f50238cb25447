"""The eight components on the start page: what each asks, and one telling figure on a small map."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from components.charts.icons import icon, tile
from components.charts.markup import Markup, el
from components.charts.tokens import SEQUENTIAL, var
from components.model import wording
from components.model.map_codes import MapClasses
from components.model.rows import Component, Indicator


@dataclass(frozen=True, slots=True)
class TellingFigure:
    """The headline indicator of a component and its first map; ``picture`` is the still's address.

    ``picture`` is None where the build could not write its pictures: then there are words only.
    ``printed`` is the light one for paper, None where that is the same.
    """

    indicator: Indicator
    classes: MapClasses
    picture: str | None
    printed: str | None = None


def start_cards(components: Sequence[Component], figures: Mapping[str, TellingFigure]) -> Markup:
    """A button per component, in their order; choosing one opens it."""
    cards = (el("li", _card(c, figures.get(c.component_id))) for c in components)
    return el("ul", *cards, class_="cp-eight", role="list")


def _card(component: Component, figure: TellingFigure | None) -> Markup:
    head = el("span", tile(component.component_id), component.short_title, class_="cp-part-head")
    return el(
        "button",
        head,
        el("span", component.question, class_="cp-question"),
        _body(figure) if figure else None,
        type="button",
        data_choose=component.component_id,
        class_="cp-part",
    )


def _body(figure: TellingFigure) -> Markup:
    # Both are there: what a <source> asks for on paper alone may come when it is printed already.
    screen = _still(figure.picture, lazy=True) if figure.picture else None
    paper = _still(figure.printed, kind="cp-on-paper") if figure.printed else None
    return el("span", screen, paper, _words(figure), class_="cp-part-body")


def _still(address: str, *, lazy: bool = False, kind: str | None = None) -> Markup:
    """A small map; words beside it say what it shows."""
    loading = "lazy" if lazy else None
    return el(
        "img", src=address, alt="", width=112, height=186, loading=loading, class_=kind
    )  # fmt: skip


def _words(figure: TellingFigure) -> Markup:
    indicator, classes = figure.indicator, figure.classes
    # The picture shows the whole UK, so other nations without the figure count.
    unknown = sum([*classes.unknown_counts().values(), *classes.beyond_counts().values()])
    known = sum(classes.class_counts())  # not those of other nations, where the map is of one
    return el(
        "span",
        el("b", indicator.title),
        ", ".join(filter(None, [indicator.unit, indicator.latest_period])),
        _scale(figure),
        el("span", icon("unknown", 15), f" {unknown} not known", class_="cp-not-known")
        if unknown
        else f"all {known} known",
        class_="cp-part-words",
    )


def _scale(figure: TellingFigure) -> Markup | None:
    """The classes as swatches, with the first and the last break under them."""
    breaks = figure.classes.breaks
    if not breaks:
        return None
    swatches = (
        el("i", style=f"background:{var(name)}")
        for name, _ in zip(SEQUENTIAL, range(len(breaks) + 1), strict=False)
    )
    ends = (wording.format_value(end, figure.indicator) for end in (breaks[0], breaks[-1]))
    return el(
        "span",
        el("span", *swatches, class_="cp-swatches", aria_hidden="true"),
        el("span", *(el("span", end) for end in ends), class_="cp-ends"),
    )
