"""Find councils: those that meet several conditions at once, as a list, a map and a file."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

import streamlit as st

from components import store
from components.charts import prose
from components.charts.markup import el, join
from components.model import condition_words, council_search
from components.model.conditions import PARTS
from components.model.council_search import Asked, Scope
from components.views import find_form, find_results, find_state
from components.views.figure import figure, plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.model.conditions import Condition

LEAD: Final = (
    "Ask for up to five conditions. Councils are listed by the alphabet, never ranked, and one "
    "whose figure is unknown is never taken for a no."
)
# Shown only where the figures of today find at least one council.
EXAMPLES: Final = (
    ("gigabit-broadband~lowest-quarter", "child-poverty-after-housing-costs~above"),
    ("healthy-life-expectancy-female~clearly-below", "adult-smokers~clearly-above"),
    ("median-weekly-pay~clearly-below", "house-price-to-earnings-ratio~highest-quarter"),
    ("public-electric-vehicle-chargers~highest-quarter", "4g-coverage~lowest-quarter"),
)
MOST_EXAMPLES: Final = 3


def show() -> None:
    """The page Find councils."""
    plain(prose.page_title("Find councils", LEAD))
    asked = _asked(find_state.asked())
    scope = find_state.scope()
    result = council_search.search(asked, store.councils(), scope)
    with st.container(key="fig-ask"):
        tallies = [
            condition_words.tally_words(tally, number, result.looked_at)
            for number, tally in enumerate(result.tallies)
        ]
        with st.container(key="noprint-ask"):
            find_form.conditions_form(asked, tallies)
            find_form.scope_form()
        if asked:
            plain(_said(asked, tallies))
    with st.container(key="fig-found"):
        if asked:
            find_results.show(result, asked, scope)
        else:
            _begin()


def _asked(conditions: Sequence[Condition]) -> list[Asked]:
    """Each condition with its indicator and every council's fact."""
    return [
        Asked(
            condition,
            find_state.indicators()[condition.indicator_id],
            store.council_facts(condition.indicator_id),
        )
        for condition in conditions
    ]


def _said(asked: Sequence[Asked], tallies: Sequence[str]) -> str:
    """The conditions on paper, where the fields are left out."""
    lines = [
        f"{condition_words.condition_words(each)}. {tally}"
        for each, tally in zip(asked, tallies, strict=True)
    ]
    return el("div", prose.bullet_list(lines), class_="cp-on-paper")


def _begin() -> None:
    """Nothing is asked yet: questions to begin with, each with how many councils it finds."""
    heading = prose.heading("A question to begin with", "Or add a condition of your own above.")
    examples = _examples(store.data_hash())
    buttons = [
        el(
            "li",
            el("button", text, type="button", data_choose=identity, class_="cp-link"),
            f" {said}",
        )
        for identity, text, said in examples
    ]
    figure(join([heading, el("ul", *buttons, class_="cp-questions")]), "examples", on_choose=_take)
    plain(
        prose.source_note(
            "Source: the figures of each indicator, named on the page All indicators."
        )
    )


@lru_cache(maxsize=1)
def _examples(_data_hash: str) -> tuple[tuple[str, str, str], ...]:
    """Questions that find somebody: as in an address, in words, and whom they find."""
    shown = []
    for texts in EXAMPLES:
        if any(each.partition(PARTS)[0] not in find_state.indicators() for each in texts):
            continue  # an indicator that a later catalogue no longer has
        text = " ".join(texts)
        asked = _asked(find_state.read(text))
        found = council_search.search(asked, store.councils(), Scope()).found
        if found:
            words = [condition_words.condition_words(e) for e in asked]
            shown.append((text, "; and ".join(words), f"({len(found)} councils)"))
    return tuple(shown[:MOST_EXAMPLES])


def _take(text: str) -> None:
    find_state.keep(find_state.read(text))
