"""The workshop without a browser: story, phones, votes and record on the desk; a phone's page."""

from __future__ import annotations

import json

import pytest
from sqlalchemy import create_engine
from sqlalchemy import text as sql

from components import store as data
from components.model import room_rows as rows
from components.model.story import Step, StepKind, Story
from components.rooms import engine, store, votes
from components.rooms.door import rooms
from components.views import room_live_votes, room_session
from tests.app.conftest import drawings, text

EVIL = "<script>alert(1)</script> **bold** =1+1"
STORY = {
    "format": "connected-places-story", "format_version": 1, "place": "E08000035", "title": EVIL,
    "steps": [
        {"kind": "vote", "subject": "gigabit-broadband"},
        {"kind": "indicator", "subject": "gigabit-broadband", "notes": EVIL},
        {"kind": "rank"}, {"kind": "doughnut"}, {"kind": "question", "finding": EVIL},
    ],
}  # fmt: skip

MADE = Story("E08000035", EVIL, tuple(
    Step(StepKind(each["kind"]), each.get("subject", "")) for each in STORY["steps"]
))  # fmt: skip


@pytest.fixture(autouse=True)
def own_store(monkeypatch, tmp_path):
    monkeypatch.setenv("CONNECTED_PLACES_ROOMS", f"sqlite:///{tmp_path / 'rooms.sqlite3'}")


@pytest.fixture
def room():
    made, _ = store.opened_room(rooms(), EVIL, "E08000035")
    store.with_story(rooms(), made.room_id, json.dumps(STORY))
    return made


def button(app, label):
    return next(each for each in app.button if each.label == label)


def phone(open_app, room, step=0):
    """A phone in the room, as if its browser had said its token."""
    store.at_step(rooms(), room.room_id, step)
    app = open_app("join", room=room.code, ticket=room.ticket)
    app.session_state["phone_voter"] = store.joined(rooms(), room.room_id, "token")
    return app.run()


@pytest.mark.parametrize(
    "place", ["leeds", "norfolk", "isles-of-scilly", "belfast", "wales", "united-kingdom"]
)
def test_a_story_is_made_for_a_place_of_every_kind(open_app, place):
    app = open_app("room", place=place)
    said = text(app)
    assert "The steps" in said
    assert "A question" in said
    assert len([each for each in drawings(app) if 'class="cp-story"' in each]) == 1


@pytest.mark.parametrize("place", ["leeds", "norfolk", "wales"])
def test_the_notes_and_the_stage_open_by_their_address(open_app, place):
    app = open_app("room", place=place, mode="notes")
    assert app.query_params["mode"] == "notes"
    assert "Speaker notes" in text(app)


def test_an_unknown_way_of_showing_gets_a_sentence(open_app):
    app = open_app("room", place="leeds", mode="theatre")
    assert "theatre" in text(app)
    assert "mode" not in app.query_params


def test_without_phones_the_desk_opens_a_room_and_says_how_long_it_is_kept(open_app):
    app = open_app("room", place="leeds", part="room")
    button(app, "Open a room").click()
    app.run()
    said = text(app)
    assert "This explorer serves this computer alone" in said
    assert "deleted for good on" in said
    assert "This story asks for no vote." in said


def test_the_record_is_offered_in_three_files_and_says_what_it_holds(open_app):
    app = open_app("room", place="leeds", part="record")
    labels = [each.proto.label for each in app.get("download_button")]
    assert labels == ["PDF", "Document for Word", "File for computers"]
    assert "10 steps" in text(app) or "steps, 0 votes with answers" in text(app)
    assert "No room is open" in text(app)


def test_a_store_of_a_newer_version_is_a_sentence_and_the_story_works(open_app):
    made = engine.opened()
    made.dispose()
    other = create_engine(engine.address())
    with other.begin() as connection:
        connection.execute(sql("UPDATE alembic_version SET version_num = '9999'"))
    other.dispose()
    app = open_app("room", place="leeds", part="room")
    button(app, "Open a room").click()
    app.run()
    assert "newer version" in text(app)
    assert "The steps" in text(open_app("room", place="leeds"))
    assert "newer version" in text(open_app("join", room="BCDFGHJK"))


@pytest.mark.parametrize("code", ["12345678", "BCDF GHJK", EVIL, "x" * 10_000])
def test_a_wrong_code_gets_a_kind_sentence(open_app, code):
    app = open_app("join")
    app.text_input[0].set_value(code[:20])
    button(app, "Join").click()
    app.run()
    assert "There is no room with this code." in text(app)
    assert "<script>" not in "".join(drawings(app))


