"""Adding a case of one's own: from a file or by a form, looked at before it is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import streamlit as st

from components import store
from components.charts import prose
from components.charts.case_card import case_card, case_cards
from components.charts.case_page import case_body
from components.charts.icons import icon
from components.charts.markup import el, join
from components.views import case_names, cases_state, files, own_case_form, own_cases
from components.views.figure import figure, plain
from loaders.case_checks import LONGEST_FILE, CaseFault, checked_case, echo
from loaders.case_studies import case_fields
from loaders.case_writing import case_text
from loaders.errors import MalformedFileError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.charts.markup import Markup
    from loaders.case_studies import CaseStudy

TITLE: Final = "Add a case of your own"
LEAD: Final = (
    "It is checked like every case of the library, stands beside them until this session ends, and "
    "is written nowhere. Take it along as a file: put into data/case_studies, it is in the library."
)
FILE_WORDS: Final = (
    "A file as the library keeps them: front matter between two lines of +++, then the headings "
    "What was done, Result and Lesson. The file is read here and sent nowhere."
)
NOT_SHOWN: Final = (
    "Cases of your own are filtered, counted and found in the library. The pages of places and "
    "components show the library's alone."
)
MEGABYTES: Final = 1
_UPLOAD: Final = "own-case-file"
_FAULTS: Final = "own_case_faults"
_DRAFT: Final = "own_case_draft"


def show() -> None:
    """The page: file and form, what is wrong, or the case as it would stand."""
    back = el("button", icon("left"), " All case studies", type="button",
              data_choose="back", class_="cp-link cp-back")  # fmt: skip
    with st.container(key="noprint-back"):
        figure(back, "case-back", on_choose=lambda _: cases_state.show_adding(wanted=False))
    plain(prose.page_title(TITLE, LEAD))
    _said_faults()
    draft: CaseStudy | None = st.session_state.get(_DRAFT)
    if draft is not None:
        _preview(draft)
    with st.container(key="fig-own-file"):
        plain(join([prose.heading("From a file"), prose.paragraph(FILE_WORDS)]))
        st.file_uploader(
            "Markdown file of a case", type=["md", "txt"], key=_UPLOAD, on_change=_load,
            max_upload_size=MEGABYTES,
        )  # fmt: skip
    with st.container(key="fig-own-form"):
        plain(prose.heading("By a form"))
        own_case_form.show(_check)
    plain(prose.source_note(NOT_SHOWN))


def _load() -> None:
    uploaded = st.session_state.get(_UPLOAD)
    if uploaded is None:
        return
    raw: bytes = uploaded.getvalue()
    if len(raw) > LONGEST_FILE:
        _refuse([CaseFault("file", f"{len(raw):,} bytes", f"at most {LONGEST_FILE:,}")])
        return
    try:
        _check(case_fields(uploaded.name, raw.decode("utf-8-sig")))
    except UnicodeDecodeError:
        _refuse([CaseFault("file", "something that is no text", "Markdown in UTF-8")])
    except MalformedFileError as error:
        at = f" in line {error.line}" if error.line else ""
        _refuse([CaseFault("file", f"{error.found}{at}", error.allowed)])


def _check(fields: dict[str, Any]) -> None:
    """Look at the fields of a file or of the form; keep the case as a draft, or say every fault."""
    case, faults = checked_case(fields, own_cases.known())
    if case is None:
        _refuse(faults)
        return
    st.session_state[_DRAFT] = case
    st.session_state.pop(_FAULTS, None)


def _refuse(faults: Sequence[CaseFault]) -> None:
    st.session_state[_FAULTS] = tuple(faults)
    st.session_state.pop(_DRAFT, None)


def _said_faults() -> None:
    faults: Sequence[CaseFault] = st.session_state.get(_FAULTS, ())
    if faults:
        lines = [el("li", own_case_form.sentence(each)) for each in faults]
        said = el("p", f"Not yet a case. {len(faults)} to mend:")
        listed = el("ul", *lines, class_="cp-faults")
        figure(el("div", said, listed, class_="cp-notice", role="alert"), "own-faults")


def _preview(case: CaseStudy) -> None:
    view = case_names.view(own_cases.card(case))
    titles = {each.component_id: each.title for each in store.catalogue().components}
    with st.container(key="fig-own-preview"):
        plain(prose.heading("As it would stand", f"Id {echo(case.id)}, checked: nothing to mend."))
        figure(join([case_cards([case_card(view, titles)]), _whole(case)]), "own-preview")
        with st.container(horizontal=True, key="noprint-own"):
            st.button("Keep it for this session", type="primary", key="own-keep", on_click=_keep)
            download(case)
            st.button("Drop it", key="own-drop", on_click=_drop)


def _whole(case: CaseStudy) -> Markup:
    view = case_names.view(own_cases.card(case))
    head = join([el("h3", view.title), el("p", view.who, class_="cp-case-who")])
    return prose.details("Its page", join([head, case_body(view)]))


def download(case: CaseStudy) -> None:
    """The button for the file of a case, ready to be put into the library."""
    files.button(
        "Download as Markdown",
        lambda: case_text(case),
        f"{case.id}.md",
        key=f"download-own-{case.id}",
        dated=False,  # the library knows a case by the name of its file
    )


def _keep() -> None:
    case: CaseStudy | None = st.session_state.pop(_DRAFT, None)
    if case is not None:
        own_cases.add(case)
        own_case_form.empty()
        cases_state.show_adding(wanted=False)
        cases_state.choose_case(case.id)


def _drop() -> None:
    st.session_state.pop(_DRAFT, None)


def actions(case_id: str) -> None:
    """Beside an open case of this session: take it along, or take it out."""
    case = next((each for each in own_cases.kept() if each.id == case_id), None)
    if case is None:
        return

    def taken_out() -> None:
        own_cases.remove(case_id)
        cases_state.choose_case(None)

    with st.container(horizontal=True, key="noprint-own"):
        if not case_names.are_off():
            download(case)
        st.button("Take it out again", key="own-remove", on_click=taken_out)
