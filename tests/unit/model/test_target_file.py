"""A file of targets, hostile and plain: good rows are kept, bad ones listed, nothing is lost."""

from __future__ import annotations

import pytest

from components.model.target_file import LARGEST_BYTES, MOST_SUGGESTED, read_file
from components.model.targets import MOST_TARGETS, Target, rules_for
from tests.unit.model.made_rows import PAY, SMOKERS

RULES = rules_for("E08000035", "Leeds", (SMOKERS, PAY), 2026)
HEAD = "indicator,target,year,decided_by,link\n"
TEN = Target("adult-smokers", 10.0, 2030, "Cabinet")


def read(text, already=()):
    return read_file(text if isinstance(text, bytes) else text.encode(), RULES, already)


def said(reading):
    """Row and sentence of every fault."""
    return [(one.row, fault.sentence) for one in reading.refused for fault in one.faults]


def test_a_plain_file_is_read_whole():
    reading = read(HEAD + "adult-smokers,10,2030,Cabinet,\nWeekly pay,700,2031,Cabinet,https://x.y")
    assert reading.kept == (TEN, Target("weekly-pay", 700.0, 2031, "Cabinet", "https://x.y"))
    assert (reading.refused, reading.again, reading.problem) == ((), 0, None)


@pytest.mark.parametrize(
    "data",
    [
        "\ufeffindicator,target,year,decided_by\r\nadult-smokers,10%,2030,Cabinet\r\n".encode(),
        b"indicator;target;year;decided_by\r\nadult-smokers;10,0;2030;Cabinet\r\n",
        b"sep=;\r\nIndicator;Target value;Year;Who decided\r\nadult-smokers;10;2030;Cabinet",
        "indicator\ttarget\tyear\twho\nadult-smokers\t10\t2030\tCabinet".encode("utf-16"),
        b'"indicator","target","year","decided_by"\r"adult-smokers","10","2030","Cabinet"',
        b"# a line\n\n# a; b\nyear,indicator,decided_by,target,x\n2030,adult-smokers,Cabinet,10,x",
    ],
    ids=["byte-order mark", "semicolons", "sep line", "utf-16", "quoted, old Mac", "comments"],
)
def test_whatever_a_spreadsheet_saved_is_read(data):
    assert read(data).kept == (TEN,)


def test_letters_of_windows_are_read():
    reading = read(
        "indicator;target;year;decided_by\nadult-smokers;10;2030;Caf\xe9".encode("latin-1")
    )
    assert reading.kept[0].decided_by == "Café"


def test_a_row_is_numbered_as_a_spreadsheet_numbers_it():
    text = f"# one\n{HEAD}\nadult-smokers,10,2019,Cabinet,\n"
    assert said(read(text)) == [
        (4, "Year: found 2019, which has passed. Allowed: a year from 2026 to 2100.")
    ]


def test_bad_rows_are_listed_and_good_ones_beside_them_kept():
    reading = read(
        HEAD
        + "adult-smokers,10,2030,Cabinet,\nAdults who smok,9,2031,Cabinet,\n"
        + "weekly-pay,12%,2031,,\nadult-smokers,120,2032,Cabinet,\nweekly-pay,700,2032,Cabinet,"
    )
    assert [target.key for target in reading.kept] == ["adult-smokers~2030", "weekly-pay~2032"]
    assert [one.row for one in reading.refused] == [3, 4, 5]
    sentences = " ".join(words for _, words in said(reading))
    assert "the nearest is “Adults who smoke”" in sentences
    assert "Who decided: found nothing" in sentences


def test_the_same_row_twice_is_counted_and_another_value_is_refused():
    reading = read(HEAD + "adult-smokers,10,2030,Cabinet,\nadult-smokers,9,2030,Cabinet,", [TEN])
    assert (reading.kept, reading.again) == ((), 1)
    ((row, words),) = said(reading)
    assert row == 3
    assert "a second target for Adults who smoke in 2030, 9%" in words
    assert "there is 10% already, to be removed first" in words


def test_a_target_of_another_place_is_refused_by_name():
    reading = read("area_code," + HEAD + "E06000014,adult-smokers,10,2030,Cabinet,")
    ((_, words),) = said(reading)
    assert "another place, E06000014" in words
    assert "E08000035, which is Leeds" in words


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"), (b" \n", "empty"), (b"\n\n,,,\n", "no line of column names"),
        (b"PK\x03\x04xlsx", "workbook"), (b"\x00\x01\x02abc", "not a text file"),
        (b"target,year\n10,2030", "Missing: indicator, who decided"),
        (b"indicator,target,target,year,decided_by\n", "names a column twice"),
        (b"x" * (LARGEST_BYTES + 1), "larger than 2 MB"),
        (b"\xff\xfe\x00", "not a text file|Missing|no line"),
    ],
)  # fmt: skip
def test_a_file_that_cannot_be_read_gets_one_sentence(data, words):
    problem = read(data).problem
    assert problem is not None
    assert any(word in problem for word in words.split("|"))


def test_an_open_quotation_mark_swallows_no_other_row():
    text = HEAD + 'adult-smokers,10,2030,"Cabinet\nweekly-pay,700,2031,"Full\nCouncil",\n'
    reading = read(text + "weekly-pay,700,2032,Cabinet,")
    rows = [target.key for target in reading.kept]
    assert "adult-smokers~2030" in rows
    assert "weekly-pay~2032" in rows
    assert len(rows) + len(reading.refused) >= 3


def test_a_cell_that_goes_on_over_lines_is_one_cell():
    reading = read(HEAD + 'adult-smokers,10,2030,"Full\nCouncil",\nweekly-pay,700,2032,x,')
    assert [target.decided_by for target in reading.kept] == ["Full Council", "x"]


def test_a_comma_without_quotation_marks_is_said():
    ((_, words),) = said(read(HEAD + "weekly-pay,1,250,2030,Cabinet,x"))[:1]
    assert words.startswith("Row: found 6 cells")


def test_a_cell_of_a_megabyte_is_a_bad_row_and_not_a_crash():
    reading = read(HEAD + "adult-smokers," + "9" * 1_000_000 + ",2030,Cabinet,")
    assert len(reading.refused) == 1


def test_a_place_keeps_so_many_targets_and_the_rest_is_listed():
    rows = "".join(
        f"weekly-pay,{value},{year},Cabinet,\n" for value in (1,) for year in range(2026, 2101)
    )
    smokers = "".join(f"adult-smokers,10,{year},Cabinet,\n" for year in range(2026, 2101))
    reading = read(HEAD + rows + smokers)
    assert len(reading.kept) == MOST_TARGETS
    assert len(reading.refused) == 150 - MOST_TARGETS
    assert "100 targets for a place" in said(reading)[0][1]


def test_of_ten_thousand_wrong_names_all_are_listed_and_the_first_get_the_nearest():
    """To look up the nearest of each took minutes."""
    rows = "".join(f"adults smoke {number},1,2030,x,\n" for number in range(10_000))
    reading = read(HEAD + rows)
    assert len(reading.refused) == 10_000
    assert sum("nearest" in words for _, words in said(reading)) == MOST_SUGGESTED
