"""The record of a workshop on the desk: taken home as a document or a file, loaded, deleted."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

import streamlit as st

from components import store as data
from components.charts import prose
from components.charts.markup import el
from components.exports import document as pages
from components.exports.document_pdf import pdf
from components.model import room_rows as rows
from components.model import story_file
from components.model.wording import join_words, plural
from components.rooms import assessment, boards, record, store, votes
from components.rooms.door import rooms
from components.rooms.engine import RoomsError
from components.views import (
    case_names,
    figure_foot,
    files,
    record_content,
    room_names,
    room_session,
    said,
    selection,
    wheels,
    workshop,
)
from components.views.figure import plain
from loaders.fonts import print_fonts

if TYPE_CHECKING:
    from collections.abc import Callable

    from components.exports.document import Document
    from components.model.room_rows import Room
    from components.model.rows import Place
    from components.model.story import Story
    from components.views.workshop import Workshop

_LOADED: Final = "record_loaded"
_SAID: Final = "record_said"  # stays: keeping the key makes the page run once more
_NAMES: Final = "record_names_off"
HOLDS: Final = "Story, votes, boards, wheels and self-assessment in one document."


def show(story: Story, place: Place, room: Room | None) -> None:
    """What there is to take home, how, and until when it is kept here."""
    at = workshop.of_desk(room)
    with st.container(key="fig-room-record"):
        plain(prose.heading("The record", HOLDS))
        plain(prose.paragraph(_summary(story, at)))
        _names(at)
        _downloads(story, place, at)
        plain(el("p", _kept(at), class_="cp-sub"))
    with st.expander("Load a saved workshop", icon=":material/upload:"):
        st.caption("From the file for computers, saved here or elsewhere. It becomes a room with "
                   "a code of its own.")  # fmt: skip
        given = st.file_uploader("A saved workshop", type="json", key="record-file")
    if st.session_state.get(_SAID):
        plain(el("p", st.session_state[_SAID], class_="cp-notice", role="status"))
    if given is not None and st.session_state.get(_LOADED) != given.file_id:
        st.session_state[_LOADED] = given.file_id
        _load(given.getvalue())


def _summary(story: Story, at: Workshop) -> str:
    """Such as "10 steps, 2 votes with answers, 12 notes and 1 wheel"."""
    asked = [a for a in votes.activities(at.engine, at.room_id)
             if a.kind is not rows.ActivityKind.WHEEL]  # fmt: skip
    tallies = [votes.tally(at.engine, each.activity_id) for each in asked]
    answered = sum(bool(tally.voters + tally.on_paper) for tally in tallies)
    notes = sum(len(boards.notes(at.engine, at.room_id, each)) for each in rows.Board)
    outcomes = len(assessment.assessments(at.engine, at.room_id))
    words = [
        plural(len(story.steps), "step"),
        plural(answered, "vote with answers", "votes with answers"),
        plural(notes, "note"),
        plural(len(wheels.of(at)), "wheel"),
        plural(outcomes, "outcome assessed", "outcomes assessed"),
    ]
    return (
        f"So far: {join_words(words)}. Speaker notes and hidden notes stay out of PDF and "
        "document; the file for computers holds both, so that it can be gone on with."
    )


def _names(at: Workshop) -> None:
    st.session_state[_NAMES] = at.room.names_off
    st.toggle(
        "Leave out the names of organisations and places in cases",
        key=_NAMES,
        on_change=_hide,
        args=(at,),
    )


def _hide(at: Workshop) -> None:
    try:
        store.with_names_off(at.engine, at.room_id, st.session_state[_NAMES])
    except RoomsError as error:
        said.later(str(error))


def _downloads(story: Story, place: Place, at: Workshop) -> None:
    """Three files, each made only when somebody asks for it."""
    link, when = figure_foot.page_link(), datetime.now(UTC)
    name = f"{place.slug or place.area_code.lower()}-workshop"
    off = at.room.names_off or case_names.are_off()  # a file's thread knows no session
    told = room_names.told(story, off=off)

    def document() -> Document:
        return record_content.document(story, place, at, when, link, names_off=off)

    def as_html() -> bytes:
        return pages.html(document()).encode()

    def as_json() -> bytes:
        lines = record_content.provenance(story, place, when, link)
        own = {"story": story_file.as_json(told)}
        if not at.shared:
            own |= {"title": story.title, "place_code": story.place_code}
        return record.as_json(at.engine, at.room_id, lines, **own).encode()

    with st.container(horizontal=True):
        _file("PDF", lambda: pdf(document(), print_fonts(), when.date()), f"{name}.pdf")
        _file("Document for Word", as_html, f"{name}.html")
        _file("File for computers", as_json, f"{name}.json")


def _file(words: str, made: Callable[[], bytes], name: str) -> None:
    files.button(words, made, name, key=f"record-{name.rpartition('.')[2]}")


def _kept(at: Workshop) -> str:
    if not at.shared:
        return ("No room is open: this is kept in this browser tab alone, and gone when it is "
                "closed. Save the file for computers, or open a room.")  # fmt: skip
    day = f"{at.room.expires_at.day} {at.room.expires_at:%B %Y}"
    return (f"Kept on this computer until {day}, then deleted for good. “Delete it for good” under "
            "Phones does so at once.")  # fmt: skip


def _load(content: bytes) -> None:
    """Make a room of a saved workshop; what is wrong with it is a sentence, and nothing is kept."""
    try:
        room, key = record.loaded(rooms(), content.decode("utf-8", "replace"), _themes())
    except RoomsError as error:
        said.now(str(error))
        return
    if room.place_code and data_knows(room.place_code):
        selection.choose(room.place_code)
    room_session.take(key)
    st.session_state[_SAID] = f"“{room.title}” is loaded, with a code of its own under Phones."
    st.rerun()


def data_knows(area_code: str) -> bool:
    """Whether a place can be chosen here."""
    return any(place.area_code == area_code for place in data.choosable_places())


def _themes() -> dict[str, set[str]]:
    """The themes of each component that this version knows."""
    found: dict[str, set[str]] = {c.component_id: set() for c in data.catalogue().components}
    for theme in data.catalogue().themes:
        found[theme.component_id].add(theme.theme_id)
    return found
