"""What must hold of every link: what is read is written, and read again it is the same.

Each reader of the pages runs on addresses of any valid values together, and on hostile ones.
"""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from components import store
from components.views import map_view
from tests.property.link_readers import COMMON, READERS, SLUGS, reader
from tests.property.read_links import opened

HOSTILE = st.one_of(
    st.text(max_size=300),
    st.sampled_from(
        [
            "<script>alert(1)</script>", "'; drop table place; --", "../../etc/passwd", "%00",
            "\x00", "null", "None", "NaN", "-1", "0", "1e999", "9" * 400, "~", "~~~", ",", ",,,,",
            ":", "\u202e", "a" * 5000, "١٢", "²",
        ]
    ),
)  # fmt: skip
LONGEST_SENTENCE = 600  # letters; a list of five names that nobody knows fits
# What a page shows without being asked, which no link of ours says.
USUAL = {
    "with": ("nation",), "colour": ("value",), "shape": ("areas",), "method": ("quantile",),
    "classes": ("5",), "nation": tuple(map_view.SCOPE_OF_SLUG), "peers": ("global",),
    "part": ("story",), "n": ("20", "40"),
}  # fmt: skip
SLOW = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@pytest.fixture(scope="module", autouse=True)
def open_database(database):
    """Every reader asks what there is to choose."""
    store.ensure_database()


@pytest.mark.parametrize("name", READERS)
@SLOW
@given(data=st.data())
def test_a_link_of_valid_values_read_and_written_again_is_the_same_link_and_state(name, data):
    parameters, reads = reader(name)
    address = data.draw(st.fixed_dictionaries({}, optional={**COMMON, **parameters}))
    first = opened(name, reads, address)
    second = opened(name, reads, first.address)
    assert second.address == first.address
    assert second.state == first.state
    assert second.said == [], "what a page writes itself is always read without a complaint"


@pytest.mark.parametrize("name", READERS)
@SLOW
@given(data=st.data())
def test_a_hostile_value_is_said_or_taken_and_never_breaks_a_page(name, data):
    parameters, reads = reader(name)
    key = data.draw(st.sampled_from([*COMMON, *parameters]))
    value = data.draw(HOSTILE)
    first = opened(name, reads, {key: value})
    assert key in first.address or first.said or not value.strip("~, "), (
        "it went without a sentence"
    )
    assert all(len(sentence) < LONGEST_SENTENCE for sentence in first.said)
    second = opened(name, reads, first.address)
    assert (second.address, second.state) == (first.address, first.state)


@pytest.mark.parametrize("name", READERS)
@SLOW
@given(data=st.data())
def test_hostile_values_together_leave_an_address_that_reads_the_same_again(name, data):
    parameters, reads = reader(name)
    every = dict.fromkeys([*COMMON, *parameters], HOSTILE)
    first = opened(name, reads, data.draw(st.fixed_dictionaries({}, optional=every)))
    second = opened(name, reads, first.address)
    assert (second.address, second.state) == (first.address, first.state)


@pytest.mark.parametrize("name", READERS)
@SLOW
@given(data=st.data())
def test_a_value_that_might_be_chosen_elsewhere_is_not_left_out_without_a_sentence(name, data):
    parameters, reads = reader(name)
    key = data.draw(st.sampled_from(["with", *parameters]))
    value = data.draw({**COMMON, **parameters}[key])
    place = data.draw(st.sampled_from(SLUGS))
    first = opened(name, reads, {"place": place, key: value})
    is_there = key in first.address or value in first.address.values()  # if2 alone becomes if
    assert is_there or first.said or value in USUAL.get(key, ()), (key, value)
