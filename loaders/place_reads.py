"""Places that can be chosen, by code or by name: what the place finder reads."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from components.model.rows import Place

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

_BY_CODE = """
SELECT area_code, name, slug, kind, council_type, is_current, nation_code, region_code,
  county_code, cluster_id, population, population_period
FROM place WHERE slug IS NOT NULL AND area_code IN (SELECT unnest(?))
"""
_NORTHERN_IRELAND = """
SELECT area_code FROM place
WHERE slug IS NOT NULL AND kind = 'council' AND nation_code = 'N92000002' ORDER BY name
"""
_EXACT = """
SELECT alias, kind, note, area_code, 1.0, 0 FROM place_alias WHERE folded = ?
UNION
SELECT name, 'name', NULL, area_code, 1.0, 0 FROM place WHERE slug = replace(?, ' ', '-')
ORDER BY kind <> 'name', area_code, alias
"""
# Every word typed begins a word of the name, in the order typed or not.
_BY_WORDS = """
SELECT alias, kind, note, area_code, 1.0, 0 FROM place_alias
WHERE kind IN ('name', 'variant', 'former_name')
  AND len(list_filter($words, lambda word: contains(' ' || folded, ' ' || word))) = len($words)
ORDER BY NOT starts_with(folded, $words[1]), length(folded), folded, area_code
"""
_BY_SPELLING = """
SELECT alias, kind, note, area_code, jaro_winkler_similarity(folded, $typed) AS similarity,
  damerau_levenshtein(folded, $typed)
FROM place_alias
WHERE kind IN ('name', 'variant', 'former_name') AND similarity >= $least
ORDER BY similarity DESC, kind = 'former_name', folded, area_code
"""
_NAME = "SELECT name FROM place WHERE area_code = ?"
_HEIRS = "SELECT new_code FROM area_change WHERE old_code = ? ORDER BY new_code"


@dataclass(frozen=True, slots=True)
class Named:
    """A word for a place that matched, and the place's code.

    ``similarity`` runs from 0 to 1, the same; ``slips`` counts letters added, left out, replaced or
    swapped.
    """

    alias: str
    kind: str
    note: str | None
    area_code: str
    similarity: float
    slips: int


def choosable_places(cursor: DuckDBPyConnection, codes: Iterable[str]) -> list[Place]:
    """The places behind codes, in their order and each once; those not to be chosen fall out."""
    wanted = list(dict.fromkeys(codes))
    rows = cursor.execute(_BY_CODE, [wanted]).fetchall()
    places = {row[0]: Place(*row) for row in rows}
    return [places[code] for code in wanted if code in places]


def northern_irish_councils(cursor: DuckDBPyConnection) -> list[Place]:
    """The eleven councils of Northern Ireland, by name."""
    codes = [code for (code,) in cursor.execute(_NORTHERN_IRELAND).fetchall()]
    return choosable_places(cursor, codes)


def named(cursor: DuckDBPyConnection, folded: str) -> list[Named]:
    """What bears exactly this folded name, slug or code."""
    return _named(cursor, _EXACT, [folded, folded])


def named_with_words(cursor: DuckDBPyConnection, folded: str) -> list[Named]:
    """Names in which every word typed begins a word; names that begin with it come first."""
    return _named(cursor, _BY_WORDS, {"words": folded.split()})


def named_alike(cursor: DuckDBPyConnection, folded: str, least: float) -> list[Named]:
    """Names at least so alike by Jaro-Winkler similarity (0-1), most alike first."""
    return _named(cursor, _BY_SPELLING, {"typed": folded, "least": least})


def name_of_code(cursor: DuckDBPyConnection, code: str) -> str | None:
    """The name of any area in the data, choosable or not; None for a code that is not there."""
    row = cursor.execute(_NAME, [code]).fetchone()
    return row[0] if row else None


def heirs_of_code(cursor: DuckDBPyConnection, code: str) -> list[str]:
    """The codes that took over from a code, or that a joint code stands for."""
    return [heir for (heir,) in cursor.execute(_HEIRS, [code]).fetchall()]


def _named(
    cursor: DuckDBPyConnection, sql: str, values: list[str] | dict[str, object]
) -> list[Named]:
    return [Named(*row) for row in cursor.execute(sql, values).fetchall()]
