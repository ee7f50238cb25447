"""A framework at a glance: what it is, whose each mapping is, a wheel and a table of its terms."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import streamlit as st

from components import store
from components.charts import prose
from components.charts.bars import key_row
from components.charts.doughnut import doughnut
from components.charts.lens_table import MOST_IN_WHEEL, lens_table
from components.charts.markup import el, join
from components.charts.parts import parts, spoken
from components.exports import lens_file
from components.model import lens_words, wording
from components.model.cited_values import PERIODS
from components.model.lens_facts import with_number
from components.views import doughnut_block, figure_foot, lens_choice
from components.views.figure import figure

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.charts.markup import Markup
    from components.charts.parts import Part
    from components.model.lens_facts import TermFacts
    from components.model.lens_rows import Lens, Term
    from components.model.rows import Indicator, Place

HUE: Final = "lens"  # a rim in no component's colour


def show(lens: Lens, facts: Sequence[TermFacts], place: Place | None, term: Term | None) -> None:
    """The figure: words beside the wheel, where there is one, and the table of terms under both."""
    items = _parts(facts, lens, term)
    with st.container(key="fig-lens"):
        heading = prose.heading(
            lens_words.finding(lens, facts, place), lens_words.subtitle(lens, place)
        )
        about, sides = _about(lens), _whose(lens)
        wheel = _wheel(lens, facts, items, place)
        columns = (join([about, sides]), wheel) if wheel else (about, sides)
        top = el("div", *(el("div", each) for each in columns), class_="cp-two cp-l-top")
        figure(
            join(
                [top, heading, _table(lens, facts, items, place, term), _key(items, facts, place)]
            ),
            "lens",
            on_choose=lambda term_id: lens_choice.choose_term(lens, term_id),
        )
        _foot(lens, facts, place, items)


def _parts(facts: Sequence[TermFacts], lens: Lens, term: Term | None) -> tuple[Part, ...]:
    scores = [each.score for each in facts if each.score is not None]
    names = {each.term_id: each.short_title for each in lens.terms}
    chosen = term.term_id if term else None
    return parts(
        scores,
        component_id=HUE,
        names=names,
        highlighted={chosen} if chosen else None,
        chosen=chosen,
    )


def _about(lens: Lens) -> Markup:
    """What the framework is, and what to beware of."""
    return join(
        [
            prose.heading(lens.title, None, small=True),
            prose.paragraph(lens.about),
            el("p", lens.note, class_="cp-sub cp-l-note"),
        ]
    )


def _whose(lens: Lens) -> Markup:
    """Who published it, and whose each mapping is."""
    link = el("a", lens.source, href=lens.url, rel="noopener", target="_blank")
    told = link if lens.url else lens.source
    facts = [("Published by", lens.publisher), ("When", lens.published), ("Told in", told),
             *lens_words.whose(lens)]  # fmt: skip
    pairs = [part for name, text in facts for part in (el("dt", name), el("dd", text))]
    return el("dl", *pairs, class_="cp-facts")


def _wheel(
    lens: Lens, facts: Sequence[TermFacts], items: Sequence[Part], place: Place | None
) -> Markup | None:
    """The doughnut of the terms; none where nothing has a number or the labels have no room."""
    if place is None or not with_number(facts) or len(items) > MOST_IN_WHEEL:
        return None
    return doughnut(
        items,
        place=f"{place.name}, {lens.title}",
        adjective=doughnut_block.adjective(place),
        uid="lens",
        centre=f"{with_number(facts)} of {len(items)}",
        under="scored",
        noun=f"{lens.term_word}s",
    )


def _table(
    lens: Lens, facts: Sequence[TermFacts], items: Sequence[Part], place: Place | None,
    term: Term | None,
) -> Markup:  # fmt: skip
    of = f" for {wording.in_sentence(place.name)}" if place else ""
    return lens_table(
        facts,
        items,
        caption=f"{lens.title}{of}: what stands under each {lens.term_word}",
        word=lens.term_word,
        chosen=term.term_id if term else None,
    )


def _key(items: Sequence[Part], facts: Sequence[TermFacts], place: Place | None) -> Markup | None:
    if items and place:
        return key_row(items, doughnut_block.adjective(place))
    if not any(each.known is not None and each.figures for each in facts):
        return None
    boxes = (("a known figure", None), ("a figure that is not known here", "cp-l-none"))
    entries = (el("span", el("i", class_=kind, aria_hidden="true"), words) for words, kind in boxes)
    return el("p", *entries, class_="cp-l-key")


def used_indicators(lens: Lens) -> list[Indicator]:
    """The indicators under the terms, each once."""
    wanted = {each for term in lens.terms for each in term.ids("indicator")}
    return [each for each in store.catalogue().indicators if each.indicator_id in wanted]


def source_line(lens: Lens) -> str:
    """Whose framework it is, and where the figures under it come from."""
    told = f"Framework: {lens.publisher}, {lens.published}. {lens.source}."
    used = used_indicators(lens)
    return f"{told} {figure_foot.source_text(used)}" if used else told


def _foot(
    lens: Lens, facts: Sequence[TermFacts], place: Place | None, items: Sequence[Part]
) -> None:
    used = used_indicators(lens)
    figure_foot.show(
        "lens",
        source_line(lens),
        f"{place.slug if place else 'framework'}-{lens.lens_id}.csv",
        title=f"{lens.title} ({lens.publisher}, {lens.published}; {lens.source})",
        place=place,
        indicators=used,
        rows=lambda: lens_file.term_cells(lens, facts, place),
        cited=lambda: _cited(lens, facts, place, items),
    )


def _cited(
    lens: Lens, facts: Sequence[TermFacts], place: Place | None, items: Sequence[Part]
) -> list[str]:
    """The finding, then a line a term: its number, or how many of its figures are known."""
    lines = [f"{lens_words.finding(lens, facts, place)}."]
    if place and items:
        adjective = doughnut_block.adjective(place)
        return [*lines, *(f"{spoken(item, adjective)}." for item in items), PERIODS]
    for each in facts:
        known = "" if each.known is None else f"{each.known} known of "
        figures = wording.plural(each.figures, "figure")
        lines.append(f"{each.term.short_title}: {known}{figures}.")
    return lines
