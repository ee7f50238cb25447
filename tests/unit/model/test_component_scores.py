"""From indicators to themes to a component, with its coverage and state (METHOD 3.5, 3.6, 0.5)."""

from __future__ import annotations

from math import sqrt

import pytest

from components.model.score import (
    coverage_state,
    geometric_mean,
    theme_and_component,
    weighted_mean,
)
from components.model.uncertainty import ScoredValue, score_error, standard_error
from tests.unit.model.vectors import number, row_id, vectors

POSTS = {row["id"]: row for row in vectors("goalposts")}
INTERVALS = {(row["areacd"], row["id"]): row for row in vectors("rag_vectors")}
# Nation-specific versions of one measure: of these a council has the one of its nation.
OTHER_NATIONS = {"cvd_ni", "chd_sco", "l3_ni", "emp_ni"}


def indicators(row):
    """The worked indicator rows behind one worked component."""
    return [
        other
        for other in vectors("indicator_score_vectors")
        if (other["areacd"], other["component"]) == (row["areacd"], row["component"])
        and other["id"] not in OTHER_NATIONS
    ]


def by_theme(row):
    """Theme -> indicator -> worked score."""
    themes = {}
    for other in indicators(row):
        themes.setdefault(other["subtheme"], {})[other["id"]] = number(other["src_score_minmax"])
    return themes


@pytest.mark.parametrize("row", vectors("component_vectors"), ids=row_id)
def test_indicator_scores_give_the_worked_component(row):
    component = theme_and_component(by_theme(row))

    assert component.score == pytest.approx(float(row["score"]), abs=2e-4)
    assert component.coverage == pytest.approx(float(row["coverage"]))
    assert component.indicators_present == int(row["n_indicators"])
    assert (component.state, component.reason) == (row["state"], None)


@pytest.mark.parametrize("row", vectors("score_se_vectors"), ids=row_id)
def test_intervals_and_goalposts_give_the_worked_standard_error(row):
    themes = {}
    for other in indicators(row):
        post, interval = POSTS[other["id"]], INTERVALS[other["areacd"], other["id"]]
        themes.setdefault(other["subtheme"], []).append(
            ScoredValue(
                number(interval["lci"]),
                number(interval["uci"]),
                float(post["p2_5"]),
                float(post["p97_5"]),
            )
        )

    error = score_error(themes)

    assert error is not None
    # Where nothing has an interval the worked figures write 0; here the error is unknown.
    assert (error.standard_error is None) == (float(row["share_weight_with_ci"]) == 0)
    found = error.standard_error or 0.0
    assert found == pytest.approx(float(row["se"]), abs=5.1e-5)
    assert error.share_with_interval == pytest.approx(float(row["share_weight_with_ci"]), abs=5e-5)
    low = float(row["score"]) - 1.96 * found
    assert low == pytest.approx(float(row["lo95"]), abs=2e-4)


def test_an_error_needs_an_interval_with_a_width():
    assert standard_error(1.0, 4.92) == pytest.approx(1.0)
    assert standard_error(None, 4.92) is None
    assert standard_error(43.0, 43.0) is None  # rounded to whole numbers, not certain


def test_a_component_with_no_value_has_no_error_and_weights_count_in_it():
    narrow, wide = ScoredValue(0.0, 3.92, 0.0, 100.0), ScoredValue(0.0, 7.84, 0.0, 100.0)

    assert score_error({"a": [], "b": []}) is None
    assert score_error({"a": [narrow]}, {"a": 0.0}) is None
    weighted = score_error({"a": [narrow], "b": [wide]}, {"a": 3.0})
    assert weighted is not None
    assert weighted.standard_error == pytest.approx(sqrt(0.75**2 + 0.5**2))


def test_goalposts_that_coincide_pass_no_error_on():
    error = score_error({"a": [ScoredValue(1.0, 2.0, 5.0, 5.0)]})

    assert error is not None
    assert (error.standard_error, error.share_with_interval) == (0.0, 1.0)


def test_weights_share_out_what_is_missing_among_what_is_there():
    assert weighted_mean([10.0, None, 40.0], [1.0, 5.0, 2.0]) == pytest.approx(30.0)
    assert weighted_mean([10.0, 40.0], [0.0, 2.0]) == 40.0


@pytest.mark.parametrize("mean", [weighted_mean, geometric_mean])
def test_a_mean_of_nothing_known_is_unknown(mean):
    assert mean([], []) is None
    assert mean([None, None], [1.0, 1.0]) is None
    assert mean([50.0, 60.0], [0.0, 0.0]) is None


def test_a_weight_below_nought_is_refused():
    with pytest.raises(ValueError, match="0 or more, not -1"):
        weighted_mean([50.0], [-1.0])
    with pytest.raises(ValueError, match="0 or more, not -1"):
        theme_and_component({"a": {"x": 50.0}}, theme_weights={"a": -1.0})


def test_a_geometric_mean_counts_what_is_under_one_as_one():
    assert geometric_mean([0.0, 100.0], [1.0, 1.0]) == pytest.approx(10.0)
    assert geometric_mean([25.0, 100.0], [1.0, 1.0]) == pytest.approx(50.0)


