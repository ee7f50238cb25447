"""A file of neighbourhoods says of each figure what it is, and why one is missing."""

from __future__ import annotations

from components.exports import inside_file
from tests.unit.loaders.made import indicator
from tests.unit.model.made_neighbourhoods import LEEDS, area, burglary, measure, summary
from tests.unit.model.test_gap_words import GAP


def test_a_line_of_a_neighbourhood_has_its_tenth_or_the_reason_why_not():
    known, unknown = inside_file.neighbourhood_cells(
        [area(1, 5.0, 2), area(2, None, None)], burglary(), LEEDS
    )
    assert (known["value"], known["tenth"], known["unknown_reason"]) == (5.0, 2, None)
    assert known["tenths"] == "made here from the values"
    assert (unknown["value"], unknown["tenth"], unknown["unknown_reason"]) == (
        None, None, "no_data",
    )  # fmt: skip


def test_a_line_of_a_council_has_all_ten_counts():
    (line,) = inside_file.council_cells([(LEEDS, summary([1, *[0] * 8, 3]))], measure())
    assert [line[f"in_tenth_{n}"] for n in (1, 2, 10)] == [1, 0, 3]
    assert line["percent_in_tenth_1"] == 25
    assert line["tenths"] == "as published"


def test_a_line_of_a_gap_has_its_interval_and_of_how_many_pairs_it_is_the_widest():
    own = indicator("hle_f")
    (line,) = inside_file.gap_cells(
        [GAP], {own.indicator_id: own}, LEEDS, {GAP.other_code: "Glasgow City"}
    )
    assert (line["gap_lower_ci"], line["gap_upper_ci"]) == (6.92, 18.28)
    assert (line["other_place"], line["widest_of_pairs"]) == ("Glasgow City", 2)
