"""What can be taken along from a page: the one-page brief and workbooks, made when asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components.model import provenance, wording
from components.views import brief, case_names, figure_foot, files, slides, workbooks

if TYPE_CHECKING:
    from collections.abc import Callable

    from streamlit.delta_generator import DeltaGenerator

    from components.model.rows import Component, Indicator, Place


def row() -> DeltaGenerator:
    """Where the buttons of a page stand side by side, and which paper leaves out."""
    return st.container(horizontal=True, key="noprint-take-away")


def place(chosen: Place, component: Component | None = None) -> None:
    """The brief and the slides of a place, or of its component, and the workbook of the place."""
    # Files are made in a thread that knows no address.
    asked = brief.Asked(
        chosen,
        component,
        files.today(),
        figure_foot.page_link(),
        names_off=case_names.are_off(),
    )
    name = wording.in_sentence(chosen.name)
    about = f"{component.short_title} in {name}" if component else name
    files.button(
        "One-page brief (PDF)",
        lambda: brief.pdf(asked),
        asked.file_name,
        key="download-brief",
        icon=":material/description:",
        about=f"{about} on one A4 page: what stands out, what is not known, what to ask",
    )
    files.button(
        "Slides (PowerPoint)",
        lambda: slides.pptx(asked),
        slides.file_name(asked),
        key="download-slides",
        icon=":material/slideshow:",
        about=f"{about} on slides with charts and tables that can be changed, and notes",
    )
    if component is None:
        _workbook(
            "Workbook (Excel)",
            lambda: workbooks.place_workbook(chosen, asked.link, asked.made),
            provenance.file_name(chosen.slug, "workbook", made=asked.made, ending="xlsx"),
            f"Every figure of {name} with its interval, source and licence",
        )


def indicator(one: Indicator) -> None:
    """The workbook of an indicator."""
    made, link = files.today(), figure_foot.page_link()
    with st.container(horizontal=True, key="noprint-take-indicator"):
        _workbook(
            "Workbook of this indicator (Excel)",
            lambda: workbooks.indicator_workbook(one, link, made),
            provenance.file_name(one.indicator_id, "workbook", made=made, ending="xlsx"),
            f"{one.title}: every council and period, with interval, source and licence",
        )


def _workbook(label: str, data: Callable[[], bytes], file_name: str, about: str) -> None:
    files.button(
        label,
        data,
        file_name,
        key=f"download-{file_name}",
        icon=":material/table:",
        about=about,
    )
