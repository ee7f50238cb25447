"""What to ask: one row a condition, one more to add, and whose councils are looked at."""

from __future__ import annotations

from statistics import median
from typing import TYPE_CHECKING, Final

import streamlit as st

from components import store
from components.charts import prose
from components.model import condition_words, conditions
from components.model.conditions import MOST_CONDITIONS, THRESHOLDS, Condition, Test
from components.model.wording import rounded
from components.views import find_state, selection
from components.views.figure import plain

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from components.model.council_search import Asked
    from components.model.rows import Indicator

ANY: Final = "any"
# Shares of the row: indicator, test, number, "Remove", which is cut below 90 px.
WITH_NUMBER: Final = (5.0, 3.5, 2.6, 2.2)
WITHOUT: Final = (5.0, 6.1, 2.2)


def conditions_form(asked: Sequence[Asked], tallies: Sequence[str]) -> None:
    """One row a condition with what it leaves (``tallies``), and one to add while there is room."""
    labels = _labels()
    for number, each in enumerate(asked):
        with st.container(key=f"condition-{number}"):
            _row(number, each, labels)
            plain(prose.source_note(tallies[number]))
    if len(asked) < MOST_CONDITIONS:
        _add(len(asked), labels)


def _labels() -> dict[str, str]:
    """Every indicator under its component's short title, in screen order."""
    short = {each.component_id: each.short_title for each in store.catalogue().components}
    own = find_state.indicators()
    return {each: f"{short[own[each].component_id]}: {own[each].title}" for each in own}


def _row(number: int, asked: Asked, labels: Mapping[str, str]) -> None:
    condition = asked.condition
    has_number = condition.threshold is not None
    widths = WITH_NUMBER if has_number else WITHOUT
    which, test, *threshold, out = st.columns(widths, vertical_alignment="bottom")
    with which:
        key = f"find-{number}-indicator"
        st.session_state[key] = condition.indicator_id

        def changed() -> None:
            _new_indicator(number, st.session_state[key], condition.test)

        st.selectbox(
            f"Condition {number + 1}: indicator", list(labels), format_func=labels.__getitem__,
            key=key, on_change=changed,
        )  # fmt: skip
    with test:
        _test(number, asked)
    if has_number:
        with threshold[0]:
            _threshold(number, condition, asked.indicator)
    with out:
        st.button(
            "Remove", key=f"find-{number}-out", on_click=find_state.replace, args=(number, None),
            help=f"Remove condition {number + 1}", width="stretch",
        )  # fmt: skip


def _test(number: int, asked: Asked) -> None:
    condition, indicator = asked.condition, asked.indicator
    key = f"find-{number}-test"
    offered = _tests(indicator)
    options = offered if condition.test in offered else (*offered, condition.test)
    st.session_state[key] = condition.test
    st.selectbox(
        f"Condition {number + 1}: test", options, key=key,
        format_func=lambda test: condition_words.words_of_test(test, asked),
        on_change=lambda: find_state.replace(number, _made(indicator, st.session_state[key])),
    )  # fmt: skip


def _threshold(number: int, condition: Condition, indicator: Indicator) -> None:
    key = f"find-{number}-number"
    decimals = max(indicator.decimals, conditions.decimals_of(condition.threshold or 0))
    st.session_state[key] = float(condition.threshold or 0)

    def changed() -> None:
        typed: float | None = st.session_state[key]
        if typed is not None:
            made = Condition(condition.indicator_id, condition.test, typed)
            find_state.replace(number, made)

    st.number_input(
        indicator.unit, key=key, step=10.0**-indicator.decimals, format=f"%.{decimals}f",
        min_value=-1e9 + 1, max_value=1e9 - 1, on_change=changed,
    )  # fmt: skip


def _add(number: int, labels: Mapping[str, str]) -> None:
    key = f"find-add-{number}"
    st.session_state[key] = None
    st.selectbox(
        "Add a condition", list(labels), format_func=labels.__getitem__, key=key, index=None,
        placeholder="Type or choose an indicator",
        on_change=lambda: _new_indicator(number, st.session_state[key]),
    )  # fmt: skip


def _new_indicator(number: int, indicator_id: str | None, test: Test | None = None) -> None:
    """Ask ``test`` of another indicator; its first test where it does not allow that one."""
    indicator = find_state.indicators().get(indicator_id or "")
    if indicator is not None:
        tests = _tests(indicator)
        find_state.replace(number, _made(indicator, test if test in tests else tests[0]))


def _tests(indicator: Indicator) -> tuple[Test, ...]:
    intervals = {row.indicator.indicator_id: row.interval_percent for row in store.coverage()}
    with_intervals = intervals[indicator.indicator_id] > 0
    return conditions.tests_of(indicator, with_intervals=with_intervals)


def _made(indicator: Indicator, test: Test) -> Condition:
    """A condition; where it takes a number, the middle of all councils to begin with."""
    if test not in THRESHOLDS:
        return Condition(indicator.indicator_id, test)
    known = [a.value for a in store.council_values(indicator.indicator_id) if a.value is not None]
    middle = float(rounded(median(known), indicator.decimals)) if known else 0.0
    return Condition(indicator.indicator_id, test, middle)


def scope_form() -> None:
    """Nation or region, kind of council, ONS cluster, and the councils most like the chosen one."""
    names = {slug: store.place(code).name for slug, code in find_state.wheres().items()}
    clusters = {each.lower(): title for each, title in store.clusters().items()}
    where, kind, cluster, like = st.columns([3, 3, 3, 3], vertical_alignment="bottom")
    with where:
        _filter("Councils of", "the whole UK", names, find_state.WHERE)
    with kind:
        _filter("Kind of council", "every kind", find_state.kinds(), find_state.KIND)
    with cluster:
        _filter("ONS cluster", "every cluster", clusters, find_state.CLUSTER)
    place = selection.place()
    if place is not None and place.kind == "council":
        with like:
            said = {"yes": f"the 20 most like {place.name}"}
            _filter("Like my place", "all councils", said, find_state.LIKE)


def _filter(label: str, all_of: str, names: Mapping[str, str], kept: str) -> None:
    """A list of which one is chosen or none; what is chosen is kept under ``kept``."""
    key = f"widget-{kept}"
    st.session_state[key] = st.session_state.get(kept) or ANY

    def changed() -> None:
        chosen: str = st.session_state[key]
        st.session_state[kept] = None if chosen == ANY else chosen

    said = {ANY: all_of[:1].upper() + all_of[1:], **names}
    st.selectbox(label, list(said), format_func=said.__getitem__, key=key, on_change=changed)
