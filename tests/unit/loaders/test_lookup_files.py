"""Code changes, population and postcodes: small published files, each checked as it is read."""

from __future__ import annotations

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from loaders.errors import MalformedFileError
from loaders.receipts import checked
from loaders.sources import area_lookups, population, postcodes

LEEDS, BRADFORD = "E08000035", "E08000032"
COUNCILS = {LEEDS, BRADFORD}
CHANGE_HEADER = "old_code,old_name,new_code,new_name,kind,year,value_may_be_carried,note\n"


def changes_from(tmp_path, *lines: str):
    (tmp_path / "raw").mkdir()
    (tmp_path / "area_change.csv").write_text(CHANGE_HEADER + "\n".join(lines) + "\n", "utf-8")
    header = "local-authority-code,gss-code,replaced-by,end-date,current-authority\n"
    (tmp_path / "raw" / area_lookups.REGISTER_FILE).write_text(header, "utf-8")
    header = "la-name,local-authority-code\n"
    (tmp_path / "raw" / area_lookups.VARIANTS_FILE).write_text(header, "utf-8")
    changes, _, receipt = area_lookups.load(tmp_path, COUNCILS)
    return changes, checked(receipt)


def test_changes_are_read_and_the_joint_areas_added(tmp_path):
    changes, receipt = changes_from(tmp_path, f"E08000001,Old,{LEEDS},Leeds,recoded,,1,")
    assert changes[0] == ("E08000001", "Old", LEEDS, "Leeds", "recoded", None)
    joint = {(c.old_code, c.new_code) for c in changes if c.kind == "joint"}
    assert joint == {
        ("E67000001", "E09000001"), ("E67000001", "E09000012"),
        ("E67000002", "E06000052"), ("E67000002", "E06000053"),
    }  # fmt: skip
    assert receipt.rows_in == 1


@pytest.mark.parametrize(
    ("line", "column"),
    [
        (f"E08000001,Old,{LEEDS},Leeds,renamed,2019,1,", "kind"),
        ("E08000001,Old,E08000099,Nowhere,recoded,2019,1,", "new_code"),
        (f"{BRADFORD},Bradford,{LEEDS},Leeds,merged,2019,0,", "new_code"),
        (f"E08000001,Old,{LEEDS},Leeds,merged,2019,1,", "value_may_be_carried"),
        (f"E08000001,Old,{LEEDS},Leeds,recoded,2019,0,", "value_may_be_carried"),
        (f"E08000001,Old,{LEEDS},Leeds,recoded,soon,1,", "year"),
    ],
)
def test_a_change_that_cannot_be_is_refused_with_line_and_column(tmp_path, line, column):
    with pytest.raises(MalformedFileError) as refused:
        changes_from(tmp_path, line)
    assert (refused.value.line, refused.value.column) == (2, column)


def residents_from(tmp_path, *lines: str):
    text = "lad25_code,name,population,source\n" + "\n".join(lines) + "\n"
    (tmp_path / population.FILE).write_text(text, "utf-8")
    return population.load(tmp_path, COUNCILS)


CENSUS, MID_2022 = '"Census 2021 (21 Mar 2021), ONS"', '"Mid-2022 estimate, NRS"'


def test_population_says_of_when_it_is(tmp_path):
    residents, receipt = residents_from(
        tmp_path, f"{LEEDS},Leeds,811953.0,{CENSUS}", f"{BRADFORD},Bradford,1,{MID_2022}"
    )
    assert residents == {LEEDS: (811953, "Census 2021"), BRADFORD: (1, "mid-2022")}
    assert checked(receipt).rows_out == 2


@pytest.mark.parametrize(
    ("lines", "column"),
    [
        ([f"{LEEDS},Leeds,many,{CENSUS}"], "population"),
        ([f"{LEEDS},Leeds,5,a guess"], "source"),
        ([f"E07000048,Christchurch,5,{CENSUS}"], "lad25_code"),
        ([f"{LEEDS},Leeds,5,{CENSUS}"] * 2, "lad25_code"),
        ([f"{LEEDS},Leeds,5,{CENSUS}"], "lad25_code"),
    ],
    ids=["no number", "unknown source", "former council", "twice", "one missing"],
)
def test_population_must_be_of_every_council_once(tmp_path, lines, column):
    with pytest.raises(MalformedFileError) as refused:
        residents_from(tmp_path, *lines)
    assert refused.value.column == column


def postcodes_from(tmp_path, sectors: str, first: dict[str, str], second: dict[str, str]):
    (tmp_path / postcodes.SECTORS_FILE).write_text(f"sec,laua,n\n{sectors}", "utf-8")
    for name, rows in zip(postcodes.POSTCODE_FILES, (first, second), strict=True):
        table = pa.table({"pc": list(rows), "laua": list(rows.values())})
        pq.write_table(table, tmp_path / name)
    found, exceptions, receipt = postcodes.load(tmp_path, COUNCILS)
    return found, exceptions, checked(receipt)


GOOD = f"LS11,{LEEDS},2\nLS11,{BRADFORD},1\nBD11,{BRADFORD},1\n"
IN_LEEDS = {"LS11UR": LEEDS, "LS11AA": LEEDS, "LS11BD": BRADFORD}
IN_BRADFORD = {"BD11AA": BRADFORD}


def test_a_sector_has_one_main_council_and_the_rest_are_exceptions(tmp_path):
    sectors, exceptions, receipt = postcodes_from(tmp_path, GOOD, IN_LEEDS, IN_BRADFORD)
    assert [(s.sector, s.area_code, s.is_main) for s in sectors] == [
        ("BD11", BRADFORD, True), ("LS11", BRADFORD, False), ("LS11", LEEDS, True),
    ]  # fmt: skip
    assert exceptions == [("LS11BD", BRADFORD)]
    assert receipt.rows_dropped == 3


def test_of_two_equal_councils_the_first_code_is_the_main_one(tmp_path):
    even = f"LS11,{LEEDS},1\nLS11,{BRADFORD},1\n"
    rows = {"LS11UR": LEEDS, "LS11BD": BRADFORD}
    sectors, exceptions, _ = postcodes_from(tmp_path, even, rows, {})
    assert [s.area_code for s in sectors if s.is_main] == [BRADFORD]
    assert exceptions == [("LS11UR", LEEDS)]


@pytest.mark.parametrize(
    ("sectors", "first", "why"),
    [
        (GOOD + f"BT15,{LEEDS},1\n", IN_LEEDS, "Northern Ireland"),
        (GOOD, IN_LEEDS | {"BT15GS": LEEDS}, "Northern Ireland"),
        (GOOD, IN_LEEDS | {"LS11XX": "E08000099"}, "council in force"),
        (GOOD + f"LS12,{LEEDS},1\n", IN_LEEDS, "not counted as in"),
        (GOOD, IN_LEEDS | {"LS11XX": LEEDS}, "not counted as in"),
    ],
    ids=["BT sector", "BT postcode", "unknown code", "a sector too many", "a postcode too many"],
)
def test_postcodes_that_do_not_fit_are_refused(tmp_path, sectors, first, why):
    with pytest.raises(MalformedFileError, match=why):
        postcodes_from(tmp_path, sectors, first, IN_BRADFORD)


def test_a_file_that_is_no_parquet_is_refused(tmp_path):
    (tmp_path / postcodes.SECTORS_FILE).write_text("sec,laua,n\n", "utf-8")
    (tmp_path / postcodes.POSTCODE_FILES[0]).write_text("not a table", "utf-8")
    with pytest.raises(MalformedFileError, match=r"a_l\.parquet"):
        postcodes.load(tmp_path, COUNCILS)
