"""The head of every page: place picker, comparison, names on or off, the link to the page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

import streamlit as st

from components.views import case_names, page_link, place_picker, selection

if TYPE_CHECKING:
    from streamlit.delta_generator import DeltaGenerator

WIDTH_PIXELS: Final = 330  # picker and comparison: "Compared with Yorkshire and The Humber" fits

# Where nation or region is nothing to choose: places are the comparison, or nothing is compared.
NOT_COMPARED: Final = frozenset({"compare", "targets", "unknown"})

TOLD: Final = frozenset({"cases", "said"})  # pages that tell cases and what people said


def show(page: str) -> DeltaGenerator:
    """Place and comparison; whether names are off where cases are, and wherever they are off.

    Returns where the link to the page stands. Start (``page`` is empty) has the picker in its own
    first block.
    """
    side: Literal["left", "right"] = "left" if page else "right"
    with st.container(
        horizontal=True,
        horizontal_alignment=side,
        key="noprint-header",
        vertical_alignment="center",
    ):
        if page:
            place_picker.show(WIDTH_PIXELS)
            if page not in NOT_COMPARED:
                _comparison()
            if page in TOLD or case_names.are_off():
                case_names.switch()
        return page_link.place()


def _comparison() -> None:
    """Nation or region; nothing to choose where a place has no region of its own."""
    chosen = selection.place()
    if chosen is None or not selection.has_region(chosen):
        return
    kind = selection.benchmark()
    st.session_state["compared_with"] = kind
    st.selectbox(
        "Compared with",
        ("nation", "region"),
        key="compared_with",
        format_func=lambda option: f"Compared with {selection.benchmark_name(chosen, option)}",
        on_change=lambda: selection.choose_benchmark(st.session_state["compared_with"]),
        label_visibility="collapsed",
        width=WIDTH_PIXELS,
    )
