"""How long a search takes, now and with twenty times the text."""

from __future__ import annotations

import csv
import time
from typing import TYPE_CHECKING, Final

import duckdb

from bench.results import Line, line, median_of, p95
from components.model.search_text import STOP_WORDS
from loaders import database, paths
from loaders.build_search import Document, index, search_documents
from loaders.queries.search import search, search_lexicon

if TYPE_CHECKING:
    from collections.abc import Iterable

GROUP: Final = "Server"
TIMES: Final = 20
OWN_WORD_EVERY: Final = 6
"""In a copy of a text every sixth word is one of its own, so that there are more words to forgive
spellings by, as there are in more text."""
ROUNDS: Final = 3
QUERIES: Final = paths.ROOT / "tests" / "vectors" / "search_queries.csv"


def enlarged(documents: Iterable[Document]) -> list[Document]:
    """Every document and nineteen copies of it that differ in a sixth of their words."""
    known = list(documents)
    return known + [_copy(each, number) for number in range(1, TIMES) for each in known]


def _copy(document: Document, number: int) -> Document:
    texts = tuple((field, _changed(text, number)) for field, text in document.texts)
    return Document(document.over, f"{document.ref}-{number}", texts)


def _changed(text: str, number: int) -> str:
    ending = chr(ord("a") + number)
    return " ".join(
        word + ending if at % OWN_WORD_EVERY == 0 and word.casefold() not in STOP_WORDS else word
        for at, word in enumerate(text.split(), number)
    )


def _made(location: str) -> duckdb.DuckDBPyConnection:
    """A database in memory with the search's tables alone, on the enlarged text."""
    made = duckdb.connect(config=database.CONFIG)
    made.execute((paths.SQL / "schema.sql").read_text("utf-8"))
    with database.connect(paths.ROOT / location) as built:
        documents = search_documents(built)
        forms = built.execute("FROM search_form").fetchall()
    made.executemany("INSERT INTO search_form VALUES (?, ?, ?, ?)", forms)
    index(made, enlarged(documents))
    return made


def _milliseconds(connection: duckdb.DuckDBPyConnection) -> list[float]:
    """Of every judged query, several rounds of them, from the text to the typed rows."""
    with QUERIES.open(encoding="utf-8", newline="") as file:
        queries = [row["query"] for row in csv.DictReader(file)]
    lexicon = search_lexicon(connection)
    taken: list[float] = []
    for text in queries * (ROUNDS + 1):
        with connection.cursor() as cursor:
            started = time.perf_counter()
            search(cursor, lexicon, text)
            taken.append((time.perf_counter() - started) * 1000)
    return taken[len(queries) :]  # the first round warms up


def measure() -> list[Line]:
    """Return the median and 95th percentile of a search, on the text as it is and on more of it."""
    found = database.current()
    if found is None:
        return [line(GROUP, "search", "ms", None, note="there is no database")]
    with database.connect(found.path) as built:
        now = _milliseconds(built)
    with _made(str(found.path)) as made:
        larger = _milliseconds(made)
    note = (
        f"{len(now) // ROUNDS} judged queries, {ROUNDS} times each, spelling forgiven where need be"
    )
    return [
        line(GROUP, "search, median", "ms", median_of(now), note=note),
        line(GROUP, "search, p95", "ms", p95(now), at_most=20, note=note),
        line(GROUP, f"search in {TIMES} times the text, median", "ms", median_of(larger)),
        line(GROUP, f"search in {TIMES} times the text, p95", "ms", p95(larger), at_most=20),
    ]
