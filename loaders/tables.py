"""Checking our own tables, and writing them so that the same rows give the same bytes.

Harvest only: pandera stays out of the running app. Each frame is checked and written with fixed
options; no file carries a time.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
from pandera.errors import SchemaError
from pandera.pandas import DataFrameSchema

from loaders.errors import MalformedFileError


def table(file: str, rows: Iterable[Sequence[Any]], shape: DataFrameSchema) -> pd.DataFrame:
    """The rows as a checked frame of nullable types: unknown is NA, never 0 or an empty string.

    Args:
        file: name of the file it is meant for, to say where a fault is.
        rows: cells in the order of the shape's columns.
        shape: what the columns may hold, and the key that is unique.

    Raises:
        MalformedFileError: a cell or key is not allowed; the line is the row's in the file.
    """
    columns = list(shape.columns)
    cells = list(zip(*rows, strict=True)) or [()] * len(columns)
    frame = pd.DataFrame({
        name: pd.Series(list(values), dtype=str(shape.columns[name].dtype))
        for name, values in zip(columns, cells, strict=True)
    })  # fmt: skip
    try:
        return shape.validate(frame)
    except SchemaError as fault:
        case = None if fault.failure_cases is None else fault.failure_cases.iloc[0]
        line = None if case is None or pd.isna(case.get("index")) else int(case["index"]) + 2
        found = "a table that does not fit" if case is None else repr(case.get("failure_case"))
        column = getattr(fault.schema, "name", None)
        allowed = str(getattr(fault.check, "error", None) or fault.check)
        raise MalformedFileError(file, line, column, found, allowed) from fault


def write_csv(frame: pd.DataFrame, path: Path) -> None:
    """Write the frame as UTF-8 CSV with LF line ends; booleans as true and false, NA as empty."""
    words = frame.copy()
    for column in words.columns:
        if str(words[column].dtype) == "boolean":
            words[column] = words[column].map({True: "true", False: "false"}).astype("string")
    words.to_csv(path, index=False, lineterminator="\n", encoding="utf-8")


def write_parquet(frame: pd.DataFrame, path: Path) -> None:
    """Write the frame as one zstd parquet row group, without pandas' own notes or any time."""
    arrow = pa.Table.from_pandas(frame, preserve_index=False).replace_schema_metadata(None)
    pq.write_table(
        arrow, path, compression="zstd", compression_level=19, row_group_size=len(frame) or 1,
        use_dictionary=True, write_statistics=True, version="2.6", data_page_version="1.0",
        store_schema=False,
    )  # fmt: skip