def test_the_geometric_variant_is_taken_at_both_levels():
    scores = {"a": {"x": 4.0, "y": 25.0}, "b": {"z": 40.0}}

    assert theme_and_component(scores, mean="geometric").score == pytest.approx(20.0)
    assert theme_and_component(scores).score == pytest.approx(27.25)


@pytest.mark.parametrize(
    ("coverage", "indicators_present", "state"),
    [
        (1.0, 5, "full"), (0.75, 5, "full"), (0.74, 5, "partial"), (0.5, 2, "partial"),
        (0.49, 9, "unknown"), (1.0, 1, "unknown"), (0.0, 0, "unknown"), (None, 0, "unknown"),
    ],
)  # fmt: skip
def test_coverage_and_number_of_indicators_decide_the_state(coverage, indicators_present, state):
    assert coverage_state(coverage, indicators_present) == state


def test_three_themes_of_four_are_full_whatever_their_common_weight():
    scores = {"a": {"x": 1.0}, "b": {"y": 2.0}, "c": {"z": 3.0}, "d": {"w": None}}

    for weight in (0.1, 0.3, 0.7, 1.1):
        weights = dict.fromkeys(scores, weight)
        assert theme_and_component(scores, theme_weights=weights).state == "full"


def test_a_theme_nothing_is_scored_in_is_unknown_and_does_not_lower_the_coverage():
    component = theme_and_component({"a": {"x": 40.0, "y": 60.0}, "b": {"z": 70.0}, "c": {}})

    assert (component.score, component.coverage, component.state) == (60.0, 1.0, "full")
    empty = component.themes[2]
    assert (empty.score, empty.state, empty.reason) == (None, "unknown", "no_scored_indicator")
    assert (empty.coverage, empty.indicators_all) == (None, 0)


def test_a_theme_that_is_missing_lowers_the_coverage_and_is_never_filled_in():
    component = theme_and_component({"a": {"x": 40.0, "y": 60.0}, "b": {"z": None}})

    assert (component.score, component.coverage, component.state) == (50.0, 0.5, "partial")
    missing = component.themes[1]
    assert (missing.score, missing.state, missing.reason) == (None, "unknown", "no_value")


def test_under_half_the_themes_make_no_number_and_say_so():
    component = theme_and_component(
        {"a": {"x": 40.0, "y": 60.0}, "b": {"z": None}, "c": {"w": None}}
    )

    assert (component.score, component.state, component.reason) == (
        None,
        "unknown",
        "too_few_themes",
    )
    assert (component.indicators_present, component.indicators_all) == (2, 4)
    assert component.themes[0].score == 50.0


def test_one_indicator_alone_makes_no_component():
    component = theme_and_component({"a": {"x": 40.0}})

    assert (component.score, component.reason) == (None, "single_indicator")
    assert component.themes[0].score == 40.0


def test_a_component_nothing_is_scored_in_says_that_of_itself():
    component = theme_and_component({"a": {}, "b": {}})

    assert (component.score, component.coverage) == (None, None)
    assert (component.state, component.reason) == ("unknown", "no_scored_indicator")


def test_a_theme_with_fewer_than_three_of_four_of_its_indicators_is_partial():
    most = {"x": 1.0, "y": 2.0, "z": 3.0, "w": None}
    half = {"x": 1.0, "y": 2.0, "z": None, "w": None}

    themes = theme_and_component({"most": most, "half": half}).themes

    assert [(theme.state, theme.coverage) for theme in themes] == [("full", 0.75), ("partial", 0.5)]


def test_a_weight_of_nought_takes_an_indicator_out_of_score_and_coverage():
    scores = {"a": {"x": 40.0, "y": 60.0}, "b": {"z": None}}

    component = theme_and_component(scores, indicator_weights={"z": 0.0, "y": 3.0})

    assert (component.score, component.coverage, component.state) == (55.0, 1.0, "full")
    assert component.indicators_all == 2


def test_a_theme_weight_of_nought_takes_the_theme_out():
    scores = {"a": {"x": 40.0, "y": 60.0}, "b": {"z": None}}

    component = theme_and_component(scores, theme_weights={"b": 0.0})

    assert (component.score, component.coverage, component.indicators_all) == (50.0, 1.0, 2)


def test_all_weights_at_nought_leave_nothing_known():
    scores = {"a": {"x": 40.0, "y": 60.0}}

    for weights in ({"theme_weights": {"a": 0.0}}, {"indicator_weights": {"x": 0.0, "y": 0.0}}):
        component = theme_and_component(scores, **weights)
        assert (component.score, component.coverage, component.state) == (None, None, "unknown")


def test_a_place_that_is_never_scored_keeps_its_counts_and_loses_its_numbers():
    component = theme_and_component({"a": {"x": 40.0, "y": 60.0}}, barred="never_scored")

    assert (component.score, component.state, component.reason) == (None, "unknown", "never_scored")
    assert component.indicators_present == 2
    assert [(theme.score, theme.reason) for theme in component.themes] == [(None, "never_scored")]
