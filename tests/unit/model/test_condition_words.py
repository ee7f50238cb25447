"""Conditions in words that are true: what stands in is named, what is one council is singular."""

from __future__ import annotations

from dataclasses import replace

from components.model import condition_words
from components.model.council_search import Scope, search
from tests.unit.model.made_facts import FACT, INHERITED, UNKNOWN_FACT, asked
from tests.unit.model.made_rows import BELFAST, LEEDS, PAY, SMOKERS

MONEY = replace(PAY, is_nominal_money=True)
BRITISH = replace(FACT, benchmark_name="United Kingdom")
WELSH = replace(FACT, area_code="W06000001", benchmark_name="Wales")


def test_a_condition_names_its_indicator_its_test_and_its_number():
    assert condition_words.condition_words(asked("at-least", threshold=15.5)) == (
        "Adults who smoke: at least 15.5%"
    )
    assert condition_words.condition_words(asked("at-most", threshold=600.0, indicator=PAY)) == (
        "Weekly pay: at most £600 per week"
    )
    assert condition_words.condition_words(asked("highest-quarter")) == (
        "Adults who smoke: in the highest quarter of its nation"
    )


def test_where_the_uk_stands_in_for_the_nation_it_says_so():
    # English councils stood "above England's figure" that nobody had published
    both = asked("above", FACT, replace(WELSH, benchmark_name="Wales"))
    assert "above its nation’s figure" in condition_words.condition_words(both)
    assert condition_words.stand_in_words([both]) is None
    alone = asked("above", BRITISH)
    assert "above the United Kingdom’s figure" in condition_words.condition_words(alone)
    mixed = asked("above", BRITISH, WELSH)
    assert "above its nation’s figure" in condition_words.condition_words(mixed)
    assert "stands in" in (condition_words.stand_in_words([mixed]) or "")


def test_money_of_the_day_is_said_against_the_uk():
    said = condition_words.condition_words(asked("worsening", indicator=MONEY))
    assert said == "Weekly pay: growing slower than the UK, or falling"


def test_a_figure_in_the_list_carries_its_interval_what_it_is_set_against_and_whose_it_is():
    assert condition_words.fact_words(asked("above"), FACT) == (
        "12.0%", ["11.0 to 13.0", "England 10.0%"],
    )  # fmt: skip
    assert condition_words.fact_words(asked("at-least", threshold=1.0), INHERITED)[1] == [
        "11.0 to 13.0", "Norfolk’s figure",
    ]  # fmt: skip
    assert condition_words.fact_words(asked("unknown"), UNKNOWN_FACT) == ("? no data", [])
    assert condition_words.fact_words(asked("worsening"), FACT)[1][-1] == "worsening"


def test_one_council_meets_and_two_meet():
    one = search([asked("above", FACT)], (LEEDS,), Scope())
    assert condition_words.result_words(one, 1) == "1 council meets this condition"
    assert condition_words.result_words(one, 2) == "1 council meets both conditions"
    none = search([asked("below", FACT)], (LEEDS,), Scope())
    assert condition_words.result_words(none, 3) == "No council is known to meet all 3 conditions"


def test_a_measure_of_one_nation_says_of_which():
    english = replace(SMOKERS, nations="EW")
    unknown = replace(UNKNOWN_FACT, area_code=BELFAST.area_code, nation_code=BELFAST.nation_code)
    result = search([asked("above", unknown, indicator=english)], (BELFAST,), Scope())
    [(_, reasons)] = result.untold
    assert condition_words.why_words(reasons, [english]) == [
        "Adults who smoke: measured in England and Wales only"
    ]
    nobody = replace(SMOKERS, nations="")
    assert "no council has a figure" in condition_words.why_words(reasons, [nobody])[0]
