"""The data dictionary: every column of the database with its type, unit, meaning and NULL."""

from __future__ import annotations

import pytest

from components.model import column_units, table_groups
from components.model.dictionary_rows import NEVER, NUMBERS, Column, filtered
from loaders.queries.dictionary import dictionary


@pytest.fixture
def tables(connection):
    return dictionary(connection)


def column(tables, table, name):
    (found,) = (one for each in tables if each.name == table for one in each.columns
                if one.name == name)  # fmt: skip
    return found


def test_every_column_of_numbers_has_a_unit_and_no_other_has(tables):
    for table in tables:
        for one in table.columns:
            assert bool(one.unit) == (one.kind_words in NUMBERS), (table.name, one.name)


def test_no_unit_is_given_to_a_column_that_is_not_there(tables):
    names = {one.name for table in tables for one in table.columns}
    pairs = {(table.name, one.name) for table in tables for one in table.columns}
    assert set(column_units.BY_NAME) <= names
    assert set(column_units.BY_TABLE) <= pairs


def test_every_column_that_may_be_null_says_what_that_means(tables):
    silent = [
        (table.name, one.name)
        for table in tables
        for one in table.columns
        if not one.is_required and one.null_words == NEVER
    ]
    assert silent == []


def test_a_column_that_is_never_null_is_so_in_views_too(tables, connection):
    (view,) = (table for table in tables if table.name == "figures")
    for one in view.columns:
        relation = connection.table("figures").filter(f'"{one.name}" IS NULL')
        assert (len(relation.limit(1).fetchall()) == 0) >= one.is_required, one.name


def test_keys_references_and_allowed_texts_are_those_of_the_schema(tables):
    (place,) = (table for table in tables if table.name == "place")
    assert place.key == ("area_code",)
    assert column(tables, "place", "kind").allowed[:2] == ("council", "former_council")
    (theme,) = (table for table in tables if table.name == "theme")
    assert [(one.columns, one.table) for one in theme.references] == [
        (("component_id",), "component")
    ]


def test_what_null_means_is_said_once(tables):
    found = column(tables, "area_change", "year")
    assert (found.said, found.null_words) == ("Year of the change.", "NULL where not stated")
    known = Column("name", "VARCHAR", "Name as it was.", is_required=True)
    assert (known.said, known.null_words) == ("Name as it was.", NEVER)


def test_every_table_stands_in_one_group(tables):
    groups = table_groups.grouped(tables)
    assert list(groups) == list(table_groups.GROUPS)
    assert sum(len(own) for own in groups.values()) == len(tables)
    assert sum(len(names) for names in table_groups.GROUPS.values()) == len(tables)


@pytest.mark.parametrize(
    ("text", "table", "has"),
    [
        ("", "place", 12),
        ("LOWER end interval figures", "figures", 1),
        ("postcode without a space", "postcode_exception", 1),
        ("one row per postcode sector", "postcode_sector", 4),
        ("no-such-word", "place", 0),
    ],
)
def test_a_search_finds_tables_and_columns_that_have_every_word(tables, text, table, has):
    found = {one.name: one for one in filtered(tables, text)}
    assert (len(found[table].columns) if table in found else 0) == has
