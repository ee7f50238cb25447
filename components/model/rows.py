"""The typed rows that loaders hand to charts, views and exports.

Closed sets are Literals, so mypy refuses a word the product does not know. Unknown is always
``None`` in a value field, with the reason beside it; never 0, never NaN, never an empty string.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

PlaceKind = Literal[
    "council", "former_council", "county", "region", "nation", "uk",
    "combined_authority", "itl", "police_force", "other",
]  # fmt: skip
CHOOSABLE_KINDS: tuple[PlaceKind, ...] = ("council", "county", "region", "nation", "uk")

Polarity = Literal["higher", "lower", "context"]
Role = Literal["score", "nation", "cohort", "context"]
How = Literal["direct", "recoded", "predecessor", "joint", "suppressed", "inherited", "none"]
UnknownReason = Literal["no_data", "suppressed", "not_applicable", "not_comparable"]
ScoreState = Literal["full", "partial", "withheld", "unknown"]
# Why a component or theme has no number (None where it has one).
NoScoreReason = Literal[
    "themes_disagree",  # METHOD 3.9: withheld
    "too_few_themes",  # coverage under one half
    "no_value",  # a theme none of whose indicators is known here
    "single_indicator",  # fewer than two indicators
    "no_indicator",  # the catalogue has none at all: true for every council
    "no_scored_indicator",  # the catalogue has context indicators only: true for every council
    "never_scored",  # City of London, Isles of Scilly: too few residents
    "not_a_council",  # counties, regions and nations are shown, not scored
]
VerdictWord = Literal["better", "similar", "worse", "higher", "lower", "not_compared"]
VerdictBasis = Literal[
    "interval_95",  # the place's 95% interval against the benchmark's value
    "no_interval",  # none published for this place
    "no_benchmark",  # the benchmark has no value for this period
    "no_value",  # the place itself is unknown
    "is_benchmark",  # never compare a place with itself
    "inherited",  # a county's figure is not the district's own
    "total",  # a total grows with the size of the place
    "register",  # a list of known cases: what is not on it is not known
]
BenchmarkKind = Literal["nation", "region"]
Position = Literal["highest_quarter", "middle_half", "lowest_quarter"]
TrendWord = Literal[
    "improving", "worsening", "increasing", "decreasing", "no_clear_change", "not_enough_data",
    "gaining_on_uk", "falling_behind_uk",
]  # fmt: skip
TrendBasis = Literal["weighted_slope", "last_two", "mann_kendall", "relative_mann_kendall", "none"]


Confidence = Literal["high", "medium", "low"]  # METHOD 3.11


@dataclass(frozen=True, slots=True)
class Period:
    """A published period: ``iso`` as published, first and last day, and words ("2020 to 2024")."""

    iso: str
    start: date
    end: date
    label: str


@dataclass(frozen=True, slots=True)
class Place:
    """One code that appears in any observation. ``slug`` is None unless it can be chosen."""

    area_code: str
    name: str
    slug: str | None
    kind: PlaceKind
    council_type: str | None  # "Metropolitan district", "London borough", "Council area" ...
    is_current: bool
    nation_code: str | None
    region_code: str | None
    county_code: str | None
    cluster_id: str | None
    population: int | None
    population_period: str | None


@dataclass(frozen=True, slots=True)
class Component:
    """One of the eight. ``meaning`` is our own prose; ``symbol`` a Material symbol's name."""

    component_id: str
    title: str
    short_title: str
    symbol: str
    question: str  # one line
    meaning: str  # two or three sentences
    headline_indicator: str  # the telling figure on the start page


