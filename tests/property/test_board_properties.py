"""What must hold for any notes on a board."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from components.model import board
from components.model.room_rows import SECTIONS, Board, Note

NOTES = st.lists(
    st.builds(
        Note,
        note_id=st.integers(1, 10_000),
        board=st.just(Board.WORKED),
        section=st.sampled_from(SECTIONS[Board.WORKED]),
        text=st.text(min_size=1, max_size=280),
        component=st.none(),
        theme=st.none(),
        group=st.sampled_from(["", "Fares", "Night"]),
        is_hidden=st.just(False),
        dots=st.integers(0, 40),
        mine=st.booleans(),
        dotted=st.booleans(),
    ),
    max_size=40,
    unique_by=lambda note: note.note_id,
)


@given(NOTES)
def test_every_note_stands_in_one_place(notes: list[Note]) -> None:
    found = board.columns(Board.WORKED, notes)
    ids = [n.note_id for column in found for pile in column.piles for n in pile.notes]
    assert sorted(ids) == sorted(note.note_id for note in notes)


@given(NOTES)
def test_piles_and_the_notes_in_them_run_from_most_dots_to_fewest(notes: list[Note]) -> None:
    for column in board.columns(Board.WORKED, notes):
        dots = [pile.dots for pile in column.piles]
        assert dots == sorted(dots, reverse=True)
        for pile in column.piles:
            own = [note.dots for note in pile.notes]
            assert own == sorted(own, reverse=True)


@given(NOTES)
def test_what_the_stage_leaves_out_is_counted_and_its_first_note_never_left_out(
    notes: list[Note],
) -> None:
    found = board.columns(Board.WORKED, notes)
    for column, fitted in zip(found, board.for_stage(found)[0], strict=True):
        assert fitted.shown + fitted.more == column.shown
        assert bool(fitted.shown) == bool(column.shown)
