"""What stands in every table and column of the database: the rows of the data dictionary."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

# What a column's type in the database is called in words, and in a Data Package (Table Schema).
TYPES: Final[Mapping[str, tuple[str, str]]] = {
    "VARCHAR": ("text", "string"),
    "BOOLEAN": ("yes or no", "boolean"),
    "INTEGER": ("whole number", "integer"),
    "BIGINT": ("whole number", "integer"),
    "UTINYINT": ("whole number", "integer"),
    "DOUBLE": ("number", "number"),
    "DATE": ("day", "date"),
    "TIMESTAMP": ("day and time", "datetime"),
    "VARCHAR[]": ("list of texts", "array"),
    "INTEGER[]": ("list of whole numbers", "array"),
    "DOUBLE[]": ("list of numbers", "array"),
    "FLOAT[]": ("list of numbers", "array"),
}
NUMBERS: Final = {"whole number", "number", "list of whole numbers", "list of numbers"}
NEVER: Final = "never NULL"
_NULL: Final = re.compile(r"NULL\b[^;.]*")


@dataclass(frozen=True, slots=True)
class Column:
    """One column: ``kind`` is its type in the database, ``allowed`` the only texts it may hold.

    ``unit`` is None for what is no number, and for a text that says its own.
    """

    name: str
    kind: str
    meaning: str
    unit: str | None = None
    is_required: bool = False
    allowed: tuple[str, ...] = ()

    @property
    def kind_words(self) -> str:
        """Its type as people say it."""
        return TYPES[self.kind][0]

    @property
    def field_type(self) -> str:
        """Its type in a Data Package."""
        return TYPES[self.kind][1]

    @property
    def null_words(self) -> str:
        """What NULL means in it, as its description says; that it never is where it cannot be."""
        found = _NULL.search(self.meaning)
        return found[0].strip() if found and not self.is_required else NEVER

    @property
    def said(self) -> str:
        """What it is, without what NULL means where that stands at the end."""
        about = self.meaning.rstrip(".").removesuffix(self.null_words).rstrip("; ").rstrip(".")
        return f"{about}."


@dataclass(frozen=True, slots=True)
class Reference:
    """Columns whose values stand in those of another table."""

    columns: tuple[str, ...]
    table: str
    of_table: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """One table or view; ``row_count`` is None for a view, ``key`` empty where none is declared."""

    name: str
    meaning: str
    row_count: int | None
    columns: tuple[Column, ...]
    key: tuple[str, ...] = ()
    references: tuple[Reference, ...] = ()


def filtered(tables: Sequence[Table], text: str) -> tuple[Table, ...]:
    """Tables and columns that have every word of ``text`` in name, meaning, unit or type.

    A table whose own name and meaning have them all is there with all of its columns.
    """
    words = text.casefold().split()
    found = []
    for table in tables:
        about = f"{table.name} {table.meaning}"
        if _has(about, words):
            found.append(table)
            continue
        columns = tuple(one for one in table.columns if _has(f"{table.name} {_said(one)}", words))
        if columns:
            found.append(Table(table.name, table.meaning, table.row_count, columns))
    return tuple(found)


def _said(column: Column) -> str:
    return f"{column.name} {column.meaning} {column.unit or ''} {column.kind_words}"


def _has(said: str, words: Sequence[str]) -> bool:
    folded = said.casefold()
    return all(word in folded for word in words)
