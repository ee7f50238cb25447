"""Our own tables are checked before they are written, and the same rows give the same bytes."""

from __future__ import annotations

import pyarrow.parquet as pq
import pytest

from loaders import table_shapes
from loaders.errors import MalformedFileError
from loaders.tables import table, write_csv, write_parquet

CHANGE = ("E08000016", "Barnsley", "E08000038", "Barnsley", "recoded", 2025)
FIGURE = ("E08000035", "adult-smokers", "2020-01-01/P5Y", 12.5, None, None, None)


def changes(*rows):
    return table("area_changes.csv", rows, table_shapes.AREA_CHANGES)


def test_unknown_is_written_as_an_empty_cell_and_never_as_nought(tmp_path):
    write_csv(
        changes(CHANGE, (*CHANGE[:1], "B", "E08000039", "S", "recoded", None)), tmp_path / "a"
    )
    assert (tmp_path / "a").read_bytes() == (
        b"old_code,old_name,new_code,new_name,kind,year\n"
        b"E08000016,Barnsley,E08000038,Barnsley,recoded,2025\n"
        b"E08000016,B,E08000039,S,recoded,\n"
    )


def test_truth_is_written_in_small_letters(tmp_path):
    rows = [("LS11", "E08000035", 2, True), ("LS11", "E08000032", 1, False)]
    write_csv(table("s.csv", rows, table_shapes.POSTCODE_SECTORS), tmp_path / "a")
    assert (tmp_path / "a").read_text().splitlines()[1:] == [
        "LS11,E08000035,2,true",
        "LS11,E08000032,1,false",
    ]


def test_the_same_rows_give_the_same_parquet_bytes_without_a_note_of_when(tmp_path):
    for name in ("a", "b"):
        frame = table("o.parquet", [FIGURE], table_shapes.OBSERVATIONS)
        write_parquet(frame, tmp_path / name)
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()
    assert pq.read_schema(tmp_path / "a").metadata is None
    assert pq.read_table(tmp_path / "a").to_pylist()[0]["lower_ci"] is None


def test_a_table_without_rows_still_has_its_columns(tmp_path):
    write_parquet(table("o.parquet", [], table_shapes.OBSERVATIONS), tmp_path / "a")
    assert pq.read_schema(tmp_path / "a").names[:2] == ["area_code", "indicator_id"]


@pytest.mark.parametrize(
    ("place", "value", "column"),
    [
        (0, "E0800001", "old_code"),
        (1, " ", "old_name"),
        (2, "E10000020", "new_code"),
        (4, "renamed", "kind"),
        (5, 1066, "year"),
    ],
)
def test_a_cell_that_is_not_allowed_is_refused_with_its_line(place, value, column):
    wrong = [*CHANGE]
    wrong[place] = value
    with pytest.raises(MalformedFileError) as refused:
        changes((*CHANGE[:2], "E08000039", *CHANGE[3:]), tuple(wrong))
    assert (refused.value.line, refused.value.column) == (3, column)
    assert repr(value) in str(refused.value)


def test_a_key_that_stands_twice_is_refused():
    with pytest.raises(MalformedFileError, match=r"area_changes\.csv"):
        changes(CHANGE, CHANGE)


@pytest.mark.parametrize("postcode", ["BT15GS", "LS1 1UR", "ls11ur", "LS1"])
def test_only_postcodes_of_great_britain_in_one_form_get_in(postcode):
    with pytest.raises(MalformedFileError, match="postcode"):
        table("p", [(postcode, "E08000035")], table_shapes.POSTCODE_EXCEPTIONS)


@pytest.mark.parametrize("postcode", ["LS11UR", "S12HH", "EC1A1BB", "W1A0AX", "NPT0AA"])
def test_every_form_of_postcode_in_use_or_ended_gets_in(postcode):
    assert len(table("p", [(postcode, "E08000035")], table_shapes.POSTCODE_EXCEPTIONS)) == 1


@pytest.mark.parametrize("status", ["x", "u", "c", "z", "joint", None])
def test_every_status_there_is_gets_in_and_no_other(status):
    row = (*FIGURE[:6], status)
    assert len(table("o", [row], table_shapes.OBSERVATIONS)) == 1
    with pytest.raises(MalformedFileError, match="status"):
        table("o", [(*FIGURE[:6], "q")], table_shapes.OBSERVATIONS)
