"""Neighbourhoods drawn: a letter each, ten rows with counts, names that can be chosen."""

from __future__ import annotations

from components.charts import inside_charts, inside_lists
from components.charts.inside_css import INSIDE
from tests.unit.model.made_neighbourhoods import LEEDS, area, burglary, measure, summary

AREAS = [area(1, 5.0, 1), area(2, 6.0, 2), area(3, 7.0, 10), area(4, None, None)]


def test_the_map_is_strongest_at_the_most_deprived_end_and_keeps_the_unknown_apart():
    assert inside_charts.map_letters(AREAS) == "440n"


def test_the_message_names_the_councils_file_and_says_a_few_words_of_each_neighbourhood():
    message = inside_charts.inside_map(
        AREAS, burglary(), area_code="E08000035", nation="England", label="A map.", mine=None,
        version="a" * 32,
    )  # fmt: skip
    assert message["file"] == "inside/E08000035.json"
    assert message["words"]["values"][0] == "5.0 per 1,000 properties, tenth 1 of 10"
    assert "highest-rate of England" in message["words"]["period"]
    assert "shapes" not in message


def test_tenths_are_ten_rows_with_share_and_count_and_the_even_share_is_marked():
    drawn = inside_charts.tenth_bars(
        summary([84, 52, 40, 38, 26, 34, 47, 44, 61, 62]), measure(), "Leeds"
    )
    assert drawn.count("<tr>") == 11
    assert "17%" in drawn
    assert ">84<" in drawn
    assert "an even share, 10%" in drawn


def test_few_neighbourhoods_show_counts_and_no_share():
    drawn = inside_charts.tenth_bars(summary([2, 0, 0, 0, 1, 0, 0, 3, 0, 0]), measure(), "London")
    assert "%<" not in drawn
    assert "an even share" not in drawn


def test_the_legend_counts_the_unknown_and_names_the_neighbourhood_outlined():
    drawn = inside_charts.legend(measure(), "England", 3, "Part 63 (063A)")
    assert "most deprived fifth of England" in drawn
    assert "no figure: 3 neighbourhoods" in drawn
    assert "Part 63 (063A)" in drawn
    assert "no figure" not in inside_charts.legend(measure(), "England", 0, None)


def test_a_list_of_one_end_is_in_the_order_of_the_alphabet_and_opens_each_by_its_name():
    drawn = inside_lists.ends_list("Most deprived", AREAS[1::-1], measure())
    assert drawn.index("Part 1 ") < drawn.index("Part 2 ")
    assert 'data-choose="E01000001"' in drawn


def test_a_profile_shows_the_tenth_of_every_measure_and_says_what_is_unknown():
    found = {"deprivation": AREAS[0], "crime-burglary": AREAS[3]}
    drawn = inside_lists.profile([measure(), burglary()], found)
    assert "1 of 10, most deprived" in drawn
    assert "? no data" in drawn
    assert drawn.count("--t:") == 1


def test_councils_stand_side_by_side_in_the_order_given_and_few_get_counts():
    few, unknown = summary([2, 0, 0, 0, 1, 0, 0, 3, 0, 0]), summary([0] * 10, missing=4)
    drawn = inside_lists.councils_side_by_side(
        [(LEEDS, few), (LEEDS, unknown)], measure(), "Councils"
    )
    assert "2 of 6" in drawn
    assert "1 to 8" in drawn
    assert "? no data" in drawn


def test_a_stacked_bar_holds_every_known_neighbourhood_once():
    drawn = inside_lists.stacked_fifths([1, 2, 3, 0, 0, 0, 0, 0, 0, 4])
    assert [part[: part.index('"')] for part in drawn.split("--n:")[1:]] == ["3", "3", "4"]
    assert inside_lists.stacked_fifths([0] * 10) is None


def test_each_fifth_has_a_colour_of_the_maps_own():
    assert INSIDE.count(".cp-fifth-") == 5
    assert ".cp-fifth-1{background:var(--cp-s5)}" in INSIDE