@dataclass(frozen=True, slots=True)
class Indicator:
    """One row of the catalogue. ``nations`` holds the letters E W S N of councils it covers."""

    indicator_id: str
    short_id: str
    component_id: str
    theme_id: str
    title: str
    unit: str
    prefix: str  # "£" or ""
    decimals: int
    polarity: Polarity
    role: Role
    is_estimate: bool
    is_nominal_money: bool
    is_total: bool  # grows with the size of the place: never compared, never placed
    is_register: bool  # counts known cases only: not listed is not known, never compared or placed
    comparable_across_nations: bool
    family: str | None  # nation-specific versions of one idea share it
    nations: str
    why: str
    sentence: str  # the figure said aloud, with {value} and {place}
    definition: str
    caveat: str | None
    source_id: str
    publisher: str  # the body named beside the figure
    dataset: str
    upstream_name: str
    source_url: str
    source_date: str | None
    in_development: bool  # official statistics in development
    processing: str
    latest_period: str | None  # label of the newest period with any value

    @property
    def never_compared(self) -> bool:
        """Whether its figures say nothing beside another place's: a total or a register."""
        return self.is_total or self.is_register


@dataclass(frozen=True, slots=True)
class Point:
    """One period of one series. Interval bounds are None where none is published."""

    period: Period
    value: float | None
    lower: float | None = None
    upper: float | None = None
    from_code: str | None = None  # the code it was published under; differs across a seam


@dataclass(frozen=True, slots=True)
class Score:
    """A score 0-100 of a theme or component for one council, or None and why.

    ``median`` is the unweighted one of the councils of the place's nation, None where none has the
    score. The last four say how sure it is (METHOD 3.10 i) and are None where there is no score.
    """

    id: str
    title: str
    score: float | None
    state: ScoreState
    reason: NoScoreReason | None
    coverage: float | None  # share of scored themes (or indicators) present, 0-1
    indicators_present: int
    indicators_all: int
    median: float | None
    standard_error: float | None = None  # in points; None too where none of it has an interval
    share_with_interval: float | None = None  # of its weight, 0-1
    share_inherited: float | None = None  # of its weight, 0-1, that is a county's figures
    inherited_from: str | None = None  # that county's name; None too where nothing is inherited
    # Of a component alone: nine draws in ten, 1 = highest score of the nation; None if not ranked.
    rank_low: int | None = None
    rank_high: int | None = None
    ranked_of: int | None = None  # councils of the nation that are ranked
    confidence: Confidence | None = None
    share_fresh: float | None = None  # of its weight, 0-1, on figures of the last 24 months
    share_stale: float | None = None  # of its weight, 0-1, on figures older than 48 months


@dataclass(frozen=True, slots=True)
class Verdict:
    """How a value compares with a benchmark, and on what basis that is said."""

    benchmark_kind: BenchmarkKind
    benchmark_code: str | None
    benchmark_name: str | None
    benchmark_value: float | None
    verdict: VerdictWord
    basis: VerdictBasis
    position: Position | None = None
    mid_rank_percent: float | None = None  # 0 lowest .. 100 highest value, ties together


@dataclass(frozen=True, slots=True)
class Trend:
    """What changed, tested as METHOD 6.2-6.6; ``nation_trend`` is the nation's own label."""

    trend: TrendWord
    basis: TrendBasis
    periods_used: int
    first_label: str | None
    last_label: str | None
    nation_trend: TrendWord | None = None
    values: tuple[float, ...] = ()  # as published in the periods used, oldest first


@dataclass(frozen=True, slots=True)
class IndicatorRow:
    """One indicator for one place: everything a table row, a sentence or an export needs."""

    indicator: Indicator
    value: float | None
    lower: float | None
    upper: float | None
    period: str | None  # label; the indicator's latest period
    how: How
    inherited_from: str | None  # name of the county (or joint area) whose value it is
    unknown_reason: UnknownReason | None
    score: float | None
    nation: Verdict | None
    region: Verdict | None
    trend: Trend | None
    series: tuple[tuple[float, float | None], ...] = field(default=())  # (year, value), sparkline
    nation_series: tuple[tuple[float, float | None], ...] = field(default=())


@dataclass(frozen=True, slots=True)
class AreaValue:
    """One council on a map or in a spread, in ``place`` order of the boundaries."""

    area_code: str
    name: str
    nation_code: str
    value: float | None
    how: How
    inherited_from: str | None
    unknown_reason: UnknownReason | None
    lower: float | None = None  # of its 95% interval, where one is published
    upper: float | None = None
    period: str | None = None  # label; of its own where a nation or a council has its own newest
