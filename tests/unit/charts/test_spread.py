"""All comparable places: a dot for each known one, mine marked, names clear of every line."""

from __future__ import annotations

import re

import pytest

from components.charts.spread import NAMED, Mark, spread_alt, spread_chart
from components.model.rows import AreaValue
from tests.unit.charts.parts_for_tests import indicator

SHARE = indicator("share")


def area(name, value, owner=None):
    reason = None if value is not None else "suppressed"
    how = "inherited" if owner else "direct"
    return AreaValue(name, name, "E92000001", value, how, owner, reason)


AREAS = [area(f"Area {at:02d}", float(at % 20)) for at in range(60)] + [area("Hidden", None)]
MINE = Mark("Area 15", 15.0, (12.0, 17.5))
REGION, NATION = Mark("Yorkshire and The Humber", 9.0), Mark("England", 11.0)


def drawn(areas=AREAS, mine=MINE, others=(REGION, NATION)):
    chart = spread_chart(areas, SHARE, mine, others)
    assert chart is not None
    return chart


def dots(chart):
    return sum(path.count("h0") for path in re.findall(r'class="cp-dots[^"]*" d="(.*?)"', chart))


def test_every_known_area_has_one_dot_and_an_unknown_one_is_counted_in_the_words():
    assert dots(drawn()) == 60
    said = spread_alt(AREAS, SHARE, MINE)
    assert "Dots for 60 councils" in said
    assert "Not known for 1" in said


def test_a_figure_of_a_larger_area_is_a_paler_dot():
    areas = [area("Breckland", 5.0, "Norfolk"), area("Leeds", 6.0)]
    assert drawn(areas).count("cp-pale") == 1
    assert dots(drawn(areas)) == 2


def test_nothing_known_is_no_chart():
    assert spread_chart([area("A", None)], SHARE, None) is None


def test_no_two_dots_lie_on_each_other():
    path = re.findall(r'class="cp-dots" d="(.*?)"', drawn())[0]
    places = re.findall(r"M\d+ \d+", path)
    assert len(set(places)) == len(places)


def test_my_place_has_a_row_of_its_own_with_its_interval_and_a_name_below_every_line():
    """The name of a place once lay over the line of its nation."""
    chart = drawn()
    ends = [int(top) + int(high) for top, high in
            re.findall(r'cp-rule" style="[^"]*top:(\d+)px;height:(\d+)px', chart)]  # fmt: skip
    (name,) = re.findall(r'cp-own-name" [^>]*top:(\d+)px', chart)
    assert len(ends) == 2
    assert max(ends) <= int(name)
    assert "cp-range" in chart
    assert "Area 15 15.0%" in chart
    assert "cp-own-name" not in drawn(mine=None)


@pytest.mark.parametrize(
    ("others", "rows"),
    [
        ((Mark("Low", 1.0), Mark("High", 3.0)), [("Low", "left"), ("High", "left")]),
        ((Mark("Low", 16.0), Mark("High", 18.0)), [("High", "right"), ("Low", "right")]),
        ((Mark("Low", 9.0), Mark("High", 10.0)), [("Low", "right"), ("High", "left")]),
        ((Mark("Only", 2.0),), [("Only", "left")]),
    ],
)
def test_no_line_runs_through_a_comparator_s_name(others, rows):
    names = re.findall(r'cp-named" style="(left|right):[^>]*>(\w+)', drawn(others=others))
    assert [(name, side) for side, name in names] == rows


def test_a_column_names_its_councils_mine_first_and_counts_the_rest():
    areas = [area(f"Area {at}", 5.0) for at in range(9)] + [area("Leeds", 5.0), area("Far", 50.0)]
    words = re.findall(r'aria-label="(5\.0%[^"]*)"', drawn(areas, Mark("Leeds", 5.0), ()))
    (said,) = [each.split("\n") for each in words]
    assert said[1] == "Leeds"
    assert said[-1] == f"and {10 - NAMED} more"


def test_the_keyboard_begins_at_my_place():
    (held,) = re.findall(r'tabindex="0" aria-label="(.*?)"', drawn().replace("\n", "|"))
    assert "Area 15" in held
    assert drawn(mine=None).count('tabindex="0"') == 1


def test_the_dots_of_all_councils_stay_small_on_the_wire():
    areas = [area(f"Council of Somewhere {at}", at * 0.37 % 83) for at in range(361)]
    path = "".join(re.findall(r'd="(.*?)"', drawn(areas)))
    assert len(path) < 4_500
    assert len(drawn(areas)) < 28_000


def test_a_long_name_leans_where_a_phone_has_room_for_it():
    """On a phone a region's name once ran off the right edge."""
    far, near = Mark("England", 8.0), Mark("Yorkshire and The Humber", 12.5)
    names = re.findall(r'cp-named" style="(left|right):', drawn(others=(far, near)))
    assert names == ["right", "right"]
