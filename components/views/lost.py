"""What stands at an address that nobody made: a kind sentence and where to go instead."""

from __future__ import annotations

from typing import Final

import streamlit as st

from components.charts import prose
from components.charts.markup import join
from components.views.figure import plain

TITLE: Final = "Page not found"


def show() -> None:
    """The page in place of one that is not there."""
    plain(
        join(
            [
                prose.page_title("There is no such page", "The address may be cut short."),
                prose.paragraph(
                    "Find a place above, choose a page in the navigation, or begin here:"
                ),
            ]
        )
    )
    st.page_link("pages/start.py", label="Start", icon=":material/home:")
    st.page_link("pages/place.py", label="Place", icon=":material/location_on:")
    st.page_link("pages/sources.py", label="Sources and method", icon=":material/database:")
