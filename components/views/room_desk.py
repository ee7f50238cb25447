"""The facilitator's desk: the story's steps in order, with headings, notes and files."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import streamlit as st

from components import store
from components.charts import prose
from components.model import story as stories
from components.model import story_file
from components.model.story import NAMES, Step, StepKind
from components.model.wording import in_sentence
from components.views import (
    assessment_desk,
    board_desk,
    room_door,
    room_parts,
    room_steps,
    room_story,
    url_state,
    wheel_desk,
)
from components.views.figure import plain

if TYPE_CHECKING:
    from components.model.room_rows import Room
    from components.model.rows import Place
    from components.model.story import Story

# What the desk offers to add, and which of them ask for a subject.
OFFERED: Final = (
    StepKind.INDICATOR,
    StepKind.CHANGE,
    StepKind.VOTE,
    StepKind.CASE,
    StepKind.PLACE,
    StepKind.DOUGHNUT,
    StepKind.UNKNOWN,
    StepKind.QUESTION,
)
_LOADED: Final = "story_loaded"


def show(story: Story, place: Place, room: Room | None) -> None:
    """Title, the button to the stage, the steps, what can be added, save and load."""
    plain(
        prose.page_title(
            "Workshop",
            f"A story of {in_sentence(place.name)} in {len(story.steps)} steps, made from what "
            "stands out. Change it, then show it on the big screen.",
        )
    )
    with st.container(horizontal=True, key="noprint-stage", vertical_alignment="center"):
        st.button("Show on the big screen", type="primary", icon=":material/slideshow:",
                  on_click=_to_stage)  # fmt: skip
        st.caption("Arrows or a clicker go on and back, B blanks the screen, Esc leads back here.")
    part = room_parts.choose()
    if part == "story":
        _steps(story, place)
        _files(story)
    elif part == "boards":
        board_desk.show(room, place)
    elif part == "wheel":
        wheel_desk.show(room, place)
    elif part == "assessment":
        assessment_desk.show(room, place)
    elif part in {"room", "record"}:
        room_door.show(story, room)


def _steps(story: Story, place: Place) -> None:
    with st.container(key="fig-story"):
        plain(prose.heading("The steps", "In the order in which the room sees them."))
        for at, step in enumerate(story.steps):
            _step(story, at, step, place)
        _add(story)


def _to_stage() -> None:
    st.session_state["room_mode"] = "room"
    url_state.seen()


def _step(story: Story, at: int, step: Step, place: Place) -> None:
    """One step: what it shows, its buttons, and its heading and notes to open."""
    drawn = room_steps.drawing(step, place)
    count = len(story.steps)
    with st.container(key=f"story-step-{at}"):
        with st.container(horizontal=True, vertical_alignment="center"):
            st.markdown(f"**{at + 1}**", width=28)
            plain(prose.step_line(drawn.finding, drawn.about or NAMES[step.kind]))
            st.space("stretch")
            for label, icon, to, off in (
                ("up", "arrow_upward", at - 1, at == 0),
                ("down", "arrow_downward", at + 1, at == count - 1),
            ):
                st.button(f":material/{icon}:", key=f"story-{label}-{at}", disabled=off,
                          help=f"Move step {at + 1} {label}", on_click=_keep,
                          args=(stories.moved(story, at, to),))  # fmt: skip
            st.button(":material/delete:", key=f"story-out-{at}", disabled=count == 1,
                      help=f"Take step {at + 1} out", on_click=_keep,
                      args=(stories.without(story, at),))  # fmt: skip
        with st.expander("Heading and notes"):
            _words(story, at, step)


def _words(story: Story, at: int, step: Step) -> None:
    heading = st.text_input(
        "Your own heading (leave empty for ours)", step.finding, key=f"story-finding-{at}",
        max_chars=stories.LONGEST_FINDING,
    )  # fmt: skip
    notes = st.text_area(
        "Speaker notes", step.notes, key=f"story-notes-{at}", max_chars=stories.LONGEST_NOTES
    )
    if (heading, notes) != (step.finding, step.notes):
        room_story.keep(stories.changed(story, at, replace(step, finding=heading, notes=notes)))


def _keep(story: Story) -> None:
    """Take the changed story; what stood in the fields of other positions is forgotten."""
    room_story.keep(story)
    for key in [key for key in st.session_state if str(key).startswith(("story-f", "story-n"))]:
        del st.session_state[key]


def _add(story: Story) -> None:
    with st.expander("Add a step", icon=":material/add:"):
        kind = st.selectbox("What it shows", OFFERED, format_func=NAMES.__getitem__, key="add-kind")
        subject = _subject(kind)
        words = ""
        if kind is StepKind.QUESTION:
            words = st.text_input("The question", key="add-words",
                                  max_chars=stories.LONGEST_FINDING)  # fmt: skip
        full = len(story.steps) >= stories.MOST_STEPS
        st.button("Add it at the end", disabled=full, on_click=_keep,
                  args=(stories.with_step(story, Step(kind, subject, words)),))  # fmt: skip
        if full:
            st.caption(f"A story has at most {stories.MOST_STEPS} steps.")


def subjects() -> dict[StepKind, dict[str, str]]:
    """What each kind of step may be about: titles by id; a kind that needs none is absent."""
    indicators = {i.indicator_id: i.title for i in store.catalogue().indicators}
    cases = {case.case_id: case.title for case in store.case_cards()}
    return {
        StepKind.INDICATOR: indicators,
        StepKind.CHANGE: indicators,
        StepKind.VOTE: indicators,
        StepKind.CASE: cases,
    }


def _subject(kind: StepKind) -> str:
    titles = subjects().get(kind)
    if titles is None:
        return ""
    order = sorted(titles, key=titles.__getitem__)
    return st.selectbox(NAMES[kind], order, format_func=titles.__getitem__, key=f"add-{kind}")


def _files(story: Story) -> None:
    with st.container(key="fig-story-file"):
        plain(prose.heading("Save and load", "A file to take along; it holds no figures.", 3))
        with st.container(horizontal=True, vertical_alignment="bottom"):
            slug = store.place(story.place_code).slug or story.place_code.lower()
            st.download_button("Save this story", story_file.as_json(story), f"{slug}-story.json",
                               "application/json", icon=":material/download:")  # fmt: skip
            st.button("Make it anew from what stands out", on_click=_anew)
        given = st.file_uploader("Load a saved story", type="json", key="story-file")
        if given is not None and st.session_state.get(_LOADED) != given.file_id:
            st.session_state[_LOADED] = given.file_id
            _load(given.getvalue())


def _anew() -> None:
    room_story.anew()


def _load(content: bytes) -> None:
    """Take a saved story; what is wrong with it is a sentence, and the present one stays."""
    places = {place.area_code for place in store.choosable_places()}
    known = {kind: set(titles) for kind, titles in subjects().items()}
    try:
        story, lost = story_file.from_json(content.decode("utf-8", "replace"), places, known)
    except story_file.StoryFileError as error:
        st.error(str(error), icon=":material/error:")
        return
    _keep(story)
    for sentence in lost:
        st.warning(sentence)
    st.success(f"“{story.title}” is loaded: {len(story.steps)} steps.")
