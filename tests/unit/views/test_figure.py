"""The mounts of our own drawings and words."""

from __future__ import annotations

from components.views.figure import figure, plain, style_sheet
from tests.app.conftest import drawings
from tests.unit.views.opening import opened


def page() -> None:
    style_sheet("<style>.cp-figure{color:red}</style>")
    plain("<h1>  Leeds\n    by words </h1>")
    figure("<p>the same</p>", "one")
    figure("<p>the same</p>", "two")


def test_markup_arrives_as_it_was_written():
    assert sorted(drawings(opened(page))) == [
        '<div class="cp-figure"><h1>  Leeds\n    by words </h1></div>',
        "<p>the same</p>",
        "<p>the same</p>",
    ]


def test_the_style_sheet_is_no_part_of_the_page():
    (sheet,) = [
        each.proto.body for each in opened(page).get("html") if "<style>" in each.proto.body
    ]
    assert sheet == "<style>.cp-figure{color:red}</style>"


def names_a_file() -> None:
    plain("pyproject.toml")


def test_words_are_never_taken_for_the_name_of_a_file():
    assert drawings(opened(names_a_file)) == ['<div class="cp-figure">pyproject.toml</div>']
