"""Sentences that may hold what somebody typed: said as plain text, never as markup."""

from __future__ import annotations

from components.charts.markup import el
from components.views import notice
from components.views.figure import plain


def now(sentence: str) -> None:
    """Say here what went wrong."""
    plain(el("p", sentence, class_="cp-notice", role="alert"))


def later(sentence: str) -> None:
    """Say at the top of the page, in this run or the next: for what a button did."""
    notice.say(sentence)
