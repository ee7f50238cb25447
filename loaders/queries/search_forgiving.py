"""What is read for a word of a search that nothing has as it was typed."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from components.model.search_query import Asked
from components.model.search_rows import ReadAs
from loaders.paths import SQL

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from duckdb import DuckDBPyConnection

SHORTEST_MISSPELT: Final = 4  # of shorter words nearly each is one slip from another
TWO_SLIPS_FROM: Final = 6  # letters from which two slips are forgiven
FIRST_LETTER_SLIPS: Final = 1.5  # a wrong first letter is one slip, and a rare one
MOST_GUESSES: Final = 5
MOST_FORGIVEN: Final = 6  # words; a text with more of them is another language or none


def forgiven(
    cursor: DuckDBPyConnection, lost: Sequence[Asked], hidden: Collection[str] = ()
) -> tuple[ReadAs, ...]:
    """What is read for words that nothing has: all that begin so, or the one spelt nearest."""
    guesses = (_guess(cursor, each, hidden) for each in lost[-MOST_FORGIVEN:] if not each.is_exact)
    return tuple(guess for guess in guesses if guess)


def _guess(cursor: DuckDBPyConnection, asked: Asked, hidden: Collection[str]) -> ReadAs | None:
    word = asked.typed
    slips = 2 if len(word) >= TWO_SLIPS_FROM else 1
    if len(word) < SHORTEST_MISSPELT or any(letter.isdigit() for letter in word):
        slips = 0
    rows = cursor.execute(
        _nearest(),
        {"typed": word, "is_last": asked.is_last, "slips": slips, "hidden": list(hidden),
         "first_letter_slips": FIRST_LETTER_SLIPS, "most": MOST_GUESSES},
    ).fetchall()  # fmt: skip
    if not rows:
        return None
    words = tuple(word for word, _ in rows)
    if rows[0][1] == 0:
        return ReadAs(word, words, "begins")
    return ReadAs(word, words[:1], "spelling", words[1:])


@cache
def _nearest() -> str:
    return (SQL / "search_forgiven.sql").read_text("utf-8")
