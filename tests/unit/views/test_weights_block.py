"""Own weights on a component's page: in the link, by slider, and back to equal ones."""

from __future__ import annotations

import re

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from components import store
from components.model import wording
from components.model.uncertainty import score_interval
from components.views import notice, weights_block
from tests.app.conftest import drawings, text
from tests.unit.views.opening import address, opened

LEEDS, SCILLY = "E08000035", "E06000053"


@pytest.fixture(autouse=True)
def open_database(database):
    """Scores are asked for."""
    store.ensure_database()


def page() -> None:
    """The weights of one component of one council."""
    code = st.session_state.get("code", LEEDS)
    component = store.catalogue().component(st.session_state.get("component", "health"))
    (equal,) = (s for s in store.component_scores(code) if s.id == component.component_id)
    themes = store.theme_scores(code, component.component_id)
    weights_block.show(component, store.place(code), equal, themes)
    notice.show()


def equal_words() -> str:
    """The number of the health of Leeds with its interval, as it is said."""
    (equal,) = (s for s in store.component_scores(LEEDS) if s.id == "health")
    low, high = map(wording.format_number, score_interval(equal))
    return f"{wording.format_number(equal.score)}, 95% interval {low} to {high}"


def unfolded(**state: object) -> AppTest:
    """The page with its sliders unfolded."""
    component = state.get("component", "health")
    return opened(page, **(state | {f"weights-{component}": True}))


def test_folded_it_works_nothing_out():
    app = opened(page)
    assert app.expander[0].label == "Try other weights"
    assert len(app.select_slider) == 0


def test_unfolded_every_scored_theme_has_a_slider_at_one():
    app = unfolded()
    scored = [t for t in store.theme_scores(LEEDS, "health") if t.coverage is not None]
    assert [slider.label for slider in app.select_slider] == [theme.title for theme in scored]
    assert {slider.value for slider in app.select_slider} == {1.0}
    assert f"Health in Leeds: {equal_words()}. Every theme counts the same" in text(app)
    assert app.button[0].disabled
    assert address(app) == {}


def test_moving_a_weight_shows_both_numbers_and_goes_into_the_address():
    app = unfolded()
    app.select_slider[0].set_value(3.0).run()
    said = text(app)
    assert f"with your weights; {equal_words()}, with equal ones." in said
    assert address(app) == {"weights": "healthy-life:3"}
    assert "no median, no rank and no league table" in said


def test_a_weight_moves_the_wedge_of_the_doughnut_and_its_whisker():
    """The bars followed the weights and the doughnut did not."""
    app = unfolded()
    assert not any("cp-dough" in drawn for drawn in drawings(app))
    app.select_slider[0].set_value(3.0).run()
    moved = wedge(app)
    app.select_slider[1].set_value(0.0).run()
    for part in ("cp-fill", "cp-whisker"):
        assert moved[part] != wedge(app)[part]
    assert moved["cp-median"] == wedge(app)["cp-median"], "the tick is the number of equal weights"
    assert "with equal weights" in text(app)


def wedge(app: AppTest) -> dict[str, str]:
    """The paths of the one wedge that is not pale, by what they draw."""
    (drawn,) = (each for each in drawings(app) if "cp-dough" in each)
    (group,) = re.findall(r'<g class="cp-wedge">.*?</g>', drawn)
    paths = re.findall(r"<path [^>]*?>", group)
    found = {kind: each for each in paths for kind in re.findall(r'class="(cp-[a-z]+)', each)}
    return {kind: re.search(r' d="([^"]+)', each)[1] for kind, each in found.items()}


def test_equal_weights_come_back_with_one_button():
    app = unfolded()
    app.select_slider[3].set_value(0.0).run()
    app.button[0].click().run()
    assert {slider.value for slider in app.select_slider} == {1.0}
    assert address(app) == {}


def test_a_link_opens_with_its_weights_unfolded():
    app = opened(page, {"weights": "healthy-life:2,personal-wellbeing:0.5"})
    moved = {s.label: s.value for s in app.select_slider if s.value != 1.0}
    assert moved == {"Length of healthy life": 2.0, "Personal wellbeing": 0.5}
    assert address(app) == {"weights": "healthy-life:2,personal-wellbeing:0.5"}


def test_what_a_link_cannot_set_is_named_once_and_the_rest_kept():
    app = opened(page, {"weights": "healthy-life:2,emissions:3,healthy-living:7"})
    assert address(app) == {"weights": "healthy-life:2"}
    assert "“emissions:3” and “healthy-living:7”. They were left out." in text(app)


def test_weights_stay_when_another_council_is_chosen():
    app = unfolded()
    app.select_slider[0].set_value(3.0).run()
    app.session_state["code"] = "E07000148"
    app.run()
    assert "Health in Norwich" in text(app)
    assert address(app) == {"weights": "healthy-life:3"}


def test_nothing_with_a_weight_is_said_to_be_unknown():
    everything = ",".join(f"{t.id}:0" for t in store.theme_scores(LEEDS, "health") if t.coverage)
    app = opened(page, {"weights": everything})
    assert "no number (nothing has a weight), with your weights" in text(app)


def test_a_component_whose_themes_disagree_says_so_and_has_no_sliders():
    withheld = next(row.component_id for row in store.coherence() if not row.shows_number)
    app = unfolded(component=withheld)
    assert len(app.select_slider) == 0
    assert "has no number whatever the weights." in text(app)


def test_where_nothing_can_be_weighed_nothing_is_offered():
    assert len(opened(page, code=SCILLY).expander) == 0
