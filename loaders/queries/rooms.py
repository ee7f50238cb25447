"""Questions a workshop asks: factors of the wheel, what was said before, cases by outcome."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.model.wheel import Factor

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection


def wheel_factors(cursor: DuckDBPyConnection) -> tuple[Factor, ...]:
    """The default factors of the decision wheel, social ones first."""
    rows = cursor.execute(
        "SELECT factor_id, kind, title, meaning, indicators FROM wheel_factor ORDER BY position"
    ).fetchall()
    return tuple(
        Factor(factor, kind, title, meaning, tuple(indicators))
        for factor, kind, title, meaning, indicators in rows
    )


def outcome_cases(cursor: DuckDBPyConnection) -> dict[str, tuple[str, ...]]:
    """The ids of the cases that speak to each digitalisation outcome, by outcome."""
    rows = cursor.execute(
        """
        SELECT tag, list(case_id ORDER BY case_id) FROM case_study_tag
        WHERE tag_kind = 'outcome' GROUP BY tag
        """
    ).fetchall()
    return {outcome: tuple(cases) for outcome, cases in rows}
