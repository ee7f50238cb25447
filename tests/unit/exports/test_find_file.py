"""The files of councils found and of one indicator's whole history."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from components.exports import find_file
from components.exports.csv_file import csv_bytes
from components.model.council_history import HistoryRow
from components.model.council_search import Scope, search
from tests.unit.model.made_facts import FACT, INHERITED, asked
from tests.unit.model.made_rows import LEEDS, PAY, SMOKERS

YORK = replace(LEEDS, area_code="E06000014", name="York")
ASKED = [
    asked("above", FACT, replace(INHERITED, area_code=YORK.area_code)),
    asked("worsening", FACT, replace(FACT, area_code=YORK.area_code), indicator=PAY),
]
ROW = HistoryRow(
    "E07000148", "Norwich", "E92000001", "2024", date(2024, 1, 1), date(2024, 12, 31), 12.5,
    None, None, "E10000020", "Norfolk", None,
)  # fmt: skip


def test_the_file_lists_those_found_and_those_that_cannot_be_told_with_why():
    cells = find_file.found_cells(search(ASKED, (LEEDS, YORK), Scope()), ASKED)
    assert [(c["place"], c["all_conditions"], c["answer"], c["why_not_told"]) for c in cells] == [
        ("Leeds", "meets", "meets", None),
        ("Leeds", "meets", "meets", None),
        ("York", "cannot_be_told", "cannot_be_told", "inherited"),
        ("York", "cannot_be_told", "meets", None),
    ]
    assert cells[0]["condition"] == "adult-smokers~above"
    assert (cells[0]["value"], cells[0]["lower_ci"], cells[0]["benchmark_value"]) == (12, 11, 10)


def test_nothing_found_is_a_file_of_its_header_alone():
    cells = find_file.found_cells(search([ASKED[0]], (), Scope()), [ASKED[0]])
    assert csv_bytes(["# Councils"], cells).decode("utf-8-sig").splitlines() == ["# Councils"]


def test_a_history_says_whose_figure_it_is_and_why_there_is_none():
    unknown = replace(ROW, value=None, inherited_from=None, unknown_reason="suppressed")
    known, none = find_file.history_cells([ROW, unknown], SMOKERS)
    assert (known["value"], known["inherited_from"], known["period_start"]) == (
        12.5, "Norfolk", "2024-01-01",
    )  # fmt: skip
    assert (none["value"], none["unknown_reason"]) == (None, "suppressed")
