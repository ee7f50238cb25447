"""The cases found as files to take along, made only when somebody asks for one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

import streamlit as st

from components import store
from components.exports import case_document, case_file
from components.exports.case_file import CaseFileHead
from components.model.cited_values import case_values
from components.views import case_names, cases_state, cite, figure_foot, files

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from components.model.case_view import CaseView
    from components.model.facets import Chosen

KINDS: Final[tuple[tuple[str, str, Callable[..., bytes]], ...]] = (
    ("For a word processor (HTML)", "html", case_document.case_html),
    ("Markdown", "md", case_file.case_markdown),
    ("For a spreadsheet (CSV)", "csv", case_file.case_csv),
    ("For a program (JSON)", "json", case_file.case_json),
)


def show(views: Sequence[CaseView], chosen: Chosen) -> None:
    """A button with how many there are; behind it one for each kind of file."""
    head = _head(chosen)
    with st.popover(f"Download {len(views)}", icon=":material/download:"):
        for words, ending, made in KINDS:
            files.button(
                words,
                partial(made, views, head),
                f"connected-places-case-studies.{ending}",
                key=f"download-cases-{ending}",
                icon=None,
                width="stretch",
            )
    cite.show(
        "cases", lambda: head.lines(len(views)), head.link, lambda: case_values(views), is_page=True
    )


def _head(chosen: Chosen) -> CaseFileHead:
    facets = {facet.facet_id: facet for facet in cases_state.facets()}
    filters = [
        f"{facets[name].title}: {' or '.join(facets[name].label(value) for value in values)}"
        for name, values in chosen.items()
    ]
    text = cases_state.query()
    filters += [f"Search: {case_names.hidden(text)}"] if text else []
    catalogue = store.catalogue()
    titles = {c.component_id: c.title for c in catalogue.components}
    titles |= {t.theme_id: t.title for t in catalogue.themes}
    link = figure_foot.page_link(
        case_names.left_out_of_links()
    )  # a file is made in a thread that knows no address
    return CaseFileHead(
        tuple(filters), link, store.build_summary().data_hash, titles, files.today()
    )
