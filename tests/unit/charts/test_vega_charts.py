from __future__ import annotations

import csv
import json
from io import StringIO
from typing import Any

import altair as alt
import pytest

from components.charts import spread, trend_line
from components.charts.vega import Spec, resolved, written
from components.model.rows import AreaValue, Point
from tests.unit.charts.parts_for_tests import indicator, points

PAY = indicator("pay", unit="pounds per week", prefix="£", decimals=0)
SHARE = indicator("share")


def line(role: trend_line.Role, name: str, *values: float | None) -> trend_line.Line:
    return trend_line.Line(role, name, points(*values))


def area(name: str, value: float | None) -> AreaValue:
    reason = None if value is not None else "suppressed"
    return AreaValue(name, name, "E92000001", value, "direct", None, reason)  # type: ignore[arg-type]  # both are its words


LINES = [line("place", "Leeds", 60, 61, None, 63), line("nation", "England", 62, 62, 63, 63.2)]
AREAS = [area(f"Area {at}", float(at % 20)) for at in range(60)] + [area("Hidden, the", None)]
MINE = spread.Mark("Leeds", 15.0, (12.0, 17.5))


def trend(**options: Any) -> Spec:
    spec = trend_line.with_data(trend_line.template(), LINES, SHARE, **options)
    assert spec is not None
    return spec


def dots(mine: spread.Mark | None = MINE) -> Spec:
    spec = spread.with_data(
        spread.template(), AREAS, SHARE, mine, [spread.Mark("Yorkshire and The Humber", 9.0)]
    )
    assert spec is not None
    return spec


def data(holder: Spec) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(holder["data"]["values"])))


def named(spec: Spec) -> list[dict[str, str]]:
    return data(spec["layer"][0])


def bare() -> Spec:
    spec = spread.with_data(spread.template(), AREAS, SHARE, None)
    assert spec is not None
    return spec


@pytest.mark.parametrize("spec", [trend(), dots(), bare()], ids=["trend", "spread", "dots alone"])
def test_a_specification_is_valid_vega_lite(spec: Spec) -> None:
    assert alt.LayerChart.from_dict(spec, validate=True).layer


@pytest.mark.parametrize("spec", [trend(), dots()], ids=["trend", "spread"])
def test_an_export_carries_the_colours_of_one_theme(spec: Spec) -> None:
    assert "var(--cp-" in json.dumps(spec)
    assert "var(--cp-" not in json.dumps(resolved(spec, "dark"))


@pytest.mark.parametrize("spec", [trend(), dots()], ids=["trend", "spread"])
def test_no_chart_asks_the_internet_for_anything(spec: Spec) -> None:
    assert [key for key in json.dumps(spec).split('"') if key == "url"] == []


def test_a_template_is_not_changed_by_filling_it() -> None:
    template = trend_line.template()
    trend_line.with_data(template, LINES, SHARE)
    assert template == trend_line.template()


def test_an_unknown_period_is_an_empty_cell_not_a_zero() -> None:
    values = [row["y"] for row in named(trend()) if row["r"] == "place" and not row["k"]]
    assert values == ["60", "61", "", "63"]


def test_names_at_line_ends_do_not_lie_on_each_other() -> None:
    ends = sorted(float(row["y"]) for row in named(trend()) if row["k"] == "end")
    axis = trend()["layer"][0]["encoding"]["y"]["scale"]["domain"]
    assert ends[1] - ends[0] >= (axis[1] - axis[0]) * trend_line.LABEL_GAP * 0.99


def test_an_interval_is_a_band_of_the_place_alone() -> None:
    own = [Point(p.period, p.value, 58.0, 64.0) for p in LINES[0].points]
    spec = trend_line.with_data(
        trend_line.template(), [trend_line.Line("place", "Leeds", own), LINES[1]], SHARE
    )
    assert spec is not None
    assert {row["r"] for row in named(spec) if row["l"]} == {"place"}
    assert spec["layer"][0]["encoding"]["y"]["scale"]["domain"][0] < 58


def test_a_seam_is_marked_with_its_words() -> None:
    rows = named(trend(seams=[trend_line.Seam(2021.0, "new code")]))
    assert [(row["x"], row["n"]) for row in rows if row["k"] == "seam"] == [("2021.0", "new code")]


def test_nothing_known_is_no_chart() -> None:
    assert trend_line.with_data(trend_line.template(), [line("place", "A", None)], SHARE) is None
    assert spread.with_data(spread.template(), [area("A", None)], SHARE, None) is None


def test_values_are_written_in_the_unit_of_their_source() -> None:
    assert written("datum.y", PAY) == "(datum.y<0?'−':'')+'£'+format(abs(datum.y),',.0f')+''"
    assert written("datum.y", SHARE).endswith("',.1f')+'%'")


def test_an_area_without_a_value_has_no_dot_and_is_counted_in_the_words() -> None:
    assert len(data(dots()["layer"][0]["layer"][0])) == 60
    said = spread.spread_alt(AREAS, SHARE, MINE)
    assert "Dots for 60 councils" in said
    assert "Not known for 1" in said


def test_my_place_keeps_its_own_row_and_its_interval() -> None:
    (mine,) = [row for row in named(dots()) if row["k"] == "mine"]
    assert (mine["v"], mine["l"], mine["h"]) == ("15.0", "12.0", "17.5")
    assert [row for row in named(dots(None)) if row["k"] in {"mine", "name"}] == []


def test_the_words_of_a_trend_give_first_and_last_value_of_each_line() -> None:
    said = trend_line.trend_alt(LINES, SHARE)
    assert "Leeds: 63.0% in 2023, 60.0% in 2020" in said
    assert "England: 63.2% in 2023" in said


def test_a_chart_stays_small_on_the_wire() -> None:
    assert len(json.dumps(trend(), separators=(",", ":"))) < 5000


@pytest.mark.parametrize(
    ("value", "comparator", "side"),
    [(15.0, 10.0, "start"), (5.0, 8.0, "end"), (2.0, 18.0, "start"), (18.0, 2.0, "end")],
)
def test_my_place_s_name_keeps_clear_of_the_comparator(
    value: float, comparator: float, side: str
) -> None:
    spec = spread.with_data(
        spread.template(), AREAS, SHARE, spread.Mark("A", value), [spread.Mark("B", comparator)]
    )
    assert spec is not None
    assert [row["a"] for row in named(spec) if row["k"] == "name"] == [side]


def test_few_periods_are_named_on_the_axis() -> None:
    spec = trend_line.with_data(trend_line.template(), [line("place", "A", 1.0, 2.0)], SHARE)
    assert spec is not None
    assert spec["layer"][0]["encoding"]["x"]["axis"]["values"] == [2020.5, 2021.5]
    assert "values" not in trend()["layer"][0]["encoding"]["x"]["axis"]
