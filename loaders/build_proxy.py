"""A framework that scores regions, as far as open figures of regions can say it (METHOD 5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.model.proxy import mean_scores, standard_scores
from loaders.errors import MalformedFileError
from loaders.lenses import LensFile, line_of

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

    from loaders.lenses import ProxyEntry

Scores = dict[str, float | None]
RegionRow = tuple[str, str, list[float | None], float | None]
# The nine regions of England and the three other nations, which the framework sets side by side.
REGIONS = """
SELECT area_code FROM place
WHERE kind = 'region' OR (kind = 'nation' AND area_code <> 'E92000001') ORDER BY area_code
"""
VALUES = """
SELECT place.area_code, v.value FROM place
LEFT JOIN latest_value AS v ON v.area_code = place.area_code AND v.indicator_id = $1
WHERE list_contains($2, place.area_code) ORDER BY place.area_code
"""


def region_rows(connection: DuckDBPyConnection, lens: LensFile, text: str) -> list[RegionRow]:
    """One row per region: a mean standard score a term, None where nothing speaks to it.

    Empty where the framework has no proxy.

    Raises:
        MalformedFileError: a proxy names an indicator that is not there.
    """
    if not lens.proxy:
        return []
    codes = [code for (code,) in connection.execute(REGIONS).fetchall()]
    by_term: dict[str, list[Scores]] = {}
    for entry in lens.proxy:
        by_term.setdefault(entry.term, []).append(_scores(connection, lens, text, entry, codes))
    terms = {term: mean_scores(scores) for term, scores in by_term.items()}
    means = mean_scores(list(terms.values()))
    return [
        (lens.id, code, [terms.get(term.id, {}).get(code) for term in lens.terms], means[code])
        for code in codes
    ]


def _scores(
    connection: DuckDBPyConnection, lens: LensFile, text: str, entry: ProxyEntry, codes: list[str]
) -> Scores:
    """Standard scores of one figure, turned so that more is better."""
    known = {
        name for (name,) in connection.execute("SELECT indicator_id FROM indicator").fetchall()
    }
    for name in (entry.indicator, entry.per or entry.indicator):
        if name not in known:
            raise MalformedFileError(
                f"{lens.id}.toml", line_of(text, name), "proxy", f"“{name}”",
                "the id of an indicator in data/catalogue/indicators.csv",
            )  # fmt: skip
    values = _values(connection, entry.indicator, codes)
    if entry.per:
        below = _values(connection, entry.per, codes)
        values = {code: _ratio(value, below[code]) for code, value in values.items()}
    sign = 1 if entry.better == "higher" else -1
    return {
        code: None if score is None else sign * score
        for code, score in standard_scores(values).items()
    }


def _values(connection: DuckDBPyConnection, indicator_id: str, codes: list[str]) -> Scores:
    return dict(connection.execute(VALUES, [indicator_id, codes]).fetchall())


def _ratio(value: float | None, below: float | None) -> float | None:
    return None if value is None or not below else value / below
