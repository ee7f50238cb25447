"""Maps by verdict and by change: better or worse only where an interval says so."""

from __future__ import annotations

import pytest

from components.model.map_claims import (
    AreaClaim,
    change_claim,
    claim_counts,
    claim_words,
    claims_map,
    has_verdicts,
    verdict_claim,
)
from components.model.map_codes import map_classes
from components.model.map_findings import claims_finding, formed_later, middle_half, scope_reason
from components.model.map_rows import claim_rows, class_rows, words_of
from components.model.rows import AreaValue
from tests.unit.loaders.made import indicator


def area(code="E1", value=1.0, how="direct", nation="E92000001", reason=None):
    return AreaValue(code, f"Place {code}", nation, value, how, None, reason)


def claim(trend="no_clear_change", basis="mann_kendall", verdict="similar"):
    return {"E1": AreaClaim(verdict, "interval_95", trend, basis)}


@pytest.mark.parametrize(
    ("trend", "basis", "polarity", "said"),
    [
        ("improving", "weighted_slope", "lower", "better"),
        ("worsening", "last_two", "lower", "worse"),
        ("improving", "mann_kendall", "lower", "lower"),
        ("improving", "mann_kendall", "higher", "higher"),
        ("worsening", "mann_kendall", "higher", "lower"),
        ("increasing", "mann_kendall", "context", "higher"),
        ("falling_behind_uk", "relative_mann_kendall", "higher", "lower"),
        ("no_clear_change", "weighted_slope", "higher", "similar"),
        ("not_enough_data", "none", "higher", "not_compared"),
    ],
)
def test_a_change_is_judged_only_where_its_test_weighed_intervals(trend, basis, polarity, said):
    assert change_claim(area(), claim(trend, basis), polarity) == said


def test_a_countys_change_is_not_the_districts():
    given = claim("improving", "weighted_slope")
    assert change_claim(area(how="inherited"), given, "higher") == "not_compared"


def test_a_council_without_a_claim_is_not_compared_and_an_unknown_one_stays_unknown():
    values = [area(), area("E2"), area("E3", None, "none", reason="suppressed")]
    drawn = claims_map(indicator("smokers"), values, "uk", claim(verdict="better"), "verdict")
    assert drawn.codes == "pks"
    assert claim_counts(drawn) == {"better": 1, "not_compared": 1}
    assert has_verdicts(drawn)
    assert verdict_claim(area("E9"), {}) == "not_compared"


def test_the_finding_counts_every_council_with_a_figure():
    values = [area(), area("E2"), area("E3", None, "none", reason="no_data")]
    drawn = claims_map(indicator("smokers"), values, "uk", claim(verdict="worse"), "verdict")
    said = claims_finding(drawn, "verdict", "its nation", money=False)
    assert said == (
        "Of 2 councils with a figure, 1 is worse than their nation and 1 not compared "
        "(95% intervals)."
    )
    rows = claim_rows(drawn, "verdict", "England", money=False)
    assert sum(row.count for row in rows) == 2
    assert words_of("r", rows) == "worse than England"
    assert words_of("n", rows) is None


def test_money_of_the_day_is_said_against_the_uk():
    assert "UK" in claim_words("lower", "change", "England", money=True)
    assert claim_words("lower", "change", "England", money=False) == "falling"


def test_the_middle_half_leaves_a_quarter_on_either_side():
    one = indicator("smokers")
    said = middle_half([float(n) for n in range(1, 9)] + [None], one, "uk")
    assert "between 3" in said
    assert " and 6" in said
    assert "have a figure" in middle_half([1.0, 2.0, None], one, "uk")
    assert "at 4" in middle_half([4.0] * 9, one, "uk")


def test_why_there_is_no_map_of_the_uk_is_said():
    assert scope_reason(indicator("smokers"), ("uk", "E92000001")) is None
    assert "England’s councils only" in scope_reason(indicator("smokers"), ("E92000001",))
    assert "Each nation" in scope_reason(indicator("smokers"), ("E92000001", "W92000004"))


def test_a_council_is_said_to_be_formed_later_only_without_a_figure():
    values = [area("E1", None, "none", reason="no_data"), area("E2")]
    said, years = formed_later(values, {"E1": 2023, "E2": 2023}, 2011)
    assert said == "Place E1 did not exist as it is today: no figure."
    assert years == {"E1": 2023}
    assert formed_later(values, {"E1": 2009}, 2011) == ("", {})


def test_class_rows_count_every_known_council_and_keep_an_empty_class():
    values = [area("E1", 1.0), area("E2", 9.0), area("E3", None, "none", reason="no_data")]
    rows = class_rows(
        map_classes(indicator("smokers"), values, "uk", (3.0, 6.0)), indicator("smokers")
    )
    assert [row.count for row in rows] == [1, 0, 1]
