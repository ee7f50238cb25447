"""Votes: each person once, paper beside phones, hidden until revealed by the facilitator."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from components.model import room_rows as rows
from components.model.room_text import TooLongError
from components.rooms import store, votes
from components.rooms.codes import Guard
from components.rooms.engine import RoomsError

if TYPE_CHECKING:
    from sqlalchemy import Engine


@pytest.fixture
def room_id(rooms: Engine) -> int:
    return store.opened_room(rooms, "Budget", None)[0].room_id


@pytest.fixture
def asked(rooms: Engine, room_id: int) -> int:
    return votes.asked(rooms, room_id, rows.ActivityKind.STAND, "gigabit-broadband")


def test_a_person_who_votes_twice_counts_once_with_the_later_vote(
    rooms: Engine, room_id: int, asked: int
) -> None:
    for value in (1, 4):
        votes.answered(rooms, room_id, asked, "one", [rows.Answer("", value)])
    votes.answered(rooms, room_id, asked, "two", [rows.Answer("", 4)])
    tally = votes.tally(rooms, asked)
    assert tally.counts == {"": {4: 2}}
    assert tally.voters == 2
    assert votes.answers_of(rooms, asked, "one") == (rows.Answer("", 4),)


def test_paper_votes_are_counted_with_the_phones_and_named_apart(
    rooms: Engine, room_id: int, asked: int
) -> None:
    votes.answered(rooms, room_id, asked, "one", [rows.Answer("", 4)])
    votes.on_paper(rooms, room_id, asked, "", {4: 2, 1: 3})
    votes.on_paper(rooms, room_id, asked, "", {4: 5, 1: 0})  # counted again
    tally = votes.tally(rooms, asked)
    assert tally.counts == {"": {4: 6}}
    assert (tally.voters, tally.on_paper) == (1, 5)


@pytest.mark.parametrize("wrong", [{1: -1}, {1: 499, 2: 2}])
def test_paper_votes_that_cannot_be_are_refused(
    rooms: Engine, room_id: int, asked: int, wrong: dict[int, int]
) -> None:
    with pytest.raises(RoomsError, match="Count again"):
        votes.on_paper(rooms, room_id, asked, "", wrong)


def test_a_closed_question_takes_no_answers(rooms: Engine, room_id: int, asked: int) -> None:
    votes.in_state(rooms, room_id, asked, rows.ActivityState.CLOSED)
    with pytest.raises(RoomsError, match="not open"):
        votes.answered(rooms, room_id, asked, "one", [rows.Answer("", 4)])
    assert votes.tally(rooms, asked).voters == 0


def test_a_question_of_another_room_takes_no_answers(rooms: Engine, asked: int) -> None:
    other = store.opened_room(rooms, "Another", None)[0].room_id
    with pytest.raises(RoomsError, match="not open"):
        votes.answered(rooms, other, asked, "one", [rows.Answer("", 4)])


def test_a_phone_that_sends_without_end_is_told_to_wait(
    rooms: Engine, room_id: int, asked: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(votes, "_BUSY", Guard(2))
    for _ in range(2):
        votes.answered(rooms, room_id, asked, "one", [rows.Answer("", 4)])
    with pytest.raises(RoomsError, match="Wait a moment"):
        votes.answered(rooms, room_id, asked, "one", [rows.Answer("", 4)])
    votes.answered(rooms, room_id, asked, "two", [rows.Answer("", 4)])


def test_a_ranking_and_a_wheel_keep_each_part_and_its_reason(rooms: Engine, room_id: int) -> None:
    wheel = votes.asked(rooms, room_id, rows.ActivityKind.WHEEL, "Close the High Street to cars")
    votes.answered(
        rooms, room_id, wheel, "one",
        [
            rows.Answer("1:air:short", 2, "Less exhaust"),
            rows.Answer("1:jobs:long", -1, "Fewer visits"),
        ],
    )  # fmt: skip
    votes.answered(rooms, room_id, wheel, "two", [rows.Answer("1:air:short", 0)])
    tally = votes.tally(rooms, wheel)
    assert tally.counts == {"1:air:short": {2: 1, 0: 1}, "1:jobs:long": {-1: 1}}
    assert tally.reasons == (
        ("1:air:short", 2, "Less exhaust"),
        ("1:jobs:long", -1, "Fewer visits"),
    )


def test_a_reason_that_is_too_long_is_refused_whole(
    rooms: Engine, room_id: int, asked: int
) -> None:
    with pytest.raises(TooLongError, match="10,000 characters"):
        votes.answered(rooms, room_id, asked, "one", [rows.Answer("", 4, "x" * 10_000)])
    assert votes.tally(rooms, asked).voters == 0


def test_a_withdrawn_question_takes_its_answers_along(
    rooms: Engine, room_id: int, asked: int
) -> None:
    votes.answered(rooms, room_id, asked, "one", [rows.Answer("", 4)])
    votes.withdrawn(rooms, room_id, asked)
    assert votes.activities(rooms, room_id) == ()
    assert votes.tally(rooms, asked).voters == 0


def test_forty_phones_that_vote_at_once_are_all_counted(
    rooms: Engine, room_id: int, asked: int
) -> None:
    def vote(number: int) -> None:
        votes.answered(rooms, room_id, asked, f"v{number}", [rows.Answer("", number % 5 + 1)])

    threads = [threading.Thread(target=vote, args=(number,)) for number in range(40)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert votes.tally(rooms, asked).counts == {"": dict.fromkeys(range(1, 6), 8)}


def test_paper_orders_count_people_and_not_lines(rooms: Engine, room_id: int) -> None:
    ranked = votes.asked(rooms, room_id, rows.ActivityKind.RANK, "")
    for at, component in enumerate(("health", "data"), 1):
        votes.on_paper(rooms, room_id, ranked, component, {at: 3})
    tally = votes.tally(rooms, ranked)
    assert tally.on_paper == 3
    assert votes.paper_of(rooms, ranked, "data") == {2: 3}
