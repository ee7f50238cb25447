"""Every kind of step is drawn for a place of every kind, on the stage and in the record."""

from __future__ import annotations

import pytest

from components import store as data
from components.model import room_rows as rows
from components.model.story import NAMES, Step, StepKind, Story
from components.rooms import store, votes
from components.rooms.door import rooms
from components.views import (
    record_bars,
    record_content,
    room_drawn,
    room_steps,
    room_story,
    room_unknown,
    workshop,
)
from components.views.room_kinds import KINDS, subjects, undrawn

PLACES = ("E08000035", "E10000020", "E06000053", "N09000003", "W92000004", "K02000001")


@pytest.fixture(autouse=True)
def own_store(monkeypatch, tmp_path):
    monkeypatch.setenv("CONNECTED_PLACES_ROOMS", f"sqlite:///{tmp_path / 'rooms.sqlite3'}")


def test_there_is_no_kind_of_step_that_cannot_be_drawn():
    assert undrawn() == frozenset()
    assert set(KINDS) == set(NAMES)


@pytest.mark.parametrize("code", PLACES)
def test_portrait_and_frameworks_are_drawn_for_a_place_of_every_kind(code):
    place = data.place(code)
    portrait = room_steps.drawing(Step(StepKind.PORTRAIT), place)
    assert 'class="cp-pr"' in str(portrait.chart)
    assert 'class="cp-stage-bars"' in str(portrait.chart)  # never a ring without its bars
    for lens_id in subjects()[StepKind.LENS]:
        step = Step(StepKind.LENS, lens_id)
        drawn = room_steps.drawing(step, place)
        assert "cp-stage-bars" in str(drawn.chart)
        assert drawn.finding.endswith(".")
        assert drawn.source.startswith("Framework: ")
        bars = record_bars.bars_of(step, place)
        assert bars is not None or drawn.body


def test_what_is_not_known_is_counted_among_what_could_be_known():
    place = data.place("E08000035")
    drawn = room_steps.drawing(Step(StepKind.UNKNOWN), place)
    missing, could = map(int, drawn.finding.split(" indicators ")[0].split(" of "))
    rows = room_unknown.counted(place)
    assert sum(row.missing for row in rows) == missing
    assert sum(row.all for row in rows) == could
    assert len(drawn.body) == len(rows)
    assert record_bars.bars_of(Step(StepKind.UNKNOWN), place) is not None


def test_a_figure_of_one_period_is_no_change():
    """It was "the same as on 1 January 2026", over an empty chart."""
    place = data.place("E08000035")
    once = "gigabit-broadband"
    row = room_drawn.row_of(Step(StepKind.CHANGE, once), place)
    assert len(row.series) < 3
    drawn = room_steps.drawing(Step(StepKind.CHANGE, once), place)
    assert "same as" not in drawn.finding
    assert drawn.chart is not None
    assert drawn.verdict


def test_a_change_says_what_was_tested_and_a_component_is_one_finding():
    place = data.place("E08000035")
    made = room_story.made(place)
    change = next(step for step in made.steps if step.kind is StepKind.CHANGE)
    assert ". Tested on the last " in room_steps.drawing(change, place).subtitle
    for component in subjects()[StepKind.COMPONENT]:
        drawn = room_steps.drawing(Step(StepKind.COMPONENT, component), place)
        assert drawn.finding.count(". ") == 0


def test_a_change_tested_against_the_uk_is_drawn_beside_the_uk():
    """The chart showed England and London, and neither is what the claim is about."""
    drawn = room_steps.drawing(Step(StepKind.CHANGE, "gdp-per-head"), data.place("E09000021"))
    assert drawn.subtitle.startswith("Growing slower than the UK: up 8.9%, the UK up 31.3%. Tested")
    assert drawn.chart is not None
    assert "United Kingdom" in drawn.chart
    assert "London" not in drawn.chart


def test_a_district_says_which_scores_are_its_countys():
    drawn = room_steps.drawing(Step(StepKind.COMPONENT, "health"), data.place("E07000149"))
    assert drawn.note == "Length of healthy life rests on Norfolk’s figures."


@pytest.mark.parametrize("code", PLACES)
def test_the_case_of_a_made_story_says_what_came_of_it(code):
    """A quarter of all places were shown a case of which "No result is known"."""
    made = room_story.made(data.place(code))
    (case,) = [step for step in made.steps if step.kind is StepKind.CASE]
    told = {each.case_id: each.result for each in data.case_cards()}
    assert told[case.subject]


@pytest.mark.parametrize("code", PLACES)
def test_the_record_has_a_table_with_bars_for_every_chart(code):
    place = data.place(code)
    charts = (Step(StepKind.DOUGHNUT), Step(StepKind.PORTRAIT),
              Step(StepKind.INDICATOR, "gigabit-broadband"))  # fmt: skip
    found = {step.kind: record_bars.bars_of(step, place) for step in charts}
    assert found[StepKind.PORTRAIT] is not None
    assert (found[StepKind.DOUGHNUT] is not None) == (place.kind == "council")
    for bars in filter(None, found.values()):
        assert all(row.at is None or 0 <= row.at <= 1 for row in bars.rows)


def test_what_was_said_stands_in_the_record_with_its_drawing():
    made, _ = store.opened_room(rooms(), "Budget", "E08000035")
    asked = votes.asked(rooms(), made.room_id, rows.ActivityKind.STAND, "gigabit-broadband")
    votes.answered(rooms(), made.room_id, asked, "one", [rows.Answer("", 2)])
    at = workshop.Workshop(rooms(), made, "desk", shared=True)
    story = Story("E08000035", "Leeds", (Step(StepKind.PORTRAIT),))
    document = record_content.document(
        story, data.place("E08000035"), at, store.now(), "x", names_off=False
    )
    captions = [block.caption for block in document.blocks if hasattr(block, "caption")]
    assert captions == [
        "Votes before the reveal", "What the room thought", "The doughnut of Leeds"
    ]  # fmt: skip
    assert "Not known: 2 Food" in "".join(getattr(block, "text", "") for block in document.blocks)
