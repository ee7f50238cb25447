"""What a form's fields hold at first: what the store has, and what is typed stays after that."""

from __future__ import annotations

from typing import TypeVar

import streamlit as st

Value = TypeVar("Value", int, str)


def first(key: str, stored: Value) -> Value:
    """What the field ``key`` is to hold when it appears; the same as long as it stands there.

    It is given to the field as its default. Put into the session's state instead, it was lost
    where one run followed another before the browser had it: the field then looked empty, and
    keeping it wrote over what was there.
    """
    kept = f"{key}-first"
    if key not in st.session_state or kept not in st.session_state:
        st.session_state[kept] = stored
    found: Value = st.session_state[kept]
    return found
