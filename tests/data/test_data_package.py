"""The archive of all data: what datapackage.json says of each file is so, column by column.

Read strictly by these tests and not by a validator: the standard's own profiles say nothing of
whether a file is as described, and the library that does brings some forty packages along.
"""

from __future__ import annotations

import hashlib
import json

import pyarrow as pa
import pyarrow.compute as pc
import pytest

from components.model.data_package import OWN_LICENCE_FILE
from components.model.package_words import FOLDER_APART
from components.model.provenance import VERSION
from loaders import package_parts
from loaders.package import write_package
from tests.data.packed import ARROW, Packed

TEXTS = {"README.txt", "datapackage.json", "dictionary.csv", "licences/council-websites.txt",
         OWN_LICENCE_FILE, f"{FOLDER_APART}/LICENCE.txt"}  # fmt: skip
CELLS_TO_PARSE = 2_000  # lists in cells, of each column


@pytest.fixture(scope="module")
def packed(tmp_path_factory, database):
    path = tmp_path_factory.mktemp("archive") / "everything.zip"
    write_package(database, path, "everything")
    return Packed(path)


def names(resource):
    return [field["name"] for field in resource["schema"]["fields"]]


def plain(column: pa.ChunkedArray) -> pa.ChunkedArray:
    """A column of a Parquet file as its CSV tells it: no empty texts, whole numbers of one kind."""
    if pa.types.is_string(column.type):
        return pc.if_else(pc.equal(column, ""), pa.scalar(None, pa.string()), column)
    return column.cast(pa.int64()) if pa.types.is_integer(column.type) else column


def test_every_file_is_described_with_its_length_and_hash_and_nothing_else_is(packed):
    paths = {resource["path"] for resource in packed.described["resources"]}
    assert paths | TEXTS == set(packed.archive.namelist())
    for resource in packed.described["resources"]:
        data = packed.archive.read(resource["path"])
        assert (len(data), f"sha256:{hashlib.sha256(data).hexdigest()}") == (
            resource["bytes"], resource["hash"])  # fmt: skip
    every = [resource["name"] for resource in packed.described["resources"]]
    assert len(set(every)) == len(every)


def test_every_column_stands_in_the_schema_in_order_with_its_type_in_both_formats(packed):
    pairs = zip(packed.resources("csv"), packed.resources("parquet"), strict=True)
    for resource, twin in pairs:
        assert resource["schema"]["fields"] == twin["schema"]["fields"]
        table, other = packed.typed(resource), packed.parquet(twin["path"])
        assert table.column_names == other.column_names == names(resource), resource["name"]
        for field in resource["schema"]["fields"]:
            name, kind = field["name"], field["type"]
            if kind == "array":
                cells = table[name].slice(0, CELLS_TO_PARSE).to_pylist()
                lists = other[name].slice(0, CELLS_TO_PARSE).to_pylist()
                assert [json.loads(cell) for cell in cells] == lists
            else:
                assert plain(other[name]).type == ARROW[kind], (resource["name"], name)
                assert table[name].equals(plain(other[name])), (resource["name"], name)


def test_constraints_hold_and_keys_lead_somewhere(packed):
    tables = {resource["name"]: packed.typed(resource) for resource in packed.resources("csv")}
    enums = references = 0
    for resource in packed.resources("csv"):
        schema, table = resource["schema"], tables[resource["name"]]
        for field in schema["fields"]:
            rules = field.get("constraints", {})
            assert not (rules.get("required") and table[field["name"]].null_count), field
            if "enum" in rules:
                enums += 1
                assert set(pc.unique(table[field["name"]].drop_null()).to_pylist()) <= set(
                    rules["enum"]
                )
        if "primaryKey" in schema:
            keys = table.select(schema["primaryKey"])
            assert len(keys.group_by(schema["primaryKey"]).aggregate([])) == len(table)
        for key in schema.get("foreignKeys", ()):
            references += 1
            (field,), (of_field,) = key["fields"], key["reference"]["fields"]
            known = pc.unique(tables[key["reference"]["resource"]][of_field])
            assert pc.all(pc.is_in(table[field].drop_null(), known)).as_py() is not False
    assert enums > 20
    assert references > 20