def test_a_phone_votes_once_and_can_change_its_mind(open_app, room):
    asked = votes.asked(rooms(), room.room_id, rows.ActivityKind.STAND, "gigabit-broadband")
    app = phone(open_app, room)
    for value in (2, 4):
        app.radio[0].set_value(value)
        app.run()
    assert votes.tally(rooms(), asked).counts == {"": {4: 1}}
    assert "Your vote is counted." in text(app)
    assert "What this room thought" not in text(app)


def test_a_phone_puts_the_components_in_order(open_app, room):
    asked = votes.asked(rooms(), room.room_id, rows.ActivityKind.RANK, "")
    app = phone(open_app, room, 2)
    for _ in range(7):
        assert votes.tally(rooms(), asked).voters == 0  # nothing is sent before it is whole
        app.button[0].click()
        app.run()
    given = votes.tally(rooms(), asked)
    assert given.voters == 1
    assert len(given.counts) == 8


def test_a_revealed_vote_stands_beside_the_data_and_a_closed_room_takes_none(open_app, room):
    asked = votes.asked(rooms(), room.room_id, rows.ActivityKind.STAND, "gigabit-broadband")
    votes.on_paper(rooms(), room.room_id, asked, "", {1: 3})
    votes.in_state(rooms(), room.room_id, asked, rows.ActivityState.REVEALED)
    said = text(phone(open_app, room, 1))
    assert "What this room thought" in said
    assert "3 votes, 3 of them on paper. Opinion, not statistics." in said
    assert "in fifths of" in said
    store.in_state(rooms(), room.room_id, rows.RoomState.CLOSED)
    assert "This vote is closed." in text(phone(open_app, room, 0))


def counted(room, at=0):
    """What the stage says of the vote of a step while it is on."""
    here = store.room(rooms(), room.room_id)
    return str(room_live_votes.voted(MADE.steps[at], here))


def test_a_step_too_far_is_taken_back_by_one_key_and_no_vote_is_lost(room):
    """It closed the vote, and only the desk could open it again: forty people waited."""
    room_session.share(room, MADE)
    asked = votes.activities(rooms(), room.room_id)[0].activity_id
    voter = store.joined(rooms(), room.room_id, "token")
    votes.answered(rooms(), room.room_id, asked, voter, [rows.Answer("", 2)])
    room_session.open_again(room, MADE, 0)  # it is open: nothing to do
    assert counted(room).count("closed") == 0
    room_session.at_step(room, MADE, 1)
    assert "closed since its result was shown. Press O to open it again." in counted(room)
    room_session.open_again(room, MADE, 1)  # at the step that shows the figure it does nothing
    assert "closed" in counted(room)
    room_session.open_again(room, MADE, 0)
    assert "Voted: 1 of 1 phone.<" in counted(room)
    place = data.place("E08000035")
    assert room_live_votes.thought(MADE.steps[0], store.room(rooms(), room.room_id), place) is None
    room_session.at_step(room, MADE, 1)
    assert room_live_votes.thought(MADE.steps[0], store.room(rooms(), room.room_id), place)
    assert votes.tally(rooms(), asked).counts == {"": {2: 1}}


def test_a_closed_rooms_vote_offers_no_key(room):
    room_session.share(room, MADE)
    room_session.at_step(room, MADE, 1)
    store.in_state(rooms(), room.room_id, rows.RoomState.CLOSED)
    assert "The vote is closed.<" in counted(room)
    room_session.open_again(store.room(rooms(), room.room_id), MADE, 0)  # and takes none


def test_a_room_that_votes_on_paper_alone_reads_of_no_phones(room):
    """It read "Voted: 0 of 0 phones." for a room in which everybody had voted."""
    room_session.share(room, MADE)
    assert "No phone has joined yet.<" in counted(room)
    asked = votes.activities(rooms(), room.room_id)[0].activity_id
    votes.on_paper(rooms(), room.room_id, asked, "", {2: 18})
    assert ">18 paper votes counted.<" in counted(room)


def test_what_was_typed_is_text_on_a_phone(open_app, room):
    app = phone(open_app, room, 4)
    assert EVIL in text(app)
    assert "<script>" not in "".join(drawings(app))
    assert EVIL not in [each.value for each in app.markdown]


def test_a_deleted_room_is_said_to_have_ended(open_app, room):
    app = phone(open_app, room)
    store.deleted(rooms(), room.room_id)
    app.run()
    assert "This room has ended" in text(app)
