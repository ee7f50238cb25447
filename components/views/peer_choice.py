"""Which councils a council is compared with: chosen once, kept for all pages and in the link."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import streamlit as st

from components import store
from components.model import peer_words
from components.model.peers import MOST_OWN, NEAREST, PEER_SETS, PeerSetId, members
from components.views import place_list, url_state

if TYPE_CHECKING:
    from components.model.rows import Place

_SET: Final = "peer_set"
_SET_WIDGET: Final = "peer_set_widget"
_OWN: Final = "peer_pick"
_OWN_WIDGET: Final = "peer_pick_widget"
WIDTH: Final = 340  # px: the longest name of a set
UNUSED_PICK: Final = (
    "The link picks councils to compare with, and asks for another set; the pick was left out."
)
COUNCILS_ONLY: Final = "The link picks places that are no councils; those were left out."
DEFAULT: Final[PeerSetId] = "global"


def show() -> PeerSetId:
    """Draw the choice of a set and, for an own pick, of its councils; return the set."""
    set_id = chosen()
    st.session_state[_SET_WIDGET] = set_id
    st.selectbox(
        "Compare with",
        PEER_SETS,
        format_func=peer_words.TITLES.__getitem__,
        key=_SET_WIDGET,
        on_change=_keep_set,
        width=WIDTH,
    )
    if set_id != "own":
        url_state.left_out("pick", UNUSED_PICK)
    own = picked()
    url_state.write("pick", place_list.text(own) if set_id == "own" else None)
    if set_id == "own":
        st.session_state[_OWN_WIDGET] = list(own)
        names = {place.area_code: place.name for place in store.councils()}
        st.multiselect(
            f"Up to {MOST_OWN} councils",
            list(names),
            format_func=names.__getitem__,
            key=_OWN_WIDGET,
            max_selections=MOST_OWN,
            on_change=_keep_own,
            placeholder="Type a council's name",
        )
    return set_id


def chosen() -> PeerSetId:
    """The set on screen: from a link, else as chosen before, else the 20 most similar."""
    kept = url_state.choice("peers", PEER_SETS, _SET, "a set of councils")
    set_id = cast("PeerSetId", kept or DEFAULT)
    url_state.write("peers", None if set_id == DEFAULT else set_id)
    return set_id


def picked() -> tuple[str, ...]:
    """The councils picked by hand, from a link or as chosen before."""
    codes = place_list.chosen("pick", _OWN, MOST_OWN)
    is_council = {place.area_code for place in store.councils()}
    if not is_council.issuperset(codes):
        url_state.left_out("pick", COUNCILS_ONLY)
    return tuple(code for code in codes if code in is_council)


def codes_of(set_id: PeerSetId, place: Place, own: tuple[str, ...]) -> tuple[str, ...]:
    """The peers of a council in a set, itself left out; ``own`` are those picked by hand."""
    nearest = store.similar_places(set_id) if set_id in NEAREST else {}
    return members(set_id, place, store.councils(), nearest, own)


def _keep_set() -> None:
    st.session_state[_SET] = st.session_state[_SET_WIDGET]


def _keep_own() -> None:
    st.session_state[_OWN] = tuple(st.session_state[_OWN_WIDGET])
