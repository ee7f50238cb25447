"""Names off, page by page: nothing on the screen or in the address tells whose it was."""

from __future__ import annotations

import html
import re

import pytest

from components import store
from components.model.hidden_names import hide_names
from components.model.story import Step, StepKind
from components.views import case_names, room_steps
from tests.app.conftest import drawings, text
from tests.data.names_told import every_name, slugs, told


@pytest.fixture(scope="module")
def names(shared_connection) -> set[str]:
    return every_name(shared_connection)


def drawn(app) -> str:
    """All markup of a page, what stands in attributes too; nothing of frame and widgets."""
    return html.unescape(" . ".join(drawings(app)))


def leaks(app, names: set[str], mine: str | None = None) -> set[str]:
    """The names that a page tells beside that of my own place, and readable ids."""
    found = {name for name in told(drawn(app), names) if mine is None or mine not in name}
    return found | {slug for slug in slugs() if f'case:{slug}"' in drawn(app)}


@pytest.mark.parametrize(
    "asked",
    [
        {},
        {"n": "200"},
        {"component": "skills", "evidence": "found"},
        {"q": "damp"},
        {"q": "citizens assembly"},
        {"sort": "recent", "nation": "scotland"},
        {"component": "skills", "evidence": "found", "status": "planned"},
    ],
)
def test_no_state_of_the_library_tells_a_name(open_app, names, asked):
    app = open_app("cases", names="off", **asked)
    assert leaks(app, names) == set()
    assert app.query_params["names"] == "off"


@pytest.mark.parametrize("case_id", ["leeds-loop", "dsit-scp-playbook", "future-councils"])
def test_an_open_case_shows_no_name_no_figures_and_an_id_that_says_nothing(
    open_app, names, case_id
):
    app = open_app("cases", names="off", case=case_id)
    assert leaks(app, names) == set()
    assert re.fullmatch(r"c-[0-9a-f]{8}", app.query_params["case"])
    assert "would say where it is" in text(app)
    assert not app.get("pills")


def test_the_map_and_the_filter_of_places_are_off_and_it_is_said(open_app, names):
    app = open_app("cases", names="off", view="map", where="leeds")
    said = text(app)
    assert "The map is off with the names" in said
    assert "the filter of places was left out" in said
    assert "171 cases" in said
    assert "where" not in app.query_params
    assert leaks(app, names) == set()


def test_a_search_for_a_city_finds_nothing_by_that_name_and_says_why(open_app, names):
    app = open_app("cases", names="off", q="Leeds")
    assert case_names.NOT_SEARCHED in text(app)
    assert "“Leeds”" in drawn(app)  # the chip of one's own search, and that alone
    assert {name for name in leaks(app, names) if "leeds" not in name.lower()} == set()
    both = open_app("cases", names="off", q="damp Leeds")
    assert case_names.NOT_SEARCHED in text(both)
    assert "case:c-" in drawn(both)


def test_what_people_said_tells_no_name_either_and_the_directory_keeps_its_own(open_app, names):
    app = open_app("said", names="off", n="234")
    assert {name for name in leaks(app, names) if name != "Socitm"} == set()
    directory = open_app("said", names="off", view="directory")
    assert "Open Data Institute" in text(directory)


@pytest.mark.parametrize(
    ("page", "more"),
    [
        ("place", {}),
        ("health", {}),
        ("data", {}),
        ("lenses", {}),
        ("portrait", {}),
        ("lenses", {"lens": "common-themes", "term": "sustainability-resilience"}),
    ],
)
def test_cards_on_other_pages_tell_no_name_but_my_own_place(open_app, names, page, more):
    on = open_app(page, place="preston", **more)
    off = open_app(page, place="preston", names="off", **more)
    cards = [part for part in drawings(off) if "case:c-" in part or "cp-points" in part]
    assert cards, page
    assert [part for part in drawings(on) if 'data-choose="case:' in part]
    for part in cards:
        found = told(html.unescape(part), names)
        assert {name for name in found if "Preston" not in name} == set()
        assert not re.search(r'data-choose="case:(?!c-)', part)


def test_the_switch_goes_from_page_to_page_and_back(open_app):
    app = open_app("cases")
    app.toggle(key="names-off").set_value(True).run()
    assert app.query_params["names"] == "off"
    assert "A northern metropolitan council" in text(app)
    app.toggle(key="names-off").set_value(False).run()
    assert "names" not in app.query_params
    assert "Wigan Council" in text(app)


def test_a_wrong_value_of_the_switch_gives_one_sentence(open_app):
    app = open_app("cases", names="maybe")
    assert "maybe" in text(app)
    assert "Wigan Council" in text(app)


def test_names_are_hidden_in_any_text_for_who_asks(open_app):
    open_app("cases", names="off")
    names = store.without_names().names
    said = hide_names("Leeds and Socitm met in Reading.", names)
    assert said == (
        "A northern metropolitan area and a sector body met in a place in the South East."
    )


def test_the_stage_and_the_phones_tell_a_case_without_names(open_app, names):
    open_app("cases", names="off")
    place = store.place("E08000035")
    shown = room_steps.drawing(Step(StepKind.CASE, "leeds-loop"), place, names_off=True)
    words = " . ".join([shown.finding, shown.subtitle, shown.source, *shown.body])
    assert told(words, names) == set()
