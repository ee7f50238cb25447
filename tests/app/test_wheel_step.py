"""A step of the decision wheel: which proposal it shows, and a phone whose store goes away."""

from __future__ import annotations

import pytest

from components import store as places
from components.model import room_rows as rows
from components.model.story import Step, StepKind, Story
from components.model.story_file import as_json
from components.model.wheel import Wheel
from components.model.wheel_file import settings_text
from components.rooms import store, votes
from components.rooms.door import rooms
from components.rooms.engine import RoomsError
from components.views import wheel_step
from tests.app.conftest import text

TRAM, BRIDGE = "A tram", "A bridge"


@pytest.fixture(autouse=True)
def own_store(monkeypatch, tmp_path):
    monkeypatch.setenv("CONNECTED_PLACES_ROOMS", f"sqlite:///{tmp_path / 'rooms.sqlite3'}")


@pytest.fixture
def room():
    made, _ = store.opened_room(rooms(), "Budget", "E08000035")
    for proposal in (TRAM, BRIDGE):
        settings = settings_text(Wheel((proposal,), places.wheel_factors()))
        votes.asked(rooms(), made.room_id, rows.ActivityKind.WHEEL, proposal, settings)
    return made


@pytest.mark.parametrize(
    ("subject", "shown"),
    [("", BRIDGE), ("1", TRAM), ("2", BRIDGE), ("3", "No proposal yet"), ("0", "No proposal yet")],
)
def test_a_step_shows_the_proposal_it_is_about(room, subject, shown):
    drawn = str(wheel_step.live(Step(StepKind.WHEEL, subject), room))
    assert [name for name in (TRAM, BRIDGE, "No proposal yet") if name in drawn] == [shown]


def test_a_step_says_which_proposal_it_is_about():
    leeds = places.place("E08000035")
    assert wheel_step.draw(Step(StepKind.WHEEL, "2"), leeds).about == "Decision wheel, proposal 2"
    assert wheel_step.draw(Step(StepKind.WHEEL), leeds).about == "Decision wheel"


def test_the_desk_offers_the_newest_first():
    assert list(wheel_step.titles())[:2] == ["", "1"]


def test_a_phone_keeps_the_reason_being_typed_while_the_store_is_away(open_app, room, monkeypatch):
    """The wheel's form reads the store before it is drawn."""
    story = Story("E08000035", "Budget", (Step(StepKind.WHEEL, "1"),))
    store.with_story(rooms(), room.room_id, as_json(story))
    app = open_app("join", room=room.code, ticket=room.ticket)
    app.session_state["phone_voter"] = store.joined(rooms(), room.room_id, "token")
    app.run().selectbox[0].set_value(1)
    app.text_input[0].set_value("Half a thought")

    def gone(*_, **__):
        raise RoomsError("The store for rooms cannot be read.", "Try it again.")

    with monkeypatch.context() as away:
        for read in (store, "room"), (votes, "activities"), (votes, "answers_of"):
            away.setattr(*read, gone)
        away.setattr(votes, "answered", gone)
        next(each for each in app.button if each.label == "Save and go on").click()
        app.run()
        assert app.text_input[0].value == "Half a thought"
        assert "out of reach for a moment" in text(app)
    next(each for each in app.button if each.label == "Save and go on").click()
    app.run()
    kept = votes.tally(rooms(), votes.activities(rooms(), room.room_id)[0].activity_id)
    assert [reason for _, _, reason in kept.reasons] == ["Half a thought"]


def test_a_phone_that_comes_back_goes_on_at_the_first_factor_it_said_nothing_of(open_app, room):
    story = Story("E08000035", "Budget", (Step(StepKind.WHEEL, "1"),))
    store.with_story(rooms(), room.room_id, as_json(story))

    def phone():
        app = open_app("join", room=room.code, ticket=room.ticket)
        app.session_state["phone_voter"] = store.joined(rooms(), room.room_id, "token")
        return app.run()

    app = phone()
    assert "1 Health" in text(app)
    next(each for each in app.button if each.label == "Save and go on").click()
    app.run()
    assert "2 Care when needed" in text(phone())
