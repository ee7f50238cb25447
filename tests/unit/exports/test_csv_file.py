"""Files to take along: what they are is written above the columns, and nothing in them runs."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest

from components.exports.csv_file import (
    FORMULA_STARTS,
    area_cells,
    coverage_cells,
    csv_bytes,
    indicator_cells,
    safe,
    score_cells,
    series_cells,
)
from components.model.periods import parse_period
from components.model.rows import AreaValue, Point
from loaders import queries
from tests.unit.model.made_rows import BETTER, KNOWN, LEEDS, RISING, SMOKERS, UNKNOWN, score

HEADER = ["# Connected Places Explorer: Scores", "# Place: Leeds"]
# Names of columns are a promise to whoever reads the files with a program.
INDICATOR_COLUMNS = [
    "area_code", "place", "component", "theme", "indicator", "title", "unit", "polarity", "period",
    "value", "lower_ci", "upper_ci", "how", "inherited_from", "unknown_reason",
    "benchmark_nation", "benchmark_nation_value", "verdict_nation", "verdict_nation_basis",
    "position_nation", "benchmark_region", "benchmark_region_value", "verdict_region",
    "verdict_region_basis", "trend", "trend_basis", "trend_periods", "trend_first_period",
    "trend_last_period", "trend_of_benchmark", "estimate", "source", "source_url",
]  # fmt: skip
SCORE_COLUMNS = [
    "area_code", "place", "id", "title", "score", "score_from", "score_to", "share_with_interval",
    "share_inherited", "inherited_from", "against_median", "against_median_basis", "state",
    "reason", "coverage", "median_council_of_nation", "indicators_present", "indicators_all",
    "rank_low", "rank_high", "ranked_of", "confidence",
]  # fmt: skip
AREA_COLUMNS = [
    "area_code", "place", "nation_code", "indicator", "title", "unit", "period", "value",
    "lower_ci", "upper_ci", "how", "inherited_from", "unknown_reason", "estimate",
]  # fmt: skip


def read(rows, header=HEADER) -> list[dict[str, str]]:
    """The file as a program would read it: without its mark and its comments."""
    text = csv_bytes(header, rows).decode("utf-8-sig")
    body = [line for line in text.splitlines(keepends=True) if not line.startswith("# ")]
    return list(csv.DictReader(io.StringIO("".join(body), newline="")))


def area(value, reason=None) -> AreaValue:
    """One council on a map."""
    return AreaValue("E08000035", "Leeds", "E92000001", value, "direct", None, reason)


def test_a_file_starts_with_the_mark_that_spreadsheets_need_for_the_pound_sign():
    made = csv_bytes(HEADER, [{"pay": "£611"}])
    assert made.startswith(b"\xef\xbb\xbf# ")
    assert "£611" in made.decode("utf-8-sig")


def test_where_it_comes_from_stands_above_the_columns():
    lines = csv_bytes(HEADER, [{"a": 1}]).decode("utf-8-sig").split("\r\n")
    assert lines == [*HEADER, "a", "1", ""]


def test_a_file_of_nothing_still_says_what_it_would_have_been():
    assert csv_bytes(HEADER, []).decode("utf-8-sig").split("\r\n") == [*HEADER, ""]


@pytest.mark.parametrize(
    "text", ["=1+1", "+44", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", '=HYPERLINK("a","b")']
)
def test_text_that_a_spreadsheet_would_run_is_made_plain(text):
    assert safe(text) == "'" + text
    (line,) = read([{"note": text, "next": "kept"}])
    assert line["note"].startswith("'")
    assert line["next"] == "kept"


@pytest.mark.parametrize("typed", [
    "x,=1+1", "x, =1+1", 'x,"=1+1', "x;@SUM(A1)", "x; +1", "x|-1", "a\r\n=1+1", "x,\t=1", "x,＝1",
])  # fmt: skip
def test_no_part_of_a_line_above_the_columns_runs_and_none_swallows_the_next(typed):
    """What somebody searches for stands in the header of the cases found."""
    made = csv_bytes([f"# Filters: {typed}"], [{"a": "b"}]).decode("utf-8-sig")
    header, columns, row, end = made.split("\r\n")
    assert (columns, row, end) == ("a", "b", "")
    for separator in ",;|\t":
        for part in next(csv.reader([header], delimiter=separator)):
            assert not part.strip().startswith(FORMULA_STARTS)


@pytest.mark.parametrize("number", [-329.8, -1, 0, 0.0, 12.5])
def test_a_number_stays_the_number_it_is_negative_or_zero(number):
    assert safe(number) is number
    assert float(read([{"value": number}])[0]["value"]) == number


def test_plain_text_is_left_alone_commas_quotes_and_all():
    text = 'City of London, "the City"'
    assert safe(text) is text
    assert read([{"place": text, "n": 1}])[0]["place"] == text


def test_unknown_is_an_empty_cell_and_its_reason_stands_beside_it():
    (line,) = read(indicator_cells([replace(UNKNOWN, unknown_reason="suppressed")], LEEDS))
    assert line["value"] == line["lower_ci"] == line["period"] == ""
    assert line["unknown_reason"] == "suppressed"
    assert not {"None", "nan", "NaN"} & set(line.values())


def test_a_known_zero_is_not_taken_for_unknown():
    (line,) = read(indicator_cells([replace(KNOWN, value=0.0)], LEEDS))
    assert line["value"] == "0.0"
    assert line["unknown_reason"] == ""


def test_an_indicator_carries_value_interval_verdicts_trend_and_source_unrounded():
    full = replace(
        KNOWN, value=12.345, lower=11.0, upper=13.0, nation=BETTER, region=None, trend=RISING,
        how="inherited", inherited_from="Norfolk",
    )  # fmt: skip
    (line,) = read(indicator_cells([full], LEEDS))
    assert line["value"] == "12.345"
    assert (line["how"], line["inherited_from"]) == ("inherited", "Norfolk")
    assert (line["verdict_nation"], line["verdict_nation_basis"]) == ("better", "interval_95")
    assert line["verdict_region"] == ""
    assert line["trend"] == "worsening"
    assert line["source"] == "Office for Figures"


def test_an_indicator_carries_what_it_is_compared_with_and_how_its_trend_was_found():
    """The file once gave verdicts without the figure they are about."""
    (line,) = read(indicator_cells([replace(KNOWN, nation=BETTER, trend=RISING)], LEEDS))
    assert line["benchmark_nation"] == BETTER.benchmark_name
    assert float(line["benchmark_nation_value"]) == BETTER.benchmark_value
    assert line["trend_basis"] == RISING.basis
    assert line["trend_first_period"] == (RISING.first_label or "")


def test_a_series_has_a_line_for_each_period_with_the_code_it_was_published_under():
    """What a line over time shows could not be taken along."""
    old = Point(parse_period("2022-01-01/P1Y"), 1.5, 1.0, 2.0, "E08000016")
    new = Point(parse_period("2023-01-01/P1Y"), None, None, None, "E08000038")
    first, second = read(series_cells([old, new], SMOKERS, "E08000038", "Barnsley"))
    assert (first["period"], first["period_start"], first["period_end"]) == (
        "2022", "2022-01-01", "2022-12-31",
    )  # fmt: skip
    assert [first[name] for name in ("value", "lower_ci", "upper_ci")] == ["1.5", "1.0", "2.0"]
    assert [line["published_under"] for line in (first, second)] == ["E08000016", "E08000038"]
    assert second["value"] == ""


def test_a_map_carries_the_interval_of_each_council():
    """The map's file once left out how certain each figure is."""
    known = replace(area(12.0), lower=11.0, upper=13.0)
    (line,) = read(area_cells([known], SMOKERS))
    assert (line["lower_ci"], line["upper_ci"]) == ("11.0", "13.0")


