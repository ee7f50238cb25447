"""The desk's boards and self-assessment without a browser: kept before a room is open, safe."""

from __future__ import annotations

import pytest

from components.model.room_rows import Assessment, Board
from components.rooms import assessment, boards, store
from components.rooms.door import rooms
from tests.app.conftest import drawings, text

TYPED = "<script>alert(1)</script> **bold** =1+1"


@pytest.fixture(autouse=True)
def own_store(monkeypatch, tmp_path):
    monkeypatch.setenv("CONNECTED_PLACES_ROOMS", f"sqlite:///{tmp_path / 'rooms.sqlite3'}")


def write(app, words, section="needs_to_change"):
    app.text_area[0].set_value(words)
    app.radio(key="note-section-worked").set_value(section)
    press(app, "Send this note")


def press(app, label):
    next(each for each in app.button if each.label == label).click()
    app.run()
    assert not app.exception


def board(app):
    return next(each for each in drawings(app) if 'class="cp-board"' in each)


def test_a_note_is_shown_as_it_was_typed_and_never_as_markup(open_app):
    app = open_app("room", place="leeds", part="boards")
    write(app, TYPED)
    assert "Your note is on the board." in text(app)
    assert "&lt;script&gt;alert(1)&lt;/script&gt; **bold** =1+1" in board(app)
    assert "<script>" not in board(app)
    assert app.text_area[0].value == ""


def test_an_empty_note_gets_a_sentence_and_the_form_stays(open_app):
    app = open_app("room", place="leeds", part="boards")
    write(app, "   ")
    assert "This note is empty." in text(app)
    assert app.text_area[0].value == "   "


@pytest.mark.parametrize("words", ["x" * 10_000, "x" * 1_000_000])
def test_a_note_that_is_too_long_is_said_to_be_and_stays_to_be_shortened(open_app, words):
    """The field once took nothing of a long text that was pasted into it, without a word."""
    app = open_app("room", place="leeds", part="boards")
    write(app, words)
    assert f"This has {len(words):,} characters; there is room for 280." in text(app)
    assert app.text_area[0].value == words
    assert app.text_area[0].placeholder == "Up to 280 characters"
    assert app.text_area[0].max_chars == 0  # the field itself refuses nothing


def test_a_board_stands_beside_what_was_said_before_and_beside_cases(open_app):
    app = open_app("room", place="leeds", part="boards", said="local-ai", cases="travel")
    said = text(app)
    assert "What earlier consultations said" in said
    assert app.selectbox(key="room_said-widget").value == "local-ai"
    assert "Who has done something about it" in said
    assert app.query_params["said"] == "local-ai"


def test_asks_and_offers_are_a_board_of_their_own(open_app):
    app = open_app("room", place="leeds", part="boards", board="asks")
    said = text(app)
    assert "Asks and offers" in said
    assert "Asks and offers of 2021" in said


def test_a_board_nobody_knows_in_a_link_gets_a_sentence(open_app):
    app = open_app("room", place="leeds", part="boards", board="dartboard")
    assert "“dartboard”, which cannot be chosen here" in text(app)


def test_what_a_council_says_of_an_outcome_is_kept_and_counted(open_app):
    app = open_app("room", place="leeds", part="assessment", outcome="inclusion")
    assert "Of 12: 12 not known." in text(app)
    app.radio(key="assess-inclusion-standing").set_value(2)
    app.text_area(key="assess-inclusion-evidence").set_value("A survey of 2025")
    press(app, "Keep this")
    said = text(app)
    assert "Of 12: 1 first steps, 11 not known." in said
    assert "Cases that speak to this" in said


def test_what_was_written_stays_from_part_to_part(open_app):
    app = open_app("room", place="leeds", part="assessment", outcome="inclusion")
    app.radio(key="assess-inclusion-standing").set_value(4)
    press(app, "Keep this")
    app.button_group(key="room_part_widget").set_value("boards").run()
    app.button_group(key="room_part_widget").set_value("assessment").run()
    assert "1 settled practice" in text(app)


