"""Where a postcode lies: exactly for a full one, by choice where a sector or district is shared.

The list holds, per sector (written without a space, as published), the councils its postcodes lie
in, and apart from it every full postcode that is not in its sector's main council. It has no
postcodes of Northern Ireland: the open licence does not cover them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.model.place_names import Found, FoundBasis, PostcodeParts
from components.model.wording import in_sentence
from loaders.place_reads import choosable_places, northern_irish_councils

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

NOT_IN_THE_UK = {"JE": "Jersey", "GY": "Guernsey", "IM": "the Isle of Man"}
LIST_DATE = "November 2025"

_EXCEPTION = "SELECT area_code FROM postcode_exception WHERE postcode = ?"
_MAIN = "SELECT area_code FROM postcode_sector WHERE sector = ? AND is_main"
_IN_SECTOR = """
SELECT area_code FROM postcode_sector WHERE sector = ? ORDER BY postcodes DESC, area_code
"""
_IN_DISTRICT = """
SELECT area_code FROM postcode_sector WHERE sector IN (SELECT unnest(?))
GROUP BY area_code ORDER BY sum(postcodes) DESC, area_code
"""


def found_by_postcode(cursor: DuckDBPyConnection, parts: PostcodeParts) -> Found:
    """The council of a postcode, the councils of a shared sector or district, or why neither."""
    if parts.in_northern_ireland:
        return _northern_ireland(cursor, parts)
    if parts.kind == "full":
        apart = _codes(cursor, _EXCEPTION, parts.full)
        return _found(cursor, apart or _codes(cursor, _MAIN, parts.sector), parts)
    if parts.kind == "sector":
        return _found(cursor, _codes(cursor, _IN_SECTOR, parts.sector), parts)
    in_district = _codes(cursor, _IN_DISTRICT, [parts.district + digit for digit in "0123456789"])
    # "AB10" is the district AB10 where there is one, else the sector AB1 0.
    return _found(cursor, in_district or _codes(cursor, _IN_SECTOR, parts.sector), parts)


def _codes(cursor: DuckDBPyConnection, sql: str, value: str | list[str] | None) -> list[str]:
    return [code for (code,) in cursor.execute(sql, [value]).fetchall()]


def _found(cursor: DuckDBPyConnection, codes: list[str], parts: PostcodeParts) -> Found:
    places = choosable_places(cursor, codes)
    basis: FoundBasis = "postcode" if parts.kind == "full" else parts.kind
    if not places:
        return Found("nothing", "unknown", sentence=_unknown(parts))
    if len(places) == 1:
        sentence = f"{parts.shown} is in {in_sentence(places[0].name)}."
        return Found("place", basis, place=places[0], sentence=sentence)
    sentence = (
        f"{parts.shown} lies in {len(places)} councils. Choose one, or type the full postcode."
    )
    return Found("choices", basis, choices=tuple(places), sentence=sentence)


def _northern_ireland(cursor: DuckDBPyConnection, parts: PostcodeParts) -> Found:
    sentence = (
        f"{parts.shown} is in Northern Ireland. The licence of the postcode list leaves its "
        "postcodes out, so please choose one of the eleven councils."
    )
    councils = tuple(northern_irish_councils(cursor))
    return Found("choices", "northern_ireland", choices=councils, sentence=sentence)


def _unknown(parts: PostcodeParts) -> str:
    """Why there is no council for it, and what can be typed instead."""
    island = NOT_IN_THE_UK.get(parts.district[:2])
    if island:
        return f"{parts.shown} is in {island}, which is not part of the United Kingdom."
    return (
        f"We have no council for {parts.shown}: it is not in the postcode list of {LIST_DATE}. "
        "Please type the council’s name."
    )
