"""The catalogue is edited by hand, so every row, word and reference in it is checked."""

from __future__ import annotations

import csv
import shutil

import pytest

from loaders.catalogue import INDICATORS_FILE, read_catalogue
from loaders.errors import MalformedFileError
from loaders.paths import CATALOGUE


@pytest.fixture
def copy(tmp_path):
    """A copy of the real catalogue, to be spoilt."""
    return shutil.copytree(CATALOGUE, tmp_path / "catalogue")


def spoil(folder, name: str, old: str, new: str, times: int = 1):
    path = folder / name
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, times), "utf-8")


def change_indicator(folder, column: str, value: str, row: int = 0):
    path = folder / INDICATORS_FILE
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    rows[row][column] = value
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def refusal(folder) -> MalformedFileError:
    with pytest.raises(MalformedFileError) as refused:
        read_catalogue(folder)
    return refused.value


def test_the_catalogue_holds_eight_components_and_everything_in_screen_order():
    catalogue = read_catalogue()
    assert [c.component_id for c in catalogue.components] == [
        "health", "resilience", "energy", "democracy", "travel", "economy", "skills", "data",
    ]  # fmt: skip
    assert (len(catalogue.themes), len(catalogue.indicators)) == (39, 137)
    assert catalogue.indicators[0].indicator_id == "healthy-life-expectancy-female"
    assert len(catalogue.upstream_units) == 137


def test_what_is_left_empty_is_none_and_not_an_empty_string():
    indicators = {i.short_id: i for i in read_catalogue().indicators}
    assert indicators["smokers"].family is None
    assert indicators["l3_gb"].family == "level-3"
    assert indicators["smokers"].latest_period is None
    assert indicators["pay"].prefix == "£"


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("polarity", "up"),
        ("role", "headline"),
        ("nations", "UK"),
        ("nations", "NE"),
        ("decimals", "four"),
        ("is_estimate", "perhaps"),
        ("source_url", "ons.gov.uk"),
        ("source_date", "19/02/2026"),
        ("sentence", "{value} of adults smoke"),
        ("title", ""),
        ("indicator_id", "Adult Smokers"),
    ],
)
def test_a_cell_that_is_not_allowed_is_refused_with_line_and_column(copy, column, value):
    change_indicator(copy, column, value, row=3)
    fault = refusal(copy)
    assert (fault.file, fault.line, fault.column) == (INDICATORS_FILE, 5, column)


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("indicator_id", "adult-obesity"),
        ("short_id", "obesity"),
        ("theme_id", "voting"),
        ("component_id", "housing"),
        ("source_id", "somebody"),
        ("upstream_name", "Pipe smokers"),
    ],
)
def test_an_id_that_stands_twice_or_points_to_nothing_is_refused(copy, column, value):
    change_indicator(copy, column, value, row=3)
    assert value in str(refusal(copy)) or column == "component_id"


def test_a_column_nobody_knows_is_refused(copy):
    spoil(copy, "themes.csv", "component,theme,title", "component,theme,titel")
    assert "title" in str(refusal(copy))


def test_a_column_too_many_is_refused(copy):
    path = copy / "themes.csv"
    lines = path.read_text("utf-8").splitlines()
    path.write_text("\n".join(line + ",x" for line in lines) + "\n", "utf-8")
    assert "unknown column" in str(refusal(copy))


def test_a_key_too_many_in_a_component_is_refused(copy):
    spoil(copy, "components.toml", 'symbol = "shield"', 'symbol = "shield"\ncolour = "red"')
    assert refusal(copy).column == "colour"


def test_broken_toml_is_refused_by_file(copy):
    spoil(copy, "sources.toml", "[[source]]", "[[source")
    assert refusal(copy).file == "sources.toml"


def test_a_headline_that_is_no_indicator_is_refused(copy):
    spoil(copy, "components.toml", '"adult-smokers"', '"adult-dancers"')
    assert "adult-dancers" in str(refusal(copy))


def test_a_missing_file_is_refused_by_name(copy):
    (copy / "sources.toml").unlink()
    assert refusal(copy).file == "sources.toml"
