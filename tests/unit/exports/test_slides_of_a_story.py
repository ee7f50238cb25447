"""The slides of a story: a slide a step, the facilitator's notes, and opinion said to be one."""

from __future__ import annotations

import pytest
from pptx.enum.chart import XL_CHART_TYPE

from components import store
from components.model.story import Step, StepKind, Story
from tests.unit.exports.made_slides import (
    charts,
    formulas,
    notes,
    place_of,
    reveal,
    room,
    said,
    story,
    told,
    values,
    wanted,
    worksheet,
)

OPINION = "Opinion of a room"


@pytest.fixture(autouse=True)
def open_database(database):
    """Slides are made of real rows."""
    store.ensure_database()


def titles(deck):
    return [page.shapes.title.text_frame.text for page in deck.slides]


def test_every_step_is_one_slide_between_a_cover_and_the_sources():
    made = story("leeds")
    deck = told(made)
    names = titles(deck)
    assert names[0] == made.title
    steps = [name for name in names[1:] if not name.startswith("Whose figures")]
    assert len(steps) == len(made.steps)
    assert names[-1].startswith("Whose figures")


def test_an_indicator_is_a_native_strip_of_every_council_with_the_place_marked():
    made = story("leeds")
    step = next(each for each in made.steps if each.kind is StepKind.INDICATOR)
    row = next(row for row in store.place_rows(place_of("leeds").area_code)
               if row.indicator.indicator_id == step.subject)  # fmt: skip
    strip = next(chart for page in told(made).slides for chart in charts(page)
                 if chart.chart_type == XL_CHART_TYPE.XY_SCATTER)  # fmt: skip
    series = list(strip.plots[0].series)
    councils = [area.value for area in store.council_values(step.subject, "E92000001")
                if area.value is not None]  # fmt: skip
    cells = worksheet(strip)
    assert [line[0] for line in cells[1 : len(councils) + 1]] == pytest.approx(councils)
    assert series[-1].name.startswith("Leeds ")
    assert cells[-1][0] == pytest.approx(row.value)


@pytest.mark.parametrize("step", [
    Step(StepKind.PORTRAIT), Step(StepKind.LENS, "local-digital-capital"),
])  # fmt: skip
def test_a_portrait_and_a_framework_have_their_publishers_on_the_last_slides(step):
    """Both were left out there: the words of their figures named nobody."""
    deck = told(Story("E08000035", "Leeds", (step,)))
    last = "".join(said(page) for page in deck.slides if "Whose figures" in said(page))
    assert "Office for National Statistics" in last
    assert "OGL v3" in last


def test_facilitators_headings_and_notes_go_into_title_and_notes():
    made = story("leeds", Step(StepKind.QUESTION, finding="=Who is missing?", notes="Wait.\nAsk."))
    deck = told(made)
    page = next(page for page in deck.slides if "=Who is missing?" in said(page))
    assert notes(page).startswith("Wait.\nAsk.")


def test_what_the_room_thought_stands_after_the_data_in_a_manner_of_its_own():
    at = room("leeds")
    reveal(at)
    deck = told(story("leeds"), at)
    pages = list(deck.slides)
    (number,) = [n for n, page in enumerate(pages) if page.slide_layout.name == OPINION]
    page = pages[number]
    assert "Opinion, not statistics." in said(page)
    assert "7 votes" in said(page)
    assert "Health and wellbeing" in said(pages[number - 1])
    (chart,) = charts(page)
    assert values(chart.plots[0].series[0]) == [1, 2, 3, 1, 0]
    assert "noFill" in chart.plots[0].series[0]._element.spPr.xml


def test_a_vote_that_is_not_revealed_yet_stays_out():
    deck = told(story("leeds"), room("leeds"))
    assert OPINION not in {page.slide_layout.name for page in deck.slides}
    assert not any("7 votes" in said(page) for page in deck.slides)


def test_the_notes_of_a_board_are_opinion_and_set_as_text():
    note = '=HYPERLINK("http://x.example") <b>bold</b>'
    deck = told(story("leeds", Step(StepKind.BOARD, "worked")), room("leeds", note))
    (page,) = [page for page in deck.slides if page.slide_layout.name == OPINION]
    assert note in said(page)
    assert "Opinion, not statistics." in said(page)
    assert all(formulas(chart) == [] for each in deck.slides for chart in charts(each))


def test_without_names_a_case_is_told_without_its_organisation_and_place():
    made = story("leeds")
    case = store.case_cards()[0]
    words = ["".join(said(page) + notes(page) for page in told(made, names_off=off).slides)
             for off in (False, True)]  # fmt: skip
    assert case.organisation in words[0]
    assert case.organisation not in words[1]


def test_a_county_and_a_nation_have_stories_without_scores():
    for slug in ("norfolk", "wales"):
        deck = told(story(slug, Step(StepKind.DOUGHNUT)))
        assert any("Scores are made for councils only." in said(page) for page in deck.slides)


def test_a_file_is_named_after_place_story_and_month():
    assert wanted(story("leeds")).file_name == "leeds-story-slides-2026-11.pptx"
