"""The parquet files of the further sources, broken: read alike or refused."""

from __future__ import annotations

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from loaders.errors import MalformedFileError
from loaders.sources import deprivation, health_index
from tests.unit.loaders.conftest import PUBLISHED
from tests.unit.loaders.made_world import beside, world


@pytest.mark.parametrize(
    ("reader", "file", "column"),
    [
        (health_index.load, health_index.FILE, "value"),
        (deprivation.load, "deprivation/imd2025_england_lsoa21_indicators.parquet",
         "connectivity_score"),
    ],
    ids=["health index", "English deprivation"],
)  # fmt: skip
class TestParquet:
    def write(self, tmp_path, file, table):
        pq.write_table(table, beside(PUBLISHED, tmp_path, file))
        return world(tmp_path)

    def test_order_does_not_matter(self, reader, file, column, tmp_path):
        table = pq.read_table(PUBLISHED / file)
        backwards = list(range(len(table)))[::-1]
        other = table.select(table.column_names[::-1]).take(backwards)
        assert reader(self.write(tmp_path, file, other)) == reader(world(PUBLISHED))

    def test_a_row_given_twice_is_refused(self, reader, file, column, tmp_path):
        table = pq.read_table(PUBLISHED / file)
        with pytest.raises(MalformedFileError, match="again"):
            reader(self.write(tmp_path, file, pa.concat_tables([table, table.slice(5, 1)])))

    def test_a_change_of_unit_is_refused(self, reader, file, column, tmp_path):
        table = pq.read_table(PUBLISHED / file)
        at = table.column_names.index(column)
        small = pa.array([None if v is None else v / 100 for v in table[column].to_pylist()])
        with pytest.raises(MalformedFileError):
            reader(self.write(tmp_path, file, table.set_column(at, column, small)))

    def test_a_missing_column_is_refused(self, reader, file, column, tmp_path):
        table = pq.read_table(PUBLISHED / file).drop_columns([column])
        with pytest.raises(MalformedFileError):
            reader(self.write(tmp_path, file, table))


def test_a_year_that_was_a_copy_and_is_none_any_more_is_refused(tmp_path):
    """A new edition may measure what the old one filled in: that is not left out in silence."""
    table = pq.read_table(PUBLISHED / health_index.FILE)
    rows = table.to_pylist()
    for row in rows:
        if (row["indicator"], row["year"]) == ("Life expectancy", 2021) and row["value"]:
            row["value"] += 0.1
    other = pa.Table.from_pylist(rows, schema=table.schema)
    pq.write_table(other, beside(PUBLISHED, tmp_path, health_index.FILE))
    with pytest.raises(MalformedFileError, match="the figure of 2020 again"):
        health_index.load(world(tmp_path))
