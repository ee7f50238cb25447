"""A story as a file: saved, loaded again, checked field by field."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Final, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from components.model.provenance import MADE_WITH
from components.model.room_text import TooLongError, plain
from components.model.story import (
    LONGEST_FINDING,
    LONGEST_NOTES,
    MOST_STEPS,
    NAMES,
    Step,
    StepKind,
    Story,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

FORMAT: Final = "connected-places-story"
RECORD: Final = "connected-places-workshop"  # the format of the file that Record saves
LARGEST_FILE: Final = 500_000  # characters; forty steps with the longest notes have 90,000
LONGEST_TITLE: Final = 120
WHERE_FROM: Final = "Use a file that this page saved."


class StoryFileError(ValueError):
    """A file is no story; the message says what is wrong and what to do."""


class _SavedStep(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    kind: Literal[tuple(kind.value for kind in StepKind)]  # type: ignore[valid-type]  # a closed set, named once
    subject: Annotated[str, Field(max_length=200)] = ""
    finding: Annotated[str, Field(max_length=LONGEST_FINDING)] = ""
    notes: Annotated[str, Field(max_length=LONGEST_NOTES)] = ""


class _SavedStory(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    format: Literal["connected-places-story"]
    format_version: Literal[1]
    made_with: Annotated[str, Field(max_length=LONGEST_TITLE)] = ""
    place: Annotated[str, Field(pattern=r"^[A-Z]\d{8}$")]
    title: Annotated[str, Field(max_length=LONGEST_TITLE)]
    steps: Annotated[list[_SavedStep], Field(min_length=1, max_length=MOST_STEPS)]


def as_json(story: Story) -> str:
    """The story as the text of a file."""
    saved = _SavedStory(
        format="connected-places-story",
        format_version=1,
        made_with=MADE_WITH,
        place=story.place_code,
        title=story.title,
        steps=[
            _SavedStep(kind=s.kind.value, subject=s.subject, finding=s.finding, notes=s.notes)
            for s in story.steps
        ],
    )
    return saved.model_dump_json(indent=1)


def from_json(
    text: str,
    places: Collection[str],
    subjects: Mapping[StepKind, Collection[str]],
    undrawn: Collection[StepKind] = (),
) -> tuple[Story, tuple[str, ...]]:
    """The story of a saved file, and a sentence for each step that shows nothing known here.

    Such a step is left out (its indicator or case is not in this version's data); the others stay.
    ``subjects`` holds what each kind of step may name; a kind that is absent may name anything.
    ``undrawn`` are the kinds that this version draws nothing for.

    Raises:
        StoryFileError: the file is none of ours, is broken, or is about a place nobody knows.
    """
    if len(text) > LARGEST_FILE:
        raise StoryFileError(f"This file is too large to be a story. {WHERE_FROM}")
    try:
        saved = _SavedStory.model_validate_json(text)
        steps = tuple(_step(each) for each in saved.steps)
        title = plain(saved.title, LONGEST_TITLE)
    except ValidationError as error:
        raise StoryFileError(_said(error)) from error
    except TooLongError as error:
        raise StoryFileError(f"{error} {WHERE_FROM}") from error
    if saved.place not in places:
        raise StoryFileError(f"This story is about {saved.place}, a place that is not known here.")
    kept = tuple(
        s
        for s in steps
        if s.kind not in undrawn and s.subject in subjects.get(s.kind, (s.subject,))
    )
    if not kept:
        raise StoryFileError("Nothing that this story shows is known here.")
    lost = tuple(
        f"Step {number}, {NAMES[s.kind].lower()} “{s.subject}”, was left out: it is not known here."
        for number, s in enumerate(steps, 1)
        if s not in kept
    )
    return Story(saved.place, title, kept), lost


def _step(saved: _SavedStep) -> Step:
    return Step(
        StepKind(saved.kind),
        plain(saved.subject, 200),
        plain(saved.finding, LONGEST_FINDING),
        "\n".join(plain(line, LONGEST_NOTES) for line in saved.notes.splitlines()),
    )


def _said(error: ValidationError) -> str:
    """What is wrong with the file, in the words of the page; steps count from 1."""
    first = error.errors()[0]
    at = first["loc"]
    if first["type"] == "json_invalid" or not at or at == ("format",):
        if first.get("input") == RECORD:
            return "This file is the record of a workshop. Load it under Record."
        return f"This file is not a story. {WHERE_FROM}"
    if at == ("format_version",):
        return "This story was saved by another version of the explorer. Open it there."
    what = _WRONG.get(first["type"], "{part} is broken").format(
        part=_part(at), most=first.get("ctx", {}).get("max_length", "")
    )
    return f"{what}. {WHERE_FROM}"


# By pydantic's name of the fault. Only a closed set is an enumeration here: the kinds of step.
_WRONG: Final = {
    "literal_error": "{part} is none that this version knows",
    "extra_forbidden": "{part} does not belong to a story",
    "string_too_long": "{part} is longer than {most} characters",
    "too_long": "This story has more than {most} steps",
    "too_short": "This story has no step",
    "missing": "{part} is missing",
}
_FIELDS: Final = {
    "kind": "kind",
    "finding": "heading",
    "notes": "text of the notes",
    "subject": "subject",
}


def _part(at: tuple[int | str, ...]) -> str:
    """Such as "The heading of step 2"."""
    *steps, field = at
    name = _FIELDS.get(str(field), str(field))
    number = next((step + 1 for step in steps if isinstance(step, int)), None)
    return f"The {name} of step {number}" if number else f"The part “{field}” of this file"
