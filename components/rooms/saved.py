"""The shape of a saved workshop's file, checked field by field when it is loaded."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Annotated, Final, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    FailFast,
    Field,
    ValidationError,
    model_validator,
)

from components.model import room_rows as rows
from components.model.json_text import CrowdedError, parsed
from components.model.room_answers import fits
from components.model.room_text import plain
from components.rooms.engine import RoomsError

FORMAT: Final = "connected-places-workshop"
FORMAT_VERSION: Final = 1
LARGEST_FILE: Final = 5_000_000  # characters; a full room has about 1,500,000
DO_NOT_FIT: Final = "Parts of this file do not fit each other, so nothing of it was loaded."
MOST_ENTRIES: Final = 60_000  # more than a file of that size has answers
WHERE_FROM: Final = "Use a file that this page saved."


def _line(longest: int) -> AfterValidator:
    return AfterValidator(lambda text: plain(text, longest))


Title = Annotated[str, _line(rows.LONGEST_TITLE)]
Words = Annotated[str, _line(rows.LONGEST_NOTE)]
LongWords = Annotated[str, _line(rows.LONGEST_ANSWER)]
Identifier = Annotated[str, Field(max_length=80, pattern=r"^[\w.:|-]*$")]
Count = Annotated[int, Field(ge=0, le=1_000_000)]


class _Part(BaseModel):
    """A part of the file: every field named, none unknown, no guessing between types."""

    model_config = ConfigDict(extra="forbid", strict=True)


class SavedOwn(_Part):
    """What the room says of itself."""

    title: Title
    place_code: Annotated[str, Field(pattern=r"^[A-Z][0-9]{8}$")] | None
    step: Count
    story: Annotated[str, Field(max_length=rows.LONGEST_STORY)]
    names_off: bool
    created_at: str


class SavedActivity(_Part):
    """A question, and where it stands."""

    activity_id: Count
    kind: Literal["stand", "rank", "wheel"]
    subject: Words
    settings: Annotated[str, Field(max_length=rows.LONGEST_STORY)]
    state: Literal["open", "closed", "revealed"]


class SavedAnswer(_Part):
    """What one numbered voter said."""

    activity_id: Count
    part: Identifier
    voter: Count
    value: Annotated[int, Field(ge=-5, le=100)]
    reason: Words


class SavedPaper(_Part):
    """Paper votes for one value."""

    activity_id: Count
    part: Identifier
    value: Annotated[int, Field(ge=-5, le=100)]
    votes: Annotated[int, Field(ge=0, le=rows.MOST_PAPER_VOTES)]


class SavedNote(_Part):
    """A note on a board."""

    note_id: Count
    board: Literal["worked", "asks"]
    section: Identifier
    text: Words
    component: Identifier | None
    theme: Identifier | None
    group_title: Title
    is_hidden: bool
    author: Count

    @model_validator(mode="after")
    def _section_is_of_board(self) -> SavedNote:
        if self.section not in rows.SECTIONS[rows.Board(self.board)]:
            raise ValueError(f"the board {self.board} has no part {self.section}")
        return self


class SavedDot(_Part):
    """One numbered voter's dot on a note."""

    note_id: Count
    voter: Count


class SavedAssessment(_Part):
    """What was said of one outcome."""

    outcome: Identifier
    standing: Annotated[int, Field(ge=0, le=max(rows.STANDINGS))]
    evidence: LongWords
    next_step: LongWords
    who: LongWords


class SavedRoom(_Part):
    """The whole file."""

    format: Literal["connected-places-workshop"]
    format_version: Literal[1]
    room: SavedOwn
    activities: Annotated[list[SavedActivity], Field(max_length=rows.MOST_ACTIVITIES), FailFast()]
    notes: Annotated[list[SavedNote], Field(max_length=rows.MOST_NOTES), FailFast()]
    assessments: Annotated[list[SavedAssessment], Field(max_length=100), FailFast()]
    answers: Annotated[list[SavedAnswer], FailFast()]
    paper: Annotated[list[SavedPaper], FailFast()]
    dots: Annotated[list[SavedDot], FailFast()]
    # For people to read: the sources of a long story alone fill thousands of letters.
    provenance: Annotated[list[Annotated[str, Field(max_length=20_000)]], Field(max_length=50)] = []

    @model_validator(mode="after")
    def _answers_are_of_their_question(self) -> SavedRoom:
        kinds = {each.activity_id: rows.ActivityKind(each.kind) for each in self.activities}
        every: tuple[SavedAnswer | SavedPaper, ...] = (*self.answers, *self.paper)
        for said in every:
            kind = kinds.get(said.activity_id)
            if kind is not None and not fits(kind, said.part, said.value):
                raise ValueError(f"question {said.activity_id} has no answer {said.value}")
        return self


def with_known_tags(saved: SavedRoom, themes: Mapping[str, Collection[str]]) -> SavedRoom:
    """The same; a note loses a component or theme that is not known here (``themes`` by component).

    Tags choose what is shown beside a board, so one that nobody knows would show nothing.
    """
    notes = []
    for note in saved.notes:
        component = note.component if note.component in themes else None
        of_component = themes.get(component or "", ())
        theme = note.theme if note.theme in of_component else None
        notes.append(note.model_copy(update={"component": component, "theme": theme}))
    return saved.model_copy(update={"notes": notes})


def saved_room(text: str) -> SavedRoom:
    """The file's content, every field checked.

    Raises:
        RoomsError: the file is none of ours, from another version, too large, or broken; the
            sentence names the first part that is wrong.
    """
    if len(text) > LARGEST_FILE:
        raise RoomsError(
            f"This file has {len(text):,} characters; a workshop has at most {LARGEST_FILE:,}.",
            WHERE_FROM,
        )
    try:
        return SavedRoom.model_validate(parsed(text, MOST_ENTRIES))
    except ValidationError as error:
        raise RoomsError(_said(error), WHERE_FROM) from error
    except CrowdedError as error:
        raise RoomsError("This file holds more than a workshop can.", WHERE_FROM) from error
    except ValueError as error:
        raise RoomsError("This file is not a saved workshop.", WHERE_FROM) from error


def _said(error: ValidationError) -> str:
    first = error.errors(include_input=False, include_url=False)[0]
    where = " → ".join(str(step) for step in first["loc"])
    if where == "format" or not where:
        return (
            DO_NOT_FIT if first["type"] == "value_error" else "This file is not a saved workshop."
        )
    if where == "format_version":
        return f"This workshop was saved in another format; this explorer reads {FORMAT_VERSION}."
    return f"A part of this workshop is broken ({where}: {first['msg']})."
