"""Files of other frameworks: what is read from them, and which faults they are refused for."""

from __future__ import annotations

import shutil

import duckdb
import pytest

from loaders import paths
from loaders.build import build
from loaders.build_lenses import load_lenses_into
from loaders.errors import MalformedFileError
from loaders.lenses import load_lenses, read_lens

GOOD = """\
position = 1
id = "small"
title = "A small framework"
short_title = "Small"
term_word = "term"
publisher = "Somebody"
published = "2021"
source = "A report"
about = "Two terms."
note = "Made up."

[made_by]
terms = "source"
indicators = "ours"
points = "derived"

[[terms]]
id = "net"
title = "Net"
explanation = "Cables."
themes = ["fixed-connectivity"]
indicators = ["gigabit-broadband", "median-weekly-pay"]
points = ["2024-1.1-worked_well-02"]
made_by = { points = "source" }

[[terms]]
id = "learning"
title = "Learning"
explanation = "Learning."
point_groups = ["ai-skills"]
"""


def written(folder, text, name="small.toml"):
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def refused(small_build, tmp_path):
    """What a text is refused with, by the data of the small build."""
    shutil.copy(small_build / "build" / paths.DATABASE_NAME, tmp_path / "copy.duckdb")

    def fault_of(text):
        folder = written(tmp_path / "lenses", text)
        with (
            duckdb.connect(str(tmp_path / "copy.duckdb")) as connection,
            pytest.raises(MalformedFileError) as fault,
        ):
            load_lenses_into(connection, folder)
        return fault.value

    return fault_of


def test_each_thing_that_speaks_to_a_term_stands_there_once_with_whose_it_is(
    data, tmp_path, progress
):
    written(data / "lenses", GOOD)
    (tmp_path / "build").mkdir()
    path = build(tmp_path / "build", data=data, progress=progress)
    with duckdb.connect(str(path), read_only=True) as connection:
        links = connection.execute(
            "SELECT target, target_id, made_by, through FROM lens_link WHERE term_id = 'net' "
            "ORDER BY position"
        ).fetchall()
        learning = connection.execute(
            "SELECT DISTINCT made_by, through FROM lens_link WHERE term_id = 'learning'"
        ).fetchall()
    assert links[:2] == [
        ("indicator", "gigabit-broadband", "ours", "named"),
        ("indicator", "median-weekly-pay", "ours", "named"),
    ]
    assert ("indicator", "premises-below-30-mbit", "ours", "theme fixed-connectivity") in links
    assert [link[1] for link in links].count("gigabit-broadband") == 1
    assert links[-1] == ("point", "2024-1.1-worked_well-02", "source", "named")
    assert learning == [("derived", "working groups on ai-skills")]


@pytest.mark.parametrize(
    ("old", "new", "column", "found"),
    [
        ('"gigabit-broadband"', '"gigabit-brodband"', "indicators of net", "gigabit-brodband"),
        ('["fixed-connectivity"]', '["fixed"]', "themes of net", "fixed"),
        ("worked_well-02", "worked_well-99", "points of net", "2024-1.1-worked_well-99"),
        ('["ai-skills"]', '["ai"]', "point_groups of learning", "ai"),
        ('themes = ["fixed', 'cases = ["nowhere"]\nthemes = ["fixed', "cases of net", "nowhere"),
        ('themes = ["fixed', 'case_tags = ["outcome:x"]\nthemes = ["fixed', "case_tags of net",
         "outcome:x"),
        ('themes = ["fixed', 'components = ["wealth"]\nthemes = ["fixed', "components of net",
         "wealth"),
        ('indicators = "ours"\n', "", "made_by.indicators", "nothing"),
        ("[[terms]]", '[[proxy]]\nterm = "net"\nindicator = "x"\nbetter = "higher"\n[[terms]]',
         "proxy", "“x”"),
    ],
)  # fmt: skip
def test_what_is_not_there_is_refused_by_name(refused, old, new, column, found):
    fault = refused(GOOD.replace(old, new, 1))
    assert fault.file == "small.toml"
    assert fault.column == column
    assert found in fault.message
    assert "Allowed: " in fault.remedy


def test_the_line_of_a_wrong_id_is_named(refused):
    fault = refused(GOOD.replace('"fixed-connectivity"', '"fixed"'))
    assert fault.line == 1 + GOOD.partition("themes = ")[0].count("\n")


def test_a_build_that_is_refused_leaves_the_old_database(small_build, data, tmp_path, progress):
    folder = tmp_path / "build"
    shutil.copytree(small_build / "build", folder)
    before = {path.name: path.read_bytes() for path in folder.glob("*.duckdb")}
    written(data / "lenses", GOOD.replace('"fixed-connectivity"', '"fixed"'))
    with pytest.raises(MalformedFileError):
        build(folder, data=data, progress=progress)
    assert {path.name: path.read_bytes() for path in folder.glob("*.duckdb*")} == before


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('id = "learning"', 'id = "net"', "the term net stands twice"),
        ('id = "small"', 'id = "other"', "the name of the file"),
        ('terms = "source"', 'terms = "theirs"', "theirs"),
        ("position = 1", "position = 0", "0"),
        ('title = "Net"', 'titel = "Net"', "terms.0.title"),
        ('note = "Made up."', "note = ", "line"),
        ("[[terms]]", '[[proxy]]\nterm = "x"\nindicator = "y"\nbetter = "higher"\n[[terms]]',
         "proxy names x"),
    ],
)  # fmt: skip
def test_a_file_of_another_shape_is_refused_with_what_stands_there(tmp_path, old, new, said):
    folder = written(tmp_path / "lenses", GOOD.replace(old, new, 1))
    with pytest.raises(MalformedFileError) as fault:
        read_lens(folder / "small.toml")
    assert said in str(fault.value)


def test_two_frameworks_cannot_claim_one_position(tmp_path):
    folder = written(tmp_path / "lenses", GOOD)
    written(folder, GOOD.replace('id = "small"', 'id = "twin"'), "twin.toml")
    with pytest.raises(MalformedFileError, match="has too"):
        load_lenses(folder)


def test_a_data_folder_without_frameworks_has_none(tmp_path):
    assert load_lenses(tmp_path / "lenses") == []
