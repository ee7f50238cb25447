"""What a link may ask for, and what becomes of what it may not."""

from __future__ import annotations

from contextlib import suppress

import streamlit as st

from components.views import notice, url_state
from tests.app.conftest import drawings, text
from tests.unit.views.opening import address, opened


def page() -> None:
    """A page with one choice that stands in the address."""
    with url_state.run_of(st.session_state.get("page", "health")):
        chosen = url_state.choice("theme", ("air", "voting"), "kept", "the theme")
        url_state.write("theme", chosen)
        st.session_state["chosen"] = chosen
        st.session_state["as it will stand"] = url_state.query()
        notice.show()


def open_page(**given: str):
    """The page opened with a link."""
    return opened(page, given)


def test_a_known_value_in_a_link_is_chosen_and_stays_in_the_address():
    app = open_page(theme="air", place="leeds")
    assert app.session_state["chosen"] == "air"
    assert address(app) == {"theme": "air", "place": "leeds"}
    assert drawings(app) == []


def test_a_value_nobody_knows_gives_one_sentence_and_is_dropped_while_the_rest_stays():
    app = open_page(theme="gold", place="leeds")
    assert app.session_state["chosen"] is None
    assert address(app) == {"place": "leeds"}
    (said,) = drawings(app)
    assert "The link asks for the theme “gold”, which cannot be chosen here." in said


def test_the_sentence_is_said_once_and_not_at_the_next_run():
    app = open_page(theme="gold")
    assert drawings(app.run()) == []


def test_a_thousand_letters_are_cut_before_they_are_repeated():
    app = open_page(theme="x" * 1000)
    assert "theme" not in app.query_params
    (said,) = drawings(app)
    assert "…" in said
    assert said.count("x") < 50


def test_markup_in_a_link_stays_text():
    app = open_page(theme="<script>alert(1)</script>")
    (said,) = drawings(app)
    assert "<script" not in said
    assert "<script>alert(1)</script>" in text(app)


def test_line_breaks_in_a_link_stay_on_one_line():
    (said,) = drawings(open_page(theme="a\nb\x00c"))
    assert "“a b c”" in said


def test_an_empty_value_is_dropped_without_a_word():
    app = open_page(theme="")
    assert "theme" not in app.query_params
    assert drawings(app) == []


def test_a_choice_made_on_the_screen_goes_before_what_stands_in_the_address():
    app = open_page(theme="air")
    app.session_state["kept"] = "voting"
    app.run()
    assert app.session_state["chosen"] == "voting"
    assert address(app) == {"theme": "voting"}


def test_a_link_opened_later_goes_before_the_choice_made_so_far():
    app = open_page(theme="air")
    app.query_params["theme"] = "voting"
    app.run()
    assert app.session_state["chosen"] == "voting"


def test_the_back_button_undoes_a_choice_that_it_takes_out_of_the_address():
    app = open_page(theme="air")
    del app.query_params["theme"]
    app.run()
    assert app.session_state["chosen"] is None
    assert address(app) == {}


def test_another_page_keeps_the_choice_and_writes_it_again():
    app = open_page(theme="air")
    del app.query_params["theme"]  # as going to another page does
    app.session_state["page"] = "data"
    app.run()
    assert app.session_state["chosen"] == "air"
    assert address(app) == {"theme": "air"}


def test_a_kept_choice_that_is_not_allowed_here_is_no_choice_here():
    app = open_page()
    app.session_state["kept"] = "of-another-page"
    app.run()
    assert app.session_state["chosen"] is None
    assert drawings(app) == []


def test_a_link_made_during_a_run_says_what_the_address_will_say():
    app = open_page(theme="gold", place="leeds")
    assert app.session_state["as it will stand"] == {"place": "leeds"}


def two_at_once() -> None:
    """A theme that takes the indicator out of the address."""
    with url_state.run_of("health"):
        url_state.write("theme", "air")
        url_state.write("indicator", None)
        st.session_state["meanwhile"] = st.query_params.to_dict()


def test_two_changes_of_one_run_are_one_step_of_the_back_button():
    # each was a step of its own: after a row and then a theme, Back had to be pressed twice
    app = opened(two_at_once, {"indicator": "obesity"})
    assert app.session_state["meanwhile"] == {"indicator": "obesity"}
    assert address(app) == {"theme": "air"}


def cut_short() -> None:
    """A run that ends before its page is drawn."""
    with suppress(LookupError), url_state.run_of("health"):
        url_state.write("theme", "air")
        raise LookupError
    url_state.write("nation", "wales")  # as a fragment does


def test_a_run_cut_short_writes_nothing_and_a_fragment_writes_at_once():
    assert address(opened(cut_short)) == {"nation": "wales"}


def chosen_before_the_address_was_there() -> None:
    """A second click that brings the address from before the first one."""
    st.session_state["address:period"] = "2023"  # written by the run of the first click
    st.session_state["period"] = "2022"  # what the second click chose
    url_state.seen()
    kept = url_state.choice("period", ("2022", "2023", "2024"), "period", "the period")
    url_state.write_all({"period": kept, "nation": "wales"})


def test_a_quick_second_choice_is_not_undone_by_the_address_of_before_the_first():
    # the slider of a map jumped back
    app = opened(chosen_before_the_address_was_there, {"period": "2024"})
    assert address(app) == {"period": "2022", "nation": "wales"}
