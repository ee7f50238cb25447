"""The directory: bodies to turn to and works to read, by area of focus."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from components import store
from components.charts import prose, said_list
from components.exports import said_file
from components.model import said_words
from components.views import case_names, said_filters, said_foot, said_search, said_state
from components.views.figure import figure, plain

if TYPE_CHECKING:
    from components.model.facets import FacetIndex

NOUN = ("entry", "entries")
NAMES_STAY = (
    "Names are off in cases and points. This list says whom to ask and what to read, and of nobody "
    "what they did, so it keeps its names."
)


def show() -> None:
    """The directory with its filters."""
    plain(prose.paragraph(said_words.DIRECTORY_LEAD))
    if case_names.are_off():
        plain(prose.note("Names stay here.", NAMES_STAY))
    listed = said_filters.Listed(
        "directory", said_state.DIRECTORY_STATE, said_state.directory_facets(),
        _index(store.data_hash()), NOUN,
    )  # fmt: skip
    said_filters.show(listed, _searched, _draw)


@lru_cache(maxsize=1)
def _index(_data_hash: str) -> FacetIndex:
    return said_words.directory_index(store.directory())


def _searched() -> frozenset[str] | None:
    text = said_search.field(said_state.DIRECTORY_STATE, "directory", "Search bodies and works")
    return said_search.entries_with(text) if text else None


def _draw(found: frozenset[str]) -> None:
    directory = store.directory()
    shown = [one for one in directory.entries if one.entry_id in found]
    lists = [
        said_list.directory_list(title, own, directory.areas)
        for kind, title in said_words.KIND_TITLES.items()
        if (own := [one for one in shown if one.kind == kind])
    ]
    figure("".join(lists), "directory")
    said_foot.show(
        "directory", said_foot.DIRECTORY_NOTE, "connected-places-directory.csv",
        "Directory of bodies and works", lambda: said_file.entry_cells(shown, directory),
        lambda: [" ".join([f"{one.name}.", *([one.url] if one.url else [])]) for one in shown],
    )  # fmt: skip
