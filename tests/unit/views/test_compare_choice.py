"""Which places stand side by side, and what is suggested."""

from __future__ import annotations

import pytest

from components import store
from components.views import compare_choice, selection
from tests.unit.views.opening import address, opened


@pytest.fixture(autouse=True)
def _open(database):
    store.ensure_database()


def by_slug(slug):
    return next(place for place in store.choosable_places() if place.slug == slug)


def page() -> None:
    selection.read_place_from_address()
    compare_choice.show()


def other_page() -> None:
    place = selection.place()
    if place:
        compare_choice.way_here(place)


def shown(app):
    return [store.place(code).slug for code in app.multiselect[0].value]


def test_a_link_names_the_places_in_its_order():
    app = opened(page, {"places": "bradford,leeds"})
    assert shown(app) == ["bradford", "leeds"]
    assert address(app)["places"] == "bradford,leeds"


def test_the_chosen_place_begins_beside_the_councils_most_like_it():
    app = opened(page, {"place": "leeds"})
    assert shown(app)[0] == "leeds"
    assert len(shown(app)) == 1 + compare_choice.SIMILAR
    assert "places" not in address(app)


def test_a_place_without_neighbours_begins_beside_what_it_lies_in():
    assert shown(opened(page, {"place": "norfolk"})) == [
        "norfolk", "east-of-england", "england", "united-kingdom",
    ]  # fmt: skip


def test_adding_similar_councils_stops_at_six_and_repeats_nobody():
    app = opened(page, {"places": "leeds,bradford,norfolk,england"})
    app.button("add-similar").click().run()
    assert len(shown(app)) == len(set(shown(app))) == 6
    assert not [b for b in app.button if b.key == "add-similar"]


def test_taking_everybody_out_leaves_nobody_and_does_not_refill():
    # the list filled itself again as soon as it was cleared
    app = opened(page, {"place": "leeds", "places": "leeds,bradford"})
    app.multiselect[0].set_value([]).run()
    assert shown(app) == []
    assert "places" not in address(app)


KINDS = (
    None, "leeds", "isles-of-scilly", "norfolk", "wales", "yorkshire-and-the-humber",
    "united-kingdom", "belfast",
)  # fmt: skip


@pytest.mark.parametrize("slug", KINDS)
def test_suggestions_are_two_to_six_different_places_led_by_mine(slug):
    place = by_slug(slug) if slug else None
    found = compare_choice.suggestions(place)
    assert 1 <= len(found) <= 3
    for each in found:
        assert 2 <= len(set(each.codes)) == len(each.codes) <= 6
        assert place is None or each.codes[0] == place.area_code
        assert each.label.startswith(store.place(each.codes[0]).name)


def test_without_a_place_there_are_three_suggestions_of_different_kinds():
    found = compare_choice.suggestions(None)
    kinds = [{store.place(code).kind for code in each.codes} for each in found]
    assert kinds == [{"council"}, {"council", "region", "nation"}, {"nation"}]


def test_the_way_here_puts_the_place_first_whatever_was_compared_before():
    app = opened(other_page, place_code="E08000035", compare_places=("N09000003",))
    app.button("compare-place").click().run()
    assert app.session_state["compare_places"][0] == "E08000035"
    assert len(app.session_state["compare_places"]) == 4
    assert app.session_state["go_to"] == "compare"
