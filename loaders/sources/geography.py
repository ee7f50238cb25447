"""Areas, their parents, clusters and similar areas, as ONS Explore Local Statistics uses them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from loaders.errors import MalformedFileError
from loaders.receipts import FileReceipt, Receipt

SOURCE_ID: Final = "ons-geography"
AREAS_FILE: Final = "geo-metadata.json"
CLUSTERS_FILE: Final = "areas-clusters.json"
SIMILAR_FILE: Final = "areas-similar.json"
SETS: Final = ("global", "demographic", "economic")
NEIGHBOURS: Final = 20
COUNCIL_LEVEL: Final = "ltla"


@dataclass(frozen=True, slots=True)
class Area:
    """An area of the published list. ``end`` is its last year in force, None while it lasts."""

    code: str
    name: str
    levels: tuple[str, ...]
    parents: tuple[str, ...]
    end: int | None


@dataclass(frozen=True, slots=True)
class Geography:
    """``clusters``: code and set to a capital letter; ``neighbours``: set and code to codes."""

    areas: dict[str, Area]
    clusters: dict[tuple[str, str], str]
    neighbours: dict[tuple[str, str], tuple[str, ...]]

    def neighbour_rows(self) -> list[tuple[str, str, int, str]]:
        """Set, council, rank from 1 and its neighbour at that rank, in this order."""
        return [
            (name, code, rank, neighbour)
            for (name, code), codes in sorted(self.neighbours.items())
            for rank, neighbour in enumerate(codes, start=1)
        ]

    @property
    def councils(self) -> list[str]:
        """Codes of the local authorities in force, sorted."""
        return sorted(a.code for a in self.areas.values() if _is_council(a))


def load(folder: Path) -> tuple[Geography, Receipt]:
    """Read areas, clusters and neighbours.

    Raises:
        MalformedFileError: a file is missing or of another shape, a neighbour is not a council in
            force or is the council itself, or a council has not exactly 20 in every set.
    """
    areas = _areas(folder / AREAS_FILE)
    councils = {a.code for a in areas.values() if _is_council(a)}
    clusters = _clusters(folder / CLUSTERS_FILE)
    neighbours, left_out = _neighbours(folder / SIMILAR_FILE, councils)
    without = [code for code in sorted(councils) if ("global", code) not in clusters]
    names = ", ".join(areas[code].name for code in without)
    files = (
        FileReceipt(AREAS_FILE, len(areas), len(areas)),
        FileReceipt(CLUSTERS_FILE, len(clusters), len(clusters)),
        FileReceipt(
            SIMILAR_FILE,
            len(neighbours) * NEIGHBOURS + left_out,
            len(neighbours) * NEIGHBOURS,
            {"neighbours of counties and combined authorities": left_out},
        ),
    )
    notes = (f"no global cluster: {names}",) if without else ()
    return Geography(areas, clusters, neighbours), Receipt(SOURCE_ID, files, notes=notes)


def _is_council(area: Area) -> bool:
    return COUNCIL_LEVEL in area.levels and area.end is None


def _areas(path: Path) -> dict[str, Area]:
    allowed = "areas by code, each with areacd, areanm, level, parents and perhaps end"
    areas = {}
    for code, raw in _json_object(path, allowed).items():
        try:
            levels, parents = tuple(raw["level"]), tuple(raw["parents"])
            area = Area(raw["areacd"], raw["areanm"], levels, parents, raw.get("end"))
        except (KeyError, TypeError) as fault:
            raise MalformedFileError(path.name, None, code, repr(raw), allowed) from fault
        if area.code != code:
            raise MalformedFileError(path.name, None, code, area.code, "its own code")
        areas[code] = area
    return areas


def _clusters(path: Path) -> dict[tuple[str, str], str]:
    """Set and code to a cluster's capital letter; councils without one are absent."""
    allowed = "a lookup of codes, each with letters for " + ", ".join(SETS)
    lookup = _json_object(path, allowed).get("lookup")
    if not isinstance(lookup, Mapping):
        raise MalformedFileError(path.name, None, "lookup", repr(lookup), allowed)
    clusters = {}
    for code, letters in lookup.items():
        for name, letter in letters.items():
            if name not in SETS or letter not in "abcd":
                found = f"{letter!r} for {name!r} of {code}"
                raise MalformedFileError(path.name, None, "lookup", found, allowed)
            clusters[name, code] = letter.upper()
    return clusters


def _neighbours(
    path: Path, councils: set[str]
) -> tuple[dict[tuple[str, str], tuple[str, ...]], int]:
    """Set and code to the 20 nearest in order, and how many entries are of other areas."""
    allowed = f"{NEIGHBOURS} other councils in force for every council, in {', '.join(SETS)}"
    similar = _json_object(path, allowed)
    if missing := councils - set(similar):
        raise MalformedFileError(path.name, None, min(missing), "nothing", allowed)
    neighbours, left_out = {}, 0
    for code, sets in similar.items():
        if code not in councils:
            left_out += sum(len(codes) for codes in sets.values())
            continue
        for name in SETS:
            codes = tuple(sets.get(name, ()))
            others = set(codes) & (councils - {code})
            if len(codes) != NEIGHBOURS or len(others) != NEIGHBOURS:
                found = f"{len(others)} other councils in {name} of {code}"
                raise MalformedFileError(path.name, None, code, found, allowed)
            neighbours[name, code] = codes
    return neighbours, left_out


def _json_object(path: Path, allowed: str) -> Mapping[str, Any]:
    try:
        content = json.loads(path.read_bytes().decode("utf-8-sig"))
    except (OSError, UnicodeDecodeError, json.JSONDecodeError) as fault:
        line = getattr(fault, "lineno", None)
        raise MalformedFileError(path.name, line, None, str(fault), allowed) from fault
    if not isinstance(content, Mapping):
        raise MalformedFileError(path.name, None, None, type(content).__name__, allowed)
    return content
