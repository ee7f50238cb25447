"""Looking for names in a text without the code that hides them: the register and the search."""

from __future__ import annotations

import re
from pathlib import Path

from components.model.hidden_names import EVERYDAY
from loaders.case_studies import load_case_studies
from loaders.paths import CASE_STUDIES

SHORTEST = 4
APART = re.compile(r", | and | with | led by |; | \(|\)")
# Parts of an organisation's name that name nobody.
NOBODY = {
    "boroughs", "city partners", "council", "councils", "eight councils", "four local authorities",
    "led by", "local authorities", "local planning authorities", "nhs", "nhs partners", "partners",
    "ten councils", "universities", "hospitals", "gps", "not named", "proposal", "digital",
    "technology", "local public services", "anchor institutions", "somerset partners", "science",
    "innovation", "nine local authorities", "an unnamed unitary authority", "uk government",
    "cross-party levelling up network", "then dluhc", "department for science", "local digital",
    "not named in the source document", "estonia side", "public policy", "scottish government",
    "scottish government as contrast", "shropshire", "the welsh government",
}  # fmt: skip
PLACES = """
SELECT DISTINCT unnest([name, alias]) FROM place LEFT JOIN place_alias AS other USING (area_code)
WHERE place.kind IN ('council', 'former_council', 'county', 'combined_authority')
  AND coalesce(other.kind, 'name') IN ('name', 'variant', 'former_name')
"""
WIDE = "SELECT name FROM place WHERE kind IN ('region', 'nation', 'uk')"


def every_name(connection) -> set[str]:
    """Names of places, of bodies as cases have them, and of the register; not of regions."""
    wide = {name for (name,) in connection.execute(WIDE).fetchall()} | {"London"}
    places = {name for (name,) in connection.execute(PLACES).fetchall() if name}
    bodies = {
        part.strip(" ()")
        for case in load_case_studies(CASE_STUDIES)
        for part in APART.split(case.organisation)
    }
    named = {name for (name,) in connection.execute("SELECT name FROM hidden_name").fetchall()}
    bodies = {body for body in bodies if body.lower() not in NOBODY and len(body) > 1}
    return {name for name in places if len(name) >= SHORTEST} - wide | bodies | named


def told(text: str, names: set[str]) -> set[str]:
    """The names that stand in a text as whole words.

    However they are written; everyday words only with their capital and not first in a sentence.
    """
    there = set(re.findall(r"\w+", text.lower()))
    return {
        name
        for name in names
        if set(re.findall(r"\w+", name.lower())) <= there and _stands(name, text)
    }


def _stands(name: str, text: str) -> bool:
    whole = rf"(?<!\w){re.escape(name)}(?!\w)"
    if name.lower() not in EVERYDAY:
        return re.search(whole, text, re.IGNORECASE) is not None
    first = r"(?:^|[.!?>]\s*|\n\s*|[\"“])$"
    return any(
        name[1:] != name[1:].lower() or not re.search(first, text[: found.start()])
        for found in re.finditer(whole, text)
    )


def slugs() -> set[str]:
    """The readable ids of cases, which name places."""
    return {path.stem for path in Path(CASE_STUDIES).glob("*.md")}
