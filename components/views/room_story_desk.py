"""The story on the facilitator's desk: its steps, what can be added, save and load."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final
from zlib import compress

import streamlit as st

from components import store
from components.charts import prose
from components.charts.story_list import Row, story_list
from components.model import story as stories
from components.model import story_file
from components.model.room_text import TooLongError, plain
from components.model.story import NAMES, Step, StepKind
from components.model.wording import in_sentence, plural
from components.views import (
    case_names,
    figure_foot,
    files,
    phone_step,
    room_names,
    room_steps,
    room_story,
    said,
    slides_story,
    workshop,
)
from components.views.figure import plain as drawn
from components.views.room_kinds import KINDS, subjects, undrawn
from components.views.script import loader
from loaders.paths import STATIC

if TYPE_CHECKING:
    from components.model.room_rows import Room
    from components.model.rows import Place
    from components.model.story import Story

_KEY: Final = "story-list"
_LOADED: Final = "story_loaded"
_SAID: Final = "story_said"  # of the file just loaded, in the run after it
_list = st.components.v2.component("cp_story", js=loader(STATIC / "story.js"), isolate_styles=False)


def show(story: Story, place: Place, room: Room | None) -> None:
    """The steps in the order in which the room sees them, and the story's files."""
    with st.container(key="fig-story"):
        drawn(prose.heading("The steps", "In the order in which the room sees them. Alt and an "
                                         "arrow key move a step too."))  # fmt: skip
        made = story_list(_rows(story, place), stories.LONGEST_FINDING, stories.LONGEST_NOTES)
        _list(key=_KEY, data=compress(made.encode(), 3), on_did_change=lambda: _did(story))
        _add(story)
    _files(story, room)


def _rows(story: Story, place: Place) -> list[Row]:
    seen: dict[str, int] = {}
    found = []
    for step in story.steps:
        what = room_steps.drawing(step, place)
        name = f"{step.kind}-{step.subject}"
        seen[name] = seen.get(name, 0) + 1
        about = NAMES[step.kind]
        if what.about and what.about != about:
            about = f"{about} · {what.about}"
        found.append(Row(f"{name}-{seen[name]}", what.finding, about, what.component_id,
                         step.finding, step.notes, what.full_source or what.source))  # fmt: skip
    return found


def _did(story: Story) -> None:
    """What was done to a step; what makes no sense (another window was quicker) is left alone."""
    did: dict[str, Any] | None = st.session_state[_KEY].did
    if not isinstance(did, dict) or not 0 <= _at(did, "at") < len(story.steps):
        return
    at = _at(did, "at")
    if did.get("what") == "move":
        room_story.keep(stories.moved(story, at, _at(did, "to")))
    elif did.get("what") == "out":
        room_story.keep(stories.without(story, at))
    elif did.get("what") == "words":
        _words(story, at, str(did.get("finding", "")), str(did.get("notes", "")))


def _at(did: dict[str, Any], name: str) -> int:
    value = did.get(name)
    return int(value) if isinstance(value, (int, float)) else -1


def _words(story: Story, at: int, finding: str, notes: str) -> None:
    try:
        step = replace(
            story.steps[at],
            finding=plain(finding, stories.LONGEST_FINDING),
            notes="\n".join(plain(line, stories.LONGEST_NOTES) for line in notes.splitlines())[
                : stories.LONGEST_NOTES
            ],
        )
    except TooLongError as error:
        said.later(str(error))
        return
    room_story.keep(stories.changed(story, at, step))


def _add(story: Story) -> None:
    with st.container(horizontal=True, vertical_alignment="bottom", key="story-add"):
        kind = st.selectbox("Add a step", tuple(KINDS), format_func=NAMES.__getitem__,
                            key="add-kind", width=260)  # fmt: skip
        subject, words = _subject(kind), ""
        if kind is StepKind.QUESTION:
            words = st.text_input("The question", key="add-words", width=420,
                                  max_chars=stories.LONGEST_FINDING)  # fmt: skip
        full = len(story.steps) >= stories.MOST_STEPS
        st.button("Add", icon=":material/add:", disabled=full,
                  on_click=lambda: _added(story, Step(kind, subject, words)))  # fmt: skip
    if full:
        st.caption(f"A story has at most {stories.MOST_STEPS} steps.")


