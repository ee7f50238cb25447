"""Sentences that may hold what somebody typed: said as plain text, never as markup."""

from __future__ import annotations

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


STAYS: Final = 15.0  # seconds: a phone draws its step anew every two, and nobody reads that fast


def keep(key: str, sentence: str, role: str = "alert") -> None:
    """Have ``shown`` say it for a while, however often the part of the page is drawn."""
    st.session_state[key] = (role, sentence, time.monotonic() + STAYS)


def shown(key: str) -> None:
    """Say here what was kept, until its time is over."""
    role, sentence, until = st.session_state.get(key, ("", "", 0.0))
    if time.monotonic() < until:
        plain(el("p", sentence, class_="cp-notice", role=role))
