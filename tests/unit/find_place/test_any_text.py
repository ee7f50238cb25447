"""Whatever is typed is answered, and whatever comes back can be chosen."""

from __future__ import annotations

import duckdb
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from components.model.place_names import MAX_TYPED_CHARACTERS, place_label
from components.model.rows import CHOOSABLE_KINDS
from loaders.find_place import WHAT_CAN_BE_TYPED
from loaders.place_reads import choosable_places
from tests.unit.find_place.conftest import Finder, place_of, said

SLUGS = "SELECT area_code FROM place WHERE slug IS NOT NULL ORDER BY area_code"


def test_every_place_is_found_by_its_name_label_slug_and_code(
    cursor: duckdb.DuckDBPyConnection, find: Finder
) -> None:
    codes = [code for (code,) in cursor.execute(SLUGS).fetchall()]
    places = choosable_places(cursor, codes)
    assert len(places) > 361
    for place in places:
        for typed in (place.name, place_label(place), place.slug or "", place.area_code):
            found = find(typed)
            assert found.place == place, typed


def test_text_beyond_the_limit_is_not_read(find: Finder) -> None:
    found = find("Leeds" + " " * MAX_TYPED_CHARACTERS + "nonsense")
    assert place_of(found).name == "Leeds"


typed_texts = st.one_of(
    st.text(max_size=150),
    st.from_regex(r"[A-Za-z]{1,2}[0-9]{1,2}[A-Z]? ?[0-9]?[A-Za-z]{0,2}", fullmatch=True),
    st.from_regex(r"[EWSNK][0-9]{8}", fullmatch=True),
    st.sampled_from(
        ["newcastle", "york", "cumbria", "london", "city of", "north", "isle of"]
    ).flatmap(lambda name: st.text(max_size=3).map(lambda more: name + more)),
)


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=typed_texts)
def test_any_text_is_answered_and_whatever_comes_back_can_be_chosen(
    find: Finder, text: str
) -> None:
    found = find(text)
    assert (found.place is not None) == (found.state == "place")
    assert bool(found.choices) == (found.state == "choices")
    assert found.state != "nothing" or found.sentence
    for place in (*found.choices, *([found.place] if found.place else [])):
        assert place.slug
        assert place.is_current
        assert place.kind in CHOOSABLE_KINDS


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("ZZ1 1ZZ", "not in the postcode list"),
        ("JE2 3AB", "Jersey, which is not part of the United Kingdom"),
        ("Isle of Man", "The Isle of Man is not part of the United Kingdom"),
        ("TLE42", "TLE42 is the code of another kind of area, Leeds."),
        ("E99999999", "No place has the code E99999999."),
        ("", WHAT_CAN_BE_TYPED),
        ("🙂 \x00", WHAT_CAN_BE_TYPED),
        ("Paris", "We know no place called “Paris”."),
        ("<script>alert(1)</script>", "We know no place called"),
        ("'; drop table place; --", "We know no place called"),
        ("x" * 1000, "x…”"),
        ("Leeds" * 200, "…”"),
    ],
)
def test_what_leads_nowhere_gets_a_sentence_and_no_place(
    find: Finder, typed: str, says: str
) -> None:
    found = find(typed)
    assert (found.state, found.place, found.choices) == ("nothing", None, ())
    assert says in said(found)
    assert len(said(found)) < 200
