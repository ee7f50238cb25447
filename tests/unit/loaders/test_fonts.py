"""Fonts for print: unpacked once from what the screen uses, nothing fetched."""

from __future__ import annotations

import pytest

from loaders import database, fonts
from loaders.errors import ExplorerError


@pytest.fixture
def fresh(monkeypatch, tmp_path):
    """No font unpacked yet, and a folder of the test's own to unpack into."""
    monkeypatch.setenv(database.FOLDER_VARIABLE, str(tmp_path))
    fonts.print_fonts.cache_clear()
    yield tmp_path
    fonts.print_fonts.cache_clear()


def test_serif_and_sans_are_unpacked_once_and_kept(fresh):
    folder = fonts.print_fonts()
    made = {path: path.stat().st_mtime_ns for path in folder.iterdir()}
    assert {path.suffix for path in made} == {".ttf"}
    assert len(made) == 3
    fonts.print_fonts.cache_clear()
    assert fonts.print_fonts() == folder
    assert {path: path.stat().st_mtime_ns for path in folder.iterdir()} == made


def test_they_can_draw_what_names_of_places_and_figures_need():
    assert set("Ynys Môn ŵ ŷ Àà £ % – − ’ “ ” · ≥") - {"≥"} <= fonts.letters()


def test_without_streamlits_serif_there_is_a_sentence_that_says_what_to_do(fresh, monkeypatch):
    monkeypatch.setattr(fonts, "find_spec", lambda _: None)
    with pytest.raises(ExplorerError, match="serif for print"):
        fonts.print_fonts()