def _added(story: Story, step: Step) -> None:
    """At the end; a vote right before the step that shows its data, which comes with it."""
    if step.kind is StepKind.VOTE:
        is_component = step.subject in subjects()[StepKind.COMPONENT]
        kind = StepKind.COMPONENT if is_component else StepKind.INDICATOR
        room_story.keep(stories.with_vote(story, step, Step(kind, step.subject)))
    elif step.kind is StepKind.RANK:
        room_story.keep(stories.with_vote(story, step, Step(StepKind.DOUGHNUT)))
    else:
        try:
            step = replace(step, finding=plain(step.finding, stories.LONGEST_FINDING))
        except TooLongError as error:
            said.later(str(error))
            return
        room_story.keep(stories.with_step(story, step))


def _subject(kind: StepKind) -> str:
    titles = subjects().get(kind)
    if titles is None:
        return ""
    return st.selectbox("About", tuple(titles), format_func=titles.__getitem__, key=f"add-{kind}",
                        width=420)  # fmt: skip


def _files(story: Story, room: Room | None) -> None:
    with st.container(key="fig-story-file"):
        drawn(prose.heading("Save and load", "Slides hold figures; a saved story holds none.", 3))
        with st.container(horizontal=True, vertical_alignment="bottom"):
            slug = store.place(story.place_code).slug or story.place_code.lower()
            told = room_names.told(story, off=case_names.are_off())
            files.button("Save this story", lambda: story_file.as_json(told), f"{slug}-story.json",
                         key="download-story")  # fmt: skip
            _slides(story, room)
            with st.popover("Make it anew"):
                drawn(prose.paragraph("The story is made from what stands out, as it was at first. "
                                      "Your changes, headings and notes are lost: save them first "
                                      "if you want to keep them."))  # fmt: skip
                st.button("Make it anew from what stands out", on_click=room_story.anew,
                          args=(story,))  # fmt: skip
        with st.expander("Load a saved story", icon=":material/upload:"):
            given = st.file_uploader("A story that this page saved", type="json", key="story-file")
        if given is not None and st.session_state.get(_LOADED) != given.file_id:
            st.session_state[_LOADED] = given.file_id
            _load(given.getvalue(), story.place_code)
        for sentence in st.session_state.pop(_SAID, ()):
            said.now(sentence)


def _slides(story: Story, room: Room | None) -> None:
    """The story as slides, with what its room has said so far."""
    at = workshop.of_desk(room)
    names_off = case_names.are_off() or at.room.names_off
    link = figure_foot.page_link(case_names.left_out_of_links())
    wanted = slides_story.WantedStory(story, at, names_off, files.today(), link)
    files.button(
        "Slides (PowerPoint)",
        lambda: slides_story.pptx(wanted),
        wanted.file_name,
        key="download-story-slides",
        icon=":material/slideshow:",
        about="One slide a step with charts that can be changed, speaker notes, and what the room "
        "thought, said to be opinion",
    )


def _load(content: bytes, place_code: str) -> None:
    """Take a saved story; what is wrong with it is a sentence, and the present one stays."""
    places = {place.area_code for place in store.choosable_places()}
    try:
        story, lost = story_file.from_json(
            content.decode("utf-8-sig", "replace"), places, phone_step.known(), undrawn()
        )
    except story_file.StoryFileError as error:
        said.now(str(error))
        return
    room_story.keep(story)
    where = ""
    if story.place_code != place_code:
        name = in_sentence(store.place(story.place_code).name)
        where = f" It is about {name}: choose that place at the top of the page."
    loaded = f"“{story.title}” is loaded: {plural(len(story.steps), 'step')}.{where}"
    st.session_state[_SAID] = (loaded, *lost)
    st.rerun()
