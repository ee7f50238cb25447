"""All indicators: a list to search, each with its definition, its coverage and its figures."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

import streamlit as st

from components import store
from components.charts import indicator_list as drawn
from components.charts import prose
from components.charts.markup import join
from components.exports import csv_file, find_file
from components.model import indicator_list, wording
from components.model.cited_values import coverage_values
from components.model.indicator_search import WordIndex, texts_with, word_index
from components.views import figure_foot, go, indicator_filters, take_away
from components.views.figure import figure, plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.charts.markup import Markup
    from components.model.catalogue_rows import Coverage

LEAD: Final = (
    "What each figure means, where it comes from, how much of the UK it covers. Search by any word "
    "of its name, its definition, its publisher or its unit."
)
_FILE: Final = "list_file"


def show() -> None:
    """The page All indicators."""
    plain(prose.page_title("All indicators", LEAD))
    query = indicator_filters.query()
    filters = indicator_filters.filters()
    found = texts_with(query, _index(store.data_hash()))
    councils = len(store.councils())
    rows = [
        row
        for number, row in enumerate(store.coverage())
        if number in found.texts and indicator_list.passes(row, councils, filters)
    ]
    with st.container(key="fig-list"):
        said = [f"Nothing says “{typed}”: read as “{read}”." for typed, read in found.read_as]
        finding = indicator_list.count_words(len(rows), len(store.coverage()), query)
        plain(prose.heading(finding, " ".join(said) or None))
        if rows:
            figure(_list(rows), "list", on_choose=_chosen)
        else:
            plain(_nothing(query, filters, len(found.texts)))
        _foot(rows)
    _file()


@lru_cache(maxsize=1)
def _index(_data_hash: str) -> WordIndex:
    """The words of every indicator, in screen order."""
    catalogue = store.catalogue()
    components = {each.component_id: each.title for each in catalogue.components}
    themes = {each.theme_id: each.title for each in catalogue.themes}
    sources = {each.source_id: each for each in catalogue.sources}
    return word_index(
        [
            indicator_list.searched_text(
                each, components[each.component_id], themes[each.theme_id], sources[each.source_id]
            )
            for each in catalogue.indicators
        ]
    )


def _list(rows: Sequence[Coverage]) -> Markup:
    entries = _entries(store.data_hash())
    titles = {each.component_id: each.title for each in store.catalogue().components}
    return join(
        drawn.group(
            component_id, titles[component_id], [entries[r.indicator.indicator_id] for r in own]
        )
        for component_id, own in indicator_list.by_component(rows).items()
    )


@lru_cache(maxsize=1)
def _entries(_data_hash: str) -> dict[str, Markup]:
    """Every entry by its indicator, made once."""
    themes = {each.theme_id: each.title for each in store.catalogue().themes}
    sources = {each.source_id: each for each in store.catalogue().sources}
    return {
        row.indicator.indicator_id: drawn.entry(
            drawn.Entry(
                row.indicator.indicator_id,
                row.indicator.component_id,
                row.indicator.title,
                themes[row.indicator.theme_id],
                indicator_list.summary_words(row),
                row.indicator.definition,
                indicator_list.facts(row, sources[row.indicator.source_id]),
            )
        )
        for row in store.coverage()
    }


def _nothing(query: str, filters: indicator_list.Filters, of_words: int) -> Markup:
    """What to change where nothing is listed."""
    if of_words and filters != indicator_list.Filters():
        some = wording.plural(of_words, "indicator")
        return prose.note("What to change:", f"{some} would be listed without the filters.")
    said = "Try fewer words, or one that a publisher would use: “pay”, “smoking”, “broadband”."
    return prose.note(f"No indicator has all words of “{query}”.", said)


def _chosen(identity: str) -> None:
    """Open an indicator on its component's page, or offer the file of its figures."""
    what, _, which = identity.partition("/")
    if what == drawn.OPEN:
        go.to_component(which)
    else:
        st.session_state[_FILE] = which


def _foot(rows: Sequence[Coverage]) -> None:
    figure_foot.show(
        "list",
        figure_foot.sources_text() + " Counts: ours.",
        "connected-places-indicators.csv",
        title="Indicators with definition, source and coverage"
        + ("" if len(rows) == len(store.coverage()) else ", as filtered"),
        place=None,
        rows=lambda: csv_file.coverage_cells(rows),
        cited=lambda: coverage_values(rows),
    )


def _file() -> None:
    """The bar that offers all councils' figures of one indicator, while one is asked for."""
    indicator_id: str | None = st.session_state.get(_FILE)
    if indicator_id is None:
        return
    indicator = store.catalogue().indicator(indicator_id)
    with st.container(key="noprint-bar-file"):
        figure_foot.show(
            "file",
            f"{indicator.title}: all councils, all periods. {figure_foot.source_text([indicator])}",
            f"{indicator_id}-all-councils.csv",
            title=f"{indicator.title}: every council, every period",
            place=None,
            indicators=[indicator],
            rows=lambda: find_file.history_cells(store.council_history(indicator_id), indicator),
            cited=lambda: coverage_values(
                [row for row in store.coverage() if row.indicator.indicator_id == indicator_id]
            ),
        )
        take_away.indicator(indicator)
        st.button("Close", key="close-file", on_click=lambda: st.session_state.pop(_FILE, None))
