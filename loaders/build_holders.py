"""The part of a build that says who might hold what is not known, theme by theme."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, Any, Final

from loaders.build_tables import insert, number
from loaders.errors import MalformedFileError

if TYPE_CHECKING:
    from pathlib import Path

    from duckdb import DuckDBPyConnection

FILE: Final = "unknown_holders.toml"
ANYWHERE: Final = "K02000001"  # the code of the UK: holds where a nation has no line of its own
NATIONS: Final = {
    "who": ANYWHERE,
    "scotland": "S92000003",
    "wales": "W92000004",
    "northern_ireland": "N92000002",
}


def load_holders(connection: DuckDBPyConnection, catalogue: Path) -> str:
    """Fill ``unknown_holder``; return what to say about it. A catalogue without the file has none.

    Raises:
        MalformedFileError: the file is no TOML of [[holder]] tables, a theme is missing, there
            twice or not in the catalogue, or a line has another name or no words.
    """
    path = catalogue / FILE
    if not path.is_file():
        return "none in data/"
    rows = holder_rows(path.read_text("utf-8"))
    themes = {name for (name,) in connection.execute("SELECT theme_id FROM theme").fetchall()}
    named = [theme for theme, code, _ in rows if code == ANYWHERE]
    if set(named) != themes or len(named) != len(themes):
        odd = sorted(set(named) ^ themes) or sorted({t for t in named if named.count(t) > 1})
        raise MalformedFileError(
            FILE, None, "theme", ", ".join(odd), "each theme of themes.csv once"
        )
    insert(connection, "unknown_holder", rows)
    return f"{number(connection, 'SELECT count(*) FROM unknown_holder')} lines"


def holder_rows(text: str) -> list[tuple[str, str, str]]:
    """Theme, nation and who, one row a line of the register.

    Raises:
        MalformedFileError: it is no TOML of [[holder]] tables, or one of them does not fit.
    """
    try:
        content = tomllib.loads(text)
    except tomllib.TOMLDecodeError as fault:
        raise _malformed(str(fault)) from fault
    if set(content) != {"holder"}:
        raise _malformed(f"tables {', '.join(content) or '(none)'}")
    return [row for table in content["holder"] for row in _rows_of(table)]


def _rows_of(table: dict[str, Any]) -> list[tuple[str, str, str]]:
    theme = table.get("theme")
    words = {name: text for name, text in table.items() if name != "theme"}
    if not isinstance(theme, str) or "who" not in words:
        raise _malformed(f"a table without theme or who: {sorted(table)}")
    for name, text in words.items():
        if name not in NATIONS or not isinstance(text, str) or not text.strip():
            raise _malformed(f"{name} of {theme}")
    return [(theme, NATIONS[name], text.strip()) for name, text in words.items()]


def _malformed(found: str) -> MalformedFileError:
    allowed = f"[[holder]] tables of theme and {', '.join(NATIONS)}, each with words"
    return MalformedFileError(FILE, None, None, found, allowed)
