"""Own targets as a file: what is taken along is loaded again as it was; nothing in it runs."""

from __future__ import annotations

import csv
import io
from datetime import date

import pytest

from components.exports import targets_file, unseen_file
from components.exports.csv_file import FORMULA_STARTS, csv_bytes
from components.model import unseen
from components.model.catalogue_rows import Theme
from components.model.target_file import read_file
from components.model.targets import Target, rules_for
from components.model.unseen import EmptyTheme
from tests.unit.model.made_rows import LEEDS, NATURE, PAY, SMOKERS, WALES
from tests.unit.model.made_unseen import HOLDERS, shared, unknown

MADE = date(2026, 11, 20)
EVERY = {each.indicator_id: each for each in (SMOKERS, PAY, NATURE)}
RULES = rules_for(LEEDS.area_code, LEEDS.name, EVERY.values(), 2026)
TARGETS = (
    Target("adult-smokers", 9.5, 2030, 'Cabinet; 12 March, "first" reading', "https://x.y/?a=1"),
    Target("weekly-pay", 1250.0, 2031, "=SUM(A1:A9)", "@import"),
    Target("nature", -3.25, 2035, "-1+1", "'quoted'"),
    Target("adult-smokers", 0.0001, 2040, "Cyngor Sir Ynys Môn ŵ ŷ", "see “annex” <b>"),
)


def written(targets=TARGETS):
    header = targets_file.header(LEEDS, "http://localhost/targets?place=leeds", "abc", MADE)
    return csv_bytes(header, targets_file.target_cells(targets, EVERY, LEEDS))


def test_what_is_taken_along_is_loaded_again_as_it_was():
    reading = read_file(written(), RULES)
    assert (reading.refused, reading.problem) == ((), None)
    assert reading.kept == TARGETS


def test_a_file_that_excel_saved_again_with_semicolons_is_loaded_as_it_was():
    rows = list(csv.reader(io.StringIO(written().decode("utf-8-sig"), newline="")))
    out = io.StringIO(newline="")
    width = max(map(len, rows))
    csv.writer(out, delimiter=";").writerows(
        [[cell.replace("9.5", "9,5") for cell in row] + [""] * (width - len(row)) for row in rows]
    )
    assert read_file(out.getvalue().encode("cp1252", "replace"), RULES).kept[:3] == TARGETS[:3]


@pytest.mark.parametrize("start", ["=", "+", "-", "@"])
def test_no_cell_of_text_starts_a_formula(start):
    data = written([Target("adult-smokers", 1.0, 2030, f"{start}1+1", f"{start}cmd")])
    rows = csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""))
    cells = [cell for row in rows for cell in row if not cell.startswith("#")]
    assert [cell for cell in cells if cell.startswith(FORMULA_STARTS)] == []


def test_the_empty_file_names_every_column_and_the_place():
    text = csv_bytes(
        targets_file.header(LEEDS, "", "abc", MADE), targets_file.empty_cells(LEEDS)
    ).decode()
    assert "indicator,target,year,decided_by,link,area_code" in text
    assert "own targets of Leeds" in text


def test_refused_rows_are_all_in_the_file_with_what_is_wrong():
    data = b"indicator,target,year,decided_by\nadult-smokers,=1+1,2030,x\nno such,1,1,\n"
    cells = targets_file.refused_cells(read_file(data, RULES).refused)
    assert [cell["row"] for cell in cells] == [2, 3]
    assert "Year: found “1”." in str(cells[1]["why"])
    assert "'=1+1" in csv_bytes([], cells).decode()


def test_the_file_of_unknowns_has_a_line_a_figure_and_a_line_an_empty_theme():
    gaps = unseen.gaps([unknown(1)], LEEDS, {"indicator-1": 3}, 10, HOLDERS)
    empty = [EmptyTheme(Theme("theme-2", "component-1", "Empty"), "the police")]
    first, last = unseen_file.gap_cells(gaps, empty, LEEDS, "England")
    assert (first["unknown_reason"], first["councils_without"], first["councils"]) == (
        "no_data", 3, 10,
    )  # fmt: skip
    assert first["might_be_held_by"] == "the health team"
    assert (last["indicator"], last["title"], last["might_be_held_by"]) == (
        None, "Empty", "the police",
    )  # fmt: skip


def test_the_file_of_nations_has_a_line_for_each_kind():
    (line,) = unseen_file.shared_cells(
        [shared(1, 4, nation=WALES.area_code)],
        {"indicator-1": SMOKERS},
        {WALES.area_code: WALES},
    )
    assert (line["nation"], line["councils"], line["unknown_reason"]) == ("Wales", 4, "no_data")
