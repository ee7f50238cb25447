"""One indicator of a council beside councils like it: how it stands, and who they are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import streamlit as st

from components import store
from components.charts import peer_table, prose
from components.charts.markup import join
from components.exports import csv_file
from components.model import peer_words, peers, wording
from components.model.cited_values import area_value
from components.model.peers import PEER_SETS
from components.views import figure_foot, peer_choice, selection
from components.views.component_rows import indicator_row
from components.views.drawings import kept
from components.views.figure import figure, plain

if TYPE_CHECKING:
    from components.charts.markup import Markup
    from components.model.peers import PeerSetId, Standing
    from components.model.rows import AreaValue, IndicatorRow, Place


KEPT: Final = 128  # indicators: a dictionary of what the store keeps


@dataclass(frozen=True, slots=True)
class _Beside:
    """A council's figure, its peers' in their order, and how many are not comparable."""

    mine: AreaValue
    others: list[AreaValue]
    left_out: int


def show(row: IndicatorRow, place: Place) -> None:
    """Draw the comparison. Only councils have peers; totals and registers are never compared."""
    if place.kind != "council" or row.indicator.never_compared:
        return
    with st.container(key="fig-peers"):
        heading = f"Beside councils like {wording.in_sentence(place.name)}"
        with st.container(horizontal=True, vertical_alignment="bottom"):
            plain(prose.heading(heading, None, 3))
            set_id = peer_choice.show()
        own = peer_choice.picked() if set_id == "own" else ()
        beside = _beside(row, place, set_id, own)
        if not beside.others:
            why = _left_out(row, place, beside) or peer_words.no_set_sentence(set_id, place)
            plain(prose.note("Nobody to compare with.", why))
            return
        one = row.indicator
        drawn = _drawn(place.area_code, one.component_id, one.indicator_id, set_id, *own)
        figure(drawn, "peers", on_choose=selection.choose)
        _foot(row, place, [beside.mine, *beside.others])


@kept
def _drawn(
    area_code: str, component_id: str, indicator_id: str, set_id: PeerSetId, *picked: str
) -> Markup:
    row, place = indicator_row(area_code, component_id, indicator_id), store.place(area_code)
    beside = _beside(row, place, set_id, picked)
    lines = map(prose.paragraph, _sentences(row, place, set_id, beside))
    return join([*lines, peer_table.table(beside.mine, beside.others, row.indicator)])


def _beside(
    row: IndicatorRow, place: Place, set_id: PeerSetId, picked: tuple[str, ...] = ()
) -> _Beside:
    by_code = _by_code(row.indicator.indicator_id)
    codes = peer_choice.codes_of(set_id, place, picked)
    mine = by_code[place.area_code]
    kept = peers.comparable(mine, [by_code[code] for code in codes], row.indicator)
    return _Beside(mine, list(kept), len(codes) - len(kept))


@store.kept(KEPT)
def _by_code(indicator_id: str) -> dict[str, AreaValue]:
    return {area.area_code: area for area in store.council_values(indicator_id)}


def _left_out(row: IndicatorRow, place: Place, beside: _Beside) -> str | None:
    year = row.period if row.indicator.role == "cohort" else None
    return peer_words.left_out_sentence(beside.left_out, selection.nation_of(place).name, year)


def _sentences(row: IndicatorRow, place: Place, set_id: PeerSetId, beside: _Beside) -> list[str]:
    """How it stands, what would turn that round, who was left out, and who the peers are."""
    standing = peers.standing(beside.mine, beside.others, row.indicator.polarity)
    left_out = _left_out(row, place, beside)
    if standing is None:
        lines = [peer_words.no_standing_sentence(beside.mine), left_out]
    else:
        flip = peer_words.flip_sentence(standing, set_id, _in_other_sets(row, place, set_id))
        lines = [peer_words.standing_sentence(standing, set_id), flip, left_out]
    return [line for line in [*lines, peer_words.BASIS[set_id]] if line]


def _in_other_sets(row: IndicatorRow, place: Place, set_id: PeerSetId) -> dict[PeerSetId, Standing]:
    found: dict[PeerSetId, Standing] = {}
    for other in PEER_SETS:
        if other in {set_id, "own"}:
            continue
        beside = _beside(row, place, other)
        standing = peers.standing(beside.mine, beside.others, row.indicator.polarity)
        if standing is not None:
            found[other] = standing
    return found


def _foot(row: IndicatorRow, place: Place, areas: list[AreaValue]) -> None:
    indicator = row.indicator
    source = figure_foot.source_text([indicator], row.period)
    figure_foot.show(
        "peers",
        f"{source} Sets of councils: Office for National Statistics.",
        f"{place.slug}-{indicator.indicator_id}-peers.csv",
        title=f"{indicator.title}: {place.name} and its peers",
        place=place,
        rows=lambda: csv_file.area_cells(areas, indicator),
        indicators=[indicator],
        cited=lambda: [area_value(area, indicator) for area in areas],
    )
