"""Slides fetched as a reader does it: made in a thread that knows no session."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pptx import Presentation


@pytest.mark.parametrize(
    ("path", "name", "title"),
    [
        (
            "/health?place=norwich",
            "norwich-health-slides",
            "Health and wellbeing",
        ),
        ("/room?place=leeds", "leeds-story-slides", "Leeds: what stands out"),
    ],
)
def test_slides_are_fetched_with_the_link_of_the_page_in_their_notes(open_page, path, name, title):
    visit = open_page(path)
    with visit.page.expect_download() as fetched:
        visit.main.get_by_role("button", name="Slides (PowerPoint)").click()
    assert re.fullmatch(rf"{name}-\d{{4}}-\d\d\.pptx", fetched.value.suggested_filename)
    deck = Presentation(Path(fetched.value.path()))
    assert deck.slides[0].shapes.title.text_frame.text == title
    notes = deck.slides[1].notes_slide.notes_text_frame.text
    assert re.search(rf"^Link: http://127\.0\.0\.1:\d+{re.escape(path)}", notes, re.MULTILINE)
