"""A paper's order as it is typed: eight digits, and a sentence for each slip."""

from __future__ import annotations

import pytest

from components.model.paper_order import PaperError, order_of

PARTS = tuple("abcdefgh")


@pytest.mark.parametrize("typed", ["41352768", "4 1 3 5 2 7 6 8", "4,1,3,5,2,7,6,8", "4-1352768."])
def test_numbers_are_read_with_and_without_signs_between_them(typed):
    assert "".join(order_of(typed, PARTS)) == "daceb" + "gfh"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "1, 2, 3, 4, 5, 6, 7 and 8 are missing"),
        ("4135276", "8 is missing"),
        ("41352764", "4 stands twice"),
        ("44112233", "1, 2, 3 and 4 stand twice"),
        ("41352769", "9 is none of them"),
        ("04135276", "0 is none of them"),
        ("x" * 10_000, "are missing"),
        ("=1+1", "1 stands twice"),
    ],
)
def test_a_paper_that_is_no_order_is_a_sentence(typed, said):
    with pytest.raises(PaperError, match=said):
        order_of(typed, PARTS)
