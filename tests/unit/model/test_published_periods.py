"""How periods are read and worded (METHOD 8)."""

from __future__ import annotations

from datetime import date

import pytest

from components.model.periods import decimal_year, parse_period, short_label


@pytest.mark.parametrize(
    ("iso", "label"),
    [
        ("2023-01-01/P1Y", "2023"),
        ("2020-01-01/P5Y", "2020 to 2024"),
        ("2022-01-01/P3Y", "2022 to 2024"),
        ("2024-09-01/P1Y", "2024/25"),
        ("2024-04-01/P1Y", "2024/25"),
        ("2024-08-01/P1Y", "2024/25"),
        ("1999-04-01/P1Y", "1999/00"),
        ("2022-04-01/P3Y", "2022/23 to 2024/25"),
        ("2015-11-16/P1Y", "16 November 2015 to 15 November 2016"),
        ("2024-05-15/P1Y", "15 May 2024 to 14 May 2025"),
        ("2012-02-01/P1Y", "February 2012 to January 2013"),
        ("2025-12-01/P1M", "December 2025"),
        ("2025-01-01/P3M", "January 2025 to March 2025"),
        ("2025-01-01/P12M", "2025"),
        ("2025-04-30", "30 April 2025"),
        ("2026-01-01", "1 January 2026"),
    ],
)
def test_a_period_is_worded_as_its_readers_name_it(iso, label):
    assert parse_period(iso).label == label


@pytest.mark.parametrize(
    ("iso", "label"),
    [
        ("2023-01-01/P1Y", "2023"),
        ("2024-01-01/P1Y", "2024"),
        ("2022-01-01/P3Y", "2022–24"),
        ("1998-01-01/P3Y", "1998–2000"),
        ("2022-04-01/P3Y", "2022–25"),
        ("2024-09-01/P1Y", "2024/25"),
        ("2023-05-15/P1Y", "2023/24"),
        ("2025-12-01/P1M", "Dec 2025"),
        ("2025-04-30", "Apr 2025"),
    ],
)
def test_under_an_axis_a_period_takes_few_letters(iso, label):
    assert short_label(parse_period(iso)) == label


@pytest.mark.parametrize(
    ("iso", "start", "end"),
    [
        ("2023-01-01/P1Y", date(2023, 1, 1), date(2023, 12, 31)),
        ("2022-01-01/P3Y", date(2022, 1, 1), date(2024, 12, 31)),
        ("2024-04-01/P1Y", date(2024, 4, 1), date(2025, 3, 31)),
        ("2025-12-01/P1M", date(2025, 12, 1), date(2025, 12, 31)),
        ("2024-02-01/P1M", date(2024, 2, 1), date(2024, 2, 29)),
        ("2024-02-29/P1Y", date(2024, 2, 29), date(2025, 2, 28)),
        ("2024-10-31/P1M", date(2024, 10, 31), date(2024, 11, 30)),
        ("2025-04-30", date(2025, 4, 30), date(2025, 4, 30)),
    ],
)
def test_a_period_ends_the_day_before_the_next_one_begins(iso, start, end):
    period = parse_period(iso)

    assert (period.iso, period.start, period.end) == (iso, start, end)


def test_periods_sort_by_their_first_day():
    mixed = ["2025-04-30", "2008-04-16", "2022-01-01/P3Y", "2023-01-01/P1Y"]

    ordered = sorted((parse_period(iso) for iso in mixed), key=lambda period: period.start)

    assert [period.iso[:4] for period in ordered] == ["2008", "2022", "2023", "2025"]


@pytest.mark.parametrize(
    "text",
    [
        "", "2023", "2023/24", "2023-13-01", "2023-02-30/P1Y", "2023-01-01/P0Y", "2023-01-01/P1D",
        "2023-01-01/", " 2023-01-01", "2023-01-01/P1Y\n", "٢٠٢٣-01-01", "9999-01-01/P1Y",
    ],
)  # fmt: skip
def test_anything_else_is_refused_with_a_sentence_that_names_it(text):
    with pytest.raises(ValueError, match="is not a date written YYYY-MM-DD") as refusal:
        parse_period(text)

    assert repr(text) in str(refusal.value)


@pytest.mark.parametrize(
    ("iso", "year"),
    [("2023-01-01/P1Y", 2023.5), ("2022-01-01/P3Y", 2023.5), ("2024-04-01/P1Y", 2024.747)],
)
def test_a_period_stands_at_its_middle_on_a_time_axis(iso, year):
    assert decimal_year(parse_period(iso)) == pytest.approx(year, abs=0.001)


def test_a_single_day_stands_within_its_own_day():
    assert decimal_year(parse_period("2025-01-01")) == pytest.approx(2025 + 0.5 / 365)
