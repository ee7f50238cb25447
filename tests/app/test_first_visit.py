"""The first visitor after a start, who sees the database being built."""

from __future__ import annotations

from loaders.door import Door


def shape(app):
    return [
        (block.type, len(getattr(block, "children", ()))) for block in app.main.children.values()
    ]


def test_what_was_shown_of_a_build_leaves_no_gap_above_the_page(open_app, monkeypatch):
    """The next run made the whole page anew, and a filter pressed by keyboard lost the keyboard."""
    later = open_app("cases")
    lines = [["Reading figures", "Writing them"]]
    monkeypatch.setattr(Door, "open", lambda _door: iter(lines.pop() if lines else ()))
    first = open_app("cases")
    assert not lines
    assert shape(first) == shape(later)
