"""The register of who might hold what: every theme once, nothing else, nothing empty."""

from __future__ import annotations

import duckdb
import pytest

from loaders.build_holders import FILE, holder_rows, load_holders
from loaders.errors import MalformedFileError
from loaders.paths import CATALOGUE

GOOD = '[[holder]]\ntheme = "a"\nwho = "the council"\nscotland = "the board"\n'


def test_a_table_gives_a_row_for_each_line():
    assert holder_rows(GOOD) == [
        ("a", "K02000001", "the council"), ("a", "S92000003", "the board"),
    ]  # fmt: skip


OTHER = GOOD.replace('"a"', '"c"')


@pytest.mark.parametrize(
    "text",
    [
        "theme = 1", "[[holder]]\nwho = 'x'", "[[holder]]\ntheme = 'a'", GOOD + "france = 'x'",
        GOOD + "wales = ' '", GOOD + "wales = 3", "[[holder]", "",
    ],
)  # fmt: skip
def test_whatever_does_not_fit_is_refused_with_the_name_of_the_file(text):
    with pytest.raises(MalformedFileError, match=FILE):
        holder_rows(text)


@pytest.fixture
def themes():
    """A database with two themes."""
    with duckdb.connect() as connection:
        connection.execute("CREATE TABLE theme AS SELECT * FROM (VALUES ('a'), ('b')) t(theme_id)")
        connection.execute(
            "CREATE TABLE unknown_holder (theme_id TEXT, nation_code TEXT, who TEXT)"
        )
        yield connection


@pytest.mark.parametrize(
    ("text", "odd"),
    [(GOOD, "b"), (GOOD + GOOD + GOOD.replace('"a"', '"b"'), "a"), (OTHER, "c")],
)
def test_a_theme_that_is_missing_twice_or_unknown_is_named(themes, tmp_path, text, odd):
    (tmp_path / FILE).write_text(text, "utf-8")
    with pytest.raises(MalformedFileError, match=odd):
        load_holders(themes, tmp_path)


def test_the_committed_register_has_every_theme(connection):
    themes = {name for (name,) in connection.execute("SELECT theme_id FROM theme").fetchall()}
    rows = holder_rows((CATALOGUE / FILE).read_text("utf-8"))
    assert {theme for theme, code, _ in rows if code == "K02000001"} == themes
    assert all(who == who.strip() and not who.endswith(".") for _, _, who in rows)
