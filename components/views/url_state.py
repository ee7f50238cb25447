"""What the address bar says: read once, checked, kept in step. Ids only, never labels.

Streamlit's own binding writes labels (counts included) and drops what it does not know in silence,
so each parameter is seeded from the address into session state and written back after the widget.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components.model.place_names import echoed
from components.views import notice

if TYPE_CHECKING:
    from collections.abc import Collection

LONGEST_VALUE = 100  # characters of a parameter we look at; ids are far shorter


def _written_key(name: str) -> str:
    return f"address:{name}"


def incoming(name: str, longest: int = LONGEST_VALUE) -> str | None:
    """The parameter's value when a link or the back button put it there, else None."""
    value: str | None = st.query_params.get(name)
    if value is None or value == st.session_state.get(_written_key(name)):
        return None
    return value[:longest]


def was_taken_out(name: str, kept: str | None) -> bool:
    """Whether the back button took out a parameter that we wrote, of a choice still as written.

    A choice made on the screen since then goes before the address.
    """
    written = st.session_state.get(_written_key(name))
    return written is not None and written == kept and name not in st.query_params


def write(name: str, value: str | None) -> None:
    """Put ``value`` in the address, or take the parameter out where it is None."""
    st.session_state[_written_key(name)] = value
    if value is None:
        if name in st.query_params:
            del st.query_params[name]
    elif st.query_params.get(name) != value:
        st.query_params[name] = value


def begin(page: str) -> None:
    """Start a run of ``page``: on another page nothing of ours stands in the address yet."""
    if st.session_state.get("address_of") != page:
        st.session_state["address_of"] = page
        for key in [key for key in st.session_state if str(key).startswith("address:")]:
            del st.session_state[key]


def choice(name: str, allowed: Collection[str], key: str, what: str) -> str | None:
    """The id chosen for ``name``: from a link if it is allowed, else as kept under ``key``.

    A value we do not know gives one sentence and is dropped; the rest of the address stays.
    """
    given = incoming(name)
    if given:
        if given in allowed:
            st.session_state[key] = given
        else:
            notice.say(
                f"The link asks for {what} “{echoed(given)}”, which cannot be chosen here. "
                "It was left out."
            )
    elif was_taken_out(name, st.session_state.get(key)):
        st.session_state[key] = None
    kept: str | None = st.session_state.get(key)
    return kept if kept in allowed else None
