"""The files about points and the directory are checked: every id, every word."""

from __future__ import annotations

import re

import pytest

from loaders.discussion import DIRECTORY_FILE, DISCUSSION_FILE, read_directory, read_discussion
from loaders.errors import MalformedFileError
from loaders.paths import CATALOGUE

DISCUSSION = (CATALOGUE / DISCUSSION_FILE).read_text("utf-8")
DIRECTORY = (CATALOGUE / DIRECTORY_FILE).read_text("utf-8")
EVERYTHING = re.findall(r'"([^"\n]+)"', DISCUSSION)


def read(folder, text: str):
    """What is read of a file about points, with every id that the shipped one has."""
    (folder / DISCUSSION_FILE).write_text(text, encoding="utf-8")
    ids = set(EVERYTHING)
    return read_discussion(folder, ids, ids, ids, ids)


def test_the_shipped_file_maps_every_theme_of_discussion(tmp_path):
    found = read(tmp_path, DISCUSSION)
    assert len(found.theme) == 9
    assert len({row.id for row in found.subject}) == len(found.subject) > 10


@pytest.mark.parametrize(
    ("given", "instead", "told"),
    [
        ('id = "devolution"', 'id = "nonsense"', "nonsense"),
        ('"council-election-turnout"', '"no-such-figure"', "no-such-figure"),
        ('cases = ["lcat"]', 'cases = ["no-such-case"]', "no-such-case"),
        ('id = "ai"', 'id = "data"', "twice"),
        ('words = ["data"', 'words = ["Two words"', "Two words"),
        ("[[theme]]\nid", "[[theme\nid", "TOML"),
        ('gap = ""', 'gap = ""\nmore = 1', "more"),
    ],
)
def test_what_is_wrong_with_the_file_is_said(tmp_path, given, instead, told):
    with pytest.raises(MalformedFileError, match=told):
        read(tmp_path, DISCUSSION.replace(given, instead, 1))


def test_a_theme_of_discussion_that_is_missing_is_refused(tmp_path):
    start, end = DISCUSSION.index("[[theme]]"), DISCUSSION.index("[[theme]]", 700)
    with pytest.raises(MalformedFileError, match="theme"):
        read(tmp_path, DISCUSSION[:start] + DISCUSSION[end:])


def test_the_directory_names_bodies_and_works_and_no_person():
    book = read_directory(CATALOGUE)
    kinds = [entry.kind for entry in book.entry]
    assert (kinds.count("stakeholder"), kinds.count("source")) == (25, 20)
    authors = ("Creese", "Ferguson", "Ogden", "Barker")
    assert [name for name in authors if name in DIRECTORY] == []


@pytest.mark.parametrize(
    ("given", "instead", "told"),
    [
        ('focus = ["cyber"]', 'focus = ["cider"]', "cider"),
        ('url = "https:', 'url = "javascript:', "javascript"),
        ('id = "jisc"', 'id = "geoplace"', "twice"),
        ('kind = "source"', 'kind = "person"', "person"),
    ],
)
def test_what_is_wrong_with_the_directory_is_said(tmp_path, given, instead, told):
    (tmp_path / DIRECTORY_FILE).write_text(DIRECTORY.replace(given, instead, 1), encoding="utf-8")
    with pytest.raises(MalformedFileError, match=told):
        read_directory(tmp_path)


def test_a_missing_file_is_said(tmp_path):
    with pytest.raises(MalformedFileError, match=DIRECTORY_FILE):
        read_directory(tmp_path)
