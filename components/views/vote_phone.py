"""Voting with a phone: five answers to where a place stands, or the components put in order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import streamlit as st

from components import store
from components.charts.markup import el
from components.model import room_rows as rows
from components.model import room_words
from components.model.room_text import TooLongError
from components.rooms import votes
from components.rooms.door import rooms
from components.rooms.engine import RoomsError
from components.views import room_votes
from components.views.figure import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.model.room_rows import Activity, Room
    from components.model.story import Step, Story

_WRONG: Final = "phone_vote_wrong"  # what went wrong with the last answer, until one is kept
COUNTED: Final = "Your vote is counted. You can change it until the reveal."


def stand(room: Room, step: Step, _story: Story, voter: str) -> None:
    """Five answers; the phone's own can be changed until the facilitator closes the vote."""
    asked = _open_vote(room, step)
    if asked is None:
        return
    given = votes.answers_of(rooms(), asked.activity_id, voter)
    chosen = given[0].value if given else None
    answer = st.radio(
        "Your answer",
        rows.STAND_STEPS,
        format_func=lambda value: room_words.STAND_WORDS[value].capitalize(),
        index=chosen - 1 if chosen else None,
        key=f"vote-{asked.activity_id}",
        on_change=lambda: _send_stand(room.room_id, asked.activity_id, voter),
    )
    if _is_first_look(asked) and answer not in (None, chosen):
        # Chosen while this phone's session was lost: it is shown as chosen, so it counts.
        _send_stand(room.room_id, asked.activity_id, voter)
        chosen = answer
    _said(counted=bool(chosen))


def _is_first_look(asked: Activity) -> bool:
    """Whether this session draws the question for the first time."""
    seen = f"vote-seen-{asked.activity_id}"
    is_first = seen not in st.session_state
    st.session_state[seen] = True
    return is_first


def _open_vote(room: Room, step: Step) -> Activity | None:
    asked = room_votes.vote_of(room.room_id, step)
    is_open = room.state is rows.RoomState.OPEN
    if asked is None or asked.state is not rows.ActivityState.OPEN or not is_open:
        plain(el("p", "This vote is closed.", class_="cp-counted", role="status"))
        return None
    return asked


def _send_stand(room_id: int, activity_id: int, voter: str) -> None:
    value = st.session_state[f"vote-{activity_id}"]
    if value in rows.STAND_STEPS:
        _send(room_id, activity_id, voter, [rows.Answer("", int(value))])


def _send(room_id: int, activity_id: int, voter: str, given: Sequence[rows.Answer]) -> bool:
    """Keep the answers; what went wrong is kept to be said, and the choice for another try."""
    try:
        votes.answered(rooms(), room_id, activity_id, voter, given)
    except (RoomsError, TooLongError) as error:
        st.session_state[_WRONG] = str(error)
        return False
    st.session_state.pop(_WRONG, None)
    return True


def _said(*, counted: bool) -> None:
    wrong: str | None = st.session_state.get(_WRONG)
    if wrong:
        plain(el("p", wrong, class_="cp-notice", role="alert"))
    elif counted:
        plain(el("p", COUNTED, class_="cp-counted", role="status"))


def rank(room: Room, step: Step, _story: Story, voter: str) -> None:
    """Tap the components from best to worst; the order is sent once all eight stand in it."""
    asked = _open_vote(room, step)
    if asked is None:
        return
    key = f"order-{asked.activity_id}"
    if key not in st.session_state:
        given = votes.answers_of(rooms(), asked.activity_id, voter)
        st.session_state[key] = [a.part for a in sorted(given, key=lambda a: a.value)]
    order: list[str] = st.session_state[key]
    titles = {c.component_id: c.title for c in store.catalogue().components}
    if order:
        plain(el("ol", *(el("li", titles[each]) for each in order), class_="cp-phone-order"))
    left = [each for each in titles if each not in order]
    if left:
        st.caption("Tap the one that comes next, best first.")
    for each in left:
        st.button(titles[each], key=f"{key}-{each}", width="stretch", on_click=_next,
                  args=(room.room_id, asked.activity_id, voter, each))  # fmt: skip
    _said(counted=not left)
    if order:
        st.button(
            "Begin again", key=f"{key}-again", on_click=st.session_state.update, args=({key: []},)
        )


def _next(room_id: int, activity_id: int, voter: str, chosen: str) -> None:
    """Put one more component in the order; the last two fall into place together."""
    key = f"order-{activity_id}"
    known = [c.component_id for c in store.catalogue().components]
    order = [*st.session_state[key], chosen]
    left = [each for each in known if each not in order]
    if len(left) == 1:
        order, left = order + left, []
    if not left and not _send(
        room_id, activity_id, voter, [rows.Answer(each, at) for at, each in enumerate(order, 1)]
    ):
        return
    st.session_state[key] = order
