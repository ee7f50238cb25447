"""An archive of the data as CSV and Parquet, with a description of every column, made on request.

One file at a time is written beside the archive and put into it, so that neither memory nor disk
hold more than the largest of them. The same database gives the same bytes.
"""

from __future__ import annotations

import csv
import errno
import hashlib
import io
import json
import os
import sys
import tempfile
import zipfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

import duckdb
from duckdb import (
    CaseExpression,
    ColumnExpression,
    ConstantExpression,
    Expression,
    FunctionExpression,
)

from components.model import data_package, package_words
from components.model.data_package import PackedFile
from components.model.plain_cells import FORMULA_STARTS, safe
from loaders import database as databases
from loaders import package_parts, paths
from loaders.build_lines import first_line
from loaders.errors import DatabaseError
from loaders.queries.dictionary import dictionary
from loaders.queries.facts import catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from duckdb import DuckDBPyConnection, DuckDBPyRelation

    from components.model.catalogue_rows import Source
    from components.model.data_package import Format
    from components.model.dictionary_rows import Column, Table
    from loaders.package_parts import Kind, Part

FIRST_DAY: Final = (1980, 1, 1, 0, 0, 0)  # the oldest day a zip can tell: no file says when
READABLE: Final = 0o644 << 16  # rights of a file as zip keeps them
LEVEL: Final = 6  # of deflate: 9 takes twice the time for a fiftieth fewer bytes
BLOCK: Final = 1 << 20  # bytes read at a time
CONFIG: Final[dict[str, str | bool | int | float | list[str]]] = {
    "threads": 1,  # the same order of rows each time, and the other core for the app
    "memory_limit": "256MB",  # sorting every figure takes 170
    "autoinstall_known_extensions": False,
    "autoload_known_extensions": False,
}
# The licence of one set wants its text beside every copy.
MIT_TEXT: Final = "council_websites.LICENSE.txt"
ABOUT: Final = (
    "Published figures of UK places through the eight components of a connected place, with their "
    "intervals, their sources and what is unknown. Read README.txt first."
)
FORMATS: Final[tuple[Format, ...]] = ("csv", "parquet")


@dataclass(frozen=True, slots=True)
class _Asked:
    """Which archive of what."""

    kind: Kind
    tables: tuple[Table, ...]
    sources: tuple[Source, ...]
    data_hash: str


def write_package(database: Path, target: Path, kind: Kind) -> None:
    """Write the archive to ``target``, whose folder is there; a file that is there is replaced.

    Raises:
        OSError: the folder cannot be written, or the disk is full.
        duckdb.Error: the same, while a table is written.
        DatabaseError: the database cannot be opened.
    """
    with databases.connect(database) as connection:
        sources = catalogue(connection).sources
        data_hash = databases.hash_of(connection) or ""
        asked = _Asked(kind, dictionary(connection), sources, data_hash)
    with tempfile.TemporaryDirectory(prefix=package_parts.UNFINISHED, dir=target.parent) as name:
        folder = Path(name)
        made = folder / target.name
        with (
            duckdb.connect(str(folder / "work.duckdb"), config=CONFIG) as connection,
            zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=LEVEL) as archive,
        ):
            connection.execute("ATTACH ? AS built (READ_ONLY)", [str(database)])
            connection.execute((paths.SQL / "package.sql").read_text("utf-8"))
            files = list(_files(connection, archive, folder, asked))
            _texts(archive, files, asked)
        made.replace(target)


def _files(
    connection: DuckDBPyConnection, archive: zipfile.ZipFile, folder: Path, asked: _Asked
) -> Iterator[PackedFile]:
    """Every table in both formats, put into the archive one by one."""
    described = {table.name: table for table in asked.tables}
    for part in package_parts.parts(asked.kind):
        relation = connection.table(part.relation)
        table = _as_written(relation, described[part.name])
        rests_on = _rests_on(connection, part, asked.sources)
        for form in FORMATS:
            file = folder / f"{part.name}.{form}"
            if form == "csv":
                relation.project(*map(_cell, table.columns)).write_csv(str(file))
            else:
                relation.write_parquet(str(file), compression="zstd")
            path = f"{form}/{file.name}"
            if part.share_alike:
                path = f"{package_words.FOLDER_APART}/{path}"
            size, digest = _packed(archive, file, path)
            file.unlink()
            yield PackedFile(path, form, table, rests_on, part.share_alike, size, digest)


