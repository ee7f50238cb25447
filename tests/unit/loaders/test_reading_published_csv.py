"""Published CSV files are read by column name, as text, whatever their bytes look like."""

from __future__ import annotations

import pytest

from loaders.errors import MalformedFileError
from loaders.sources.text_tables import number, read_table, whole_number

COLUMNS = ("areacd", "observation")


def table_of(tmp_path, content: bytes, needed=COLUMNS, known=()):
    path = tmp_path / "figures.csv"
    path.write_bytes(content)
    return read_table(path, needed, known)


def test_a_byte_order_mark_does_not_become_part_of_the_first_column(tmp_path):
    table = table_of(tmp_path, b"\xef\xbb\xbfareacd,observation\r\nE08000035,1\r\n")
    assert table.rows == [(2, {"areacd": "E08000035", "observation": "1"})]
    assert table.warnings == ()


@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
def test_both_kinds_of_line_ends_are_read_alike(tmp_path, end):
    table = table_of(tmp_path, end.join([b"areacd,observation", b"E1,1", b"E2,2", b""]))
    assert [row["observation"] for _, row in table] == ["1", "2"]


def test_columns_are_found_by_name_in_any_order(tmp_path):
    table = table_of(tmp_path, b"observation,areacd\n1,E08000035\n")
    assert table.rows[0][1] == {"areacd": "E08000035", "observation": "1"}


def test_a_column_given_twice_is_reported_and_harmless(tmp_path):
    table = table_of(tmp_path, b"areacd,observation,notes,notes\nE1,1,old,\n", known=("notes",))
    assert table.rows[0][1] == {"areacd": "E1", "observation": "1"}
    assert table.warnings == ("figures.csv: column 'notes' stands there 2 times",)


def test_a_column_we_need_given_twice_is_refused(tmp_path):
    with pytest.raises(MalformedFileError, match="line 1, column observation"):
        table_of(tmp_path, b"areacd,observation,observation\nE1,1,2\n")


def test_an_unknown_column_is_reported_not_read(tmp_path):
    table = table_of(tmp_path, b"areacd,observation,colour\nE1,1,red\n")
    assert table.warnings == ("figures.csv: unknown column 'colour', not read",)
    assert "colour" not in table.rows[0][1]


def test_a_missing_column_is_refused_with_its_name_and_what_was_found(tmp_path):
    with pytest.raises(MalformedFileError) as refused:
        table_of(tmp_path, b"areacd,value\nE1,1\n")
    assert (refused.value.file, refused.value.line) == ("figures.csv", 1)
    assert refused.value.column == "observation"
    assert "areacd, value" in str(refused.value)


def test_a_row_with_too_few_cells_is_refused_with_its_line(tmp_path):
    with pytest.raises(MalformedFileError, match=r"figures.csv, line 3: found 1 cells"):
        table_of(tmp_path, b"areacd,observation\nE1,1\nE2\n")


def test_an_unclosed_quotation_mark_does_not_swallow_the_rest(tmp_path):
    with pytest.raises(MalformedFileError, match="line 2"):
        table_of(tmp_path, b'areacd,observation\n"E1,1\nE2,2\n')


def test_lines_are_counted_as_an_editor_shows_them_after_a_cell_of_two_lines(tmp_path):
    table = table_of(tmp_path, b'areacd,observation\n"E\n1",1\nE2,2\n')
    assert [line for line, _ in table] == [2, 4]


def test_bytes_that_are_not_utf8_are_refused(tmp_path):
    with pytest.raises(MalformedFileError, match="not UTF-8"):
        table_of(tmp_path, b"areacd,observation\n\xff\xfe,1\n")


def test_a_file_that_is_not_there_is_refused_by_name(tmp_path):
    with pytest.raises(MalformedFileError, match=r"figures\.csv: found no such file"):
        read_table(tmp_path / "figures.csv", COLUMNS)


def test_the_letters_na_stay_letters(tmp_path):
    table = table_of(tmp_path, b"areacd,observation\nna,\n")
    assert table.rows[0][1] == {"areacd": "na", "observation": ""}


@pytest.mark.parametrize(
    ("text", "value"), [("12.5", 12.5), ("-633", -633.0), (".5", 0.5), ("1e-3", 0.001)]
)
def test_numbers_are_read_as_they_stand(text, value):
    assert number("f.csv", 2, "observation", text) == value


def test_an_empty_cell_is_unknown_and_not_zero():
    assert number("f.csv", 2, "observation", "") is None


@pytest.mark.parametrize("text", ["-", "n/a", "nan", "inf", "1,234", "1_000", " 5", "12.5%", "x"])
def test_anything_else_than_a_number_is_refused_with_its_place(text):
    with pytest.raises(MalformedFileError) as refused:
        number("f.csv", 7, "observation", text)
    assert (refused.value.line, refused.value.column) == (7, "observation")
    assert repr(text) in str(refused.value)


def test_a_count_written_with_a_point_nought_is_whole():
    assert whole_number("f.csv", 2, "population", "92347.0") == 92347


@pytest.mark.parametrize("text", ["", "92347.5"])
def test_a_count_that_is_not_whole_is_refused(text):
    with pytest.raises(MalformedFileError, match="a whole number"):
        whole_number("f.csv", 2, "population", text)
