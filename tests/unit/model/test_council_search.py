"""Several conditions at once: found, cannot be told, not; nobody is dropped in silence."""

from __future__ import annotations

from dataclasses import replace

from components.model import condition_words
from components.model.council_search import Scope, found_without, search, within
from tests.unit.model.made_facts import FACT, INHERITED, UNKNOWN_FACT, asked
from tests.unit.model.made_rows import BELFAST, LEEDS, PAY, SMOKERS

YORK = replace(LEEDS, area_code="E06000014", name="York", council_type="Unitary authority")
ELY = replace(LEEDS, area_code="E07000001", name="Ely", region_code="E12000006", cluster_id="A")
COUNCILS = (YORK, BELFAST, LEEDS, ELY)


def at(place, fact):
    return replace(fact, area_code=place.area_code, nation_code=place.nation_code)


HIGH = asked(
    "above", at(LEEDS, FACT), at(YORK, replace(FACT, value=5.0)), at(ELY, INHERITED),
    at(BELFAST, UNKNOWN_FACT),
)  # fmt: skip
RISING = asked(
    "worsening", at(LEEDS, FACT), at(YORK, FACT), at(ELY, FACT),
    at(BELFAST, replace(FACT, trend="improving")), indicator=PAY,
)  # fmt: skip


def test_every_council_is_found_or_untold_or_not():
    result = search([HIGH, RISING], COUNCILS, Scope())
    assert [place.name for place in result.found] == ["Leeds"]
    assert [(place.name, why) for place, why in result.untold] == [("Ely", ("inherited", None))]
    assert result.does_not == 2
    assert result.looked_at == 4


def test_each_condition_says_whom_it_finds_alone_and_whom_it_leaves():
    first, second = search([HIGH, RISING], COUNCILS, Scope()).tallies
    assert (first.meets, first.does_not, first.untold, first.left) == (1, 1, 2, 1)
    assert (second.meets, second.does_not, second.untold, second.left) == (3, 1, 0, 1)
    said = condition_words.tally_words(second, 1, 4)
    assert said == "3 of 4 councils meet it alone; 1 left with those above."


def test_a_council_without_any_fact_cannot_be_told():
    result = search([asked("above", at(LEEDS, FACT))], (LEEDS, YORK), Scope())
    assert [place.name for place, _ in result.untold] == ["York"]


def test_councils_stand_by_nation_and_name_whatever_their_order_was():
    assert [p.name for p in within(COUNCILS, Scope())] == ["Ely", "Leeds", "York", "Belfast"]
    assert within(COUNCILS[::-1], Scope()) == within(COUNCILS, Scope())


def test_the_scope_narrows_by_nation_region_kind_cluster_and_likeness():
    def names(**scope):
        return [place.name for place in within(COUNCILS, Scope(**scope))]

    assert names(where="N92000002") == ["Belfast"]
    assert names(where="E12000006") == ["Ely"]
    assert names(kind="Unitary authority") == ["York"]
    assert names(cluster="A") == ["Ely"]
    assert names(alike=frozenset({YORK.area_code})) == ["York"]
    assert names(where="E12000006", kind="Unitary authority") == []


def test_where_nothing_is_found_it_says_which_condition_to_drop():
    none = asked("below", at(LEEDS, FACT), at(YORK, replace(FACT, benchmark_value=None)))
    both = [HIGH, none]
    assert search(both, (LEEDS, YORK), Scope()).found == ()
    without = found_without(both, (LEEDS, YORK), Scope())
    assert without == (0, 1)
    words = [condition_words.condition_words(each) for each in both]
    said = condition_words.drop_words(words, without)
    assert said == [f"Without “{words[1]}” there would be 1."]
    assert "drop two" in condition_words.drop_words(words, (0, 0))[0]


def test_nothing_asked_is_met_by_all():
    assert len(search([], COUNCILS, Scope()).found) == 4


def test_those_that_cannot_be_told_are_counted_with_the_reason():
    result = search([HIGH], COUNCILS, Scope())
    said = condition_words.untold_words(result, [SMOKERS])
    assert said is not None
    assert said.startswith("2 more cannot be told, because: ")
    assert "only the county’s figure is published, not the district’s own (1)" in said
    assert "no figure: no data (1)" in said
    assert condition_words.untold_words(search([HIGH], (LEEDS,), Scope()), [SMOKERS]) is None
