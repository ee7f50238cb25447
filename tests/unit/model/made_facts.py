"""Councils' facts made up for tests of conditions: only their kinds matter."""

from __future__ import annotations

from dataclasses import replace

from components.model.condition_answers import CouncilFact
from components.model.conditions import Condition, Test
from components.model.council_search import Asked
from components.model.rows import Indicator
from tests.unit.model.made_rows import LEEDS, SMOKERS

FACT = CouncilFact(
    area_code=LEEDS.area_code, nation_code="E92000001", value=12.0, lower=11.0, upper=13.0,
    period="2024", how="direct", inherited_from=None, unknown_reason=None,
    benchmark_name="England", benchmark_value=10.0, verdict="worse", basis="interval_95",
    mid_rank_percent=90.0, tied_percent=0.0, trend="worsening",
)  # fmt: skip
UNKNOWN_FACT = replace(
    FACT, value=None, lower=None, upper=None, how="none", unknown_reason="no_data",
    verdict="not_compared", basis="no_value", mid_rank_percent=None, tied_percent=None, trend=None,
)  # fmt: skip
INHERITED = replace(
    FACT, how="inherited", inherited_from="Norfolk", verdict="not_compared", basis="inherited",
    mid_rank_percent=None, tied_percent=None,
)  # fmt: skip


def asked(
    test: Test,
    *facts: CouncilFact,
    threshold: float | None = None,
    indicator: Indicator = SMOKERS,
) -> Asked:
    """A condition with the facts of councils."""
    condition = Condition(indicator.indicator_id, test, threshold)
    return Asked(condition, indicator, {fact.area_code: fact for fact in facts})
