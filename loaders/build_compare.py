"""Verdicts and positions: every place against its nation and its region (METHOD 2, 6.1, 6.1b)."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from operator import itemgetter
from typing import TYPE_CHECKING, TypeAlias

from components.model.compare import mid_rank_percents, position, verdict
from components.model.score import NEVER_SCORED
from components.model.uncertainty import standard_error
from loaders.build_tables import insert

if TYPE_CHECKING:
    from datetime import date

    from duckdb import DuckDBPyConnection

    from components.model.rows import BenchmarkKind, Polarity, Position, Role

UNITED_KINGDOM = "K02000001"
GREAT_BRITAIN = "K03000001"
NORTHERN_IRELAND = "N92000002"
OWN = frozenset({"direct", "recoded", "predecessor", "joint"})  # not a county's figure

Key: TypeAlias = "tuple[str, str, date | None, str | None]"  # place, indicator, period, its label
Standing: TypeAlias = "tuple[Position | None, float | None]"
# Columns of the table: place, indicator, benchmark kind, code, value, verdict, basis, standing.
VerdictRow: TypeAlias = (
    "tuple[str, str, str, str | None, float | None, str, str, Position | None, float | None]"
)


@dataclass(frozen=True, slots=True)
class _Value:
    """One place's latest value of one indicator, with what it takes to compare it."""

    area_code: str
    indicator_id: str
    value: float | None
    lower: float | None
    upper: float | None
    how: str
    period_start: date | None
    period_label: str | None
    polarity: Polarity
    role: Role
    is_estimate: bool
    is_total: bool
    is_register: bool
    comparable_across_nations: bool
    kind: str
    nation_code: str | None
    region_code: str | None

    def may_be_placed(self) -> bool:
        """Whether the value counts among its nation's councils.

        Not where it rests on a handful of residents, whose position would be chance.
        """
        is_own = self.kind == "council" and self.how in OWN
        barred = (
            self.is_estimate or self.is_total or self.is_register or self.area_code in NEVER_SCORED
        )
        return is_own and not barred

    def benchmarks(self, kind: BenchmarkKind) -> tuple[str, ...]:
        """Places to compare with, the first that is published counts; never the place itself.

        Great Britain stands in for the UK where only it is published, but not for a place outside.
        Neither does for what each nation measures in its own way.
        """
        if kind == "region":
            alone = {self.area_code, self.nation_code, None}
            return () if self.region_code in alone else (str(self.region_code),)
        if self.area_code == UNITED_KINGDOM:
            return ()
        chain: tuple[str | None, ...] = (self.nation_code,)
        if self.comparable_across_nations:
            chain = (*chain, UNITED_KINGDOM)
        if self.comparable_across_nations and self.nation_code != NORTHERN_IRELAND:
            chain = (*chain, GREAT_BRITAIN)
        return tuple(code for code in chain if code and code != self.area_code)


def derive_verdicts(connection: DuckDBPyConnection) -> str:
    """Fill verdict; return what to say about it."""
    values = [_Value(*row) for row in connection.execute(_VALUES).fetchall()]
    published = _published(connection)
    standings = _standings(values)
    rows: list[VerdictRow] = []
    for value in values:
        nation = standings.get((value.area_code, value.indicator_id), (None, None))
        rows += _rows(value, "nation", published, nation)
        rows += _rows(value, "region", published, (None, None))
    rows.sort(key=itemgetter(0, 1, 2))
    insert(connection, "verdict", rows)
    told = sum(row[6] == "interval_95" for row in rows)
    placed = sum(row[7] is not None for row in rows)
    return f"{told:,} on intervals, {placed:,} positions"


def _rows(
    value: _Value, kind: BenchmarkKind, published: dict[Key, float], standing: Standing
) -> list[VerdictRow]:
    """The value's row against that kind of benchmark; none where there is no such benchmark."""
    codes = value.benchmarks(kind)
    if not codes:
        return []
    period = (value.indicator_id, value.period_start, value.period_label)
    code = next((code for code in codes if (code, *period) in published), None)
    benchmark = None if code is None else published[code, *period]
    if value.is_total or value.is_register:
        why = "total" if value.is_total else "register"
        return [(value.area_code, value.indicator_id, kind, code, benchmark, "not_compared",
                 "no_value" if value.value is None else why, None, None)]  # fmt: skip
    word, basis = verdict(
        value.value, value.lower, value.upper, benchmark, value.polarity,
        inherited=value.how == "inherited",
    )  # fmt: skip
    return [(value.area_code, value.indicator_id, kind, code, benchmark, word, basis, *standing)]


def _published(connection: DuckDBPyConnection) -> dict[Key, float]:
    """Figures of everything that can be a benchmark; a place's own code goes before its twin's."""
    return {tuple(row[:4]): row[4] for row in connection.execute(_BENCHMARKS).fetchall()}


def _standings(values: list[_Value]) -> dict[tuple[str, str], Standing]:
    """Where councils stand among their nation's councils (METHOD 6.1b).

    The rank is kept for all, the position only where no interval is published.
    """
    groups: defaultdict[tuple[str | None, str, date | None], list[_Value]] = defaultdict(list)
    for value in values:
        if value.may_be_placed():
            # Councils that voted in different years faced different elections: never one group.
            cohort = value.period_start if value.role == "cohort" else None
            groups[value.nation_code, value.indicator_id, cohort].append(value)
    standings: dict[tuple[str, str], Standing] = {}
    for group in groups.values():
        numbers = [value.value for value in group]
        alike = Counter(numbers)
        for value, percent in zip(group, mid_rank_percents(numbers), strict=True):
            if percent is not None:
                tied = 100 * (alike[value.value] - 1) / len(group)
                sure = standard_error(value.lower, value.upper) is not None
                standings[value.area_code, value.indicator_id] = (
                    None if sure else position(percent, tied),
                    percent,
                )
    return standings


_VALUES = """
SELECT area_code, indicator_id, value, lower_ci, upper_ci, how,
  v.period_start, v.period_label,
  polarity, role, is_estimate, is_total, is_register, comparable_across_nations,
  kind, nation_code, region_code
FROM latest_value AS v JOIN indicator USING (indicator_id) JOIN place USING (area_code)
"""

_BENCHMARKS = """
SELECT code.area_code, indicator_id, period_start, period_label, value
FROM observation JOIN series_code AS code ON code.published_code = observation.area_code
JOIN place ON place.area_code = code.area_code
WHERE value IS NOT NULL
  AND (place.kind IN ('nation', 'region', 'uk') OR place.area_code = 'K03000001')
ORDER BY code.kind = 'own'
"""
