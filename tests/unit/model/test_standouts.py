"""What stands out for a place: the surest first, and few enough to read."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from components.model.figure_words import sentence
from components.model.rows import Score
from components.model.standouts import (
    CHANGES,
    PER_COLUMN,
    PER_COMPONENT,
    Column,
    more_words,
    nothing_words,
    stand_outs,
)
from tests.unit.model.made_rows import (
    BETTER,
    HIGHEST,
    KNOWN,
    LEEDS,
    LOWEST,
    RISING,
    SCILLY,
    UK,
    UNKNOWN,
    WALES,
    WORSE,
    row,
)

# A value of 12 against England's 10.
ABOVE = replace(KNOWN, lower=11.0, upper=13.0, nation=WORSE)
BELOW = replace(KNOWN, value=8.0, lower=7.0, upper=9.0, nation=BETTER)
OUTSIDE_ABOVE = replace(KNOWN, nation=HIGHEST)
OUTSIDE_BELOW = replace(KNOWN, value=8.0, nation=LOWEST)
CHANGING = replace(KNOWN, trend=RISING)


def found(*rows, scores: tuple[Score, ...] = (), place=LEEDS, nation="England"):
    """The stand-outs of a place with these rows."""
    return stand_outs(rows, scores, place, nation)


def ids(column) -> list[str]:
    """Which indicators a column names."""
    return [item.indicator_id for item in column.findings]


def all_findings(columns):
    """What is said of indicators, in all columns."""
    return (*columns.higher.findings, *columns.lower.findings, *columns.changing.findings)


def test_a_verdict_comes_before_a_position_however_far_out():
    column = found(row(1, OUTSIDE_ABOVE), row(2, ABOVE)).higher
    assert ids(column) == ["indicator-2", "indicator-1"]


def test_among_the_equally_sure_the_furthest_out_comes_first():
    near = replace(ABOVE, nation=replace(WORSE, mid_rank_percent=60.0))
    far = replace(ABOVE, nation=replace(WORSE, mid_rank_percent=95.0))
    assert ids(found(row(1, near), row(2, far)).higher) == ["indicator-2", "indicator-1"]


def test_a_position_inside_the_outer_tenth_does_not_stand_out():
    inside = replace(KNOWN, nation=replace(HIGHEST, mid_rank_percent=89.9))
    assert found(row(1, inside)).higher.findings == ()


def test_what_is_higher_stands_apart_from_what_is_lower_whichever_is_better():
    columns = found(row(1, ABOVE), row(2, BELOW), row(3, OUTSIDE_BELOW))
    assert ids(columns.higher) == ["indicator-1"]
    assert ids(columns.lower) == ["indicator-2", "indicator-3"]
    assert [item.tone for item in (*columns.higher.findings, *columns.lower.findings)] == [
        "worse",
        "better",
        "shift",
    ]


def test_a_position_is_never_said_or_coloured_as_better_or_worse():
    columns = found(row(1, OUTSIDE_ABOVE), row(2, OUTSIDE_BELOW))
    for item in (*columns.higher.findings, *columns.lower.findings):
        assert item.tone == "shift"
        assert item.sign in {"higher", "lower"}
        assert "etter" not in item.claim
        assert "no interval published" in item.detail
    assert columns.higher.findings[0].claim == (
        "Among the quarter of England’s councils with the highest share"
    )


def test_a_verdict_shows_the_interval_the_benchmark_and_the_period_behind_it():
    item = found(row(1, ABOVE)).higher.findings[0]
    assert item.sentence == "12.0% of adults in Leeds smoke."
    assert item.claim == "Worse than England (95%)"
    assert item.detail == "11.0 to 13.0; England 10.0%; 2024"


def test_what_is_similar_does_not_stand_out():
    similar = replace(ABOVE, nation=replace(WORSE, verdict="similar"))
    assert ids(found(row(1, similar)).higher) == []


def test_a_direction_that_is_neither_good_nor_bad_stays_neutral():
    higher = replace(ABOVE, nation=replace(WORSE, verdict="higher"))
    item = found(row(1, higher, polarity="context")).higher.findings[0]
    assert (item.claim, item.tone, item.sign) == ("Higher than England (95%)", "shift", "higher")


@pytest.mark.parametrize("of", [ABOVE, OUTSIDE_ABOVE, replace(CHANGING, nation=HIGHEST)])
def test_a_total_or_an_inherited_figure_never_stands_out(of):
    inherited = replace(of, how="inherited", inherited_from="Norfolk")
    columns = found(row(1, of, is_total=True), row(2, inherited))
    assert all_findings(columns) == ()


def test_a_register_never_stands_out_and_an_estimate_says_that_it_is_one():
    assert all_findings(found(row(1, ABOVE, apart="register"))) == ()
    item = found(row(1, ABOVE, is_estimate=True)).higher.findings[0]
    assert item.detail.endswith("; estimate")


def test_a_joint_figure_is_said_of_both_councils():
    joint = replace(ABOVE, how="joint", inherited_from="City of London, Hackney")
    item = found(row(1, joint)).higher.findings[0]
    assert item.sentence == "12.0% of adults in the City of London and Hackney smoke."


def test_a_column_holds_four_findings_and_counts_what_it_leaves_by_component():
    rows = [row(number, ABOVE) for number in range(6)]
    column = found(*rows, row(6, ABOVE, component_id="component-5")).higher
    assert len(column.findings) == PER_COLUMN == 4
    assert column.more == (("component-5", 2), ("component-4", 1))
    names = {"component-4": "Skills", "component-5": "Health"}
    assert more_words(column, names) == "3 more: 2 in Health, 1 in Skills."


def test_a_column_that_leaves_findings_of_one_component_names_it_once():
    """It once read "3 more: 3 in Health."."""
    assert more_words(Column((), (("health", 3),)), {"health": "Health"}) == "3 more in Health."


def test_a_column_that_leaves_nothing_says_nothing_of_more():
    assert more_words(Column(()), {}) is None


def test_no_component_gives_more_than_two_findings_to_a_column_and_no_theme_more_than_one():
    rows = [row(n, ABOVE, component_id="health") for n in range(5)]
    rows += [row(n, ABOVE, theme_id="one-theme") for n in range(5, 9)]
    taken = set(ids(found(*rows).higher))
    assert max(Counter(int(each[-1]) < 5 for each in taken).values()) <= PER_COMPONENT
    assert taken == {"indicator-0", "indicator-1", "indicator-5"}


def test_a_verdict_on_what_only_sets_the_scene_comes_before_a_position_on_what_is_scored():
    """A position with no interval once stood above what an interval made sure of."""
    scene = row(1, ABOVE, role="context")
    column = found(row(2, OUTSIDE_ABOVE), scene).higher
    assert ids(column) == ["indicator-1", "indicator-2"]
    assert ids(found(scene, row(3, ABOVE)).higher) == ["indicator-3", "indicator-1"]


def test_a_finding_is_said_once_and_leaves_its_place_among_the_changes_to_another():
    both = replace(ABOVE, trend=RISING)
    columns = found(row(1, both), row(2, CHANGING))
    assert ids(columns.higher) == ["indicator-1"]
    assert ids(columns.changing) == ["indicator-2"]


def test_a_change_says_from_what_to_what_how_it_was_tested_and_what_the_nation_does():
    item = found(row(1, CHANGING)).changing.findings[0]
    assert item.sentence == "12.0% of adults in Leeds smoke (2024), up from 9.0% in 2019."
    assert item.claim == "Worsening"
    assert item.detail == "Tested on the last 6 periods, up each time; England: no clear change"


def test_among_changes_those_tested_on_intervals_come_first():
    weighed = replace(CHANGING, trend=replace(RISING, basis="weighted_slope"))
    assert ids(found(row(1, CHANGING), row(2, weighed)).changing) == ["indicator-2", "indicator-1"]


def test_a_change_that_the_nation_does_not_share_comes_first():
    shared = replace(CHANGING, trend=replace(RISING, nation_trend="worsening"))
    assert ids(found(row(1, shared), row(2, CHANGING)).changing) == ["indicator-2", "indicator-1"]


@pytest.mark.parametrize(("place", "beside"), [(WALES, "; UK: no clear change"), (UK, "")])
def test_a_nation_is_set_beside_the_uk_and_the_uk_beside_nothing(place, beside):
    item = found(row(1, CHANGING), place=place, nation=None).changing.findings[0]
    assert item.detail == f"Tested on the last 6 periods, up each time{beside}"


@pytest.mark.parametrize(
    ("trend", "polarity", "tone", "sign"),
    [
        ("worsening", "lower", "worse", "up"),
        ("worsening", "higher", "worse", "down"),
        ("improving", "lower", "better", "down"),
        ("improving", "higher", "better", "up"),
        ("increasing", "context", "shift", "up"),
        ("decreasing", "context", "shift", "down"),
    ],
)
def test_the_arrow_follows_the_figure_and_the_tone_what_it_means(trend, polarity, tone, sign):
    weighed = replace(RISING, trend=trend, basis="weighted_slope")
    item = found(row(1, replace(CHANGING, trend=weighed), polarity=polarity)).changing.findings[0]
    assert (item.tone, item.sign) == (tone, sign)


@pytest.mark.parametrize("basis", ["mann_kendall", "relative_mann_kendall"])
@pytest.mark.parametrize("trend", sorted(CHANGES))
def test_a_change_tested_without_intervals_is_never_green_or_orange(basis, trend):
    """Changes without a published interval were once coloured like verdicts."""
    untested = replace(CHANGING, trend=replace(RISING, trend=trend, basis=basis))
    for polarity in ("higher", "lower", "context"):
        assert found(row(1, untested, polarity=polarity)).changing.findings[0].tone == "shift"


def test_money_that_grows_slower_than_the_uks_points_up_and_says_so():
    """Its arrow once pointed down beside pounds that rose."""
    slower = replace(RISING, trend="falling_behind_uk", basis="relative_mann_kendall")
    item = found(row(1, replace(CHANGING, trend=slower))).changing.findings[0]
    assert (item.sign, item.claim) == ("up", "Growing slower than the UK")


@pytest.mark.parametrize("trend", ["no_clear_change", "not_enough_data"])
def test_no_change_is_no_finding(trend):
    still = replace(CHANGING, trend=replace(RISING, trend=trend))
    assert ids(found(row(1, still)).changing) == []


def test_an_unknown_figure_never_stands_out_as_high_or_low():
    odd = replace(UNKNOWN, nation=WORSE, trend=RISING)
    columns = found(row(1, odd))
    assert all_findings(columns) == ()


def test_a_sentence_starts_with_a_capital_even_where_the_name_takes_an_article():
    named_first = row(1, KNOWN, sentence="{place} has {value} smokers.")
    assert sentence(named_first, SCILLY) == "The Isles of Scilly has 12.0% smokers."


def test_where_councils_are_few_an_empty_column_says_why():
    """Of Fermanagh and Omagh nothing stood out, because there are no quarters of eleven."""
    said = nothing_words("higher", "Northern Ireland", 11)
    assert said.startswith("Nothing stands out as higher. Here only a published interval can tell")
    assert "11 councils, as Northern Ireland has, are too few" in said
    assert nothing_words("lower", "Wales", 22) == "Nothing stands out as lower."
    assert nothing_words("lower", None, 0) == "Nothing stands out as lower."
