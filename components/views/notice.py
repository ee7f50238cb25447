"""The one place where something that went wrong is said: a sentence and the remedy."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components.charts import markup
from components.views.figure import figure

if TYPE_CHECKING:
    from loaders.errors import ExplorerError

FAILED = "This page cannot be shown just now"
_KEY = "notices"


def say(sentence: str) -> None:
    """Keep a sentence for the top of the page of this run; the same sentence once."""
    notices: list[str] = st.session_state.setdefault(_KEY, [])
    if sentence not in notices:
        notices.append(sentence)


def show() -> None:
    """Draw the sentences kept so far and forget them. Plain text: nothing typed becomes markup."""
    for number, sentence in enumerate(st.session_state.pop(_KEY, [])):
        figure(markup.el("p", sentence, class_="cp-notice", role="status"), f"notice-{number}")


def show_error(error: ExplorerError) -> None:
    """A whole page in place of one that cannot be shown."""
    st.title(FAILED)
    figure(
        markup.el("p", error.message, class_="cp-notice", role="alert")
        + markup.el("p", error.remedy),
        "error",
    )
