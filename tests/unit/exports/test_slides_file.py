"""Slides: native and editable, the numbers of the screen, read aloud in order, nothing run."""

from __future__ import annotations

from itertools import pairwise

import pytest
from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.oxml.ns import qn

from components import store
from components.exports.slides_rows import Deck, Panel, Paragraph, Slide, Words
from components.model.unseen import KINDS
from components.views import slides
from tests.unit.exports.made_briefs import MADE, asked
from tests.unit.exports.made_slides import (
    PLACES,
    bars_and_rings,
    made,
    notes,
    opened,
    place_of,
    said,
    tables,
)

HOSTILE = '=HYPERLINK("http://x.example","y")'
COMPONENTS = [("leeds", "health"), ("norwich", "skills"), ("isles-of-scilly", "data"),
              ("belfast", "travel"), ("norfolk", "economy"), ("wales", "democracy"),
              ("na-h-eileanan-siar", "energy")]  # fmt: skip
EVERY = [*((slug, None) for slug in PLACES), *COMPONENTS]


@pytest.fixture(autouse=True)
def open_database(database):
    """Slides are made of real rows."""
    store.ensure_database()


@pytest.mark.parametrize(("slug", "component"), EVERY)
def test_every_slide_has_a_title_a_number_and_notes_that_say_where_it_comes_from(slug, component):
    _, content = made(slug, component)
    pages = list(opened(content).slides)
    assert len(pages) >= 6
    for number, page in enumerate(pages):
        assert page.shapes.title is not None
        assert page.shapes.title.text_frame.text.strip()
        kinds = {each.placeholder_format.type for each in page.placeholders}
        assert number == 0 or PP_PLACEHOLDER.SLIDE_NUMBER in kinds
        for label in ("Made on: 20 November 2026", "Version: ", "Data: ", "Link: "):
            assert label in notes(page)
    hash_ = store.build_summary().data_hash
    assert all(f"Data: {hash_}" in notes(page) for page in pages)
    sources = [page for page in pages if "Licence" in notes(page)]
    assert len(sources) >= len(pages) - 4


@pytest.mark.parametrize(("slug", "component"), EVERY)
def test_every_chart_table_and_drawing_is_native_and_has_words_of_its_own(slug, component):
    _, content = made(slug, component)
    for page in opened(content).slides:
        for shape in page.shapes:
            assert shape.shape_type != 13  # a picture
            words = shape._element.xpath(".//p:cNvPr")[0].get("descr")
            assert words or shape.is_placeholder or shape.name == "Text"


def test_the_four_kinds_of_unknown_are_kept_apart_with_what_they_are_of():
    pages = opened(made("isles-of-scilly")[1]).slides
    (table,) = [t for page in pages for t in tables(page) if t[0][0] == "Kind"]
    assert [row[0] for row in table[1:]] == [
        "No data", "Suppressed", "Not applicable", "Not comparable",
    ]  # fmt: skip
    rows = store.place_rows(place_of("isles-of-scilly").area_code)
    counts = [sum(row.unknown_reason == kind for row in rows) for kind in KINDS]
    assert [int(row[1]) for row in table[1:]] == counts
    assert all(counts)
    assert all(row[3] for row in table[1:])


@pytest.mark.parametrize(("slug", "component"), COMPONENTS)
def test_a_component_lists_every_indicator_with_value_and_interval_or_why_not(slug, component):
    pages = opened(made(slug, component)[1]).slides
    lines = [row for page in pages for t in tables(page) if "95% interval" in t[0][2:3]
             and t[0][0].startswith("Indicator") for row in t[1:]]  # fmt: skip
    rows = [row for row in store.indicator_rows(place_of(slug).area_code, component)
            if row.unknown_reason != "not_comparable"]  # fmt: skip
    assert len(lines) == len(rows)
    for line, row in zip(lines, rows, strict=True):
        assert line[0].startswith(row.indicator.title)
        assert (line[1] == "?") == (row.value is None)
        assert row.value is None or (line[2] == "none") == (row.lower is None)
        assert row.value is not None or line[3].startswith(
            ("No data: ", "Suppressed: ", "Not applicable: ")
        )


def test_the_deck_says_its_title_its_language_and_its_day():
    deck = opened(made("leeds", "health")[1])
    about = deck.core_properties
    assert (about.title, about.language) == ("Health and wellbeing in Leeds", "en-GB")
    assert about.created.date() == MADE
    assert (deck.slide_width, deck.slide_height) == (12_192_000, 6_858_000)
    for page in deck.slides:
        runs = page._element.findall(f".//{qn('a:r')}/{qn('a:rPr')}")
        assert runs
        assert {run.get("lang") for run in runs} == {"en-GB"}


def test_the_same_rows_give_the_same_file():
    assert slides.pptx(asked("leeds")) == made("leeds")[1]


def test_a_file_is_named_after_place_component_and_month():
    assert slides.file_name(asked("leeds")) == "leeds-slides-2026-11.pptx"
    named = slides.file_name(asked("leeds", "health"))
    assert named == "leeds-health-slides-2026-11.pptx"


def test_without_names_cases_are_told_without_them():
    told = [page for page in opened(made("leeds")[1]).slides if "elsewhere" in said(page)]
    bare = [page for page in opened(made("leeds", names_off=True)[1]).slides
            if "elsewhere" in said(page)]  # fmt: skip
    assert "Wigan" in said(told[0])
    for page in bare:
        assert "Wigan" not in said(page) + notes(page)
        assert "Greater Manchester" not in said(page) + notes(page)


def test_sources_and_their_attributions_stand_on_the_last_slides():
    pages = list(opened(made("leeds")[1]).slides)
    lines = [row for page in pages for t in tables(page) if t[0][0] == "Publisher" for row in t[1:]]
    words = " ".join(" ".join(row) for row in lines)
    assert len(lines) > 10
    assert "Contains public sector information licensed under the Open Government" in words
    assert "CC BY-SA 4.0" in words
    assert "Share alike" in said(pages[-1])
    assert [page.shapes.title.text_frame.text for page in pages[-2:]] == [
        "Whose figures these are, and on what terms"
    ] * 2


def test_letters_that_a_file_cannot_hold_are_left_out_instead_of_breaking_it():
    odd = "Naïve ŵ ŷ 漢字 🙂\x00\x1b\n end"
    deck = Deck(odd, (Slide(odd, (odd,), odd, (Panel(Words((Paragraph(odd),))),), odd, (odd,)),),
                (("Data", odd),), MADE)  # fmt: skip
    (page,) = opened(slides.written(deck)).slides
    assert page.shapes.title.text_frame.text == "Naïve ŵ ŷ 漢字 🙂 end"


def test_the_reading_order_is_title_subject_what_is_shown_content_source_number():
    ((_, page),) = bars_and_rings("leeds")
    numbers = [each.placeholder_format.idx if each.is_placeholder else None for each in page.shapes]
    assert numbers == [0, 10, 11, None, None, 12, 13]
    identities = [each.shape_id for each in page.shapes]
    assert all(before != after for before, after in pairwise(sorted(identities)))
