"""The slides of a story: each step one finding, its chart native where its numbers are at hand.

What the room thought comes after the step that shows the data, in a manner of its own, and is said
to be opinion. Speaker notes are the facilitator's; asks the store and the room's own, never the
session: a file is made in a thread that knows no session.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from components import store
from components.exports.slides_rows import Deck, Slide
from components.model import provenance, wording
from components.model.story import NAMES, StepKind, revealed_by
from components.views import (
    place_facts,
    room_steps,
    slides_opinion,
    slides_parts,
    slides_scores,
    slides_steps,
    step_figures,
)
from components.views.slides import written
from components.views.slides_parts import About

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from components.charts.room_stage import StepDrawing
    from components.model.story import Step, Story
    from components.views.workshop import Workshop

# Steps whose chart has the publishers' line; all others say themselves whose words they are.
CHARTED: Final = frozenset(
    {StepKind.DOUGHNUT, StepKind.COMPONENT, StepKind.INDICATOR, StepKind.CHANGE}
)


@dataclass(frozen=True, slots=True)
class WantedStory:
    """Which story, what its room has said, whether without names, when and from which page."""

    story: Story
    at: Workshop | None
    names_off: bool
    made: date
    link: str

    @property
    def file_name(self) -> str:
        """Such as "leeds-story-slides-2026-11.pptx"."""
        place = store.place(self.story.place_code)
        return provenance.file_name(
            place.slug or place.area_code.lower(), "story", "slides", made=self.made, ending="pptx"
        )


def pptx(wanted: WantedStory) -> bytes:
    """The deck as a file."""
    return written(deck(wanted))


def deck(wanted: WantedStory) -> Deck:
    """The deck as typed rows."""
    place = store.place(wanted.story.place_code)
    about = About(place, None, wanted.made, wanted.link)
    used = step_figures.of_story(wanted.story)
    slides = [_cover(wanted, about), *_steps(wanted, about), slides_parts.sources(about, used)]
    return Deck(wanted.story.title, tuple(slides), tuple(about.lines(used)), wanted.made)


def _cover(wanted: WantedStory, about: About) -> Slide:
    count = wording.plural(len(wanted.story.steps), "step")
    return Slide(
        wanted.story.title,
        (provenance.NAME, f"A story in {count}"),
        place_facts.facts(about.place),
        slides_parts.cover_panels(about),
        notes=about.notes([], ()),
        manner="cover",
    )


def _steps(wanted: WantedStory, about: About) -> Iterator[Slide]:
    """Every step, and after it what the room thought about what it shows."""
    drawn = room_steps.drawings(wanted.story, names_off=wanted.names_off)
    for number, (step, what) in enumerate(zip(wanted.story.steps, drawn, strict=True)):
        said = slides_opinion.live(step, wanted.at, about) if wanted.at else None
        yield said or _step(step, what, about)
        if wanted.at is not None:
            for vote in revealed_by(wanted.story, number):
                found = slides_opinion.thought(vote, wanted.at, about)
                if found is not None:
                    yield found


def _step(step: Step, what: StepDrawing, about: About) -> Slide:
    indicators = step_figures.of_step(step) if step.kind in CHARTED else []
    panels, marks = slides_steps.panels(step, about.place, what)
    over = (about.place.name, what.about or NAMES[step.kind])
    scores = step.kind in {StepKind.DOUGHNUT, StepKind.COMPONENT} and bool(panels)
    shown = slides_scores.SCALE if scores else what.subtitle
    sub = " ".join(_sentence(each) for each in (what.verdict, shown, marks) if each)
    source = slides_parts.source_line(indicators) if indicators and panels else what.source
    notes = [*what.notes.splitlines(), *(what.body or ()), what.full_source]
    if step.kind is StepKind.QUESTION or not panels:
        sub = "" if step.kind is StepKind.QUESTION else sub
        return Slide(what.finding, over, sub, notes=about.notes(notes, indicators),
                     manner="question" if not sub else "finding")  # fmt: skip
    return Slide(what.finding, over, sub, panels, source, about.notes(notes, indicators))


def _sentence(words: str) -> str:
    words = wording.sentence_start(words)
    return words if words.endswith((".", "?", "!")) else f"{words}."
