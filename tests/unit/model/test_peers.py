"""A place among its peers: who they are, how it stands, and whether another set would say else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from components.model import peer_words
from components.model.peers import PEER_SETS, comparable, flips, members, standing
from components.model.rows import AreaValue, Place
from tests.unit.model.made_rows import indicator


def council(code, *, nation="E92000001", region="E12000003", cluster="a", kind="Unitary"):
    return Place(code, code, code, "council", kind, True, nation, region, None, cluster, 1, "2021")


def figure(value, lower=None, upper=None, how="direct"):
    reason = "no_data" if value is None else None
    return AreaValue("E1", "One", "E92000001", value, how, None, reason, lower, upper)


LEEDS = council("E1")


def test_a_council_is_never_its_own_peer():
    councils = [LEEDS, council("E2"), council("E3", cluster="b")]
    assert members("cluster", LEEDS, councils, {}) == ("E2",)
    assert members("region", LEEDS, councils, {}) == ("E2", "E3")
    assert members("own", LEEDS, councils, {}, ["E1", "E3"]) == ("E3",)


def test_the_same_kind_is_of_the_same_nation():
    welsh = council("W1", nation="W92000004", region=None)
    assert members("kind", LEEDS, [welsh, council("E4"), council("E5", kind="County")], {}) == (
        "E4",
    )


def test_outside_england_the_nation_is_the_region():
    cardiff = council("W1", nation="W92000004", region=None)
    other = council("W2", nation="W92000004", region=None)
    assert members("region", cardiff, [cardiff, other, LEEDS], {}) == ("W2",)


def test_the_two_councils_that_are_never_scored_are_nobodys_peers():
    city = council("E09000001")
    assert members("region", LEEDS, [city, council("E2")], {}) == ("E2",)


def test_the_nearest_come_in_their_order_and_an_own_pick_holds_at_most_ten():
    assert members("global", LEEDS, [], {"E1": ("E9", "E2")}) == ("E9", "E2")
    assert members("global", LEEDS, [], {}) == ()
    assert len(members("own", LEEDS, [], {}, [f"E{n}" for n in range(2, 30)])) == 10


def test_peers_of_another_nation_are_left_out_where_each_measures_for_itself():
    wales = replace(figure(40), area_code="W1", nation_code="W92000004")
    everywhere = indicator(1, comparable_across_nations=True)
    apart = indicator(1, comparable_across_nations=False)
    near = replace(figure(30), area_code="E2")
    assert comparable(figure(50), [near, wales], everywhere) == (near, wales)
    assert comparable(figure(50), [near, wales], apart) == (near,)


def test_peers_that_voted_in_another_year_are_left_out_and_the_unknown_are_kept():
    turnout = indicator(1, comparable_across_nations=False, role="cohort")
    mine = replace(figure(34), period="2024")
    same, other = replace(mine, area_code="E2"), replace(mine, area_code="E3", period="2023")
    unknown = replace(figure(None), area_code="E4")
    scottish = replace(mine, area_code="S1", nation_code="S92000003")
    assert comparable(mine, [same, other, unknown, scottish], turnout) == (same, unknown)
    assert peer_words.left_out_sentence(2, "England", "2024") == (
        "2 of them voted in another year than 2024 or elsewhere: not compared."
    )


def test_a_difference_within_its_uncertainty_is_too_close_to_call():
    mine = figure(50, 48, 52)
    peers = [figure(50.5, 48, 53), figure(40, 38, 42), figure(60, 58, 62), figure(None)]
    found = standing(mine, peers, "higher")
    assert (found.above, found.close, found.below, found.unknown) == (1, 1, 1, 1)
    assert found.by_intervals
    assert found.median == pytest.approx(50.5)
    assert (found.verdict, found.basis) == ("similar", "interval_95")


def test_without_intervals_the_values_alone_decide_and_it_is_said():
    found = standing(figure(50), [figure(50), figure(40), figure(45)], "lower")
    assert (found.above, found.close, found.below) == (2, 1, 0)
    assert not found.by_intervals
    assert found.verdict == "not_compared"
    said = peer_words.standing_sentence(found, "global")
    assert said == (
        "Higher than 2 of 3 similar councils, the same as 1. "
        "No interval is published here: the values alone say so."
    )


def test_a_countys_figure_is_not_compared_and_a_peers_is_counted_as_unknown():
    assert standing(figure(50, how="inherited"), [figure(40)], "higher") is None
    found = standing(figure(50), [figure(40), figure(45, how="inherited")], "higher")
    assert (found.known, found.unknown) == (1, 1)


def test_an_unknown_value_or_unknown_peers_say_nothing():
    assert standing(figure(None), [figure(40)], "higher") is None
    assert standing(figure(40), [figure(None)], "higher") is None


def test_an_answer_flips_only_from_most_to_most():
    above = standing(figure(50), [figure(40), figure(41), figure(60)], "higher")
    below = standing(figure(50), [figure(70), figure(71), figure(40)], "higher")
    even = standing(figure(50), [figure(70), figure(40)], "higher")
    assert flips(above, below)
    assert not flips(above, even)
    assert not flips(above, replace(above))
    said = peer_words.flip_sentence(above, "global", {"global": above, "economic": below})
    assert said == (
        "The answer turns round beside councils with a similar economy: it depends on who one "
        "compares with."
    )
    assert peer_words.flip_sentence(above, "global", {"economic": even}) is None


@pytest.mark.parametrize("set_id", PEER_SETS)
def test_every_set_has_its_words(set_id):
    found = standing(figure(50, 49, 51), [figure(40), figure(None), figure(None)], "higher")
    said = peer_words.standing_sentence(found, set_id)
    assert said.startswith("Higher than 1 of 1 ")
    assert said.endswith("2 have no figure of their own.")
    assert peer_words.BASIS[set_id].endswith(".")
    assert "None" not in peer_words.no_set_sentence(set_id, LEEDS)


def test_peers_left_out_are_counted_in_words():
    assert peer_words.left_out_sentence(0, "Wales") is None
    assert peer_words.left_out_sentence(1, "Wales").startswith("One of them lies outside Wales")
    assert peer_words.left_out_sentence(3, "Wales").startswith("3 of them lie outside Wales")
