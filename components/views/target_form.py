"""Adding own targets: one at a time in a form, or many from a file; what is refused is listed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import streamlit as st

from components import store
from components.charts import prose
from components.charts.markup import el, join
from components.exports import csv_file, targets_file
from components.model import wording
from components.model.target_cells import read_target
from components.model.target_file import Reading, beside, read_file
from components.model.targets import LONGEST_LINK, LONGEST_WORDS, Fault
from components.views import figure_foot, files, target_state
from components.views.columns import two_columns
from components.views.figure import figure, plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.model.rows import Place
    from components.model.target_file import Refused

FIELDS: Final = ("indicator", "target", "year", "decided_by", "link")
COLUMN_WORDS: Final = (
    "indicator: its name or its id, as on the page All indicators",
    "target: the value to reach, in the unit of the indicator",
    "year: in four digits",
    "decided_by: who decided it",
    "link: where that can be read, if anywhere",
)
SOURCES: Final = "Sources: those of each indicator, named beside its path."
MOST_SHOWN: Final = 50  # refused rows on the screen; all are in the file
LONGEST_TYPED: Final = 40  # letters of a number or a year
_FAULTS: Final = "target_faults"
_READING: Final = "target_reading"
_UPLOAD: Final = "target-file"


def show(place: Place) -> None:
    """The form and the file side by side."""
    with st.container(key="noprint-add"), st.container(key="fig-add"):
        left, right = two_columns("add-target")
        with left:
            plain(prose.heading("Add a target", None, small=True))
            _form(place)
        with right:
            plain(prose.heading("Load a file", None, small=True))
            _file(place)
    reading = st.session_state.get(_READING)
    if reading is not None and reading[0] == place.area_code:
        _read(place, reading[1], reading[2])


def _key(field: str) -> str:
    return f"target-{field}"


def _form(place: Place) -> None:
    short = {each.component_id: each.short_title for each in store.catalogue().components}
    labels = {
        each.indicator_id: f"{short[each.component_id]}: {each.title} ({each.unit})"
        for each in store.catalogue().indicators
    }
    with st.form("target-form", border=False):
        st.selectbox(
            "Indicator", list(labels), index=None, format_func=labels.__getitem__,
            key=_key("indicator"), placeholder="Type or choose an indicator",
        )  # fmt: skip
        value, year = st.columns(2)
        value.text_input("Value to reach", key=_key("target"), max_chars=LONGEST_TYPED)
        year.text_input("Year", key=_key("year"), max_chars=LONGEST_TYPED)
        st.text_input(
            "Who decided", key=_key("decided_by"), max_chars=LONGEST_WORDS,
            placeholder="Cabinet, 12 March",
        )  # fmt: skip
        st.text_input("Link, if there is one", key=_key("link"), max_chars=LONGEST_LINK)
        st.form_submit_button("Add", type="primary", key="target-add", on_click=_add, args=(place,))
    faults: Sequence[Fault] = st.session_state.pop(_FAULTS, ())
    if faults:
        lines = (el("li", fault.sentence) for fault in faults)
        figure(
            el("div", el("p", "This target was not added:"), el("ul", *lines, class_="cp-faults"),
               class_="cp-notice", role="alert"),
            "target-faults",
        )  # fmt: skip


def _add(place: Place) -> None:
    """Check what was typed: keep it and empty the fields, or say what is wrong and leave them."""
    cells = {field: st.session_state.get(_key(field)) or "" for field in FIELDS}
    rules = target_state.rules(place)
    target, faults = read_target(cells, rules)
    kept = target_state.of(place.area_code)
    if target in kept:
        faults = (Fault("target", "one that is kept already", "a new one"),)
    elif target is not None:
        faults = beside(target, kept, rules)
    if target is None or faults:
        st.session_state[_FAULTS] = faults
        return
    target_state.add(place.area_code, (target,))
    for field in FIELDS:
        st.session_state[_key(field)] = None if field == "indicator" else ""


def _file(place: Place) -> None:
    intro = "A CSV file, as Excel saves it: one row a target, and these columns."
    after = prose.source_note(f"The file is read here and sent nowhere. {SOURCES}")
    figure(join([prose.paragraph(intro), prose.bullet_list(COLUMN_WORDS), after]), "file-words")
    st.file_uploader(
        "CSV file of targets", type=["csv", "txt", "tsv"], key=_UPLOAD, on_change=_load,
        args=(place,), max_upload_size=2,
    )  # fmt: skip
    link, data_hash = figure_foot.page_link(), store.data_hash()
    files.button(
        "An empty file to fill in",
        lambda: csv_file.csv_bytes(
            targets_file.header(place, link, data_hash, files.today()),
            targets_file.empty_cells(place),
        ),
        f"{place.slug}-own-targets-empty.csv",
        key="download-empty",
    )


def _load(place: Place) -> None:
    uploaded = st.session_state.get(_UPLOAD)
    if uploaded is None:
        st.session_state.pop(_READING, None)
        return
    already = target_state.of(place.area_code)
    reading = read_file(uploaded.getvalue(), target_state.rules(place), already)
    target_state.add(place.area_code, reading.kept)
    st.session_state[_READING] = (place.area_code, uploaded.name, reading)


def _read(place: Place, name: str, reading: Reading) -> None:
    """What came of the file: how many rows were kept, and each that was not with what is wrong."""
    with st.container(key="fig-read"):
        if reading.problem:
            plain(prose.heading("The file could not be read", None))
            plain(prose.note(f"{name}:", reading.problem))
            return
        refused = reading.refused
        kept = wording.plural(len(reading.kept), "target")
        said = f"{kept} kept"
        if reading.again:
            said += f", {reading.again} there already"
        if refused:
            said += f", {wording.plural(len(refused), 'row')} not kept"
        plain(prose.heading(f"{wording.sentence_start(said)}.", f"From “{name}”."))
        if refused:
            figure(_table(refused), "refused")
            _foot(place, refused)


def _table(refused: Sequence[Refused]) -> str:
    rows = [
        (str(one.row), wording.sentence_start(fault.column), fault.found, fault.allowed)
        for one in refused[:MOST_SHOWN]
        for fault in one.faults
    ]
    more = len(refused) - MOST_SHOWN
    rest = prose.paragraph(f"And {more:,} more; all are in the file below.") if more > 0 else None
    table = prose.table("Rows that were not kept", ("Row", "Column", "Found", "Allowed"), rows)
    return join([el("div", table, class_="cp-refused"), rest])


def _foot(place: Place, refused: Sequence[Refused]) -> None:
    link, data_hash = figure_foot.page_link(), store.data_hash()
    with st.container(key="foot-refused", horizontal=True, vertical_alignment="center"):
        plain(
            prose.source_note("Mend these rows in the file and load it again: what is kept stays.")
        )
        files.button(
            "Rows not kept",
            lambda: csv_file.csv_bytes(
                targets_file.header(place, link, data_hash, files.today()),
                targets_file.refused_cells(refused),
            ),
            f"{place.slug}-targets-not-kept.csv",
            key="download-refused",
        )
