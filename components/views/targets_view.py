"""Own targets: a list of what the place decided to reach, one in depth, and ways to add more."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import streamlit as st

from components import store
from components.charts import prose
from components.charts.markup import join
from components.charts.targets_list import OPEN, TargetEntry, targets_list
from components.exports import csv_file, targets_file
from components.model import target_words, targets, wording
from components.views import (
    cite,
    figure_foot,
    files,
    selection,
    target_ahead,
    target_block,
    target_form,
    target_state,
)
from components.views.figure import figure, plain

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from components.model.rows import IndicatorRow, Place
    from components.model.target_path import Outlook

STAY: Final = (
    "They stay in this window until it is closed and are sent nowhere; take them along as a file."
)


def show() -> None:
    """The page Own targets; without a place, an invitation to choose one."""
    place = selection.place()
    if place is None:
        plain(
            prose.page_title(
                "Whose own targets?",
                "Type a council, a county, a region or a postcode above. Then add what it decided "
                "to reach, and see it beside the path of each figure so far.",
            )
        )
        return
    own = f"{wording.sentence_start(wording.possessive(place.name))} own targets"
    plain(
        prose.page_title(
            own,
            "What it decided to reach, beside the path of each figure so far. A target is a "
            "decision of the place, not a statistic and not ours.",
        )
    )
    rows = {row.indicator.indicator_id: row for row in store.place_rows(place.area_code)}
    chosen = target_state.chosen(place.area_code)
    if chosen is None:
        plain(prose.note("No target yet.", f"Add one below, or load a file. {STAY}"))
    else:
        found = [
            target_ahead.outlook_of(target, rows[target.indicator_id], place)
            for target in target_state.of(place.area_code)
        ]
        _list(place, rows, found, chosen.key)
        shown = next(each for each in found if each.target == chosen)
        target_block.show(rows[chosen.indicator_id], place, shown)
    target_form.show(place)


def _list(
    place: Place, rows: Mapping[str, IndicatorRow], found: Sequence[Outlook], chosen: str
) -> None:
    with st.container(key="fig-targets"):
        entries = [_entry(each, rows[each.target.indicator_id], chosen) for each in found]
        heading = prose.heading(target_words.headline(found, place), STAY)

        def act(identity: str) -> None:
            what, _, key = identity.partition("/")
            if what == OPEN:
                target_state.choose(key)
            else:
                target_state.remove(place.area_code, key)

        figure(join([heading, targets_list(entries)]), "targets", on_choose=act)
        _foot(place, found, rows)


def _entry(outlook: Outlook, row: IndicatorRow, chosen: str) -> TargetEntry:
    target, indicator = outlook.target, row.indicator
    now = (
        wording.value_with_unit(outlook.latest.value, indicator) if outlook.latest else "No figure"
    )
    if outlook.latest:
        now += f", {outlook.latest.period.label}"
    return TargetEntry(
        key=target.key,
        title=indicator.title,
        aim=targets.label(target, indicator),
        decided_by=target.decided_by,
        link=target.link,
        is_web=targets.is_web_address(target.link),
        facts=(
            ("Today", now),
            ("Needed", target_words.pace_words(outlook, indicator)),
            ("Line so far, 95%", target_words.heading_words(outlook, indicator)),
            ("Similar councils", target_words.peers_words(outlook.peers, indicator)),
        ),
        chosen=target.key == chosen,
    )


def _foot(place: Place, found: Sequence[Outlook], rows: Mapping[str, IndicatorRow]) -> None:
    """Whose figures these are, and the targets as a file to load again."""
    kept = [each.target for each in found]
    indicators = {i.indicator_id: i for i in store.catalogue().indicators}
    link, data_hash = figure_foot.page_link(), store.data_hash()
    used = [indicators[key] for key in dict.fromkeys(t.indicator_id for t in kept)]
    with st.container(key="foot-targets", horizontal=True, vertical_alignment="center"):
        plain(
            prose.source_note(
                f"Targets: {wording.possessive(place.name)} own, as added here. "
                f"{figure_foot.source_text(used)} Pace, line and range: ours."
            )
        )
        files.button(
            "Take along",
            lambda: csv_file.csv_bytes(
                targets_file.header(place, link, data_hash, files.today()),
                targets_file.target_cells(kept, indicators, place),
            ),
            f"{place.slug}-own-targets.csv",
            key="download-targets",
            about="The targets as a CSV file, to load again here",
        )
        cite.show(
            "targets",
            lambda: figure_foot.about_lines(
                f"Own targets of {wording.in_sentence(place.name)}: decisions of the place, not "
                "statistics, kept in one browser window", place,
                figure_foot.used_sources(used), link, files.today(),
            ),
            link,
            lambda: [line for each in found for line in _cited(each, rows, place)],
            is_page=True,
        )  # fmt: skip


def _cited(outlook: Outlook, rows: Mapping[str, IndicatorRow], place: Place) -> list[str]:
    """The target with whose it is, the figure of today, and where the line so far leads."""
    target, row = outlook.target, rows[outlook.target.indicator_id]
    aim = f"Target: {row.indicator.title}, {targets.label(target, row.indicator)}"
    ahead = target_words.heading_words(outlook, row.indicator)
    return [
        f"{aim}, decided by {target.decided_by or 'nobody named'}.",
        figure_foot.row_value(row, place),
        f"Line so far, 95%: {ahead}.",
    ]
