"""Names off: one switch that hides who did something and where, wherever cases are told.

Kept for the session and in the address (``names=off``) from page to page. All that shows a case or
a point asks here for how it is said just now.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

import streamlit as st

from components import store
from components.model.case_nameless import nameless_of, nameless_view
from components.model.case_view import case_view
from components.model.hidden_names import hide_names, hide_phrases
from components.model.search_text import tokens
from components.views import url_state

if TYPE_CHECKING:
    from components.model.case_rows import CaseCard
    from components.model.case_view import CaseView
    from components.model.said_rows import Said
    from components.model.search_rows import SearchResult

NAME: Final = "names"
OFF: Final = "off"
_KEPT: Final = "names_off"
_WIDGET: Final = "names-off"
LABEL: Final = "Names off"
HELP: Final = (
    "Hides organisations and places in case studies and in what people said, in files too. Who "
    "knows a case may still recognise it by what was done."
)
NOT_SEARCHED: Final = "Names are off, so names of places and bodies are not looked for."


def are_off() -> bool:
    """Whether names are hidden."""
    return st.session_state.get(_KEPT) == OFF


def read_from_address() -> None:
    """Take the switch from a link and write it back; called once a run, before anything is said."""
    url_state.write(NAME, url_state.choice(NAME, (OFF,), _KEPT, "names"))


def in_address() -> dict[str, str]:
    """What a link of ours carries on."""
    return {NAME: OFF} if are_off() else {}


def switch() -> None:
    """Draw the switch."""
    st.session_state[_WIDGET] = are_off()
    st.toggle(LABEL, key=_WIDGET, on_change=_turned, help=HELP)


def _turned() -> None:
    turn(off=st.session_state[_WIDGET])


def turn(*, off: bool) -> None:
    """Hide names or show them, from the next run on."""
    st.session_state[_KEPT] = OFF if off else None
    url_state.seen()


def view(case: CaseCard, *, off: bool | None = None) -> CaseView:
    """The case as it is said just now, or as it is said with names ``off`` or on."""
    if not (are_off() if off is None else off):
        return case_view(case)
    return store.without_names().cases.get(case.case_id) or _own_view(store.data_hash(), case)


@lru_cache(maxsize=64)
def _own_view(_data_hash: str, case: CaseCard) -> CaseView:
    """A case that a person added: what is known of its names is hidden."""
    names = store.without_names().names
    who = hide_names(case.organisation, names)
    own = [(case.organisation, "the organisation")]
    own += [(case.place_name, "the place")] if case.place_name else []
    known = who.startswith(("a ", "an ", "A ", "An ")) and who.lower() != case.organisation.lower()
    said = nameless_of(
        case,
        who if known else "An organisation",
        lambda text: hide_names(hide_phrases(text, own), names),
    )
    return nameless_view(case, said)


def hidden(text: str) -> str:
    """A text, its names hidden while they are off."""
    return hide_names(text, store.without_names().names) if are_off() else text


def point(point_id: str, text: str) -> str:
    """What a point says just now."""
    return store.without_names().points.get(point_id, text) if are_off() else text


def addresses() -> dict[str, str]:
    """What stands for the ids of cases just now, by id; empty while names are on."""
    every = store.without_names().cases.items() if are_off() else ()
    return {case_id: shown.address for case_id, shown in every}


def left_out_of_links() -> tuple[str, ...]:
    """Parts of an address that may name a place, which a file's link does without."""
    return ("place", "q") if are_off() else ()


def said() -> Said:
    """What people said, as it is said just now."""
    return _said_without(store.data_hash()) if are_off() else store.said()


@lru_cache(maxsize=1)
def _said_without(_data_hash: str) -> Said:
    every, bare = store.said(), store.without_names().points
    points = tuple(
        replace(point, text=bare.get(point.point_id, point.text)) for point in every.points
    )
    return replace(every, points=points)


def search(text: str) -> SearchResult:
    """What a text finds; while names are off nothing is found by a name, and none suggested."""
    if not are_off():
        return store.search(text)
    bare = store.without_names()
    result = store.search(text, bare.words)
    return replace(
        result,
        cases=tuple(hit for hit in result.cases if bare.tells(hit.ref, result.marks)),
        points=tuple(hit for hit in result.points if bare.tells(hit.ref, result.marks)),
        read_as=tuple(
            each for each in result.read_as if hidden(" ".join(each.read)) == " ".join(each.read)
        ),
        topics=tuple(topic for topic in result.topics if hidden(topic.title) == topic.title),
    )


def search_note(text: str) -> str | None:
    """Why a name finds nothing; None where no name was typed, or names are on."""
    if not are_off():
        return None
    words = store.without_names().words
    named = any(token.word in words for token in tokens(text)) or hidden(text) != text
    return NOT_SEARCHED if named else None
