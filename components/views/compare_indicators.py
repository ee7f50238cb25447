"""The indicators of a component for several places, with what can be said of each pair."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import streamlit as st

from components import store
from components.charts import prose
from components.charts.compare_fold import folded
from components.charts.compare_marks import legend
from components.charts.compare_table import Side, side_table
from components.charts.markup import el, join
from components.exports import csv_file
from components.model import wording
from components.model.side_by_side import FEWEST_PLACES, cells, is_about_them, tally
from components.model.side_by_side_words import apart_words, beside_words, tally_sentence
from components.views import figure_foot, selection, url_state
from components.views.figure import figure

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.charts.markup import Markup
    from components.exports.csv_file import Cell as FileCell
    from components.model.rows import Component, Place
    from components.model.side_by_side import Cell

    Compared = tuple[Cell, ...]

_INDICATOR: Final = "compare_indicator"


def show(places: Sequence[Place], component: Component) -> Compared | None:
    """The table; returns the cells of the indicator that is chosen, None where there is none."""
    compared = _compared(places, component.component_id)
    chosen = _chosen(compared, component)
    with st.container(key="fig-compare-indicators"):
        figure(
            join(
                [
                    prose.heading(f"{component.title}: the indicators", _subtitle(compared)),
                    _tallies(places, compared),
                    legend([place.name for place in places]),
                    *_tables(places, component, compared, chosen),
                    _silent(compared),
                ]
            ),
            "compare-indicators",
            on_choose=_choose,
        )
        figure_foot.show(
            "compare-indicators",
            figure_foot.source_text([each[0].row.indicator for each in compared]),
            f"{file_stem(places)}-{component.component_id}.csv",
            title=f"{component.title}: indicators of {wording.join_words(names(places))}",
            place=None,
            rows=lambda: file_rows(compared),
            indicators=[each[0].row.indicator for each in compared],
            cited=lambda: [
                figure_foot.row_value(cell.row, cell.place) for each in compared for cell in each
            ],
        )
    return chosen


def names(places: Sequence[Place]) -> list[str]:
    """The names of the places in their order."""
    return [place.name for place in places]


def file_stem(places: Sequence[Place]) -> str:
    """How a file about these places begins: "leeds-bradford"."""
    return "-".join(place.slug or place.area_code for place in places)


def sides(compared: Compared) -> list[Side]:
    """The cells of one indicator with their words."""
    first = compared[0].place
    return [
        Side(cell, apart_words(cell, _nation(cell.place)), beside_words(cell, first))
        for cell in compared
    ]


def _compared(places: Sequence[Place], component_id: str) -> list[Compared]:
    """The cells of each indicator; without those that are of other nations alone."""
    by_place = [
        [row for row in store.place_rows(place.area_code)
         if row.indicator.component_id == component_id]
        for place in places
    ]  # fmt: skip
    return [cells(places, rows) for rows in zip(*by_place, strict=True) if is_about_them(rows)]


def _chosen(compared: Sequence[Compared], component: Component) -> Compared | None:
    """The indicator of the link or the click, else the telling one or the first that compares."""
    by_id = {each[0].row.indicator.indicator_id: each for each in compared}
    wanted = url_state.choice("indicator", by_id, _INDICATOR, "the indicator")
    url_state.write("indicator", wanted)
    if wanted:
        return by_id[wanted]
    telling = by_id.get(component.headline_indicator)
    best = [each for each in (telling, *compared) if each and _comparable(each) >= FEWEST_PLACES]
    return next(iter([*best, *compared]), None)


def _choose(indicator_id: str) -> None:
    st.session_state[_INDICATOR] = indicator_id


def _comparable(compared: Compared) -> int:
    return sum(cell.apart is None for cell in compared)


def _nation(place: Place) -> str | None:
    return None if place.kind == "uk" else selection.nation_of(place).name


def _subtitle(compared: Sequence[Compared]) -> str:
    fit = sum(_comparable(each) >= FEWEST_PLACES for each in compared)
    return (
        f"{fit} of {wording.plural(len(compared), 'indicator')} can be compared on one scale: the "
        "range of all councils, turned so that right is better where there is better. Better and "
        "worse only where 95% intervals allow it."
    )


def _tallies(places: Sequence[Place], compared: Sequence[Compared]) -> Markup:
    first, *others = places
    said = (
        tally_sentence(place, first, tally(compared, index))
        for index, place in enumerate(others, start=1)
    )
    return el("ul", *(el("li", sentence) for sentence in said), class_="cp-tallies")


def _tables(
    places: Sequence[Place],
    component: Component,
    compared: Sequence[Compared],
    chosen: Compared | None,
) -> list[Markup]:
    """A table a theme, in screen order, without what is known of nobody here."""
    wanted = chosen[0].row.indicator if chosen else None
    found = []
    for theme in store.catalogue().themes_of(component.component_id):
        rows = [c for c in compared if c[0].row.indicator.theme_id == theme.theme_id and _known(c)]
        if not rows:
            continue
        table = side_table(
            [sides(each) for each in rows],
            names(places),
            axes=_axes(rows),
            caption=f"{theme.title}: indicators of {wording.join_words(names(places))}",
            chosen=wanted.indicator_id if wanted else None,
        )
        is_open = wanted is not None and wanted.theme_id == theme.theme_id
        count = wording.plural(len(rows), "indicator")
        summary = f"{theme.title}: {count}"
        found.append(folded(summary, table, is_open=is_open, title=theme.title))
    return found


def _known(compared: Compared) -> bool:
    return any(cell.row.value is not None for cell in compared)


def _silent(compared: Sequence[Compared]) -> Markup | None:
    """The indicators without a figure for any of the places: twenty rows of "?" said nothing."""
    titles = [each[0].row.indicator.title for each in compared if not _known(each)]
    if not titles:
        return None
    return prose.note("Not known for any of these places:", f"{'; '.join(titles)}.")


def _axes(compared: Sequence[Compared]) -> dict[str, tuple[float, float]]:
    """The range of all councils by indicator: of the UK, or of the nation that has the measure."""
    found = {}
    for each in compared:
        identity = each[0].row.indicator.indicator_id
        nation = next((cell.place.nation_code for cell in each if cell.apart is None), None)
        strip = store.strips(None).get(identity) or store.strips(nation).get(identity)
        if strip:
            found[identity] = (strip.lower, strip.upper)
    return found


def file_rows(compared: Sequence[Compared]) -> list[dict[str, FileCell]]:
    """One line an indicator and place, with why it stands apart and how beside the first."""
    return [
        {
            **csv_file.indicator_cells([side.cell.row], side.cell.place)[0],
            "beside": each[0].place.name if index else None,
            "stands": side.cell.beside,
            "not_on_one_scale": side.apart,
        }
        for each in compared
        for index, side in enumerate(sides(each))
    ]
