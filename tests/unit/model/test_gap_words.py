"""A gap between neighbours is said with its interval, and as the widest of so many."""

from __future__ import annotations

from dataclasses import replace

from components.model import gap_words
from components.model.neighbourhood_rows import WidestGap
from tests.unit.loaders.made import indicator

GAP = WidestGap(
    "S12000011", "healthy-life-expectancy-female", "S12000049", "2022 to 2024", 68.7, 56.1, 12.6,
    6.92, 18.28, 8.35, 2, 310,
)  # fmt: skip


def test_a_gap_is_said_with_both_figures_its_interval_and_the_distance():
    said = gap_words.gap_sentence(GAP, indicator("hle_f"), "East Renfrewshire", "Glasgow City")
    assert "68.7 years in East Renfrewshire, 56.1 years in Glasgow City" in said
    assert "A gap of 12.6 years (95% interval 6.9 to 18.3)." in said


def test_the_widest_of_many_pairs_is_said_to_be_wide_partly_by_chance():
    said = gap_words.many_pairs_words(GAP, "East Renfrewshire")
    assert "widest of 2 councils within ten miles of East Renfrewshire" in said
    assert "310 such pairs" in said
    assert "partly by chance" in said
    alone = gap_words.many_pairs_words(replace(GAP, pairs=1), "Isle of Wight")
    assert alone.startswith("The Isle of Wight has one council within ten miles")


def test_a_gap_whose_interval_reaches_nought_is_not_sure():
    assert gap_words.is_sure(GAP)
    assert not gap_words.is_sure(replace(GAP, gap_lower=-0.1))


def test_the_gap_between_two_shares_is_in_percentage_points():
    assert gap_words.size_words(11.2, indicator("smokers")) == "11.2 percentage points"
