"""The parts of the facilitator's desk, one at a time; which one stands in the address."""

from __future__ import annotations

from typing import Final

import streamlit as st

from components.views import url_state

PARTS: Final[dict[str, str]] = {
    "story": "Story",
    "room": "Phones",
    "boards": "Boards",
    "wheel": "Decision wheel",
    "assessment": "Self-assessment",
    "record": "Record",
}
_KEPT: Final = "room_part"
_WIDGET: Final = "room_part_widget"


def choose() -> str:
    """Draw the parts side by side; the id of the chosen one, the story at first."""
    part = url_state.choice("part", tuple(PARTS), _KEPT, "a part of the workshop") or "story"
    st.session_state[_WIDGET] = part
    with st.container(key="noprint-parts"):
        st.segmented_control(
            "Part of the workshop", tuple(PARTS), key=_WIDGET, format_func=PARTS.__getitem__,
            required=True, on_change=_picked, label_visibility="collapsed",
        )  # fmt: skip
    url_state.write("part", None if part == "story" else part)
    return part


def _picked() -> None:
    st.session_state[_KEPT] = st.session_state[_WIDGET]
    url_state.seen()
