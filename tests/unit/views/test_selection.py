"""The place and the comparison, kept for all pages."""

from __future__ import annotations

import pytest
import streamlit as st

from components import store
from components.views import notice, selection
from tests.app.conftest import drawings, text
from tests.unit.views.opening import address, opened

pytestmark = pytest.mark.usefixtures("database")


def page() -> None:
    """A page with a place and a comparison; "choose" in the session was clicked."""
    store.ensure_database()
    selection.read_place_from_address()
    wanted = st.session_state.pop("choose", None)
    if wanted:
        selection.choose_benchmark(wanted)
    shown = selection.place_or_uk()
    kind = selection.benchmark()
    st.session_state["said"] = (shown.name, kind, selection.benchmark_name(shown, kind))
    notice.show()


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({}, ("United Kingdom", "nation", "the United Kingdom")),
        ({"place": "leeds"}, ("Leeds", "nation", "England")),
        ({"place": "leeds", "with": "region"}, ("Leeds", "region", "Yorkshire and The Humber")),
        ({"place": "norwich", "with": "region"}, ("Norwich", "region", "the East of England")),
        ({"place": "belfast"}, ("Belfast", "nation", "Northern Ireland")),
        ({"place": "wales"}, ("Wales", "nation", "the United Kingdom")),
        ({"place": "north-east"}, ("North East", "nation", "England")),
    ],
)
def test_a_place_is_compared_with_its_nation_or_region_and_a_nation_with_the_uk(given, said):
    assert opened(page, given).session_state["said"] == said


@pytest.mark.parametrize("slug", ["glasgow-city", "wales", "north-east", "united-kingdom"])
def test_where_there_is_no_region_of_its_own_the_nation_takes_its_place(slug):
    app = opened(page, {"place": slug, "with": "region"})
    assert app.session_state["said"][1] == "nation"
    assert address(app) == {"place": slug}


def test_the_nation_is_what_is_meant_where_nothing_is_said_so_it_is_not_in_the_address():
    assert address(opened(page, {"place": "leeds", "with": "nation"})) == {"place": "leeds"}


def test_a_comparison_chosen_on_the_page_stands_in_the_address_until_undone():
    app = opened(page, {"place": "leeds"}, choose="region")
    assert address(app) == {"place": "leeds", "with": "region"}
    app.session_state["choose"] = "nation"
    app.run()
    assert address(app) == {"place": "leeds"}


def test_an_unknown_comparison_gives_one_sentence_and_keeps_the_place():
    app = opened(page, {"place": "leeds", "with": "<b>mars</b>"})
    assert app.session_state["said"] == ("Leeds", "nation", "England")
    assert address(app) == {"place": "leeds"}
    assert "The link asks for a comparison with “<b>mars</b>”" in text(app)
    assert "<b>" not in drawings(app)[0]