def test_every_number_of_a_figure_says_its_unit_and_every_resource_its_licence(packed):
    for resource in packed.described["resources"]:
        assert resource["licenses"]
        paths = {one["path"] for one in resource["licenses"]}
        assert all(path.startswith("https://") or path in TEXTS for path in paths)
        for field in resource["schema"]["fields"]:
            assert len(field["description"]) >= 10
            assert field["type"] not in {"number", "integer"} or field["unit"], field


def test_share_alike_figures_stand_apart_with_their_licence_and_nowhere_else(packed):
    apart = [r for r in packed.described["resources"] if r["path"].startswith(FOLDER_APART)]
    free = [r for r in packed.described["resources"] if r not in apart]
    assert len(apart) == 2 * len(package_parts.DIVIDED)
    for resource in apart:
        assert [one["name"] for one in resource["licenses"]] == ["CC-BY-SA-4.0"]
        assert any("Open Council Data UK" in line for line in resource["attribution"])
    assert not any("BY-SA" in one["title"] for r in free for one in r["licenses"])
    bound = packed.rows(f"{FOLDER_APART}/csv/figures.csv")
    assert {row["licence"] for row in bound} == {"CC BY-SA 4.0"}
    pairs = {(row["indicator_id"], row["area_code"]) for row in bound if row["value"]}
    assert len(pairs) == 389
    for name in ("figures", "latest_value", "verdict", "trend"):
        found = packed.parquet(f"parquet/{name}.parquet").select(["indicator_id", "area_code"])
        mine = found.filter(
            pc.is_in(found["indicator_id"], pa.array(sorted({i for i, _ in pairs})))
        )
        assert pairs.isdisjoint({tuple(row.values()) for row in mine.to_pylist()}), name
    licences = pc.unique(packed.parquet("parquet/figures.parquet")["licence"]).to_pylist()
    assert not any("BY-SA" in licence for licence in licences)


def test_the_readme_names_every_publisher_and_says_what_unknown_looks_like(packed, connection):
    said = packed.text("README.txt")
    lines = connection.execute(
        "SELECT attribution FROM source WHERE source_id IN (SELECT source_id FROM figures)"
    ).fetchall()
    assert lines
    assert [line for (line,) in lines if line not in said] == []
    for word in ("no_data", "suppressed", "not_applicable", "not_comparable", VERSION,
                 packed.described["dataHash"], "never 0"):  # fmt: skip
        assert word in said
    for path in ("licences/council-websites.txt", OWN_LICENCE_FILE):
        assert "Permission is hereby granted" in packed.text(path)
    assert "by-sa/4.0/legalcode" in packed.text(f"{FOLDER_APART}/LICENCE.txt")


def test_the_four_kinds_of_unknown_are_told_apart_and_no_unknown_is_a_number(packed):
    figures = packed.parquet("parquet/figures.parquet")
    unknown = figures.filter(pc.is_null(figures["value"]))
    assert set(pc.unique(unknown["unknown_reason"]).to_pylist()) == {
        "no_data", "suppressed", "not_applicable", "not_comparable",
    }  # fmt: skip
    assert unknown["unknown_reason"].null_count == 0
    known = figures.filter(pc.is_valid(figures["value"]))
    assert known["unknown_reason"].null_count == len(known)


def test_the_dictionary_tells_every_column_of_the_database(packed, connection):
    rows = packed.rows("dictionary.csv")
    columns = connection.execute(
        "SELECT table_name, column_name FROM duckdb_columns() WHERE NOT internal"
    ).fetchall()
    assert {(row["table"], row["column"]) for row in rows} == set(columns)
    assert len(rows) == len(columns)
    paths = set(packed.archive.namelist())
    assert {row["file"] for row in rows} - {""} <= paths


def test_the_same_database_gives_the_same_bytes(tmp_path, database):
    made = []
    for name in ("one.zip", "two.zip"):
        write_package(database, tmp_path / name, "figures")
        made.append((tmp_path / name).read_bytes())
    assert made[0] == made[1]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["one.zip", "two.zip"]
