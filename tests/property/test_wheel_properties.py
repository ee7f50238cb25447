"""What must hold for any answers to the decision wheel."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from components.model import wheel
from components.model.room_rows import WHEEL_POINTS

ANSWERS = st.dictionaries(st.sampled_from(WHEEL_POINTS), st.integers(1, 40), max_size=5)


@given(ANSWERS)
def test_the_point_is_none_or_lies_within_the_spread(counts: dict[int, int]) -> None:
    cell = wheel.Cell(counts)
    low, high = cell.spread
    assert cell.point is None or min(low, 0) <= cell.point <= max(high, 0)


@given(ANSWERS)
def test_turning_harm_into_benefit_turns_the_point(counts: dict[int, int]) -> None:
    cell = wheel.Cell(counts)
    turned = wheel.Cell({-point: people for point, people in counts.items()})
    assert cell.differs == turned.differs
    assert cell.point is None or turned.point == -cell.point


@given(ANSWERS, st.integers(2, 9))
def test_the_same_answers_of_more_people_say_the_same(counts: dict[int, int], times: int) -> None:
    many = {point: people * times for point, people in counts.items()}
    assert wheel.Cell(many).point == wheel.Cell(counts).point


@given(ANSWERS)
def test_where_all_see_an_impact_of_one_kind_so_does_the_wheel(counts: dict[int, int]) -> None:
    cell = wheel.Cell(counts)
    if counts and all(point > 0 for point in counts):
        assert cell.point is not None
        assert cell.point > 0
    else:
        assert cell.people == sum(counts.values())


@given(ANSWERS)
def test_every_person_is_counted_in_the_words(counts: dict[int, int]) -> None:
    words = wheel.count_words(wheel.Cell(counts))
    said = [int(each.split(" ", 1)[0]) for each in words.split(", ") if each]
    assert sum(said) == sum(counts.values())
