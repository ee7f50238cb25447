"""What speaks to one term: its figures here, cases, points; of all terms the cases alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import streamlit as st

from components import store
from components.charts import prose
from components.charts.indicator_table import indicator_table, table_key
from components.charts.markup import el, join
from components.exports import lens_file
from components.model import lens_words, wording
from components.model.lens_facts import figures_of
from components.views import (
    case_names,
    doughnut_block,
    figure_foot,
    go,
    indicator_block,
    lens_cases,
    lens_choice,
    selection,
)
from components.views.figure import figure, plain
from components.views.row_words import row_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from components.charts.markup import Markup
    from components.model.catalogue_rows import Coverage
    from components.model.lens_rows import Lens, Term
    from components.model.rows import Indicator, IndicatorRow, Place

FIRST_POINTS: Final = 8


def show(
    lens: Lens, term: Term | None, place: Place | None, rows: Mapping[str, IndicatorRow]
) -> None:
    """The pills of the terms and, under them, what speaks to the chosen one or to all."""
    with st.container(key="fig-lens-term"):
        lens_choice.term_pills(lens, term)
        if term is None:
            said = f"Choose {_article(lens.term_word)} to see its figures and points."
            plain(prose.paragraph(said))
        else:
            plain(prose.heading(term.title, term.explanation))
            _figures(term, place, rows)
            _points(term)
            _foot(lens, term, place, rows)
    lens_cases.show(lens, term, place)


def _article(word: str) -> str:
    return f"{'an' if word[0] in 'aeiouA' else 'a'} {word}"


def _figures(term: Term, place: Place | None, rows: Mapping[str, IndicatorRow]) -> None:
    """The indicators of a term: the place's figures, or without a place what there is."""
    if not term.ids("indicator"):
        plain(prose.note("No figures.", f"{wording.sentence_start(lens_words.NO_FIGURE)}."))
        return
    title = _subheading("Figures", lens_words.chosen_by(term, "indicator"))
    own = figures_of(term, rows)
    if place is None:
        figure(join([title, _list(_indicators(term))]), "lens-list", on_choose=go.to_component)
    elif own:
        # A row leads to the page of its indicator's component.
        pages = {row.indicator.indicator_id: row.indicator.component_id for row in own}
        figure(
            join([title, _table(term, own, place)]),
            "lens-rows",
            on_choose=lambda chosen: go.to_component(f"{pages[chosen]}/{chosen}"),
        )
    else:
        said = f"Its figures are published for other nations than that of {place.name}."
        plain(join([title, prose.note("Not comparable.", said)]))


def _subheading(title: str, said: str) -> Markup:
    return prose.heading(title, said or None, 3, small=True)


def _indicators(term: Term) -> list[Indicator]:
    wanted = set(term.ids("indicator"))
    return [each for each in store.catalogue().indicators if each.indicator_id in wanted]


def _list(indicators: Sequence[Indicator]) -> Markup:
    coverage = {each.indicator.indicator_id: each for each in store.coverage()}
    lines = [
        (
            el("button", each.title, type="button", class_="cp-link",
               data_choose=f"{each.component_id}/{each.indicator_id}"),
            each.unit,
            each.latest_period or "none",
            _known(coverage[each.indicator_id]),
        )
        for each in indicators
    ]  # fmt: skip
    heads = ("Indicator", "Unit", "Newest period", "Councils with a figure")
    return prose.table("Indicators that speak to the term", heads, lines)


def _known(row: Coverage) -> str:
    return f"{row.councils_known} of {row.councils_expected}"


def _table(term: Term, own: Sequence[IndicatorRow], place: Place) -> Markup:
    kind = selection.benchmark()
    benchmark = selection.benchmark_name(place, kind)
    councils = f"every {doughnut_block.adjective(place)} council".replace("  ", " ")
    themes = {each.theme_id: each.title for each in store.catalogue().themes}
    said = row_words(place, kind)
    table = indicator_table(
        own,
        said,
        place=place.name,
        benchmark=benchmark,
        benchmark_kind=kind,
        themes=themes,
        axes=indicator_block.strip_axes(own, place.nation_code or selection.UK_CODE),
        caption=f"{term.title}: figures of {place.name} against {benchmark}",
    )
    return join([table_key(place.name, benchmark, councils), table])


def _points(term: Term) -> None:
    """Points of working groups, the first ones and the rest to unfold."""
    points = [store.points()[each] for each in term.ids("point")]
    if not points:
        return
    items = [
        el("li", case_names.point(each.passage_id, each.text),
           el("small", lens_words.point_note(each)))
        for each in points
    ]  # fmt: skip
    rest = items[FIRST_POINTS:]
    more = prose.details(f"{len(rest)} more", _point_list(rest)) if rest else None
    title = f"{wording.plural(len(points), 'point')} of working groups"
    heading = _subheading(title, lens_words.chosen_by(term, "point"))
    figure(join([heading, _point_list(items[:FIRST_POINTS]), more]), "lens-points")


def _point_list(items: Sequence[Markup]) -> Markup:
    return el("ul", *items, class_="cp-lens-points", role="list")


def _foot(
    lens: Lens, term: Term, place: Place | None, rows: Mapping[str, IndicatorRow]
) -> None:  # fmt: skip
    used = _indicators(term)
    titles, addresses = _titles(term), case_names.addresses()
    note = "Points: Socitm’s consultations of 2021 and 2024, in our words."
    figure_foot.show(
        "lens-term",
        f"{figure_foot.source_text(used)} {note}" if used else note,
        f"{place.slug if place else 'framework'}-{lens.lens_id}-{term.term_id}.csv",
        title=f"{lens.title}: {term.title} ({lens.publisher}, {lens.published})",
        place=place,
        indicators=used,
        rows=lambda: lens_file.link_cells(lens, term, place, rows, titles, ids=addresses),
        cited=lambda: _cited(term, place, rows),
    )


def _cited(
    term: Term, place: Place | None, rows: Mapping[str, IndicatorRow]
) -> list[str]:  # fmt: skip
    """The figures of a term; without a place, how many things speak to it."""
    if place is None:
        figures = wording.plural(len(term.ids("indicator")), "indicator")
        points = wording.plural(len(term.ids("point")), "point")
        return [f"{term.title}: {figures}, {points} of working groups."]
    return [figure_foot.row_value(row, place) for row in figures_of(term, rows)]


def _titles(term: Term) -> dict[str, str]:
    """What each thing that speaks to a term is called, by its id."""
    cases = {case.case_id: case_names.view(case).title for case in store.case_cards()}
    points = {
        each.passage_id: case_names.point(each.passage_id, each.text)
        for each in store.points().values()
    }
    return {**cases, **points, **{each.indicator_id: each.title for each in _indicators(term)}}
