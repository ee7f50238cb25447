"""Which indicator is on the map: the one asked for, else a telling one that has a figure."""

from __future__ import annotations

import streamlit as st

from components.model.rows import Component
from components.views import indicator_choice, notice
from tests.app.conftest import text
from tests.unit.model.made_rows import KNOWN, UNKNOWN, row
from tests.unit.views.opening import address, opened

# Its telling indicator is the second of three.
HEALTH = Component("health", "Health", "Health", "x", "?", "Meaning.", "indicator-2")


def page() -> None:
    """Rows 1 to 3; the session says which are known and shown, and which was clicked."""
    known = st.session_state.get("known", (1, 2, 3))
    shown = st.session_state.get("shown", (1, 2, 3))
    rows = [row(number, KNOWN if number in known else UNKNOWN) for number in shown]
    wanted = st.session_state.pop("choose", None)
    if wanted:
        indicator_choice.choose("health", wanted)
    chosen = indicator_choice.chosen(HEALTH, rows)
    st.session_state["chosen"] = chosen.indicator.indicator_id if chosen else None
    if chosen:
        indicator_choice.show_list("health", rows, chosen)
    notice.show()


def test_without_a_choice_the_telling_indicator_is_shown_and_the_address_stays_clean():
    app = opened(page)
    assert app.session_state["chosen"] == "indicator-2"
    assert address(app) == {}


def test_where_the_telling_indicator_is_unknown_the_first_known_one_is_shown():
    assert opened(page, known=(3,)).session_state["chosen"] == "indicator-3"


def test_where_nothing_is_known_the_first_is_shown_with_its_reason():
    assert opened(page, known=()).session_state["chosen"] == "indicator-1"


def test_a_theme_without_indicators_has_none_to_show():
    assert opened(page, shown=()).session_state["chosen"] is None


def test_an_indicator_asked_for_is_shown_even_where_it_is_unknown():
    app = opened(page, known=(2,), address={"indicator": "indicator-1"})
    assert app.session_state["chosen"] == "indicator-1"
    assert address(app) == {"indicator": "indicator-1"}


def test_an_indicator_nobody_knows_gives_a_sentence_and_the_telling_one():
    app = opened(page, address={"indicator": "gold"})
    assert app.session_state["chosen"] == "indicator-2"
    assert address(app) == {}
    assert "The link asks for the indicator “gold”" in text(app)


def test_a_row_of_the_table_chooses_and_the_list_follows():
    app = opened(page)
    app.session_state["choose"] = "indicator-3"
    app.run()
    assert app.session_state["chosen"] == "indicator-3"
    assert app.selectbox[0].value == "indicator-3"
    assert address(app) == {"indicator": "indicator-3"}


def test_the_list_names_every_indicator_shown_and_chooses_one():
    app = opened(page)
    assert app.selectbox[0].options == ["Indicator 1", "Indicator 2", "Indicator 3"]
    app.selectbox[0].select("indicator-1").run()
    assert app.session_state["chosen"] == "indicator-1"


def test_a_theme_that_hides_the_choice_gives_it_back_when_all_are_shown_again():
    app = opened(page, address={"indicator": "indicator-3"})
    app.session_state["shown"] = (1, 2)
    app.run()
    assert app.session_state["chosen"] == "indicator-2"
    assert address(app) == {}
    app.session_state["shown"] = (1, 2, 3)
    app.run()
    assert app.session_state["chosen"] == "indicator-3"
