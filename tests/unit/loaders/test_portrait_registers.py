"""The registers of the portrait are edited by hand: each wrong entry is named with its file."""

from __future__ import annotations

import shutil
import tomllib

import pytest

from loaders.catalogue import read_catalogue
from loaders.catalogue_portrait import (
    DIMENSIONS_FILE,
    THRESHOLDS_FILE,
    PortraitRegisters,
    read_portrait,
)
from loaders.errors import MalformedFileError
from loaders.paths import CATALOGUE
from tests.unit.model.vectors import vectors

SHARE = "carbon-budget-share"


def read(folder) -> PortraitRegisters:
    whole = read_catalogue()
    themes = {theme.theme_id for theme in whole.themes}
    return read_portrait(folder, themes, {i.indicator_id for i in whole.indicators})


@pytest.fixture
def copy(tmp_path):
    """A copy of the real catalogue, to be spoilt."""
    return shutil.copytree(CATALOGUE, tmp_path / "catalogue")


def refusal(folder, name: str, old: str, new: str) -> str:
    """What is said when the first ``old`` of a file is ``new``."""
    path = folder / name
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(MalformedFileError) as refused:
        read(folder)
    return str(refused.value)


def test_the_dimensions_are_named_as_in_the_worked_example():
    names = {(row["domain"], row["dimension"]) for row in vectors("portrait_vectors")}
    assert {(d.side, d.title) for d in read(CATALOGUE).dimensions} == names


def test_every_social_dimension_stands_in_one_of_four_clusters():
    clusters = {d.title: d.cluster for d in read(CATALOGUE).dimensions if d.side == "social"}
    assert {t for t, c in clusters.items() if c == "healthy"} == {
        "Food", "Health", "Housing", "Water and sanitation",
    }  # fmt: skip
    assert {t for t, c in clusters.items() if c == "connected"} == {
        "Connectivity", "Social cohesion",
    }  # fmt: skip
    assert {t for t, c in clusters.items() if c == "empowered"} == {
        "Political voice", "Equality", "Peace and justice",
    }  # fmt: skip
    assert {t for t, c in clusters.items() if c == "enabled"} == {
        "Education", "Income and work", "Energy",
    }  # fmt: skip


def test_the_share_of_the_carbon_budget_is_what_its_words_say():
    share = next(t for t in read(CATALOGUE).thresholds if t.threshold_id == SHARE)
    assert share.value == pytest.approx(965e6 / 5 / 68_265_209, abs=5e-5)
    assert share.standing == "benchmark"
    assert "965 million tonnes in 2033 to 2037" in (share.our_step or "")
    assert "68,265,209" in (share.our_step or "")


def test_an_aim_out_of_force_never_counts_and_says_what_took_its_place():
    gone = [t for t in read(CATALOGUE).thresholds if t.superseded_by]
    assert {t.threshold_id for t in gone} == {
        "healthy-life-mission", "gigabit-85-2025", "key-stage-2-mission",
    }  # fmt: skip
    assert not any(t.counts for t in gone)


def test_a_threshold_that_takes_a_step_of_ours_to_a_value_is_a_benchmark():
    ours = [t for t in read(CATALOGUE).thresholds if not t.published]
    assert ours
    assert {t.standing for t in ours} == {"benchmark"}
    assert all(t.our_step for t in ours)


def test_what_is_left_empty_is_none():
    house = next(t for t in read(CATALOGUE).thresholds if t.value == 5 and t.kind == "cap")
    assert house.date is None
    assert house.superseded_by is None


@pytest.mark.parametrize(
    ("name", "old", "new", "said"),
    [
        (THRESHOLDS_FILE, 'dimension = "health"', 'dimension = "helth"',
         "dimension of healthy-life-female-65: found 'helth'"),
        (THRESHOLDS_FILE, 'indicator = "claimant-count"', 'indicator = "claimants"',
         "indicator of nobody-claiming: found 'claimants'"),
        (THRESHOLDS_FILE, "healthy-life-male-65", "healthy-life-female-65",
         "'healthy-life-female-65' twice"),
        (THRESHOLDS_FILE, 'standing = "recommendation"', 'standing = "advice"',
         "'advice' in the row of 'healthy-life-female-65'"),
        (THRESHOLDS_FILE, 'kind = "floor"', 'kind = "ground"', "'ground'"),
        (THRESHOLDS_FILE, 'seen = "official"', 'seen = "heard"', "'heard'"),
        (THRESHOLDS_FILE, 'date = "2018-02-05"', 'date = "spring"', "'spring'"),
        (THRESHOLDS_FILE, "https://doi.org", "http://doi.org", "http://doi.org"),
        (THRESHOLDS_FILE, "value = 65", "value = 0", "a number above 0"),
        (THRESHOLDS_FILE, "value = 65", "value = -1", "greater than or equal to 0"),
        (THRESHOLDS_FILE, "value = 65", 'value = 65\nscale = "x"', "scale"),
        (THRESHOLDS_FILE, 'not_counted = ""', 'not_counted = "because"',
         "words where it does not count"),
        (THRESHOLDS_FILE, 'superseded_by = ""', 'superseded_by = "another"',
         "nothing where it counts"),
        (DIMENSIONS_FILE, 'themes = ["healthy-life"', 'themes = ["healthy-lives"',
         "themes of health: found 'healthy-lives'"),
        (DIMENSIONS_FILE, 'cluster = "healthy"', 'cluster = ""', "a cluster for each social one"),
        (DIMENSIONS_FILE, 'why_unknown = ""', 'why_unknown = "nobody asked"',
         "none where one does"),
        (DIMENSIONS_FILE, 'dimension_id = "food"', 'dimension_id = "health"', "'health' twice"),
    ],
)  # fmt: skip
def test_a_wrong_entry_is_refused_with_its_file_and_name(copy, name, old, new, said):
    words = refusal(copy, name, old, new)
    assert said in words
    assert name in words


def test_a_missing_dimension_is_counted(copy):
    path = copy / DIMENSIONS_FILE
    text = path.read_text("utf-8")
    path.write_text(text[: text.rindex("[[dimension]]")], "utf-8")
    with pytest.raises(MalformedFileError, match="20 entries"):
        read(copy)


def test_a_file_that_is_gone_is_named(copy):
    (copy / THRESHOLDS_FILE).unlink()
    with pytest.raises(MalformedFileError, match=THRESHOLDS_FILE):
        read(copy)


def test_every_field_of_the_register_is_explained_at_its_head():
    text = (CATALOGUE / THRESHOLDS_FILE).read_text("utf-8")
    head = text[: text.index("[[threshold]]")]
    fields = tomllib.loads(text)["threshold"][0]
    plain = {
        "threshold_id",
        "dimension",
        "value",
        "unit",
        "source_title",
        "source_url",
        "geography",
    }
    assert {f for f in fields if f not in plain and f not in head} == set()
