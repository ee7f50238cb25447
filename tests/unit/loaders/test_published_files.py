"""The published files as they are: every known trap still bites, and the harvest holds.

Collected only where the files lie beside the project (see conftest.py, which says so in a line).
"""

from __future__ import annotations

import csv
import os
import shutil
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from loaders import harvest as step
from loaders.paths import CATALOGUE, DATA, ROOT
from loaders.sources import ons_explore_local_statistics as ons
from loaders.sources.postcodes import POSTCODE_FILES
from loaders.sources.text_tables import read_table
from tests.unit.loaders.conftest import PUBLISHED
from tests.unit.loaders.made import mixed, small_catalogue

ONS = PUBLISHED / ons.SOURCE_ID


def traps(kind: str) -> list[str]:
    with (ROOT / "tests" / "vectors" / "traps.csv").open(encoding="utf-8", newline="") as file:
        return [row["file"] for row in csv.DictReader(file) if row["trap"] == kind]


@pytest.fixture(scope="module")
def harvested(tmp_path_factory) -> Path:
    """A data folder made anew from the published files."""
    data = tmp_path_factory.mktemp("harvest") / "data"
    shutil.copytree(CATALOGUE, data / "catalogue")
    step.harvest(PUBLISHED, data)
    return data


def made(folder: Path) -> dict[str, bytes]:
    """What the harvest makes: not what is written by hand, nor what is drawn from a database."""
    by_hand = {"catalogue", "case_studies", "lenses", "passages.csv", "rank_intervals.csv"}
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
        and path.relative_to(folder).parts[0] not in by_hand
        and path.name != "clusters.csv"
        and path.suffix != ".md"  # licences, which stand beside what they are of
        and not path.name.endswith(".LICENSE.txt")
    }


def test_what_is_committed_is_what_the_published_files_give(harvested):
    fresh, committed = made(harvested), made(DATA)
    assert list(fresh) == list(committed)
    assert [name for name in fresh if fresh[name] != committed[name]] == []


@pytest.mark.parametrize("name", traps("BOM"))
def test_a_file_with_a_byte_order_mark_is_read_by_its_first_column(name):
    path = ONS / name.removesuffix(".csv") / name
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    assert read_table(path, ["areacd"], ons.NEEDED + ons.KNOWN).rows[0][1]["areacd"]


@pytest.mark.parametrize("name", [n for n in traps("LF line ends") if "super-output" not in n])
def test_a_file_with_plain_line_ends_is_read_alike(name):
    path = ONS / name.removesuffix(".csv") / name
    content = path.read_bytes()
    assert b"\r" not in content
    assert len(read_table(path, ["areacd"], ons.NEEDED + ons.KNOWN)) == content.count(b"\n") - 1


def test_rows_in_another_order_give_the_same_table(tmp_path):
    name = "engagement-with-culture-and-heritage"
    header, *lines = (ONS / name / f"{name}.csv").read_text("utf-8-sig").splitlines()
    catalogue = small_catalogue("arts", "heritage", "museum_visit", "library_visit")
    found = []
    for folder, rows in (("a", lines), ("b", mixed(lines))):
        (tmp_path / folder / name).mkdir(parents=True)
        text = "\n".join([header, *rows]) + "\n"
        (tmp_path / folder / name / f"{name}.csv").write_text(text, "utf-8")
        found.append(ons.load(tmp_path / folder, catalogue, ()))
    (first, first_receipt), (second, second_receipt) = found
    assert first.observations == second.observations
    assert first_receipt == second_receipt
    assert first_receipt.rows_dropped == 20


def test_every_postcode_of_great_britain_is_found_exactly(harvested):
    sectors = pq.read_table(harvested / "places" / "postcode_sectors.parquet").to_pylist()
    main = {row["sector"]: row["area_code"] for row in sectors if row["is_main"]}
    table = pq.read_table(harvested / "places" / "postcode_exceptions.parquet")
    elsewhere = dict(zip(*(table[c].to_pylist() for c in table.column_names), strict=True))
    wrong = total = 0
    for name in POSTCODE_FILES:
        published = pq.read_table(PUBLISHED / "postcodes" / name)
        codes = published["laua"].cast("string").to_pylist()
        for postcode, code in zip(published["pc"].to_pylist(), codes, strict=True):
            total += 1
            wrong += elsewhere.get(postcode, main.get(postcode[:-2])) != code
    assert (total, wrong, len(elsewhere)) == (2_636_121, 0, 97_566)


@pytest.fixture
def sources(tmp_path) -> Path:
    """The published files as links, so that one of them can be spoilt."""
    wanted = {"boundaries", "geography", "lad-lookups", "population", "postcodes", ons.SOURCE_ID}
    for folder in wanted:
        shutil.copytree(PUBLISHED / folder, tmp_path / folder, copy_function=os.symlink)
    return tmp_path


@pytest.mark.parametrize(
    "fault",
    [
        (5, "observation", "twelve"),
        (42, "status", "q"),
        (42, "period", "2020-01-01/P5W"),
        (1, "observation", "observed"),
    ],
    ids=["no number", "unknown status", "unreadable period", "lost column"],
)
def test_a_spoilt_published_file_is_refused_and_the_old_data_stays(
    sources, harvested, capsys, fault
):
    line, column, text = fault
    path = sources / ons.SOURCE_ID / "cigarette-smokers" / "cigarette-smokers.csv"
    rows = list(csv.reader(path.read_text("utf-8-sig").splitlines()))
    rows[line - 1][rows[0].index(column)] = text
    path.unlink()
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    before = made(harvested)
    assert step.main([str(sources), "--data", str(harvested)]) == 1
    said = capsys.readouterr().err
    assert f"cigarette-smokers.csv, line {line}, column {column}: found" in said
    assert made(harvested) == before
