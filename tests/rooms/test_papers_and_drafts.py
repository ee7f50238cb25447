"""Papers that are typed in one by one, and stories kept before a room is opened with them."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from components.model import room_rows as rows
from components.rooms import expiry, papers, store, votes
from components.rooms.engine import RoomsError

if TYPE_CHECKING:
    from sqlalchemy import Engine

ORDER = ("health", "data", "travel")


@pytest.fixture
def room_id(rooms: Engine) -> int:
    return store.opened_room(rooms, "Budget", None)[0].room_id


@pytest.fixture
def asked(rooms: Engine, room_id: int) -> int:
    return votes.asked(rooms, room_id, rows.ActivityKind.RANK, "")


def test_papers_are_counted_one_by_one_and_the_last_can_be_taken_back(
    rooms: Engine, room_id: int, asked: int
) -> None:
    for order in (ORDER, ORDER[::-1], ORDER):
        papers.counted(rooms, room_id, asked, order)
    papers.taken_back(rooms, room_id, asked, ORDER)
    tally = votes.tally(rooms, asked)
    assert tally.on_paper == 2
    assert tally.counts == {
        "health": {1: 1, 3: 1}, "data": {2: 2}, "travel": {1: 1, 3: 1}
    }  # fmt: skip


def test_a_paper_that_was_not_counted_cannot_be_taken_back(
    rooms: Engine, room_id: int, asked: int
) -> None:
    papers.counted(rooms, room_id, asked, ORDER)
    with pytest.raises(RoomsError, match="does not fit"):
        papers.taken_back(rooms, room_id, asked, ORDER[::-1])
    assert votes.tally(rooms, asked).on_paper == 1


def test_more_papers_than_people_are_refused(
    rooms: Engine, room_id: int, asked: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rows, "MOST_PAPER_VOTES", 2)
    for order in (ORDER, ORDER[::-1]):
        papers.counted(rooms, room_id, asked, order)
    with pytest.raises(RoomsError, match="does not fit"):
        papers.counted(rooms, room_id, asked, ORDER)


def test_two_desks_that_type_at_once_lose_no_paper(rooms: Engine, room_id: int, asked: int) -> None:
    def desk() -> None:
        for _ in range(10):
            papers.counted(rooms, room_id, asked, ORDER)

    threads = [threading.Thread(target=desk) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert votes.tally(rooms, asked).on_paper == 20


def test_a_closed_room_and_another_room_take_no_paper(
    rooms: Engine, room_id: int, asked: int
) -> None:
    other = store.opened_room(rooms, "Another", None)[0].room_id
    with pytest.raises(RoomsError, match="no longer there"):
        papers.counted(rooms, other, asked, ORDER)
    store.in_state(rooms, room_id, rows.RoomState.CLOSED)
    with pytest.raises(RoomsError, match="closed"):
        papers.counted(rooms, room_id, asked, ORDER)


def test_no_phone_joins_a_draft_and_nothing_is_written_into_it(rooms: Engine) -> None:
    draft, key = store.opened_room(rooms, "Budget", "E08000035", rows.RoomState.DRAFT)
    store.with_story(rooms, draft.room_id, '{"steps": []}')
    for ticket in ("", draft.ticket):
        with pytest.raises(RoomsError, match="no room with this code"):
            store.found_room(rooms, draft.code, ticket)
    with pytest.raises(RoomsError, match="closed"):
        votes.asked(rooms, draft.room_id, rows.ActivityKind.RANK, "")
    again = store.by_key(rooms, key)
    assert again is not None
    assert (again.state, again.story) == (rows.RoomState.DRAFT, '{"steps": []}')


def test_a_draft_is_deleted_after_its_day_like_a_room(rooms: Engine) -> None:
    draft, key = store.opened_room(rooms, "Budget", None, rows.RoomState.DRAFT)
    late = draft.expires_at + expiry.SURE_AFTER
    assert expiry.purged(rooms, late) == 0
    assert expiry.purged(rooms, late + expiry.SURE_AFTER) == 1
    assert store.by_key(rooms, key) is None
