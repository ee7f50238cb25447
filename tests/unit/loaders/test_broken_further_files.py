"""Each further source with its file broken in each way: read alike, reported or refused.

On copies of the published files, one of them changed; run where those lie beside the project.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import pytest

from loaders.errors import MalformedFileError
from loaders.further_sources import Reader
from loaders.sources import local_climate, local_elections, recorded_crime
from tests.unit.loaders.conftest import PUBLISHED
from tests.unit.loaders.made_cases import CASES, UTF_8, Case
from tests.unit.loaders.made_world import beside, read_csv, world, write_csv


def changed(tmp_path, case: Case, change: Callable[[list, list], None], *, mark: bool = False):
    """What the reader makes of its file once header and rows were changed."""
    rows = read_csv(PUBLISHED / case.file, case.encoding)
    header, body = rows[: case.headers], rows[case.headers :]
    change(header, body)
    path = beside(PUBLISHED, tmp_path, case.file)
    write_csv(path, header + body, mark=mark, encoding=case.encoding.removesuffix("-sig"))
    return case.reader(world(tmp_path))


@cache
def as_published(reader: Reader):
    return reader(world(PUBLISHED))


def of_reader(case: Case, text: str) -> bool:
    return any(text in line for line in as_published(case.reader)[1].warnings)


def every_case(*, only: Callable[[Case], bool] = lambda _: True):
    chosen = {name: case for name, case in CASES.items() if only(case)}
    return pytest.mark.parametrize("case", chosen.values(), ids=chosen)


@every_case()
def test_columns_and_rows_in_another_order_change_nothing(case, tmp_path):
    def shuffle(header, body):
        body[:] = body[1::2][::-1] + body[::2]
        for row in (*header, *body):
            row.reverse()

    assert changed(tmp_path, case, shuffle)[0] == as_published(case.reader)[0]


@every_case(only=lambda case: case.encoding == UTF_8)
def test_a_byte_order_mark_changes_nothing(case, tmp_path):
    found = changed(tmp_path, case, lambda header, body: None, mark=True)
    assert found == as_published(case.reader)


@every_case()
def test_a_row_given_twice_is_refused(case, tmp_path):
    def repeat(header, body):
        at = header[0].index(case.code)
        prefix = case.nation if case.reader is local_elections.load_scotland else ""
        body.append(next(list(row) for row in body if row[at].startswith(prefix) and row[at]))

    with pytest.raises(MalformedFileError):
        changed(tmp_path, case, repeat)


@every_case()
def test_a_new_column_changes_no_figure_and_is_reported_unless_many_are_left_anyway(case, tmp_path):
    def widen(header, body):
        for number, row in enumerate((*header, *body)):
            row.append("brand new" if number == 0 else "1")

    observations, receipt = changed(tmp_path, case, widen)
    assert observations == as_published(case.reader)[0]
    assert any("brand new" in line for line in receipt.warnings) == case.reports_columns


@every_case()
def test_a_nation_that_is_missing_is_reported(case, tmp_path):
    def lose(header, body):
        at = header[0].index(case.code)
        body[:] = [row for row in body if not row[at].startswith(case.nation)]

    _, receipt = changed(tmp_path, case, lose)
    said = f"no value for any council of {case.absent}"
    assert any(said in line for line in receipt.warnings)
    assert not of_reader(case, said)


@every_case(only=lambda case: bool(case.scaled))
def test_a_change_of_unit_is_refused(case, tmp_path):
    def shrink(header, body):
        for row in body:
            for column in case.scaled:
                at = header[0].index(column)
                text = row[at].strip().replace(",", "")
                if text.replace(".", "").isdigit():
                    row[at] = str(float(text) / 100)

    with pytest.raises(MalformedFileError) as refused:
        changed(tmp_path, case, shrink)
    assert "unit" in refused.value.message or "found" in refused.value.message


CLIMATE = ("recycling", "ev", "domestic_epcs_energy_efficiency", "renewable_electricity_generation")


@pytest.mark.parametrize("name", CLIMATE)
def test_another_unit_printed_in_the_file_is_refused(name, tmp_path):
    def reprint(header, body):
        for row in body:
            row[header[0].index("unit")] = "Thousands"

    case = Case(local_climate.load, f"climate-la/raw/{name}.csv", "area_code")
    with pytest.raises(MalformedFileError, match="Thousands"):
        changed(tmp_path, case, reprint)


def test_a_value_outside_its_interval_is_reported(tmp_path):
    def raise_one(header, body):
        body[0][header[0].index("Life expectancy (years)")] = "84.9"

    _, receipt = changed(tmp_path, CASES["life expectancy"], raise_one)
    assert any("1 values outside their own interval" in line for line in receipt.warnings)
    assert not of_reader(CASES["life expectancy"], "outside their own interval")


def test_titles_above_the_table_of_crime_and_its_order_do_not_matter(tmp_path):
    rows = read_csv(PUBLISHED / recorded_crime.FILE)
    body = rows[8:]
    path = beside(PUBLISHED, tmp_path, recorded_crime.FILE)
    write_csv(path, [rows[0], *([row[::-1] for row in (rows[7], *body[::-1])])], mark=True)
    found, _ = recorded_crime.load(world(tmp_path))
    assert found == recorded_crime.load(world(PUBLISHED))[0]
