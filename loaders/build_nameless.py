"""What stands on screen and in files while names are off, made at build from every name there is.

Names of places come from the tables of places; those of bodies, suppliers and products, and the
phrases of a case that give it away, from two files edited by hand: ``hidden_names.csv`` and
``organisations.csv``.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from dataclasses import astuple
from typing import TYPE_CHECKING, Final

from components.model.case_nameless import Nameless, nameless_of
from components.model.hidden_names import (
    EVERYDAY,
    Names,
    area_words,
    council_words,
    hide_names,
    hide_phrases,
    names_of,
)
from components.model.place_names import fold_name
from components.model.rows import Place
from components.model.search_text import tokens
from loaders.build_tables import insert
from loaders.case_queries import case_cards
from loaders.errors import MalformedFileError
from loaders.paths import SQL

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from duckdb import DuckDBPyConnection

    from components.model.case_rows import CaseCard

HIDDEN_NAMES: Final = "hidden_names.csv"
ORGANISATIONS: Final = "organisations.csv"
ANY_BODY: Final = "an organisation"
SHORTEST: Final = 4  # letters of a name of a place: shorter ones are parts of other words
BODIES: Final = ("council", "corporation", "authority", "boro", "borough", "cc", "bc", "mbc")
# Regions and nations stay: "a county in the East of England" says so much and no more.
_PLACES: Final = """
SELECT * FROM place WHERE kind IN ('council', 'former_council', 'county', 'combined_authority')
  OR (kind = 'other' AND left(area_code, 3) IN ('E10', 'E11'))
ORDER BY is_current DESC, kind <> 'council', area_code
"""
_WIDE: Final = "SELECT area_code, name FROM place WHERE kind IN ('region', 'nation', 'uk')"
_ALIASES: Final = """
SELECT area_code, alias, folded FROM place_alias WHERE kind IN ('name', 'variant', 'former_name')
ORDER BY alias
"""


def load_nameless(connection: DuckDBPyConnection, catalogue: Path) -> str:
    """Fill the tables of names and of texts without them; return what to say about it.

    Raises:
        MalformedFileError: a file is not as it must be.
    """
    register = _rows(catalogue / HIDDEN_NAMES, ("of", "name", "said"))
    bodies = {row[0]: row[1] for row in _rows(catalogue / ORGANISATIONS, ("organisation", "said"))}
    names, councils = _place_names(connection)
    names = [(name, said) for of, name, said in register if not of] + names
    index = names_of(names)
    phrases: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for of, name, said in register:
        if of:
            phrases[of].append((name, said))
    insert(connection, "hidden_name", dict.fromkeys(names))
    cases = _insert_cases(connection, phrases, index, bodies | councils)
    points = _insert_points(connection, phrases, index)
    words = _insert_words(connection, [name for name, _ in names])
    return f"{len(names):,} names, {cases} cases and {points} points without, {words} hidden words"


def _rows(path: Path, columns: tuple[str, ...]) -> list[tuple[str, ...]]:
    """The rows of a file; none where there is no file."""
    if not path.is_file():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        if tuple(reader.fieldnames or ()) != columns:
            raise MalformedFileError(path.name, 1, None, str(reader.fieldnames), str(columns))
        rows = [tuple(row[column] or "" for column in columns) for row in reader]
    seen: set[tuple[str, ...]] = set()
    for line, row in enumerate(rows, 2):
        key = row[:-1]
        if not key[-1] or key in seen:
            raise MalformedFileError(path.name, line, columns[-2], f"“{key[-1]}”", "each name once")
        seen.add(key)
    return rows


def _place_names(
    connection: DuckDBPyConnection,
) -> tuple[list[tuple[str, str]], dict[str, str]]:
    """Every name of a place with its words, and the words of councils by folded name of theirs."""
    wide = dict(connection.execute(_WIDE).fetchall())
    kept = {fold_name(name) for name in wide.values()}
    places = {row[0]: Place(*row) for row in connection.execute(_PLACES).fetchall()}
    found: dict[str, str] = {}
    councils: dict[str, str] = {}
    aliases = connection.execute(_ALIASES).fetchall()
    own = [(code, place.name, fold_name(place.name)) for code, place in places.items()]
    for code, alias, folded in (*own, *aliases):
        place = places.get(code)
        if place is None or folded in kept or len(alias) < SHORTEST:
            continue
        is_body = folded.rpartition(" ")[2] in BODIES or folded.startswith("london borough")
        said = council_words(place, wide) if is_body else area_words(place, wide)
        found.setdefault(alias, said)
        councils.setdefault(folded, council_words(place, wide))
    return list(found.items()), councils


def _insert_cases(
    connection: DuckDBPyConnection,
    phrases: Mapping[str, list[tuple[str, str]]],
    index: Names,
    bodies: Mapping[str, str],
) -> int:
    cards = case_cards(connection)

    def said(case: CaseCard) -> Nameless:
        own = phrases.get(case.case_id, [])
        name = case.organisation
        who = bodies.get(name) or bodies.get(fold_name(name)) or ANY_BODY
        return nameless_of(case, who, lambda text: hide_names(hide_phrases(text, own), index))

    rows = [(case.case_id, *astuple(said(case))) for case in cards]
    return insert(connection, "case_study_nameless", rows)


def _insert_points(
    connection: DuckDBPyConnection, phrases: Mapping[str, list[tuple[str, str]]], index: Names
) -> int:
    """Only points that say something else without names."""
    points = connection.execute("SELECT passage_id, point FROM passage").fetchall()
    said = [
        (point, hide_names(hide_phrases(text, phrases.get(point, [])), index), text)
        for point, text in points
    ]
    return insert(
        connection, "passage_nameless", [(p, now) for p, now, before in said if now != before]
    )


def _insert_words(connection: DuckDBPyConnection, names: Iterable[str]) -> int:
    """Names of one word that no text has that is said without them, and their possessives.

    Longer names are not searched by their words: "city" or "north" must be found.
    """
    texts = connection.execute((SQL / "nameless_texts.sql").read_text("utf-8")).fetchall()
    said = {token.word for (text,) in texts if text for token in tokens(text)}
    single = [found[0].word for name in names if len(found := tokens(name)) == 1]
    own = {word for word in single if word not in EVERYDAY} - said
    return insert(
        connection, "hidden_word", [(word,) for word in sorted(own | {f"{w}s" for w in own})]
    )
