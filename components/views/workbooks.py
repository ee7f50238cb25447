"""The workbooks of a place and of an indicator: gathered from the store, never from the session."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from components import store
from components.exports import workbook_sheets
from components.exports.workbook import workbook_bytes
from components.model import wording
from components.model.provenance import MOST_IN_FULL
from components.views import figure_foot

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from components.exports.workbook import Sheet
    from components.model.rows import Indicator, Place

_IN_SOURCES: Final = {
    "Sources": "each set is named in the worksheet Sources, with what was done to it.",
    "Attribution": "every publisher's line stands in the worksheet Sources; keep it with any copy.",
}


def place_workbook(place: Place, link: str, made: date) -> bytes:
    """Scores (of a council), every indicator, and the sources of both."""
    rows = store.place_rows(place.area_code)
    scores = store.component_scores(place.area_code)
    catalogue = store.catalogue()
    titles = {c.component_id: c.title for c in catalogue.components}
    titles |= {t.theme_id: t.title for t in catalogue.themes}
    sheets = [workbook_sheets.indicators_sheet(rows, place, titles)]
    if scores:
        sheets.insert(0, workbook_sheets.scores_sheet(scores, place))
    title = f"Indicators and scores of {wording.in_sentence(place.name)}"
    return _made(title, sheets, [row.indicator for row in rows], place, link, made)


def indicator_workbook(indicator: Indicator, link: str, made: date) -> bytes:
    """What it is, every council's newest value, every period, and its source."""
    sheets = [
        workbook_sheets.definition_sheet(indicator),
        workbook_sheets.councils_sheet(store.council_values(indicator.indicator_id), indicator),
        workbook_sheets.history_sheet(store.council_history(indicator.indicator_id), indicator),
    ]
    return _made(indicator.title, sheets, [indicator], None, link, made)


def _made(  # noqa: PLR0917 - one workbook, from its title to its day
    title: str,
    sheets: Sequence[Sheet],
    indicators: Sequence[Indicator],
    place: Place | None,
    link: str,
    made: date,
) -> bytes:
    used = figure_foot.used_sources(indicators)
    few = indicators if len(indicators) == 1 else ()
    short = figure_foot.about_lines(title, place, used, link, made, brief=True)
    if len(used) > MOST_IN_FULL:  # two pages of them would stand above every table
        short = [(label, _IN_SOURCES.get(label, words)) for label, words in short]
    return workbook_bytes(
        title,
        [sheet for sheet in (*sheets, workbook_sheets.sources_sheet(used)) if sheet.rows],
        provenance=figure_foot.about_lines(title, place, used, link, made, bodies=few),
        short=short,
        made=made,
    )
