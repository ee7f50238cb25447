"""Everything on a slide has its place: inside the page, above the foot, over nothing else."""

from __future__ import annotations

from itertools import combinations

import pytest

from components import store
from components.exports import slides_measures as at
from components.exports.slides_pages import body_top, paged
from components.exports.slides_rows import Panel, Slide, Table, Words
from components.exports.slides_tables import heights
from tests.unit.exports.made_slides import PLACES, made, opened, room, story, told

DECKS = [
    *((slug, None) for slug in PLACES),
    ("leeds", "health"), ("belfast", "travel"), ("wales", "democracy"), ("norfolk", "economy"),
    ("bournemouth-christchurch-and-poole", None), ("armagh-city-banbridge-and-craigavon", "skills"),
    ("united-kingdom", None), ("city-of-london", "economy"),
]  # fmt: skip
SLACK = 3  # points: line heights are rounded


@pytest.fixture(autouse=True)
def open_database(database):
    """Slides are made of real rows."""
    store.ensure_database()


def box(shape):
    """Left, top, right and bottom in points."""
    left, top = shape.left / at.EMU, shape.top / at.EMU
    return left, top, left + shape.width / at.EMU, top + shape.height / at.EMU


def needed(frame, width):
    """The height that the words of a text frame take, in points."""
    total = 0.0
    for number, paragraph in enumerate(frame.paragraphs):
        run = paragraph.runs[0] if paragraph.runs else None
        if run is None or run.font.size is None:
            continue
        serif = run.font.name == "+mj-lt" or run.font.name is None
        how = at.Type(run.font.size.pt, "serif" if serif else "sans", bool(run.font.bold))
        above = paragraph.space_before.pt if number and paragraph.space_before is not None else 0
        total += above + at.text_height("".join(r.text for r in paragraph.runs), how, width)
    return total


def check_page(page):
    """Every shape lies on the page, no two shapes of the body over each other, no text over."""
    body = []
    for shape in page.shapes:
        left, top, right, bottom = box(shape)
        assert left >= 0
        assert top >= 0
        assert right <= at.WIDE
        assert bottom <= at.HIGH
        if shape.has_text_frame and shape.text_frame.text and shape.height:
            words = shape.text_frame
            assert needed(words, right - left) <= bottom - top + SLACK, words.text
        if shape.has_table:
            bottom = top + sum(row.height for row in shape.table.rows) / at.EMU
        number = shape.placeholder_format.idx if shape.is_placeholder else None
        outline = shape.name in {"United Kingdom", "The place", "Ring"}
        if number not in {12, 13} and not outline and shape.has_text_frame + shape.has_table:
            body.append((left, top, right, bottom, shape.name))
            assert bottom <= at.FOOT_LINE or page.slide_layout.name == "Cover"
    for one, two in combinations(body, 2):
        apart = one[2] <= two[0] or two[2] <= one[0] or one[3] <= two[1] + 1 or two[3] <= one[1] + 1
        assert apart, (one, two)


@pytest.mark.parametrize(("slug", "component"), DECKS)
def test_no_slide_of_a_place_or_component_runs_over(slug, component):
    for page in opened(made(slug, component)[1]).slides:
        check_page(page)


@pytest.mark.parametrize("slug", ["leeds", "isles-of-scilly", "wales"])
def test_no_slide_of_a_story_runs_over(slug):
    for page in told(story(slug), room(slug)).slides:
        check_page(page)


def test_a_long_table_goes_on_over_further_slides_and_loses_no_row():
    rows = tuple((f"Row {n}", "words " * (n % 17)) for n in range(60))
    slide = Slide("A finding", ("Leeds",), "What", (Panel(Table("t", ("A", "B"), rows, (1, 3))),))
    pages = list(paged(slide))
    assert len(pages) > 2
    assert [row for page in pages for row in page.panels[0].block.rows] == list(rows)
    assert pages[1].over == ("Leeds", f"2 of {len(pages)}")
    for page in pages:
        assert sum(heights(page.panels[0].block, at.INNER)) <= at.BODY_END - body_top(page)


def test_a_slide_without_a_table_is_one_slide():
    slide = Slide("A finding", panels=(Panel(Words(())),))
    assert list(paged(slide)) == [slide]


def test_words_take_more_lines_in_less_room_and_a_long_word_breaks():
    how = at.Type(12)
    counts = [at.line_count("one two three four five six", how, width) for width in (400, 80, 40)]
    assert counts == sorted(counts)
    assert counts[0] == 1 < counts[-1]
    assert at.line_count("w" * 100, how, 100) > 5


def test_a_longer_finding_is_set_smaller():
    sizes = [at.title_type("word " * count)[0].size for count in (5, 25, 45, 70)]
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[0] > sizes[-1] >= at.SMALLEST_TITLE
