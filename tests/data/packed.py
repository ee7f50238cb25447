"""An archive of the data, made once, and how the tests read it."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.csv
import pyarrow.parquet

# What a field of a Data Package is in Arrow: a number that is read as anything else is a fault.
ARROW = {
    "string": pa.string(), "integer": pa.int64(), "number": pa.float64(), "boolean": pa.bool_(),
    "date": pa.date32(), "array": pa.string(),
}  # fmt: skip


@dataclass
class Packed:
    """An archive, open."""

    path: Path

    @cached_property
    def archive(self) -> zipfile.ZipFile:
        return zipfile.ZipFile(self.path)

    @cached_property
    def described(self) -> dict[str, Any]:
        return json.loads(self.archive.read("datapackage.json"))

    def resources(self, kind: str) -> list[dict[str, Any]]:
        return [one for one in self.described["resources"] if one["format"] == kind]

    def text(self, path: str) -> str:
        return self.archive.read(path).decode()

    def rows(self, path: str) -> list[dict[str, str]]:
        return list(csv.DictReader(io.StringIO(self.text(path), newline="")))

    def parquet(self, path: str) -> pa.Table:
        return pa.parquet.read_table(io.BytesIO(self.archive.read(path)))

    def typed(self, resource: dict[str, Any]) -> pa.Table:
        """The CSV of a resource, read strictly as its schema says."""
        fields = resource["schema"]["fields"]
        options = pa.csv.ConvertOptions(
            column_types={field["name"]: ARROW[field["type"]] for field in fields},
            null_values=resource["schema"]["missingValues"],
            strings_can_be_null=True,
            true_values=["true"], false_values=["false"],
        )  # fmt: skip
        parse = pa.csv.ParseOptions(newlines_in_values=True)
        data = io.BytesIO(self.archive.read(resource["path"]))
        return pa.csv.read_csv(data, parse_options=parse, convert_options=options)
