"""What must hold of filters with counts, whatever is filtered."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from components.model.facets import Chosen, FacetIndex, counts, facet_index, found, without_each

FACETS = ("colour", "size", "place")
VALUES = ("a", "b", "c", "d")
ITEMS = tuple(f"item-{number}" for number in range(12))

rows = st.lists(
    st.tuples(st.sampled_from(ITEMS), st.sampled_from(FACETS), st.sampled_from(VALUES)),
    min_size=1, max_size=60,
)  # fmt: skip
choices = st.dictionaries(
    st.sampled_from(FACETS), st.lists(st.sampled_from((*VALUES, "nowhere")), max_size=3), max_size=3
)
searches = st.none() | st.sets(st.sampled_from(ITEMS))


def plainly_found(rows_: list[tuple[str, str, str]], chosen: Chosen, among: set[str] | None):
    """The same found item by item, as one would with a pencil."""
    items = {item for item, _, _ in rows_}
    return {
        item
        for item in items
        if (among is None or item in among)
        and all(
            any((item, facet, value) in rows_ for value in values)
            for facet, values in chosen.items()
            if values
        )
    }


@given(rows, choices, searches)
def test_or_inside_a_facet_and_between_facets(rows_, chosen, among):
    assert found(facet_index(rows_), chosen, among) == plainly_found(rows_, chosen, among)


@given(rows, choices, searches)
def test_a_count_is_what_one_finds_on_choosing_that_value_alone_in_its_facet(rows_, chosen, among):
    index = facet_index(rows_)
    for facet, values in counts(index, chosen, among).items():
        for value, count in values.items():
            assert count == len(found(index, {**chosen, facet: [value]}, among))


@given(rows, choices, searches)
def test_a_count_says_exactly_what_one_more_click_adds(rows_, chosen, among):
    """Of a facet with a choice: no value finds more than all of the other filters leave."""
    index = facet_index(rows_)
    for facet, values in counts(index, chosen, among).items():
        others = {name: chosen[name] for name in chosen if name != facet}
        left = len(found(index, others, among))
        assert all(count <= left for count in values.values())


@given(rows, choices, searches)
def test_dropping_a_filter_never_loses_anything(rows_, chosen, among):
    index = facet_index(rows_)
    now = found(index, chosen, among)
    drops = without_each(index, chosen, among)
    assert [drop.found for drop in drops] == sorted((d.found for d in drops), reverse=True)
    assert {drop.facet for drop in drops} == {f for f, v in chosen.items() if v} | (
        {None} if among is not None else set()
    )
    assert all(drop.found >= len(now) for drop in drops)


@given(rows, choices, searches, st.randoms())
def test_the_order_of_choices_and_rows_does_not_matter(rows_, chosen, among, random):
    shuffled = list(rows_)
    random.shuffle(shuffled)
    turned = dict(reversed(list(chosen.items())))
    assert found(facet_index(shuffled), turned, among) == found(facet_index(rows_), chosen, among)


@given(rows)
def test_without_a_choice_everything_is_found_and_every_value_is_counted(rows_):
    index = facet_index(rows_)
    assert found(index, {}) == {item for item, _, _ in rows_}
    counted = counts(index, {})
    for item, facet, value in rows_:
        assert counted[facet][value] >= 1
        assert item in index.items_of(index.masks[facet][value])


def test_a_facet_that_there_is_not_finds_nothing_and_has_no_values():
    index: FacetIndex = facet_index([("one", "colour", "a")])
    assert found(index, {"shape": ["round"]}) == frozenset()
    assert index.values("shape") == frozenset()