def test_opening_a_room_takes_the_notes_along_and_closing_it_leaves_them_to_read(open_app):
    app = open_app("room", place="leeds", part="boards")
    write(app, TYPED)
    app.button_group(key="room_part_widget").set_value("room").run()
    press(app, "Open a room")
    press(app, next(b.label for b in app.button if b.label.startswith("Close it")))
    app.button_group(key="room_part_widget").set_value("boards").run()
    assert "This room is closed." in text(app)
    assert "&lt;script&gt;" in board(app)
    assert "data-choose" not in board(app)
    assert "Send this note" not in [button.label for button in app.button]
    app.button_group(key="room_part_widget").set_value("assessment").run()
    assert "Nothing was written." in text(app)
    assert "Keep this" not in [button.label for button in app.button]


def test_beside_a_board_stands_what_most_of_its_notes_are_about(open_app):
    """The two lists beside it once had a filter each, and neither knew of the notes."""
    app = open_app("room", place="leeds", part="boards")
    assert "Cases on everything" in text(app)
    app.selectbox(key="note-about-worked").set_value("travel")
    write(app, "Night buses")
    app.run()
    assert "Cases on Travel" in text(app)
    assert "No point of those consultations on Travel is here." in text(app)
    options = app.selectbox(key="room_cases-widget").options
    assert options[0] == "What most notes are about: Travel"
    assert "Travel · 1 note" in options
    app.selectbox(key="room_cases-widget").set_value("all").run()
    assert "Cases on everything" in text(app)
    assert "Devolution gives room" in text(app)


def test_names_that_are_off_are_hidden_in_earlier_points_too(open_app):
    """Boards once read the points of before from another door, with their names."""
    named = open_app("room", place="leeds", part="boards", cases="all")
    assert "LOTI" in text(named)
    app = open_app("room", place="leeds", part="boards", cases="all", names="off")
    assert "What earlier consultations said" in text(app)
    assert "LOTI" not in text(app)


def test_when_all_dots_are_given_that_is_said_and_no_other_can_be(open_app):
    app = open_app("room", place="leeds", part="boards")
    for number in range(6):
        write(app, f"Note {number}")
    at = app.session_state["workshop_own"]
    engine, room = at
    for each in boards.notes(engine, room.room_id, Board.WORKED)[:5]:
        boards.dotted(engine, room.room_id, each.note_id, f"desk-{room.code}", on=True)
    app.run()
    assert "All 5 dots are given. Take one back" in board(app)
    assert board(app).count('disabled="disabled"') == 1
    assert board(app).count("Take dot back</button>") == 5


def test_what_is_kept_of_an_outcome_is_what_its_fields_begin_with(open_app):
    """Put in by another way, it did not reach a browser that came while the page ran again: the
    fields looked empty, and keeping them wrote over what was there."""
    app = open_app("room", place="leeds", part="assessment", outcome="inclusion")
    app.radio(key="assess-inclusion-standing").set_value(2)
    app.text_area(key="assess-inclusion-evidence").set_value("A survey of 2025")
    press(app, "Keep this")
    app.button_group(key="room_part_widget").set_value("boards").run()
    app.button_group(key="room_part_widget").set_value("assessment").run()
    assert app.radio(key="assess-inclusion-standing").proto.default == 2
    assert app.text_area(key="assess-inclusion-evidence").proto.default == "A survey of 2025"
    assert app.text_area(key="assess-inclusion-evidence").value == "A survey of 2025"


def test_a_room_that_is_known_a_run_later_fills_fields_of_its_own(open_app):
    """After a reload the desk first knew no room, drew empty fields, and kept them empty."""
    room, key = store.opened_room(rooms(), "Leeds", "E08000035")
    said = Assessment("inclusion", 3, "A survey", "Ask", "The team")
    assessment.assessed(rooms(), room.room_id, said)
    app = open_app("room", place="leeds", part="assessment", outcome="inclusion")
    app.session_state["remembered-room-keys-known"] = key  # what the browser says meanwhile
    app.run()
    shown = [app.radio[0].value, *(each.value for each in app.text_area)]
    assert shown == [3, "A survey", "Ask", "The team"]


def test_what_went_wrong_with_a_note_is_said_until_the_next_one(open_app):
    """A phone is drawn again every two seconds, and the sentence went with the first of them."""
    app = open_app("room", place="leeds", part="boards")
    write(app, "   ")
    app.run()
    assert "This note is empty." in text(app)
    write(app, "Buses")
    assert "This note is empty." not in text(app)
