"""Fonts for print: unpacked once from what the screen uses, nothing fetched."""

from __future__ import annotations

import errno
import tempfile
from pathlib import Path

import pytest

from loaders import database, fonts
from loaders.errors import ExplorerError

KEPT = (fonts._sources, fonts._known, fonts._letters)


@pytest.fixture
def fresh(monkeypatch, tmp_path):
    """No font unpacked yet, and a folder of the test's own to unpack into."""
    monkeypatch.setenv(database.FOLDER_VARIABLE, str(tmp_path / "build"))
    for each in KEPT:
        each.cache_clear()
    yield tmp_path
    for each in KEPT:
        each.cache_clear()


def test_serif_and_sans_are_unpacked_once_and_kept_with_the_letters_they_draw(fresh):
    folder = fonts.print_fonts()
    made = {path: path.stat().st_mtime_ns for path in folder.iterdir()}
    assert sorted(path.suffix for path in made) == [".ttf"] * 3 + [".txt"]
    assert fonts.print_fonts() == folder
    assert {path: path.stat().st_mtime_ns for path in folder.iterdir()} == made


def test_fonts_that_somebody_cleared_away_are_unpacked_again(fresh):
    """A page was once set without any font after the folder had been cleared up."""
    folder = fonts.print_fonts()
    for path in folder.glob("*"):
        path.unlink()
    folder.rmdir()
    assert len(list(fonts.print_fonts().glob("*.ttf"))) == 3


def test_where_no_folder_beside_the_database_can_be_written_they_go_to_the_temporary_one(
    fresh, monkeypatch
):
    monkeypatch.setenv(database.FOLDER_VARIABLE, "/proc/no-such-folder")
    monkeypatch.setattr(tempfile, "tempdir", str(fresh))
    assert fonts.print_fonts().is_relative_to(fresh)


def test_a_full_disk_is_a_sentence_and_leaves_no_half_of_a_font(fresh, monkeypatch):
    def full(*_args, **_given):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(tempfile, "tempdir", str(fresh / "temporary"))
    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(ExplorerError, match="disk is full"):
        fonts.print_fonts()
    assert [path for path in fresh.rglob("*") if path.is_file()] == []


def test_a_font_of_the_screen_that_is_gone_is_named(fresh, monkeypatch):
    monkeypatch.setattr(fonts.paths, "STATIC", fresh)
    with pytest.raises(ExplorerError, match=r"hanken-grotesk-latin.woff2 is missing. Run make run"):
        fonts.print_fonts()


def test_they_can_draw_what_names_of_places_and_figures_need():
    assert set("Ynys Môn ŵ ŷ Àà £ % – − ’ “ ” · ≥") - {"≥"} <= fonts.letters()


def test_without_streamlits_serif_there_is_a_sentence_that_says_what_to_do(fresh, monkeypatch):
    monkeypatch.setattr(fonts, "find_spec", lambda _: None)
    with pytest.raises(ExplorerError, match="serif for print"):
        fonts.print_fonts()
