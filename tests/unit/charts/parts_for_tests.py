"""Scores, rows and words that chart tests draw. Invented figures: only their kinds matter."""

from __future__ import annotations

from components.charts.indicator_table import RowWords
from components.charts.parts import Part, parts
from components.model.periods import parse_period
from components.model.rows import (
    Indicator,
    IndicatorRow,
    NoScoreReason,
    Point,
    Polarity,
    Score,
    ScoreState,
    Verdict,
)


def score(
    identity: str,
    value: float | None,
    *,
    median: float | None = 50.0,
    state: ScoreState = "full",
    reason: NoScoreReason | None = None,
    error: float | None = None,
    with_interval: float = 1.0,
    county: str | None = None,
    inherited: float = 0.0,
) -> Score:
    """A score with an interval where ``error`` is given, and a county's where ``county`` is."""
    share = None if value is None else with_interval if error is not None else 0.0
    return Score(
        identity, identity.capitalize(), value, state, reason, 1.0, 3, 4, median, error, share,
        None if value is None else inherited, county,
    )  # fmt: skip


SCORES = [
    score("health", 48.0, median=54.7, error=2.5),
    score("resilience", None, state="withheld", reason="themes_disagree"),
    score("energy", 71.6, median=67.9),
    score("democracy", None, state="unknown", reason="no_scored_indicator"),
    score("travel", 0.0),
    score("economy", 100.0),
    score("skills", 44.6, median=None),
    score("data", 96.1, state="partial"),
]


def eight(**options: object) -> tuple[Part, ...]:
    return parts(SCORES, **options)  # type: ignore[arg-type]  # options are parts()' own


def indicator(identity: str = "pay", polarity: Polarity = "higher", **more: object) -> Indicator:
    fields: dict[str, object] = {
        "indicator_id": identity, "short_id": identity, "component_id": "skills",
        "theme_id": "work", "title": identity.capitalize(), "unit": "% of adults", "prefix": "",
        "decimals": 1, "polarity": polarity, "role": "score", "is_estimate": False,
        "is_nominal_money": False, "is_total": False, "is_register": False,
        "comparable_across_nations": True,
        "family": None, "nations": "E", "why": "", "definition": "", "caveat": None,
        "source_id": "ons",
        "publisher": "ONS", "dataset": "d", "upstream_name": "u", "source_url": "",
        "source_date": None, "in_development": False, "processing": "", "latest_period": "2023",
    }  # fmt: skip
    unset = Indicator.__dataclass_fields__.keys() - fields.keys()
    fields |= dict.fromkeys(unset) | more
    return Indicator(**fields)  # type: ignore[arg-type]  # a table of fields, typed above


def row(
    identity: str = "pay",
    value: float | None = 60.0,
    *,
    polarity: Polarity = "higher",
    interval: tuple[float, float] | None = None,
    theme: str = "work",
) -> IndicatorRow:
    lower, upper = interval or (None, None)
    verdict = Verdict("nation", "E92000001", "England", 55.0, "not_compared", "no_interval")
    return IndicatorRow(
        indicator(identity, polarity, theme_id=theme), value, lower, upper, "2023", "direct", None,
        None if value is not None else "no_data", None, verdict, None, None,
        ((2021.5, 55.0), (2022.5, None), (2023.5, 60.0)), ((2021.5, 50.0), (2023.5, 55.0)),
    )  # fmt: skip


def words(of: IndicatorRow) -> RowWords:
    return RowWords(
        title=of.indicator.title, unit_line="% of adults, 2023", value=f"{of.value}%",
        verdict="Not compared", verdict_tone="not_compared", trend="No clear change",
        comparator="5 points above England",
        unknown="The source has no figure." if of.value is None else None,
    )  # fmt: skip


def points(*values: float | None, first: int = 2020) -> list[Point]:
    return [
        Point(parse_period(f"{first + at}-01-01/P1Y"), value) for at, value in enumerate(values)
    ]
