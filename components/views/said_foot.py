"""The foot under what people said: whose it is, and a file of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import streamlit as st

from components import store
from components.charts import prose
from components.exports import csv_file
from components.model import provenance
from components.views import case_names, cite, figure_foot, files
from components.views.figure import plain

if TYPE_CHECKING:
    from components.views.figure_foot import Cited, Rows

POINTS_NOTE: Final = (
    "Source: records of nine working groups on connected places, 2021 and 2024. Our work: said "
    "again in our own words; what each is about and what speaks to it."
)
DIRECTORY_NOTE: Final = (
    "Source: lists of stakeholders and key sources of the gathering on connected places, 2024. Our "
    "work: areas of focus, descriptions and links. The printed table of bodies seems to have lost "
    "a row."
)

LICENCE: Final = "Our own words, MIT License; the records keep their own terms"


def show(  # noqa: PLR0917 - what one foot says, in its order
    key: str, note: str, file_name: str, title: str, rows: Rows, cited: Cited
) -> None:
    """Draw the foot. The file is made only when somebody asks for it, and so is the citation."""
    link = figure_foot.page_link(
        case_names.left_out_of_links()
    )  # the file is made in a thread that knows no address
    data_hash = store.build_summary().data_hash
    standing = "Opinion, not statistics" if key == "said" else "No person is named"
    with st.container(key=f"foot-{key}", horizontal=True, vertical_alignment="center"):
        plain(prose.source_note(note))
        files.button(
            "Download",
            lambda: csv_file.csv_bytes(
                [
                    *provenance.csv_header(title, None, (), data_hash, link, made=files.today()),
                    f"# {note}",
                    f"# {standing}",
                ],
                rows(),
            ),
            file_name,
            key=f"download-{key}",
            about=f"{title}, as a CSV file",
        )
        cite.show(key, lambda: _about(title, note, standing, link), link, cited)


def _about(title: str, note: str, standing: str, link: str) -> list[tuple[str, str]]:
    """What a citation says of itself: whose words these are, of what standing, under what terms."""
    whose, _, ours = note.removeprefix("Source: ").partition(" Our work: ")
    first, *rest = figure_foot.about_lines(title, None, (), link, files.today())
    return [
        first,
        ("Source", whose),
        ("Licence", LICENCE),
        ("What we did", ours),
        ("Standing", standing),
        *rest,
    ]
