"""What a portrait says in words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from components.model.portrait_headline import headline, short_headline, unknown_sentence
from components.model.portrait_words import (
    against,
    amount_text,
    day_words,
    may_be_set_side_by_side,
    part_line,
    spoken,
    telling,
    threshold_number,
)
from tests.unit.charts.portraits_for_tests import BENCHMARK, PART, WHO, portrait, stand
from tests.unit.model.made_rows import LEEDS, UK

NOTHING = [None] * 21


def of(**amounts: float):
    """A portrait in which only these dimensions are known."""
    ids = {s.dimension.dimension_id: s for s in portrait(NOTHING)}
    known = {name.replace("_", "-"): value for name, value in amounts.items()}
    return tuple(stand(each, known.get(each)) for each in ids)


@pytest.mark.parametrize(
    ("amount", "side", "words"),
    [
        (0.25, "social", "25% short"), (0.0, "social", "nothing short"),
        (0.001, "social", "under 1% short"), (1.0, "social", "100% short"),
        (0.514, "ecological", "51% over"), (-0.22, "ecological", "22% inside"),
        (0.0, "ecological", "at the ceiling"), (17.449, "ecological", "1,745% over"),
    ],
)  # fmt: skip
def test_an_amount_is_said_with_its_direction(amount, side, words):
    assert amount_text(amount, side) == words


def test_the_finding_names_what_is_past_the_ceiling_and_counts_what_is_not_known():
    said = headline(of(climate_change=0.5, air_pollution=0.4, housing=0.25), LEEDS)
    assert said == (
        "Leeds goes past the ceiling on climate change and air pollution and falls short on "
        "housing. 18 of 21 dimensions are not known."
    )


def test_a_place_inside_the_ceiling_is_said_to_be():
    said = headline(of(climate_change=-0.1), UK)
    assert said.startswith("The United Kingdom stays inside the ceiling on climate change. 20 of")


def test_a_year_of_the_past_is_told_in_the_past():
    said = headline(of(climate_change=0.5, housing=0.25), LEEDS, "2015")
    assert said.startswith("In 2015 Leeds went past the ceiling on climate change and fell short")
    assert said.endswith("were not known.")


def test_the_finding_counts_the_shortfalls_of_the_bars_and_names_the_furthest():
    """It named housing alone (25% short) where a bar beside it was 45% short."""
    said = headline(of(climate_change=0.5, housing=0.25, political_voice=0.45, energy=0.14), LEEDS)
    assert said == (
        "Leeds goes past the ceiling on climate change and falls short on 3 dimensions, furthest "
        "on political voice (a benchmark). 17 of 21 dimensions are not known."
    )


def test_on_the_stage_the_finding_leaves_to_the_lines_below_what_they_say():
    """Two lines of its type: standing stands beside each bar, the unknown in the line under it."""
    one = of(climate_change=0.5, air_pollution=0.4, housing=0.25, political_voice=0.45, energy=0.14)
    assert short_headline(one, LEEDS) == (
        "Leeds goes past the ceiling on climate change and air pollution and falls short on 3 "
        "dimensions, furthest on political voice."
    )
    assert unknown_sentence(one) == "16 of 21 dimensions are not known."
    assert short_headline(portrait(NOTHING), LEEDS) == "21 of 21 dimensions are not known."


def test_two_shortfalls_are_named_the_further_first():
    said = headline(of(housing=0.25, political_voice=0.45, energy=0.0), LEEDS)
    assert said.startswith("Leeds falls short on political voice and housing. 18 of 21")


def test_nothing_short_is_no_shortfall_and_under_one_percent_is_one():
    assert headline(of(housing=0.0), LEEDS) == "20 of 21 dimensions are not known."
    assert headline(of(housing=0.001), LEEDS).startswith("Leeds falls short on housing.")


def test_of_two_as_far_the_stronger_standing_is_named():
    found = {s.dimension.dimension_id: s for s in of(political_voice=0.4, housing=0.1)}
    law = replace(PART, threshold=replace(WHO, kind="floor", standing="statutory"))
    found["energy"] = stand("energy", 0.4, law)
    said = headline(tuple(found.values()), LEEDS)
    assert "3 dimensions, furthest from a published threshold on energy (set in law)." in said


def test_named_is_the_furthest_from_a_published_threshold():
    """Against everybody, our own step, each place falls short of something."""
    found = {s.dimension.dimension_id: s for s in of(political_voice=0.45, education=0.17)}
    found["housing"] = stand("housing", 0.25, replace(PART, threshold=replace(WHO, kind="floor")))
    said = short_headline(tuple(found.values()), LEEDS)
    assert said == (
        "Leeds falls short on 3 dimensions, furthest from a published threshold on housing."
    )


def test_the_furthest_says_when_it_rests_on_some_of_its_figures():
    found = {s.dimension.dimension_id: s for s in of(political_voice=0.2, housing=0.1)}
    whole = stand("education", 0.4)
    missing = replace(whole.parts[0], value=None, amount=None)
    found["education"] = replace(whole, parts=(*whole.parts, missing))
    said = headline(tuple(found.values()), LEEDS)
    assert "furthest on education (a benchmark; rests on 1 of 2 figures)." in said


def test_nothing_known_is_a_sentence_too():
    assert headline(portrait(NOTHING), LEEDS) == "21 of 21 dimensions are not known."


def test_in_depth_stands_what_is_past_the_ceiling_else_the_first_known_else_the_first():
    assert telling(of(climate_change=0.5, housing=0.2)).dimension.title == "Climate change"
    assert telling(of(climate_change=-0.5, housing=0.2)).dimension.title == "Housing"
    assert telling(portrait(NOTHING)).dimension.title == "Health"


def test_a_threshold_is_written_as_short_as_it_is():
    assert threshold_number(replace(WHO, value=2.8272)) == "2.83"
    assert threshold_number(WHO) == "5"
    assert threshold_number(replace(WHO, value=100)) == "100"
    assert against(BENCHMARK) == "against none"
    assert against(replace(BENCHMARK, kind="attained")) == "against all"


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("2040-12-31", "31 December 2040"), ("2021-09", "September 2021"), ("2025", "2025"),
        ("2033 to 2037", "2033 to 2037"),
    ],
)  # fmt: skip
def test_a_date_of_the_register_is_said_in_words(written, words):
    assert day_words(written) == words


def test_a_figure_is_said_with_its_threshold_and_whose_it_is():
    assert part_line(PART) == "Adults who smoke: 12.0%, against none"
    county = replace(PART, inherited_from="Norfolk")
    assert part_line(county) == "Adults who smoke: 12.0% (Norfolk’s figure), against none"
    assert part_line(replace(PART, value=None, amount=None)) == "Adults who smoke: not known"


def test_a_wedge_read_aloud_names_its_side_its_amount_and_its_standing():
    assert spoken(stand("housing", 0.25)) == (
        "Housing, social foundation: 25% short, against a benchmark"
    )
    assert spoken(stand("food", None)) == "Food, social foundation: not known"


def test_two_amounts_stand_side_by_side_only_where_they_rest_on_the_same_figures():
    first, second = stand("health", 0.2), stand("health", 0.1)
    assert may_be_set_side_by_side(first, second)
    other = stand("health", 0.1, replace(PART, threshold=WHO))
    assert not may_be_set_side_by_side(first, other)
    assert not may_be_set_side_by_side(stand("food", None), stand("food", None))
