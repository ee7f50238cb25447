"""Names off in a workshop: the room's switch and the session's are one, turned in either place."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace

import pytest

from components.model.story import Step, StepKind, Story
from components.rooms import store
from components.rooms.door import rooms
from components.views import case_names, room_names

STORY = Story("E08000035", "Leeds", (Step(StepKind.CASE, "leeds-loop"), Step(StepKind.DOUGHNUT)))


class RanAgainError(Exception):
    """The page was made to run once more."""


@pytest.fixture
def desk(monkeypatch):
    """A desk with a room, and a session, both with names on."""
    here = SimpleNamespace(own=False, room=False, code="BCDF", kept={})
    at = SimpleNamespace(engine=None, room_id=1)

    def of_desk(_room):
        at.room = SimpleNamespace(names_off=here.room, code=here.code)
        return at

    def rerun():
        raise RanAgainError

    monkeypatch.setattr(room_names.workshop, "of_desk", of_desk)
    monkeypatch.setattr(room_names.store, "with_names_off",
                        lambda _engine, _id, off: setattr(here, "room", off))  # fmt: skip
    monkeypatch.setattr(case_names, "are_off", lambda: here.own)
    monkeypatch.setattr(case_names, "turn", lambda *, off: setattr(here, "own", off))
    monkeypatch.setattr(room_names.st, "session_state", here.kept)
    monkeypatch.setattr(room_names.st, "rerun", rerun)
    return here


def runs(here):
    """Runs of the page until nothing differs; both switches then."""
    for _ in range(3):
        try:
            room_names.one_switch(None)
        except RanAgainError:
            continue
        return here.own, here.room
    raise AssertionError("the page runs for ever")


@pytest.mark.parametrize(("own", "room", "off"), [
    (False, False, False), (True, False, True), (False, True, True), (True, True, True),
])  # fmt: skip
def test_where_they_meet_first_names_are_off_if_either_hides_them(desk, own, room, off):
    """Phones once showed the names that the facilitator's own screen hid."""
    desk.own, desk.room = own, room
    assert runs(desk) == (off, off)


def test_whichever_is_turned_turns_the_other_both_ways(desk):
    runs(desk)
    for turned in ("own", "room"):
        for off in (True, False):
            setattr(desk, turned, off)
            assert runs(desk) == (off, off)


def test_another_room_is_met_anew(desk):
    runs(desk)
    desk.room, desk.code = True, "GHJK"
    assert runs(desk) == (True, True)


def test_a_story_that_is_saved_while_names_are_off_tells_no_case_by_its_name():
    """The saved story once held the ids of cases, which are made of names."""
    assert room_names.told(STORY, off=False) == STORY
    told = room_names.told(STORY, off=True)
    assert "leeds" not in told.steps[0].subject
    assert told.steps[1] == STORY.steps[1]
    assert replace(told, steps=STORY.steps) == STORY


def test_a_room_hides_names_with_its_desk_and_the_desk_with_its_room(
    open_app, monkeypatch, tmp_path
):
    monkeypatch.setenv("CONNECTED_PLACES_ROOMS", f"sqlite:///{tmp_path / 'rooms.sqlite3'}")
    made, key = store.opened_room(rooms(), "Budget", STORY.place_code)
    app = open_app("room", place="leeds", names="off")
    app.session_state["remembered-room-keys-known"] = key  # what a browser says that keeps it
    app.run()
    assert store.room(rooms(), made.room_id).names_off
    store.with_names_off(rooms(), made.room_id, False)
    app.run()
    assert not app.exception
    assert "names" not in app.query_params
    assert not store.room(rooms(), made.room_id).names_off
