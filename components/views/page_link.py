"""Link to this page: one quiet button in the head of every page, its box made when it is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components.charts.link_box import link_box
from components.model import links
from components.views import url_state
from components.views.figure import figure
from components.views.handed import handed

if TYPE_CHECKING:
    from streamlit.delta_generator import DeltaGenerator


def place() -> DeltaGenerator:
    """Where the button stands; it is drawn after the page, whose choices are in the link."""
    return st.container(key="noprint-page-link", width="content")


@st.fragment
def show(title: str) -> None:
    """Draw the button, and the box where it is open. A fragment: opening it runs nothing else."""
    box = st.popover(
        "Link to this page", key="page-link", icon=":material/link:", on_change="rerun"
    )
    if not box.open:
        return
    with box:
        address = url_state.link((links.FIGURE,))
        theme = st.context.theme.type or "light"
        figure(link_box(handed(address, title), theme), "page-link-box")
