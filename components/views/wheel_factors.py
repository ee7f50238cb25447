"""Changing a wheel's factors on the desk, saving them as a file and loading another set."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import streamlit as st

from components import store
from components.model.room_text import TooLongError
from components.model.wheel import KIND_WORDS, KINDS, MOST_FACTORS, Factor, Wheel
from components.model.wheel_file import (
    LONGEST_MEANING,
    LONGEST_TITLE,
    WheelFileError,
    new_id,
    set_of,
    set_text,
    settings_text,
    with_factor,
)
from components.model.wording import plural
from components.rooms import votes
from components.rooms.engine import RoomsError
from components.views import files, said

if TYPE_CHECKING:
    from components.model.room_rows import Activity
    from components.views.workshop import Workshop

_SAID: Final = "wheel_factors_said"
_LOADED: Final = "wheel_factors_loaded"
NEW: Final = ""


def show(at: Workshop, activity: Activity, asked: Wheel) -> None:
    """The factors of this wheel: one at a time to change, all of them as a file."""
    # No count in its title: an unfolded box whose title changes is folded again by the browser,
    # and what was said in it is out of sight.
    with st.expander("The factors of this wheel", icon=":material/tune:"):
        st.caption(f"{plural(len(asked.factors), 'factor')} now.")
        said.shown(_SAID)
        if at.is_open:
            _edit(at, activity, asked)
        _files(at, activity, asked)


def _edit(at: Workshop, activity: Activity, asked: Wheel) -> None:
    titles = {NEW: "A new factor", **{f.factor_id: f.title for f in asked.factors}}
    chosen = st.selectbox("Factor", list(titles), format_func=titles.__getitem__,
                          key="factor-edit")  # fmt: skip
    factor = next(
        (f for f in asked.factors if f.factor_id == chosen), Factor(NEW, "social", "", "")
    )
    with st.form(f"factor-form-{chosen}", border=False):
        st.radio("Half of the wheel", KINDS, index=KINDS.index(factor.kind), horizontal=True,
                 format_func=KIND_WORDS.__getitem__, key=f"factor-kind-{chosen}")  # fmt: skip
        st.text_input("Title", factor.title, max_chars=LONGEST_TITLE, key=f"factor-title-{chosen}")
        st.text_input("What it means", factor.meaning, max_chars=LONGEST_MEANING,
                      key=f"factor-meaning-{chosen}")  # fmt: skip
        with st.container(horizontal=True):
            st.form_submit_button("Keep this factor", on_click=_keep,
                                  args=(at, activity, asked, factor))  # fmt: skip
            if chosen and len(asked.factors) > 1:
                rest = tuple(f for f in asked.factors if f.factor_id != chosen)
                st.form_submit_button("Take it out", on_click=_set,
                                      args=(at, activity, asked, rest, "It is out."))  # fmt: skip
    st.caption(f"A wheel has up to {MOST_FACTORS} factors. What was said on a factor that is "
               "taken out is kept, and shown again when it comes back.")  # fmt: skip


def _keep(at: Workshop, activity: Activity, asked: Wheel, factor: Factor) -> None:
    typed = (st.session_state[f"factor-{field}-{factor.factor_id}"]
             for field in ("kind", "title", "meaning"))  # fmt: skip
    kind, title, meaning = typed
    made = Factor(factor.factor_id or new_id(asked.factors, title), kind, title, meaning,
                  factor.indicators)  # fmt: skip
    try:
        factors = with_factor(asked.factors, made)
    except (WheelFileError, TooLongError) as error:
        said.keep(_SAID, str(error))
        return
    _set(at, activity, asked, factors, "The factor is kept.")


def _set(
    at: Workshop, activity: Activity, asked: Wheel, factors: tuple[Factor, ...], done: str
) -> None:
    """Give the wheel these factors; what went wrong is said."""
    settings = settings_text(Wheel(asked.options, factors))
    try:
        votes.with_settings(at.engine, at.room_id, activity.activity_id, settings)
    except RoomsError as error:
        said.keep(_SAID, str(error))
        return
    said.keep(_SAID, done, "status")


def _files(at: Workshop, activity: Activity, asked: Wheel) -> None:
    with st.container(horizontal=True, vertical_alignment="bottom"):
        files.button("Save these factors", lambda: set_text(asked.factors),
                     "connected-places-wheel-factors.json", key="download-factors")  # fmt: skip
        if at.is_open:
            st.button("Begin again with ours", on_click=_set,
                      args=(at, activity, asked, store.wheel_factors(),
                            "The factors are ours again."))  # fmt: skip
    if not at.is_open:
        return
    given = st.file_uploader("Load a set of factors", type="json", key="factor-file")
    if given is not None and st.session_state.get(_LOADED) != given.file_id:
        st.session_state[_LOADED] = given.file_id
        _load(at, activity, asked, given.getvalue())
        st.rerun()


def _load(at: Workshop, activity: Activity, asked: Wheel, content: bytes) -> None:
    """Take the set of a file; an indicator nobody knows here is left out of its factor."""
    known = {i.indicator_id for i in store.catalogue().indicators}
    try:
        factors = set_of(content.decode("utf-8-sig", "replace"))
    except WheelFileError as error:
        said.keep(_SAID, str(error))
        return
    kept = tuple(
        Factor(f.factor_id, f.kind, f.title, f.meaning,
               tuple(i for i in f.indicators if i in known))
        for f in factors
    )  # fmt: skip
    left = sum(len(f.indicators) for f in factors) - sum(len(f.indicators) for f in kept)
    done = f"The file is loaded: {plural(len(kept), 'factor')}."
    if left:
        done += f" {plural(left, 'indicator')} that this explorer does not know left out."
    _set(at, activity, asked, kept, done)
