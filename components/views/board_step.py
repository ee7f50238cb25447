"""A board as a step of a story: on the stage live, on a phone to write on and to dot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.charts.room_stage import StepDrawing
from components.model.consultation import BOARD_QUESTIONS, BOARD_TITLES
from components.model.room_rows import Board
from components.views import board_form, board_notes, workshop

if TYPE_CHECKING:
    from components.charts.markup import Markup
    from components.model.room_rows import Room
    from components.model.rows import Place
    from components.model.story import Step, Story


def titles() -> dict[str, str]:
    """The boards there are, titles by id."""
    return {board.value: BOARD_TITLES[board] for board in Board}


def _board(step: Step) -> Board:
    """The step's board; the first where a loaded story names another."""
    return Board(step.subject) if step.subject in set(Board) else Board.WORKED


def draw(step: Step, place: Place) -> StepDrawing:
    """The question; the notes come over it while it is on."""
    board = _board(step)
    return StepDrawing(BOARD_QUESTIONS[board], place.name, about=BOARD_TITLES[board])


def live(step: Step, room: Room | None) -> Markup:
    """The board as it is now, for the stage."""
    return board_notes.on_stage(workshop.of_desk(room), _board(step))


def phone(room: Room, step: Step, _story: Story, voter: str) -> None:
    """The form, where the room is open, and the notes."""
    at, board = workshop.of_phone(room, voter), _board(step)
    if at.is_open:
        board_form.show(at, board)
    board_notes.on_phone(at, board)
