"""A story: made from what stands out, changed by its facilitator, saved and loaded again."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from components.model import story, story_file
from components.model.findings import Finding
from components.model.rows import Place
from components.model.standouts import Column, StandOuts
from components.model.story import Step, StepKind


def finding(indicator: str | None) -> Finding:
    return Finding("health", indicator, "A sentence.", "A claim", "similar", "higher", "Figures")


def column(*indicators: str | None) -> Column:
    return Column(tuple(finding(each) for each in indicators))


FOUND = StandOuts(
    column("h1", "h2", "h3"), column("l1", "l2", "l3"), column(None, "c1"), column(None)
)
NOTHING = StandOuts(Column(()), Column(()), Column(()), Column(()))


def subjects(made: story.Story) -> list[tuple[str, str]]:
    return [(step.kind.value, step.subject) for step in made.steps]


@pytest.fixture
def place() -> Place:
    return Place(
        area_code="E08000035", name="Leeds", slug="leeds", kind="council", council_type=None,
        is_current=True, nation_code="E92000001", region_code="E12000003", county_code=None,
        cluster_id=None, population=None, population_period=None,
    )  # fmt: skip


def test_a_story_has_two_highs_two_lows_a_change_a_case_and_a_question(place: Place) -> None:
    made = story.story_of(place, FOUND, "leeds-loop")
    assert subjects(made) == [
        ("place", ""), ("doughnut", ""), ("indicator", "h1"), ("indicator", "h2"),
        ("indicator", "l1"), ("indicator", "l2"), ("change", "c1"), ("unknown", ""),
        ("case", "leeds-loop"), ("question", ""),
    ]  # fmt: skip
    assert "Leeds" in made.steps[-1].finding


def test_the_question_speaks_of_a_place_as_a_sentence_does(place: Place) -> None:
    """It asked what would make a difference "in Isles of Scilly"."""
    isles = replace(place, name="Isles of Scilly")
    assert "in the Isles of Scilly over" in story.question(isles)


def test_what_a_place_does_not_have_makes_no_step(place: Place) -> None:
    assert subjects(story.story_of(place, NOTHING, None)) == [
        ("place", ""), ("doughnut", ""), ("question", ""),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("at", "to", "after"),
    [(0, 1, "bac"), (2, 0, "cab"), (0, 99, "bca"), (7, 0, "abc"), (1, -5, "bac")],
)
def test_a_step_is_moved_within_the_story(at: int, to: int, after: str) -> None:
    three = story.Story("E08000035", "t", tuple(Step(StepKind.CASE, each) for each in "abc"))
    assert "".join(s.subject for s in story.moved(three, at, to).steps) == after


def test_the_last_step_cannot_be_taken_out() -> None:
    one = story.Story("E08000035", "t", (Step(StepKind.PLACE),))
    assert story.without(one, 0) == one


def test_a_full_story_takes_no_more_steps() -> None:
    full = story.Story("E08000035", "t", (Step(StepKind.PLACE),) * story.MOST_STEPS)
    assert story.with_step(full, Step(StepKind.UNKNOWN)) == full


def test_a_step_is_put_where_it_is_wanted_and_changed() -> None:
    two = story.Story("E08000035", "t", (Step(StepKind.PLACE), Step(StepKind.QUESTION)))
    three = story.with_step(two, Step(StepKind.UNKNOWN), 1)
    assert [s.kind for s in three.steps] == [StepKind.PLACE, StepKind.UNKNOWN, StepKind.QUESTION]
    noted = story.changed(three, 1, Step(StepKind.UNKNOWN, notes="Pause here."))
    assert noted.steps[1].notes == "Pause here."


SAVED = story.Story(
    "E08000035",
    "Leeds <b>",
    (Step(StepKind.CASE, "leeds-loop", "Own & words", "a\nb"), Step(StepKind.PLACE)),
)
KNOWN = {StepKind.CASE: {"leeds-loop"}}


def test_a_saved_story_loads_again_as_it_was() -> None:
    assert story_file.from_json(story_file.as_json(SAVED), {"E08000035"}, KNOWN) == (SAVED, ())


def test_a_step_that_is_not_known_here_is_left_out_and_said() -> None:
    again, lost = story_file.from_json(
        story_file.as_json(SAVED), {"E08000035"}, {StepKind.CASE: set()}
    )
    assert [s.kind for s in again.steps] == [StepKind.PLACE]
    assert lost == ("Step 1, a case study “leeds-loop”, was left out: it is not known here.",)


@pytest.mark.parametrize(
    "text", ["", "{}", "[]", "not json", '{"format":"connected-places-wheel"}', "x" * 600_000]
)
def test_what_is_no_story_is_a_sentence(text: str) -> None:
    with pytest.raises(story_file.StoryFileError, match="Use a file that this page saved"):
        story_file.from_json(text, {"E08000035"}, {})


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [("place", "E99999999", "This story is about E99999999, a place that is not known here."),
     ("steps", [], "This story has no step."),
     ("steps", [{"kind": "place"}] * 41, "This story has more than 40 steps."),
     ("steps", [{"kind": "place"}, {"kind": "dance"}],
      "The kind of step 2 is none that this version knows."),
     ("format_version", 2, "This story was saved by another version of the explorer."),
     ("title", 5, "The part “title” of this file is broken."),
     ("author", "me", "The part “author” of this file does not belong to a story."),
     ("steps", [{"kind": "case", "notes": "x" * 3_000}],
      "The text of the notes of step 1 is longer than 2000 characters."),
     ("format", "connected-places-workshop", "This file is the record of a workshop.")],
)  # fmt: skip
def test_a_broken_part_is_a_plain_sentence(field: str, value: object, said: str) -> None:
    """It read "steps → 1 → kind: Input should be 'join', 'place', 'doughnut', ..."."""
    saved = {**json.loads(story_file.as_json(SAVED)), field: value}
    with pytest.raises(story_file.StoryFileError) as refused:
        story_file.from_json(json.dumps(saved), {"E08000035"}, KNOWN)
    assert str(refused.value).startswith(said)


def test_a_vote_comes_right_before_the_step_that_shows_its_data() -> None:
    shows = Step(StepKind.INDICATOR, "gigabit")
    made = story.Story("E08000035", "T", (Step(StepKind.PLACE), shows))
    asked = story.with_vote(made, Step(StepKind.VOTE, "gigabit"), shows)
    assert [s.kind for s in asked.steps] == [StepKind.PLACE, StepKind.VOTE, StepKind.INDICATOR]
    other = story.with_vote(made, Step(StepKind.VOTE, "pay"), Step(StepKind.INDICATOR, "pay"))
    assert subjects(other)[-2:] == [("vote", "pay"), ("indicator", "pay")]


def test_only_a_step_after_the_vote_reveals_it() -> None:
    vote, shows = Step(StepKind.VOTE, "pay"), Step(StepKind.INDICATOR, "pay")
    made = story.Story("E08000035", "T", (shows, vote, Step(StepKind.INDICATOR, "x"), shows))
    assert [story.revealed_by(made, at) for at in range(4)] == [(), (), (), (vote,)]


def test_the_order_of_components_is_revealed_by_the_doughnut() -> None:
    rank = Step(StepKind.RANK)
    made = story.Story("E08000035", "T", (rank, Step(StepKind.DOUGHNUT), Step(StepKind.PLACE)))
    assert story.revealed_by(made, 1) == (rank,)
    assert story.revealed_by(made, 2) == ()


def test_a_step_that_this_version_does_not_draw_is_left_out_and_named() -> None:
    made = story.Story("E08000035", "T", (Step(StepKind.PLACE), Step(StepKind.PORTRAIT)))
    loaded, lost = story_file.from_json(
        story_file.as_json(made), {"E08000035"}, {}, {StepKind.PORTRAIT}
    )
    assert [s.kind for s in loaded.steps] == [StepKind.PLACE]
    assert "the doughnut portrait" in lost[0]


def test_a_story_without_names_has_cases_under_ids_that_tell_none() -> None:
    told = story.without_case_names(SAVED, lambda each: f"c-{len(each)}")
    assert [s.subject for s in told.steps] == ["c-10", ""]
    assert told.steps[0].notes == SAVED.steps[0].notes
