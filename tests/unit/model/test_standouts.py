"""What stands out for a place: the surest first, and few enough to read."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from components.model.figure_words import sentence
from components.model.standouts import (
    PER_COLUMN,
    PER_COMPONENT,
    Column,
    more_words,
    nothing_words,
)
from tests.unit.model.made_rows import (
    HIGHEST,
    KNOWN,
    RISING,
    SCILLY,
    UNKNOWN,
    WORSE,
    row,
)
from tests.unit.model.made_standouts import (
    ABOVE,
    BELOW,
    CHANGING,
    OUTSIDE_ABOVE,
    OUTSIDE_BELOW,
    all_findings,
    found,
    ids,
)


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
