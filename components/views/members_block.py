"""What a wider place is made of, for one indicator: its councils' figures, or the UK's nations'."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import streamlit as st

from components import store
from components.charts import member_table, prose
from components.charts.markup import join
from components.charts.member_table import Member
from components.exports import csv_file
from components.model import cohorts, wording
from components.model.cited_values import area_value
from components.model.map_codes import NATION_SCOPES
from components.views import figure_foot, selection
from components.views.figure import figure
from components.views.map_place import outlined

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.exports.csv_file import Cell
    from components.model.rows import Indicator, IndicatorRow, Place

ALPHABET: Final = "In the order of the alphabet: this is no league table."


def show(indicator: Indicator, place: Place) -> None:
    """The figures beside the map of a county, region, nation or the UK; choosing one opens it."""
    members = _nations(indicator) if place.kind == "uk" else _councils(indicator, place)
    whom = "nation" if place.kind == "uk" else "council"
    count = wording.plural(len(members), whom)
    period = f", {indicator.latest_period}" if indicator.latest_period else ""
    order = "" if place.kind == "uk" else f"{ALPHABET} "
    with st.container(key="fig-members"):
        figure(
            join(
                [
                    prose.heading(
                        f"{count} in {wording.in_sentence(place.name)}",
                        f"{indicator.title}, {indicator.unit}{period}. {order}"
                        f"Choose a {whom} to open it.",
                        small=True,
                    ),
                    member_table.table(
                        f"{indicator.title} in each {whom}", whom.capitalize(), members, indicator
                    ),
                ]
            ),
            "members",
            on_choose=selection.choose,
        )
        _foot(indicator, place, members)


def _foot(indicator: Indicator, place: Place, members: Sequence[Member]) -> None:
    """Source, file and citation: of councils with intervals, of nations as in their own tables."""
    if place.kind == "uk":
        nations = [(store.place(code), _row(indicator, code)) for code in NATION_SCOPES]

        def rows() -> list[dict[str, Cell]]:
            return [cell for one, row in nations for cell in csv_file.indicator_cells([row], one)]

        def cited() -> list[str]:
            return [figure_foot.row_value(row, one) for one, row in nations]
    else:
        codes = {member.area_code for member in members}
        every = store.council_values(indicator.indicator_id)
        areas = [area for area in every if area.area_code in codes]

        def rows() -> list[dict[str, Cell]]:
            return csv_file.area_cells(areas, indicator)

        def cited() -> list[str]:
            return [area_value(area, indicator) for area in areas]

    name = wording.in_sentence(place.name)
    figure_foot.show(
        "members",
        figure_foot.source_text([indicator], indicator.latest_period),
        f"{place.slug}-{indicator.indicator_id}-members.csv",
        title=f"{indicator.title}: what {name} is made of",
        place=place,
        rows=rows,
        indicators=[indicator],
        cited=cited,
    )


def _row(indicator: Indicator, area_code: str) -> IndicatorRow:
    rows = store.indicator_rows(area_code, indicator.component_id)
    return next(r for r in rows if r.indicator.indicator_id == indicator.indicator_id)


def _councils(indicator: Indicator, place: Place) -> list[Member]:
    every = store.council_values(indicator.indicator_id)
    mine = outlined(place)
    areas = [every[position] for position in mine.positions] if mine else []
    with_period = cohorts.has_own_periods(areas)
    return [
        Member(
            area.area_code, area.name, area.value, area.unknown_reason, area.inherited_from,
            area.period if with_period else None,
        )
        for area in sorted(areas, key=lambda area: area.name)
    ]  # fmt: skip


def _nations(indicator: Indicator) -> list[Member]:
    """The nations in the order of the screen: four are no list to search."""
    rows = [_row(indicator, nation) for nation in NATION_SCOPES]
    with_period = len({row.period for row in rows if row.value is not None}) > 1
    return [
        Member(
            nation, store.place(nation).name, row.value, row.unknown_reason, None,
            row.period if with_period else None,
        )
        for nation, row in zip(NATION_SCOPES, rows, strict=True)
    ]  # fmt: skip
