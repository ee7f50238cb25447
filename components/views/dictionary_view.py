"""The data dictionary: every table and column of the database, to read and to filter."""

from __future__ import annotations

from typing import Final

from components import store_files
from components.charts import prose, take_data_list
from components.charts.markup import join
from components.model import dictionary_rows, table_groups, wording
from components.views import said_search
from components.views.drawings import kept
from components.views.facet_state import FacetState
from components.views.figure import figure, plain

_STATE: Final = FacetState("dictionary", lambda: ())
HINT: Final = "Search the tables and columns: interval, unknown, ward, percent …"


def show() -> None:
    """A field to search in, then the tables that have every word of it, the columns folded away."""
    every = store_files.dictionary()
    plain(
        prose.heading(
            "What stands in every table and column",
            f"{_count(every)}. NULL is always unknown or does not apply, and each column says "
            "which; it is never 0. The archives hold the same as dictionary.csv.",
        )
    )
    text = said_search.field(_STATE, "dictionary", HINT)
    figure(_found(text) if text.split() else _whole(), "dictionary")


@kept
def _whole() -> str:
    groups = table_groups.grouped(store_files.dictionary())
    return take_data_list.dictionary(groups, unfolded=False)


def _found(text: str) -> str:
    """What has every word of ``text``; not kept, as anybody may type anything."""
    found = dictionary_rows.filtered(store_files.dictionary(), text)
    if not found:
        return prose.note(f"No table or column says “{text}”.", "Try fewer words or shorter ones.")
    said = prose.source_note(f"{_count(found)} with “{text}”.")
    return join([said, take_data_list.dictionary(table_groups.grouped(found), unfolded=True)])


def _count(tables: tuple[dictionary_rows.Table, ...]) -> str:
    columns = sum(len(table.columns) for table in tables)
    return f"{wording.plural(columns, 'column')} in {wording.plural(len(tables), 'table')}"
