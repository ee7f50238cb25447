"""The factors that are shipped for the decision wheel, and what was said before."""

from __future__ import annotations

from collections import Counter

from components import store
from components.model.consultation import OUTCOMES, SAID_IN, SECTION_TITLES


def test_there_are_thirteen_social_and_nine_environmental_factors(database) -> None:
    store.ensure_database()
    assert Counter(f.kind for f in store.wheel_factors()) == {"social": 13, "environmental": 9}


def test_every_indicator_beside_a_factor_is_in_the_catalogue(database) -> None:
    store.ensure_database()
    known = {i.indicator_id for i in store.catalogue().indicators}
    named = {each for factor in store.wheel_factors() for each in factor.indicators}
    assert named <= known


def test_every_outcome_has_cases_that_speak_to_it(database) -> None:
    store.ensure_database()
    cases = {case.case_id for case in store.case_cards()}
    of_outcome = store.outcome_cases()
    assert set(of_outcome) == {each.outcome_id for each in OUTCOMES}
    assert all(found and set(found) <= cases for found in of_outcome.values())


def test_every_earlier_point_stands_under_a_part_of_a_board(database) -> None:
    store.ensure_database()
    sections = {point.section for point in store.said().points}
    assert sections == {*SAID_IN, "asks_and_offers"}
    assert set(SAID_IN.values()) <= set(SECTION_TITLES)