def test_an_estimate_is_marked_as_one():
    estimate = replace(KNOWN, indicator=replace(SMOKERS, is_estimate=True))
    assert [line["estimate"] for line in read(indicator_cells([KNOWN, estimate], LEEDS))] == [
        "no", "yes",
    ]  # fmt: skip


def test_the_file_of_a_map_marks_estimates_and_gives_each_council_its_own_period():
    """A file of turnout once gave the newest year to every council."""
    own = replace(area(12.0), period="2022")
    (line,) = read(area_cells([own], replace(SMOKERS, is_estimate=True)))
    assert (line["period"], line["estimate"]) == ("2022", "yes")


def test_a_score_that_is_withheld_is_empty_with_its_state_and_reason():
    withheld = score("Resilience", None, state="withheld", reason="themes_disagree")
    (line,) = read(score_cells([withheld], LEEDS))
    assert line["score"] == ""
    assert (line["state"], line["reason"]) == ("withheld", "themes_disagree")


def test_a_score_carries_the_ends_of_its_interval_and_its_side_of_the_median():
    whole = score("Health", 40.0, 50.0, standard_error=2.0, share_with_interval=1.0)
    none = score("Data", 40.0, 50.0, share_with_interval=0.0)
    sure, open_ended = read(score_cells([whole, none], LEEDS))
    assert [float(sure[end]) for end in ("score_from", "score_to")] == pytest.approx([36.08, 43.92])
    assert (sure["against_median"], sure["against_median_basis"]) == ("below", "interval_95")
    assert (open_ended["score_from"], open_ended["score_to"]) == ("", "")
    assert open_ended["against_median_basis"] == "no_interval"


def test_a_score_carries_its_range_and_confidence_as_the_screen_says_them():
    """One place alone would be a rank: 11th of 11 is given as 10th to 11th."""
    ranked = score("Health", 16.0, rank_low=11, rank_high=11, ranked_of=11, confidence="high")
    theme = score("Healthy living", 16.0)
    (line, bare) = read(score_cells([ranked, theme], LEEDS))
    assert [line[name] for name in SCORE_COLUMNS[-4:]] == ["10", "11", "11", "high"]
    assert [bare[name] for name in SCORE_COLUMNS[-4:]] == [""] * 4


def test_a_map_has_a_line_for_every_council_known_or_not():
    lines = read(area_cells([area(12.0), area(None, "no_data")], SMOKERS))
    assert [line["value"] for line in lines] == ["12.0", ""]
    assert [line["unknown_reason"] for line in lines] == ["", "no_data"]


@pytest.mark.parametrize(
    ("cells", "columns"),
    [
        (indicator_cells([KNOWN, UNKNOWN], LEEDS), INDICATOR_COLUMNS),
        (score_cells([score("Health", 50.0), score("Data", None)], LEEDS), SCORE_COLUMNS),
        (area_cells([area(12.0), area(None, "no_data")], SMOKERS), AREA_COLUMNS),
    ],
)
def test_the_columns_keep_their_names_and_order_in_every_line(cells, columns):
    assert [list(line) for line in cells] == [columns, columns]


def test_the_list_of_indicators_says_of_each_what_it_is_and_how_much_it_covers(connection):
    of = queries.catalogue(connection)
    rows = coverage_cells(queries.coverage(connection, of))
    assert [row["indicator"] for row in rows] == [i.indicator_id for i in of.indicators]
    smokers = next(row for row in rows if row["indicator"] == "adult-smokers")
    assert (smokers["councils_known"], smokers["councils_expected"]) == (356, 361)
    assert all(row["definition"] and row["source"] and row["what_we_did"] for row in rows)
