"""Which proposal a step of the decision wheel shows, where a room has several."""

from __future__ import annotations

import pytest

from components import store as places
from components.model import room_rows as rows
from components.model.story import Step, StepKind
from components.model.wheel import Wheel
from components.model.wheel_file import settings_text
from components.rooms import store, votes
from components.rooms.door import rooms
from components.views import wheel_step

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
