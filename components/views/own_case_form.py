"""The form for a case of one's own: the fields of a case's file, each with help."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, get_args

import streamlit as st

from components import store
from components.charts import prose
from components.model.case_evidence import FIELD_WORDS
from components.model.case_facet_words import DISCUSSION_WORDS, LDC_WORDS, OUTCOME_WORDS
from components.model.case_rows import CaseKind, StatusGroup
from components.model.case_words import EVIDENCE_WORDS, LESSON_BASIS_WORDS
from components.model.indicator_search import words_of
from components.model.wording import sentence_start
from components.views.figure import plain
from loaders.case_checks import LONGEST_TEXT

if TYPE_CHECKING:
    from collections.abc import Callable

    from loaders.case_checks import CaseFault

PREFIX: Final = "own-case-"
LONGEST_ID: Final = 60
UNITED_KINGDOM: Final = "United Kingdom"
CHOSEN: Final = "Chosen by who added the case."
LABELS: Final = {
    "file": "The file",
    "id": "Id",
    "title": "Title",
    "organisation": "Organisation",
    "place_name": "Place in words",
    "area_code": "Place",
    "area_code_alt": "Further places",
    "country": "Country",
    "components": "Components",
    "component_themes": "Themes",
    "component_theme_reason": "Why these themes",
    "discussion_themes": "Discussion themes",
    "outcomes12": "Digitalisation outcomes",
    "ldc": "Local Digital Capital",
    "mapping_reason": "Why these further headings",
    "technologies": "Technologies",
    "year_start": "First year",
    "year_end": "Last year",
    "status": "Status as last seen",
    "status_seen": "Year of the newest dated source",
    "status_group": "Status in few words",
    "kind": "Kind of case",
    "evidence": "Evidence",
    "evidence_note": "How we know",
    "lesson_basis": "Whose lesson",
    "sources": "Sources",
    "summary": "What was done",
    "result": "Result",
    "lesson": "Lesson",
}
_LISTS: Final = ("components", "component_themes", "discussion_themes", "outcomes12", "ldc")
_TEXTS: Final = (
    "id", "title", "organisation", "place_name", "country", "component_theme_reason",
    "mapping_reason", "status", "evidence_note", "summary", "result", "lesson",
)  # fmt: skip
_CHOICES: Final = ("area_code", "kind", "evidence", "lesson_basis", "status_group")
_YEARS: Final = ("year_start", "year_end", "status_seen")


def sentence(fault: CaseFault) -> str:
    """What is wrong with a field, in plain words."""
    label = LABELS.get(fault.field, f"The field {fault.field}")
    return f"{label}: found {fault.found}. Allowed: {fault.allowed}."


def show(check: Callable[[dict[str, Any]], None]) -> None:
    """Draw the form; its fields go to ``check``."""
    st.session_state.setdefault(_key("country"), UNITED_KINGDOM)
    with st.form("own-case", border=False):
        for title, draw in (
            ("What was done and what came of it", _what),
            ("Who, where and when", _where_and_when),
            ("Where it is filed", _filed),
            ("How it is known", _known),
        ):
            plain(prose.heading(title, None, 3, small=True))
            draw()
        st.form_submit_button(
            "Check and preview", type="primary", key="own-check", on_click=lambda: check(fields())
        )


def _key(field: str) -> str:
    return f"{PREFIX}{field}"


def _text(field: str, help_text: str | None = None, *, tall: bool = False) -> None:
    draw = st.text_area if tall else st.text_input
    draw(LABELS[field], key=_key(field), max_chars=LONGEST_TEXT, help=help_text)


def _what() -> None:
    _text("title", "A short line that no other case has.")
    _text("summary", "One to three sentences.", tall=True)
    _text("result", "Figures where there are any; empty where none is known.", tall=True)
    left, right = st.columns([3, 1])
    with left:
        _text("lesson", "Empty where none is known.", tall=True)
    with right:
        _choose("lesson_basis", LESSON_BASIS_WORDS, "Needed where there is a lesson.")


def _where_and_when() -> None:
    _text("organisation", "Who did it.")
    left, right = st.columns(2)
    with left:
        _choose("area_code", _place_names(store.data_hash()), "Empty for several places or none.")
        _text("country")
        _text("status", "As the newest source has it: “active”, “pilot until 2024”.")
    with right:
        _text("place_name", "Empty: the name of the place chosen.")
        _choose("kind", {each: sentence_start(each) for each in get_args(CaseKind)})
        _choose("status_group", {each: sentence_start(each) for each in get_args(StatusGroup)})
    for field, column in zip(_YEARS, st.columns(3), strict=True):
        column.text_input(LABELS[field], key=_key(field), max_chars=10, help="Four digits.")
    st.checkbox("The years are approximate", key=_key("year_approximate"))


def _filed() -> None:
    catalogue = store.catalogue()
    short = {each.component_id: each.short_title for each in catalogue.components}
    themes = {each.theme_id: f"{short[each.component_id]}: {each.title}"
              for each in catalogue.themes}  # fmt: skip
    left, right = st.columns(2)
    with left:
        _many("components", short)
        _many("component_themes", themes)
        _text("component_theme_reason", f"Empty: “{CHOSEN}”")
    with right:
        _many("discussion_themes", DISCUSSION_WORDS)
        _many("outcomes12", OUTCOME_WORDS)
        _many("ldc", LDC_WORDS)
    _text("mapping_reason", f"Empty: “{CHOSEN}”")


def _known() -> None:
    st.text_input(
        "Technologies", key=_key("technologies"), max_chars=LONGEST_TEXT, help="Parted by commas."
    )
    left, right = st.columns(2)
    with left:
        _choose("evidence", EVIDENCE_WORDS)
    with right:
        _text("evidence_note", "What a reader must know of the sources.")
    st.text_area(
        "Sources", key=_key("sources"), max_chars=LONGEST_TEXT,
        help="One a line: its title and, where there is one, its address after it.",
    )  # fmt: skip
    _text("id", "How it is called in addresses; made of the title where empty.")


def _choose(field: str, words: Any, help_text: str | None = None) -> None:
    st.selectbox(
        LABELS[field], list(words), index=None, format_func=words.__getitem__, key=_key(field),
        help=help_text, placeholder="Choose",
    )  # fmt: skip


def _many(field: str, words: Any) -> None:
    st.multiselect(LABELS[field], list(words), format_func=words.__getitem__, key=_key(field),
                   placeholder="Choose")  # fmt: skip


@lru_cache(maxsize=1)
def _place_names(_data_hash: str) -> dict[str, str]:
    return {place.area_code: place.name for place in store.choosable_places()}


def fields() -> dict[str, Any]:
    """What stands in the form, as the fields of a case's file; what is empty is left out."""
    state = st.session_state
    found: dict[str, Any] = {
        field: text
        for field in _TEXTS
        if (text := " ".join(str(state.get(_key(field)) or "").split()))
    }
    found |= {field: state[_key(field)] for field in _CHOICES if state.get(_key(field))}
    found |= {field: tuple(state.get(_key(field), ())) for field in _LISTS}
    found |= {
        field: int(text) if text.isdecimal() else text
        for field in _YEARS
        if (text := str(state.get(_key(field)) or "").strip())
    }
    if "area_code" in found and "place_name" not in found:
        found["place_name"] = store.place(found["area_code"]).name
    found.setdefault("id", "-".join(words_of(found.get("title", "")))[:LONGEST_ID].strip("-."))
    found.setdefault("component_theme_reason", CHOSEN)
    found.setdefault("mapping_reason", CHOSEN)
    return found | {
        "area_code_alt": (),
        "common_themes": (),
        "uel_headings": (),
        "technologies": _parted(state.get(_key("technologies")), ","),
        "year_approximate": bool(state.get(_key("year_approximate"))),
        "named_item_confirmed": True,
        "field_evidence": _how_known(found),
        "sources": tuple(_source(line) for line in _parted(state.get(_key("sources")), "\n")),
    }


def _parted(text: str | None, by: str) -> tuple[str, ...]:
    return tuple(line for part in (text or "").split(by) if (line := " ".join(part.split())))


def _source(line: str) -> dict[str, str]:
    """A title and, where a line ends with one, its address; an address alone is its own title."""
    title, _, last = line.rpartition(" ")
    if "://" not in last:
        return {"title": line}
    return {"title": title or last, "url": last}


def _how_known(found: dict[str, Any]) -> dict[str, str]:
    """Who says so, field by field, as far as a form can tell."""
    said = "found" if found.get("evidence") == "found" else "seed only"
    judged = {"components", "component_themes", "discussion_themes", "outcomes12", "ldc",
              "common_themes", "uel_headings", "status_group"}  # fmt: skip
    return {
        field: "assigned" if field in judged else said if found.get(field) else "blank"
        for field in FIELD_WORDS
    }


def empty() -> None:
    """Take out all that was typed."""
    for key in [key for key in st.session_state if str(key).startswith(PREFIX)]:
        if str(key) != f"{PREFIX}file":
            del st.session_state[key]
