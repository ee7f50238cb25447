"""Drawings are kept by all that they show, and their place on the shelf is bounded."""

from __future__ import annotations

import zlib

import pytest

from components import store
from components.views import drawings
from components.views.drawings import ENTRY_BYTES, Shelf, kept


def unpacked(drawing):
    return zlib.decompress(drawing.packed).decode()


@pytest.fixture
def counted(monkeypatch):
    """A kept drawing on an empty shelf, with the list of what was really drawn."""
    made = []
    monkeypatch.setattr(drawings, "SHELF", Shelf())
    monkeypatch.setattr(store, "data_hash", lambda: "first")
    monkeypatch.setattr(store, "has_static_files", lambda: True)

    @kept
    def drawn(place, theme=None):
        made.append((place, theme))
        return f"{place} {theme} {store.data_hash()} {len(made)}"

    return drawn, made


def test_the_same_choice_is_drawn_once_and_another_anew(counted):
    drawn, made = counted
    assert drawn("leeds") is drawn("leeds")
    assert drawn("leeds") is not drawn("york")
    assert drawn("leeds", theme="voting") is not drawn("leeds")
    assert made == [("leeds", None), ("york", None), ("leeds", "voting")]


def test_a_new_build_is_never_shown_the_drawings_of_the_old_one(counted, monkeypatch):
    drawn, _ = counted
    assert "first" in unpacked(drawn("leeds"))
    monkeypatch.setattr(store, "data_hash", lambda: "second")
    assert "second" in unpacked(drawn("leeds"))


def test_a_database_whose_files_for_the_browser_are_gone_is_drawn_anew(counted, monkeypatch):
    drawn, made = counted
    drawn("leeds")
    monkeypatch.setattr(store, "has_static_files", lambda: False)
    drawn("leeds")
    assert len(made) == 2


def test_what_does_not_say_all_that_is_drawn_is_refused(counted):
    drawn, made = counted
    with pytest.raises(TypeError, match="kept by ids"):
        drawn(["leeds", "york"])
    assert made == []


def test_what_fails_is_not_kept():
    shelf, tries = Shelf(), []

    def make():
        tries.append(1)
        if len(tries) == 1:
            raise ValueError("once")
        return "drawn"

    with pytest.raises(ValueError, match="once"):
        shelf.get("key", make)
    assert unpacked(shelf.get("key", make)) == "drawn"


def test_the_drawing_used_least_recently_goes_when_there_is_no_room():
    size = len(drawings.pack("a").packed) + ENTRY_BYTES
    shelf = Shelf(most_bytes=2 * size)
    for name in "ab":
        shelf.get(name, lambda name=name: name)
    shelf.get("a", lambda: "again")  # used: now b is the older
    shelf.get("c", lambda: "c")
    assert len(shelf) == 2
    assert shelf.bytes == 2 * size
    assert unpacked(shelf.get("a", lambda: "anew")) == "a"
    assert unpacked(shelf.get("b", lambda: "anew")) == "anew"
    shelf.clear()
    assert (len(shelf), shelf.bytes) == (0, 0)
