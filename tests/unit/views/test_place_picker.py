"""Finding a place: names, old names, postcodes, and what is offered where a text is not clear."""

from __future__ import annotations

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from components import store
from components.views import notice, place_picker, selection
from tests.app.conftest import drawings, text
from tests.unit.model.made_rows import LEEDS, NORFOLK
from tests.unit.views.opening import opened

pytestmark = pytest.mark.usefixtures("database")


def page() -> None:
    """The picker as it stands on every page; "typed" in the session was typed into it.

    The test driver only takes what stands in the list, so other words go to what the picker calls.
    """
    store.ensure_database()
    words = st.session_state.pop("typed", None)
    if words:
        place_picker.find(words)
    selection.read_place_from_address()
    place_picker.show()
    place_picker.show_choices()
    chosen = selection.place()
    st.session_state["chosen"] = chosen.name if chosen else None
    notice.show()


def typed(words: str, app: AppTest | None = None) -> AppTest:
    """The page after somebody typed these words."""
    app = app or opened(page)
    app.session_state["typed"] = words
    return app.run()


def selected(label: str | None) -> AppTest:
    """The page after somebody took this from the list, or emptied the picker."""
    app = opened(page).selectbox[0].set_value("Leeds").run()
    return app.selectbox[0].set_value(label).run()


def choices(app) -> list[str]:
    """The places offered to choose from."""
    return [button.label for button in app.button]


def test_a_county_is_told_from_a_council_in_the_list():
    assert place_picker.label(LEEDS) == "Leeds"
    assert place_picker.label(NORFOLK) == "Norfolk (county)"
    options = opened(page).selectbox[0].options
    assert len(options) == len(set(options))
    assert {"Leeds", "Norfolk (county)", "North East (region)", "Wales (nation)"} <= set(options)


def test_before_anybody_chose_nothing_is_chosen_and_nothing_said():
    app = opened(page)
    assert app.session_state["chosen"] is None
    assert app.selectbox[0].value is None
    assert choices(app) == []
    assert drawings(app) == []


def test_a_place_from_the_list_is_chosen_without_a_word():
    app = selected("Norfolk (county)")
    assert app.session_state["chosen"] == "Norfolk"
    assert drawings(app) == []


def test_the_choice_stands_in_the_address_at_the_next_run_as_a_readable_name():
    app = selected("Leeds").run()
    assert app.query_params["place"] in ("leeds", ["leeds"])


def test_an_old_name_leads_to_todays_council_and_says_so():
    app = typed("Christchurch")
    assert app.session_state["chosen"] == "Bournemouth, Christchurch and Poole"
    assert "Christchurch" in text(app)
    assert app.selectbox[0].value == "Bournemouth, Christchurch and Poole"


def test_a_postcode_finds_its_council():
    assert typed("LS1 1UR").session_state["chosen"] == "Leeds"


def test_a_text_with_several_meanings_offers_them_and_takes_the_one_clicked():
    app = typed("BT1 5GS")
    offered = choices(app)
    assert app.session_state["chosen"] is None
    assert len(offered) == 11
    assert "Belfast" in offered
    app.button[offered.index("Belfast")].click().run()
    assert app.session_state["chosen"] == "Belfast"
    assert choices(app) == []


def test_another_text_clears_what_was_offered():
    app = typed("Leeds", typed("BT1 5GS"))
    assert app.session_state["chosen"] == "Leeds"
    assert choices(app) == []


@pytest.mark.parametrize("words", ["zzzzqqqq", "<script>alert(1)</script>", "x" * 1000])
def test_a_text_nobody_knows_keeps_the_place_and_gives_one_sentence(words):
    app = typed(words, selected("Leeds"))
    assert app.session_state["chosen"] == "Leeds"
    assert app.selectbox[0].value == "Leeds"
    (said,) = drawings(app)
    assert "<script" not in said
    assert len(said) < 400


def test_emptying_the_picker_takes_the_place_back():
    app = selected(None)
    assert app.session_state["chosen"] is None


def test_a_link_chooses_by_readable_name_or_by_code():
    assert opened(page, {"place": "isles-of-scilly"}).session_state["chosen"] == "Isles of Scilly"
    app = opened(page, {"place": "E08000035"})
    assert app.session_state["chosen"] == "Leeds"
    assert app.query_params["place"] in ("leeds", ["leeds"])


def test_a_link_to_a_place_nobody_knows_gives_one_sentence_and_keeps_the_rest():
    app = opened(page, {"place": "E99999999", "theme": "air"})
    assert app.session_state["chosen"] is None
    assert "place" not in app.query_params
    assert app.query_params["theme"] in ("air", ["air"])
    assert len(drawings(app)) == 1
