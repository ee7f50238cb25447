"""The decision wheel on the desk without a browser: asked, judged with reasons, changed, read."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from components.model.room_rows import Answer
from components.model.wheel import Factor
from components.model.wheel_file import set_text
from components.rooms import votes
from components.rooms.door import rooms
from components.rooms.engine import reading
from components.rooms.tables import ROOM
from tests.app.conftest import drawings, text

PROPOSAL = "Close <b>the</b> **street**"


@pytest.fixture(autouse=True)
def own_store(monkeypatch, tmp_path):
    monkeypatch.setenv("CONNECTED_PLACES_ROOMS", f"sqlite:///{tmp_path / 'rooms.sqlite3'}")


@pytest.fixture
def asked(open_app):
    app = open_app("room", place="leeds", part="wheel")
    app.text_input(key="wheel-title").set_value(PROPOSAL)
    press(app, "Put it to the wheel")
    return app


def press(app, label):
    next(each for each in app.button if each.label == label).click()
    app.run()
    assert not app.exception


def wheel(app):
    return next(each for each in drawings(app) if "cp-dwheel" in each)


def test_a_proposal_is_put_to_a_wheel_of_twenty_two_factors(asked):
    assert wheel(asked).count("data-choose=") == 3 * 22  # named wheel, numbered wheel, its key
    assert "<b>the</b>" not in " ".join(drawings(asked))
    assert "Close &lt;b&gt;the&lt;/b&gt; **street**" in " ".join(drawings(asked))
    assert "It records what people judge" in text(asked)


def test_before_the_first_proposal_it_is_said_whose_the_factors_are(open_app):
    app = open_app("room", place="leeds", part="wheel")
    assert "the 22 here (13 social, 9 environmental) are ours" in text(app)
    assert "Put a proposal to the wheel" in [box.label for box in app.expander]


def test_a_proposal_without_words_gets_a_sentence(open_app):
    app = open_app("room", place="leeds", part="wheel")
    press(app, "Put it to the wheel")
    assert "A proposal needs a few words" in text(app)


def test_an_impact_without_a_reason_is_not_kept_and_the_point_stays(asked):
    point = next(box for box in asked.selectbox if box.label == "Short term")
    point.set_value(-1)
    press(asked, "Save and go on")
    assert "Short term: say in a few words why" in text(asked)
    assert next(box for box in asked.selectbox if box.label == "Short term").value == -1
    asked.run()  # as a phone does every two seconds
    assert "Short term: say in a few words why" in text(asked)
    assert "1 Health: short term no known impact" in wheel(asked)


def test_an_impact_with_its_reason_stands_on_the_wheel_and_in_the_table(asked):
    next(box for box in asked.selectbox if box.label == "Long term").set_value(2)
    asked.text_input(key=reason_key(asked)).set_value("=1+1 more walking")
    press(asked, "Save and go on")
    assert "1 Health: short term no known impact, long term long-lasting or extensive benefit" in (
        wheel(asked)
    )
    assert "=1+1 more walking" in text(asked)
    assert "2 Care when needed" in text(asked)


def reason_key(app):
    return next(
        box.key for box in app.text_input if box.key.startswith("why-") and box.key.endswith("long")
    )


def test_no_known_impact_is_what_the_browser_is_told_to_begin_with(asked):
    """It was once put in after the field was made: a phone that came late showed great benefit."""
    points = [box for box in asked.selectbox if box.label in {"Short term", "Long term"}]
    assert [box.proto.default for box in points] == [2, 2]
    assert [box.value for box in points] == [0, 0]


def test_the_places_figures_stand_beside_a_factor(asked):
    assert "Figures for Leeds" in text(asked)
    assert "Healthy life expectancy, female" in text(asked)


def test_a_factor_can_be_changed_and_one_of_ones_own_added(asked):
    asked.text_input(key="factor-title-").set_value("Noise")
    press(asked, "Keep this factor")
    assert "Noise" in wheel(asked)
    assert "23 factors now." in text(asked)


def test_another_set_of_factors_loads_from_a_file_and_a_broken_one_gets_a_sentence(asked):
    load(asked, set_text((Factor("noise", "social", "Noise", "What one hears."),)))
    assert "The file is loaded: 1 factor." in text(asked)
    # The box that is unfolded keeps its title, or the browser folds it over that sentence.
    assert "The factors of this wheel" in [box.label for box in asked.expander]
    assert wheel(asked).count("data-choose=") == 3
    load(asked, "{}")
    assert "This file is not a set of factors." in text(asked)
    assert wheel(asked).count("data-choose=") == 3


def test_a_set_says_which_indicators_it_left_out_and_a_windows_editor_does_not_break_it(asked):
    noise = Factor("noise", "social", "Noise", "What one hears.", ("nobody-knows",))
    load(asked, "\ufeff" + set_text((noise,)))
    assert "1 indicator that this explorer does not know left out." in text(asked)


def load(app, content):
    app.file_uploader[0].set_value(("set.json", content.encode(), "application/json")).run()
    assert not app.exception


def test_the_view_of_a_room_says_how_many_answered_and_that_views_differ(asked):
    asked.button_group(key="room_part_widget").set_value("room").run()
    press(asked, "Open a room")
    engine = rooms()
    with reading(engine) as connection:  # the only one in this test's store
        room_id = connection.execute(select(ROOM.c.room_id)).scalar_one()
    wheel_id = votes.activities(engine, room_id)[-1].activity_id
    for voter, point in (("a", -2), ("b", 2)):
        given = [Answer("1:health:short", point, f"Reason of {voter}")]
        votes.answered(engine, room_id, wheel_id, voter, given)
    asked.button_group(key="room_part_widget").set_value("wheel").run()
    asked.button_group(key="wheel-view-widget").set_value("room").run()
    assert "1 Health: short term views differ" in wheel(asked)
    said = text(asked)
    assert "2 people: 1 long-lasting or severe harm, 1 long-lasting or extensive benefit" in said
    assert "Reason of a" in said
    assert "Reason of b" in said


def test_a_wheel_that_is_closed_takes_no_answers_and_still_shows_them(asked):
    press(asked, "Close it for answers")
    assert "Save and go on" not in [button.label for button in asked.button]
    assert "This wheel takes no answers just now." in text(asked)
    assert "cp-dwheel" in wheel(asked)
