"""Typing in papers that put the components in order: eight digits and Enter a paper."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import streamlit as st

from components import store
from components.charts.markup import el
from components.model.paper_order import PaperError, order_of
from components.model.wording import plural
from components.rooms import papers, votes
from components.rooms.door import rooms
from components.rooms.engine import RoomsError
from components.views import said
from components.views.figure import plain

if TYPE_CHECKING:
    from components.model.room_rows import Activity, Room

_TYPED: Final = "paper-order"
_SAID: Final = "paper_order_said"
_LAST: Final = "paper_orders"  # those typed in this session, newest last, to be taken back
HOW: Final = (
    "Type the numbers of one paper, best first, then press Enter: 41352768 says that number 4 "
    "came first and number 8 last."
)


def show(asked: Activity, room: Room) -> None:
    """The numbered components, a field for a paper, and what was counted."""
    titles = {c.component_id: c.title for c in store.catalogue().components}
    plain(el("ol", *(el("li", title) for title in titles.values())))
    key = f"{_TYPED}-{asked.activity_id}"
    with st.form(f"{key}-form", border=False):
        st.text_input("One paper", key=key, max_chars=40, help=HOW)
        st.form_submit_button("Count this paper", on_click=_count,
                              args=(asked, room, tuple(titles)))  # fmt: skip
    st.caption(HOW)
    said.shown(_SAID)
    last = st.session_state.get(_LAST, {}).get(asked.activity_id)
    if last:
        words = " ".join(str(tuple(titles).index(part) + 1) for part in last[-1])
        st.button(f"Take back the last paper: {words}", on_click=_take_back,
                  args=(asked, room))  # fmt: skip


def _count(asked: Activity, room: Room, parts: tuple[str, ...]) -> None:
    """Count what was typed; what is wrong is said, and what was typed stays."""
    key = f"{_TYPED}-{asked.activity_id}"
    try:
        order = order_of(st.session_state[key], parts)
        papers.counted(rooms(), room.room_id, asked.activity_id, order)
    except (PaperError, RoomsError) as error:
        said.keep(_SAID, str(error))
        return
    st.session_state.setdefault(_LAST, {}).setdefault(asked.activity_id, []).append(order)
    st.session_state[key] = ""
    _say(asked)


def _take_back(asked: Activity, room: Room) -> None:
    last = st.session_state.get(_LAST, {}).get(asked.activity_id)
    if not last:
        return  # pressed twice before the page was drawn anew
    try:
        papers.taken_back(rooms(), room.room_id, asked.activity_id, last[-1])
    except RoomsError as error:
        said.keep(_SAID, str(error))
        return
    last.pop()
    _say(asked)


def _say(asked: Activity) -> None:
    counted = votes.tally(rooms(), asked.activity_id).on_paper
    said.keep(_SAID, f"{plural(counted, 'paper')} counted.", "status")
