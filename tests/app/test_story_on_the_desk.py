"""A story on the desk: its changes outlive a reload, and a room that is opened goes on with it."""

from __future__ import annotations

import json

import pytest

from components import store as data
from components.model import room_rows as rows
from components.model.story import Step, StepKind, Story
from components.model.story_file import as_json
from components.rooms import boards, store, votes
from components.rooms.door import rooms
from components.views import (
    join_step,
    room_live_votes,
    room_votes,
)
from tests.app.conftest import drawings, text

KNOWN = "remembered-room-keys-known"  # what a browser says that keeps no key yet


@pytest.fixture(autouse=True)
def own_store(monkeypatch, tmp_path):
    monkeypatch.setenv("CONNECTED_PLACES_ROOMS", f"sqlite:///{tmp_path / 'rooms.sqlite3'}")


def press(app, label):
    next(each for each in app.button if each.label == label).click()
    app.run()
    assert not app.exception


def test_changes_to_a_story_outlive_a_reload_without_an_open_room(open_app):
    """They were kept in the browser tab alone, and gone when the page was loaded again."""
    app = open_app("room", place="leeds")
    app.session_state[KNOWN] = ""
    app.run()
    press(app, "Add")
    steps = app.session_state["stories"]["E08000035"].steps
    key = app.session_state[KNOWN]
    assert store.by_key(rooms(), key)
    again = open_app("room", place="leeds")
    again.session_state[KNOWN] = key
    again.run()
    assert again.session_state["stories"]["E08000035"].steps == steps
    assert "Your other rooms" not in text(again)
    stranger = open_app("room", place="leeds")
    stranger.session_state[KNOWN] = ""
    stranger.run()
    assert stranger.session_state["stories"]["E08000035"].steps != steps


def test_a_story_that_nobody_changed_leaves_nothing_behind(open_app):
    app = open_app("room", place="leeds")
    app.session_state[KNOWN] = ""
    app.run()
    app.run()
    assert app.session_state[KNOWN] == ""


def test_a_room_that_is_opened_takes_the_draft_along(open_app):
    app = open_app("room", place="leeds")
    app.session_state[KNOWN] = ""
    app.run()
    press(app, "Add")
    steps = app.session_state["stories"]["E08000035"].steps
    draft = store.by_key(rooms(), app.session_state[KNOWN])
    app.query_params["part"] = "room"
    app.run()
    press(app, "Open a room")
    assert store.version(rooms(), draft.room_id) is None
    opened = store.by_key(rooms(), app.session_state["room_keys_to_keep"])
    assert len(json.loads(opened.story)["steps"]) == len(steps)


def room_of_desk(app, story=None):
    made, key = store.opened_room(rooms(), "Budget", "E08000035")
    if story:
        store.with_story(rooms(), made.room_id, as_json(story))
    app.session_state[KNOWN] = key
    return made


def test_the_facilitator_says_what_notes_are_about(open_app):
    app = open_app("room", place="leeds", part="boards")
    made = room_of_desk(app)
    draft = rows.Draft(rows.Board.WORKED, "worked_well", "Buses")
    boards.written(rooms(), made.room_id, draft, "phone", "mark")
    note = boards.notes(rooms(), made.room_id, rows.Board.WORKED)[0]
    app.session_state["notes_picked"] = {note.note_id}
    app.run()
    about = next(o for o in app.selectbox(key="notes_about").options if o.startswith("Travel: "))
    app.selectbox(key="notes_about").select(about)
    press(app, "Tag 1 note so")
    after = boards.notes(rooms(), made.room_id, rows.Board.WORKED)[0]
    assert after.component == "travel"
    assert after.theme
    assert about in "".join(drawings(app))


def test_a_paper_order_is_eight_digits_and_can_be_taken_back(open_app):
    """Sixty-four number fields had to be filled in for the papers of one ranking."""
    app = open_app("room", place="leeds", part="room")
    story = Story("E08000035", "Leeds", (Step(StepKind.RANK), Step(StepKind.DOUGHNUT)))
    made = room_of_desk(app, story)
    asked = votes.asked(rooms(), made.room_id, rows.ActivityKind.RANK, "")
    app.run()
    field = f"paper-order-{asked}"
    for typed in ("41352768", "41352768", "4135276"):
        app.text_input(key=field).set_value(typed)
        press(app, "Count this paper")
    assert "8 is missing" in text(app)
    assert app.text_input(key=field).value == "4135276"
    assert votes.tally(rooms(), asked).on_paper == 2
    press(app, "Take back the last paper: 4 1 3 5 2 7 6 8")
    assert votes.tally(rooms(), asked).on_paper == 1


def test_where_phones_can_join_the_story_of_an_opened_room_begins_by_saying_how(
    open_app, monkeypatch
):
    """Code and QR code stood on the desk alone: a room could not see them on the big screen."""
    monkeypatch.setenv("CONNECTED_PLACES_ROOM_ADDRESS", "http://192.168.1.5:8501")
    app = open_app("room", place="leeds", part="room")
    press(app, "Open a room")
    story = app.session_state["stories"]["E08000035"]
    assert [step.kind for step in story.steps][:2] == [StepKind.JOIN, StepKind.PLACE]
    assert join_step.with_join(story) == story
    room = store.by_key(rooms(), app.session_state["room_keys_to_keep"])
    sign = str(join_step.live(story.steps[0], room))
    assert "192.168.1.5:8501/join" in sign
    assert "QR code of" in sign
    assert room.ticket not in sign  # it stands in the picture alone


def test_without_a_network_a_story_says_nothing_of_joining():
    story = Story("E08000035", "Leeds", (Step(StepKind.DOUGHNUT),))
    assert join_step.with_join(story) == story
    assert "No room is open." in str(join_step.live(Step(StepKind.JOIN), None))


def test_a_vote_that_nobody_answered_says_so_and_no_more():
    """It said "No votes yet. Best first; below, the mean place." over an empty box."""
    made, _ = store.opened_room(rooms(), "Budget", "E08000035")
    step, place = Step(StepKind.RANK), data.place("E08000035")
    room_votes.ask(made.room_id, step)
    asked = room_votes.vote_of(made.room_id, step)
    assert asked is not None
    box = str(room_live_votes.box(step, room_votes.tally_of(asked), place))
    assert "Nobody voted." in box
    assert "mean place" not in box


def test_a_story_that_was_changed_is_not_said_to_be_made_from_what_stands_out(open_app):
    app = open_app("room", place="E08000035")
    app.run()
    title = "made from what stands out. Change it"
    assert any(title in each for each in drawings(app))
    next(box for box in app.selectbox if box.label == "Add a step").set_value(StepKind.PLACE)
    app.run()
    press(app, "Add")
    assert not any(title in each for each in drawings(app))
