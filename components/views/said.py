"""Sentences that may hold what somebody typed: said as plain text, never as markup."""

from __future__ import annotations

import math
import time
from typing import Final

import streamlit as st

from components.charts.markup import el
from components.views import notice
from components.views.figure import plain


def now(sentence: str) -> None:
    """Say here what went wrong."""
    plain(el("p", sentence, class_="cp-notice", role="alert"))


def later(sentence: str) -> None:
    """Say at the top of the page, in this run or the next: for what a button did."""
    notice.say(sentence)


STAYS: Final = 15.0  # seconds of good news: a phone draws its step anew every two


def keep(key: str, sentence: str, role: str = "alert") -> None:
    """Have ``shown`` say it, however often the part of the page is drawn.

    What went wrong stays until ``forget``: the next try. Good news goes by itself.
    """
    until = math.inf if role == "alert" else time.monotonic() + STAYS
    st.session_state[key] = (role, sentence, until)


def kept(key: str) -> tuple[str, str] | None:
    """The role and the sentence that are kept and not over; None where there is nothing to say."""
    role, sentence, until = st.session_state.get(key, ("", "", 0.0))
    return (role, sentence) if time.monotonic() < until else None


def shown(key: str) -> None:
    """Say here what is kept."""
    found = kept(key)
    if found:
        plain(el("p", found[1], class_="cp-notice", role=found[0]))


def forget(key: str) -> None:
    """Begin anew: nothing is kept."""
    st.session_state.pop(key, None)
