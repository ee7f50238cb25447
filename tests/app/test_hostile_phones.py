"""A phone that is made to send what it was not offered, and one whose store goes away."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
import streamlit as st

from components.model import room_rows as rows
from components.model.story import Step, StepKind, Story
from components.model.story_file import as_json
from components.rooms import boards, record, store, votes
from components.rooms.door import rooms
from components.rooms.engine import RoomsError
from components.views import board_form, board_notes, join_view, room_session, workshop
from tests.app.conftest import text

WORKED = rows.Board.WORKED


@pytest.fixture(autouse=True)
def own_store(monkeypatch, tmp_path):
    monkeypatch.setenv("CONNECTED_PLACES_ROOMS", f"sqlite:///{tmp_path / 'rooms.sqlite3'}")


@pytest.fixture
def room():
    made, _ = store.opened_room(rooms(), "Budget", "E08000035")
    story = Story("E08000035", "Budget", (Step(StepKind.BOARD, "worked"),))
    store.with_story(rooms(), made.room_id, as_json(story))
    draft = rows.Draft(WORKED, "worked_well", "Rude")
    boards.written(rooms(), made.room_id, draft, "another", "mark")
    return store.room(rooms(), made.room_id)


@pytest.fixture
def phone(open_app, room):
    def joined():
        app = open_app("join", room=room.code, ticket=room.ticket)
        app.session_state["phone_voter"] = store.joined(rooms(), room.room_id, "token")
        return app.run()

    return joined


@pytest.mark.parametrize(
    "sent", ["hide {}", "show {}", "pick {}", "dot 99999999999999999999", "dot"]
)
def test_a_phone_does_nothing_but_give_dots(monkeypatch, room, sent):
    """What a button says came from the phone and was done as if it came from the desk."""
    monkeypatch.setattr(st, "session_state", {})
    note = boards.notes(rooms(), room.room_id, WORKED)[0]
    boards.with_hidden(rooms(), room.room_id, note.note_id, sent.startswith("show"))
    before = boards.notes(rooms(), room.room_id, WORKED, hidden_too=True)
    heard = {}
    monkeypatch.setattr(
        board_notes, "figure", lambda _html, key, on_choose: heard.update({key: on_choose})
    )
    board_notes.on_phone(workshop.of_phone(room, "voter"), WORKED)
    heard["phone-board-worked"](sent.format(note.note_id))
    assert boards.notes(rooms(), room.room_id, WORKED, hidden_too=True) == before
    assert st.session_state == {}


def test_a_note_about_what_the_list_does_not_offer_is_about_nothing(monkeypatch, room):
    typed = {
        "note-about-worked": "<script>:x", "note-section-worked": "worked_well",
        "note-worked-0": "Buses", "note-number-worked": 0,
    }  # fmt: skip
    monkeypatch.setattr(st, "session_state", typed)
    board_form._send(workshop.of_phone(room, "voter"), WORKED, "m")
    kept = boards.notes(rooms(), room.room_id, WORKED)[-1]
    assert (kept.text, kept.component, kept.theme) == ("Buses", None, None)


def test_a_phone_keeps_its_form_and_words_while_the_store_is_away(phone, monkeypatch):
    """One look that failed took the form away with all that was typed in it."""
    app = phone()
    app.text_area[0].set_value("Half a thought")

    def gone(*_, **__):
        raise RoomsError("The store for rooms cannot be read.", "Try it again.")

    with monkeypatch.context() as away:
        away.setattr(store, "room", gone)
        away.setattr(boards, "notes", gone)
        away.setattr(boards, "written", gone)
        next(each for each in app.button if each.label == "Send this note").click()
        app.run()
        assert app.text_area[0].value == "Half a thought"
        assert "out of reach for a moment" in text(app)
        assert "This room has ended" not in text(app)
    app.run()
    assert app.text_area[0].value == "Half a thought"
    assert "out of reach" not in text(app)


def test_a_phone_whose_room_was_deleted_says_so(phone, room):
    app = phone()
    store.deleted(rooms(), room.room_id)
    app.run()
    assert "This room is no longer there." in text(app)
    assert not app.text_area


def test_what_a_note_was_told_stays_to_be_read(phone):
    """The phone draws its step every two seconds, and the sentence went with the next drawing."""
    app = phone()
    next(each for each in app.button if each.label == "Send this note").click()
    app.run()
    app.run()
    assert "This note is empty." in text(app)


def test_a_room_that_could_not_take_notes_along_leaves_them(monkeypatch):
    """A full disk at that moment lost all that was written before the room was opened."""
    kept = SimpleNamespace()
    monkeypatch.setattr(st, "session_state", {"workshop_own": workshop.unshared("Workshop", None)})
    kept.before = st.session_state["workshop_own"]

    def full(*_):
        raise RoomsError("This could not be saved.", "Free some space.")

    monkeypatch.setattr(record, "poured", full)
    with pytest.raises(RoomsError):
        room_session.open_room(Story("E08000035", "Budget", ()))
    assert st.session_state == {"workshop_own": kept.before}


def test_another_room_about_a_place_nobody_knows_stops_no_desk(open_app):
    """A workshop of another version of the data made the page of phones end in a sentence."""
    app = open_app("room", place="leeds", part="room")
    _, key = store.opened_room(rooms(), "Old", "E99999999")
    app.session_state["room_keys_to_keep"] = key
    app.run()
    assert not app.exception
    assert "no place that is known here" in text(app)


def test_a_session_that_takes_the_place_of_a_lost_one_goes_on_with_the_words(phone, room):
    """The field had a name of its own in each session, so what was typed went with the session."""
    first, again = phone(), phone()
    assert first.text_area[0].key == again.text_area[0].key
    first.text_area[0].set_value("Buses")
    next(each for each in first.button if each.label == "Send this note").click()
    first.run()
    # The note is kept, so the field of the next session does not hold its words once more.
    assert phone().text_area[0].key == first.text_area[0].key != again.text_area[0].key


def test_a_vote_chosen_while_the_session_was_lost_counts(open_app, room):
    """It was shown as chosen and was not counted."""
    story = Story("E08000035", "Budget", (Step(StepKind.VOTE, "gigabit-broadband"),))
    store.with_story(rooms(), room.room_id, as_json(story))
    store.at_step(rooms(), room.room_id, 0)
    asked = votes.asked(rooms(), room.room_id, rows.ActivityKind.STAND, "gigabit-broadband")
    app = open_app("join", room=room.code, ticket=room.ticket)
    voter = store.joined(rooms(), room.room_id, "token")
    app.session_state["phone_voter"] = voter
    app.session_state[f"vote-{asked}"] = 5
    app.run()
    assert [a.value for a in votes.answers_of(rooms(), asked, voter)] == [5]
    assert "Your vote is counted" in text(app)


def test_the_part_that_follows_is_made_before_the_phone_is_known(open_app, room, monkeypatch):
    """An older run without it ended last and took it away; presses were dropped without a word."""
    made = []
    monkeypatch.setattr(join_view, "_voter", lambda _room_id: None)
    monkeypatch.setattr(join_view, "_follow", lambda *given: made.append(given))
    open_app("join", room=room.code, ticket=room.ticket)
    assert made == [(room.room_id, None)]
