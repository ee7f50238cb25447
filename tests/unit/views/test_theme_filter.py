"""One row of pills: a theme with its counts, in the address, and all themes again."""

from __future__ import annotations

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from components.model.catalogue_rows import Theme
from components.views import notice, theme_filter
from tests.app.conftest import text
from tests.unit.model.made_rows import UNKNOWN, row
from tests.unit.views.opening import address, opened

THEMES = [Theme(name.lower(), "health", name) for name in ("Air", "Voting", "Work")]
ROWS = [
    row(1, theme_id="air"),
    row(2, UNKNOWN, theme_id="air"),
    row(3, UNKNOWN, theme_id="voting"),
]


def page() -> None:
    """The pills of three themes; "choose" in the session is a wedge or a bar that was clicked."""
    wanted = st.session_state.pop("choose", None)
    if wanted == "all":
        theme_filter.show_all("health")
    elif wanted:
        theme_filter.choose("health", wanted)
    st.session_state["theme"] = theme_filter.show("health", THEMES, ROWS)
    notice.show()


@pytest.fixture
def app() -> AppTest:
    """The page as it opens without a theme."""
    return opened(page)


def pills(app: AppTest):
    """The row of pills."""
    return app.get("button_group")[0]


def choose(app: AppTest, theme: str) -> AppTest:
    """Choose a theme from elsewhere on the page."""
    app.session_state["choose"] = theme
    return app.run()


def test_every_pill_says_how_many_figures_are_known_of_how_many(app):
    assert pills(app).options == [
        "All themes · 1 of 3", "Air · 1 of 2", "Voting · 0 of 1", "Work · no figures",
    ]  # fmt: skip


def test_without_a_theme_all_are_shown_and_the_address_is_clean(app):
    assert app.session_state["theme"] is None
    assert pills(app).value == "all"
    assert address(app) == {}


def test_a_pill_chooses_its_theme_and_puts_its_id_in_the_address(app):
    pills(app).set_value("voting").run()
    assert app.session_state["theme"] == "voting"
    assert address(app) == {"theme": "voting"}
    assert pills(app).value == "voting"


def test_all_themes_come_back_with_their_pill_or_by_choosing_the_same_one_again(app):
    pills(app).set_value("voting").run()
    pills(app).set_value("all").run()
    assert app.session_state["theme"] is None
    assert address(app) == {}
    pills(app).set_value("air").run()
    pills(app).set_value(None).run()
    assert app.session_state["theme"] is None
    assert pills(app).value == "all"


def test_a_wedge_or_a_bar_chooses_a_theme_and_gives_it_back(app):
    choose(app, "air")
    assert app.session_state["theme"] == "air"
    assert pills(app).value == "air"
    choose(app, "voting")
    assert app.session_state["theme"] == "voting"
    choose(app, "voting")
    assert app.session_state["theme"] is None


def test_showing_all_clears_a_theme_chosen_before(app):
    choose(app, "air")
    choose(app, "all")
    assert app.session_state["theme"] is None


def test_a_link_opens_with_its_theme():
    app = opened(page, {"theme": "air"})
    assert app.session_state["theme"] == "air"
    assert pills(app).value == "air"


def test_a_theme_of_another_component_is_said_to_be_unknown_here_and_all_are_shown():
    app = opened(page, {"theme": "emissions"})
    assert app.session_state["theme"] is None
    assert address(app) == {}
    assert "The link asks for the theme “emissions”" in text(app)
