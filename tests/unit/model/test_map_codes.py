"""What a map of councils shows: classes made in its scope, every kind of unknown, nothing lost."""

from __future__ import annotations

from collections import Counter

from components.model.map_codes import default_scope, map_classes, map_scopes
from components.model.rows import AreaValue
from tests.unit.loaders.made import indicator

ENGLAND, SCOTLAND, WALES = "E92000001", "S92000003", "W92000004"


def area(nation: str, value: float | None, how="direct", reason=None, owner=None) -> AreaValue:
    reason = reason if value is not None else reason or "no_data"
    return AreaValue(f"{nation[0]}1", "Somewhere", nation, value, how, owner, reason)


def test_the_classes_of_a_nation_are_made_among_its_own_councils():
    areas = [area(ENGLAND, n) for n in range(10)] + [area(SCOTLAND, 100 + n) for n in range(10)]
    uk = map_classes(indicator("smokers"), areas, "uk")
    scotland = map_classes(indicator("smokers"), areas, SCOTLAND)
    assert uk.codes[10:] == "2233334444"
    assert scotland.codes == "o" * 10 + "0011223344"


def test_every_kind_of_unknown_has_a_letter_of_its_own_and_is_counted():
    areas = [
        area(ENGLAND, 1.0),
        area(ENGLAND, None, reason="no_data"),
        area(ENGLAND, None, reason="suppressed"),
        area(ENGLAND, None, reason="not_applicable"),
        area(ENGLAND, None, reason="not_comparable"),
        area(ENGLAND, None, reason="suppressed"),
    ]
    classes = map_classes(indicator("smokers"), areas, "uk")
    assert classes.codes == "0nszxs"
    assert classes.unknown_counts() == {
        "no_data": 1, "suppressed": 2, "not_applicable": 1, "not_comparable": 1,
    }  # fmt: skip


def test_a_county_value_keeps_its_class_and_says_that_it_is_inherited():
    areas = [area(ENGLAND, float(n)) for n in range(4)]
    areas.append(area(ENGLAND, 4.0, how="inherited", owner="Norfolk"))
    classes = map_classes(indicator("hle_f"), areas, "uk")
    assert classes.codes == "0123e"
    assert classes.class_counts() == (1, 1, 1, 1, 1)
    assert classes.inherited_count() == 1


def test_the_classes_and_the_unknown_together_are_all_councils():
    areas = [area(ENGLAND, float(n % 7)) for n in range(30)] + [area(WALES, None)] * 5
    classes = map_classes(indicator("smokers"), areas, "uk")
    assert sum(classes.class_counts()) + sum(classes.unknown_counts().values()) == 35
    assert 0 not in classes.class_counts()


def test_ties_give_fewer_classes_and_never_an_empty_one():
    areas = [area(ENGLAND, 100.0)] * 20 + [area(ENGLAND, 99.0)] * 2
    classes = map_classes(indicator("smokers"), areas, "uk")
    assert classes.class_counts() == (2, 20)
    assert Counter(classes.codes) == {"0": 2, "1": 20}


def test_an_indicator_that_cannot_be_compared_has_no_map_of_the_uk():
    areas = [area(ENGLAND, 1.0), area(SCOTLAND, 2.0)]
    apart = indicator("smokers", comparable_across_nations=False, family=None)
    assert map_scopes(apart, areas) == (ENGLAND, SCOTLAND)
    assert map_scopes(indicator("smokers"), areas) == ("uk", ENGLAND, SCOTLAND)
    assert map_classes(apart, areas, ENGLAND).codes == "0X"


def test_where_nobody_publishes_it_a_nation_is_no_data_on_another_nations_map():
    areas = [area(ENGLAND, 1.0), area(SCOTLAND, None)]
    english = indicator("obesity")
    assert english.family is None
    assert map_classes(english, areas, ENGLAND).codes == "0N"


def test_where_a_nation_has_a_measure_of_its_own_it_is_not_comparable():
    areas = [area(ENGLAND, 1.0), area(SCOTLAND, None)]
    english = indicator("cvd_eng")
    assert english.family is not None
    assert map_classes(english, areas, ENGLAND).codes == "0X"


def test_the_unknown_of_other_nations_is_not_counted_on_the_map_of_one():
    """A map of Scotland said for how many councils of the UK the figure is not known."""
    areas = [area(ENGLAND, 1.0), area(ENGLAND, None), area(SCOTLAND, None), area(WALES, None)]
    drawn = map_classes(indicator("obesity"), areas, ENGLAND)
    assert drawn.unknown_counts() == {"no_data": 1}
    assert drawn.beyond_counts() == {"no_data": 2}
    assert drawn.leaves_out_nations()
    assert not map_classes(indicator("smokers"), areas, "uk").leaves_out_nations()


def test_the_first_map_is_the_uk_else_the_places_nation_else_one_that_exists():
    assert default_scope(("uk", ENGLAND), ENGLAND) == "uk"
    assert default_scope((ENGLAND, SCOTLAND), SCOTLAND) == SCOTLAND
    assert default_scope((ENGLAND,), WALES) == ENGLAND
    assert default_scope((), ENGLAND) is None
