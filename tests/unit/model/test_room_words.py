"""What is said of a room's order."""

from __future__ import annotations

import pytest

from components.model.room_rows import Tally
from components.model.room_words import order_words


def tally(**places: dict[int, int]) -> Tally:
    return Tally(places, 2, 0, ())


@pytest.mark.parametrize(
    ("votes", "said"),
    [
        (tally(), ""),
        (tally(data={1: 2}, skills={2: 2}), "Best first; below, the mean place."),
        (
            tally(data={1: 2}, skills={2: 1, 3: 1}, travel={2: 1, 3: 1}),
            "Best first, equal ones by name; below, the mean place.",
        ),
        # Three voters, a third each: equal whatever the order in which their places are added.
        (
            tally(data={1: 1, 2: 1, 3: 1}, skills={3: 1, 1: 1, 2: 1}, travel={2: 1, 3: 1, 1: 1}),
            "All came out equal; below, the mean place.",
        ),
    ],
)
def test_an_order_between_equals_is_said_to_be_none(votes, said):
    """Two opposite orders read "Best first" over eight equal bars in the order of the alphabet."""
    assert order_words(votes) == said
