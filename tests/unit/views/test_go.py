"""Going to a page from inside a drawing: asked for in a callback, done at the next run."""

from __future__ import annotations

import pytest
import streamlit as st

from components.views import go
from tests.unit.views.opening import opened


def page() -> None:
    """Asks for what stands in the session, and says where that leads."""
    st.session_state["theme:health"] = "healthy-living"
    go.to_component(st.session_state["clicked"])


@pytest.mark.parametrize("clicked", ["health", "health/adult-smokers"])
def test_a_wedge_or_a_finding_leads_to_its_component(clicked):
    assert opened(page, clicked=clicked).session_state["go_to"] == "health"


def test_a_finding_chooses_its_indicator_and_shows_all_themes_so_that_it_is_seen():
    app = opened(page, clicked="health/adult-smokers")
    assert app.session_state["indicator:health"] == "adult-smokers"
    assert app.session_state["theme:health"] is None


def test_a_wedge_keeps_the_theme_chosen_before():
    app = opened(page, clicked="health")
    assert app.session_state["theme:health"] == "healthy-living"
    assert "indicator:health" not in app.session_state


def test_a_destination_is_left_once_and_only_where_one_was_asked_for(monkeypatch):
    gone_to = []
    monkeypatch.setattr(
        st, "switch_page", lambda page, query_params=None: gone_to.append((page, query_params))
    )

    def goes() -> None:
        go.to("place")
        go.now()
        go.now()
        go.to("cases", {"case": "a-case"})
        go.now()

    app = opened(goes)
    assert gone_to == [("pages/place.py", None), ("pages/cases.py", {"case": "a-case"})]
    assert "go_to" not in app.session_state
