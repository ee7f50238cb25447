"""The foot under what people said: whose it is, and a file of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import streamlit as st

from components import store
from components.charts import prose
from components.exports import csv_file
from components.model import provenance
from components.views import case_names, figure_foot, files
from components.views.figure import plain

if TYPE_CHECKING:
    from components.views.figure_foot import Rows

POINTS_NOTE: Final = (
    "Source: records of nine working groups on connected places, 2021 and 2024. Our work: said "
    "again in our own words; what each is about and what speaks to it."
)
DIRECTORY_NOTE: Final = (
    "Source: lists of stakeholders and key sources of the gathering on connected places, 2024. Our "
    "work: areas of focus, descriptions and links. The printed table of bodies seems to have lost "
    "a row."
)


def show(key: str, note: str, file_name: str, title: str, rows: Rows) -> None:
    """Draw the foot. The file is made only when somebody asks for it."""
    link = figure_foot.page_link(
        case_names.left_out_of_links()
    )  # the file is made in a thread that knows no address
    data_hash = store.build_summary().data_hash
    with st.container(key=f"foot-{key}", horizontal=True, vertical_alignment="center"):
        plain(prose.source_note(note))
        files.button(
            "Download",
            lambda: csv_file.csv_bytes(
                [
                    *provenance.csv_header(
                        title, None, (), data_hash, link, made=figure_foot.today()
                    ),
                    f"# {note}",
                    "# Opinion, not statistics" if key == "said" else "# No person is named",
                ],
                rows(),
            ),
            file_name,
            key=f"download-{key}",
            about=f"{title}, as a CSV file",
        )
