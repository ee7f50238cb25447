"""The decision wheel: judgement with its reasons, never averaged into "no known impact"."""

from __future__ import annotations

import pytest

from components.model import wheel
from components.model.room_rows import Answer
from components.model.room_text import TooLongError


def test_an_impact_without_a_reason_is_refused_with_a_sentence() -> None:
    with pytest.raises(wheel.MissingReasonError, match="Short term: say in a few words why"):
        wheel.judged("1:air:short", -1, "  ", "short")


def test_no_known_impact_needs_no_reason_and_keeps_none() -> None:
    assert wheel.judged("1:air:long", 0, "left over", "long") == Answer("1:air:long", 0, "")


def test_a_reason_of_ten_thousand_characters_is_refused_and_nothing_cut() -> None:
    with pytest.raises(TooLongError, match="room for 280"):
        wheel.judged("1:air:long", 2, "x" * 10_000, "long")


def test_a_point_off_the_scale_is_refused() -> None:
    with pytest.raises(ValueError, match="none of the points"):
        wheel.judged("1:air:long", 3, "why", "long")


def test_nobody_asked_is_no_known_impact_of_nobody() -> None:
    cell = wheel.NOTHING_SAID
    assert (cell.point, cell.people, cell.spread) == (0, 0, (0, 0))
    assert wheel.said_words(cell) == "No known impact"


@pytest.mark.parametrize(
    ("counts", "point"),
    [
        ({-2: 1, 2: 1}, None),  # one against one: views differ, and no middle is made up
        ({-1: 1, 2: 9}, 2),  # one of ten is a stray answer; it stands in the table
        ({-1: 3, 1: 9}, None),
        ({0: 5, 1: 3}, 0),
        ({1: 1, 2: 1}, 1),  # of two middles the milder
        ({-2: 2, -1: 2}, -1),
        ({2: 3}, 2),
    ],
)
def test_the_point_of_a_room_is_its_middle_answer_or_that_views_differ(
    counts: dict[int, int], point: int | None
) -> None:
    assert wheel.Cell(counts).point == point


def test_counts_are_said_from_harm_to_benefit() -> None:
    assert wheel.count_words(wheel.Cell({2: 1, -1: 3})) == (
        "3 some harm, 1 long-lasting or extensive benefit"
    )


def test_answers_become_cells_with_their_reasons() -> None:
    made = wheel.cells({"1:air:short": {2: 3, 0: 0}}, [("1:air:short", 2, "Less exhaust")])
    assert made["1:air:short"].counts == {2: 3}
    assert made["1:air:short"].reasons == ((2, "Less exhaust"),)
    own = wheel.own_cells([Answer("1:air:long", -1, "Noise"), Answer("1:air:short", 0)])
    assert own["1:air:long"] == wheel.Cell({-1: 1}, ((-1, "Noise"),))
    assert own["1:air:short"].reasons == ()