def _as_written(relation: DuckDBPyRelation, table: Table) -> Table:
    """The table with the columns of the file, in their order.

    A text that may be empty is not required: in CSV nothing tells it from an unknown one.
    """
    by_name = {column.name: column for column in table.columns}
    found = tuple(by_name[name] for name in relation.columns)
    texts = [one.name for one in found if one.is_required and one.kind == "VARCHAR"]
    empty: set[str] = set()
    if texts:
        ends = [FunctionExpression("min", ColumnExpression(name)).alias(name) for name in texts]
        least = relation.aggregate(ends).fetchall()[0]
        empty = {name for name, text in zip(texts, least, strict=True) if text == ""}
    columns = tuple(replace(one, is_required=False) if one.name in empty else one for one in found)
    return replace(table, columns=columns)


def _cell(column: Column) -> Expression:
    """A column as it is written as CSV: lists as JSON, and no text that is run as a formula."""
    plain = ColumnExpression(column.name)
    if column.field_type == "array":
        return FunctionExpression("to_json", plain).alias(column.name)
    if column.field_type != "string":
        return plain
    first = FunctionExpression("left", plain, ConstantExpression(1))
    starts = [ConstantExpression(start) for start in FORMULA_STARTS]
    kept_text = FunctionExpression("concat", ConstantExpression("'"), plain)
    return CaseExpression(first.isin(*starts), kept_text).otherwise(plain).alias(column.name)


def _rests_on(
    connection: DuckDBPyConnection, part: Part, sources: Sequence[Source]
) -> tuple[Source, ...]:
    if isinstance(part.rests_on, tuple):
        return tuple(source for source in sources if source.source_id in part.rests_on)
    relation = {
        "figures": f"{package_parts.APART if part.share_alike else package_parts.OPEN}.figures",
        "neighbourhoods": "built.neighbourhood_measure",
    }[part.rests_on]
    used = connection.table(relation).select("source_id").distinct().fetchall()
    return tuple(source for source in sources if (source.source_id,) in used)


def _packed(archive: zipfile.ZipFile, file: Path, path: str) -> tuple[int, str]:
    """Put a file into the archive; its length and its SHA-256. Parquet is packed already."""
    entry = _entry(path)
    if file.suffix == ".parquet":
        entry.compress_type = zipfile.ZIP_STORED
    digest = hashlib.sha256()
    with file.open("rb") as source, archive.open(entry, "w") as packed:
        while block := source.read(BLOCK):
            digest.update(block)
            packed.write(block)
    return file.stat().st_size, digest.hexdigest()


def _entry(path: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(path, FIRST_DAY)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = READABLE
    return entry


def _texts(archive: zipfile.ZipFile, files: Sequence[PackedFile], asked: _Asked) -> None:
    title = package_parts.TITLES[asked.kind]
    described = data_package.descriptor(
        f"connected-places-{asked.kind}", title, ABOUT, files, asked.data_hash
    )
    apart = [file for file in files if file.share_alike]
    texts = {
        "README.txt": package_words.readme(title, files, asked.sources, asked.data_hash),
        "datapackage.json": json.dumps(described, ensure_ascii=False, indent=1) + "\n",
        package_words.DICTIONARY: _csv(package_words.dictionary_cells(asked.tables, files)),
        f"{package_words.FOLDER_APART}/LICENCE.txt": package_words.share_alike_words(apart) + "\n",
        data_package.OWN_LICENCE_FILE: (paths.ROOT / "LICENSE").read_text("utf-8"),
        "licences/council-websites.txt": (paths.OBSERVATIONS / MIT_TEXT).read_text("utf-8"),
    }
    for path, text in texts.items():
        archive.writestr(_entry(path), text.encode())


def _csv(rows: Sequence[dict[str, str | int | None]]) -> str:
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, fieldnames=list(rows[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows({name: safe(cell) for name, cell in row.items()} for row in rows)
    return out.getvalue()


def main() -> int:
    """Write one archive: the kind, the database and where to. What went wrong is said in a line."""
    kind, database, target = sys.argv[1:]
    try:
        write_package(Path(database), Path(target), cast("Kind", kind))
    except (OSError, duckdb.Error, DatabaseError) as fault:
        full = os.strerror(errno.ENOSPC) in str(fault)  # DuckDB wraps it in words for programmers
        print("the disk is full." if full else first_line(fault), file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
