"""Judging one factor after another, on the desk or on a phone: one form for both."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components.charts import prose
from components.charts.markup import el
from components.model import room_rows as rows
from components.model.room_text import TooLongError, room_for
from components.model.wheel import (
    KIND_WORDS,
    POINT_WORDS,
    TERM_WORDS,
    TERMS,
    MissingReasonError,
    judged,
    part,
)
from components.rooms import votes
from components.rooms.engine import RoomsError
from components.views import fields, last_known, said
from components.views.figure import plain

if TYPE_CHECKING:
    from collections.abc import Mapping

    from components.model.room_rows import Activity, Answer
    from components.model.wheel import Factor, Wheel
    from components.views.workshop import Workshop


def current(at: Workshop, activity: Activity, asked: Wheel) -> Factor:
    """The factor that is being judged; at the start the first one this writer said nothing of.

    Who comes back after a lost session goes on where they were.
    """
    kept = st.session_state.get(_at_key(activity))
    if kept is None:
        said_before = _given(at, activity)
        kept = next((f.factor_id for f in asked.factors
                     if part(1, f.factor_id, TERMS[0]) not in said_before), "")  # fmt: skip
        st.session_state[_at_key(activity)] = kept
    return next((f for f in asked.factors if f.factor_id == kept), asked.factors[0])


def choose(activity: Activity, factor_id: str) -> None:
    """Judge this factor from now on."""
    said.forget(_said_key(activity))
    st.session_state[_at_key(activity)] = factor_id


def show(at: Workshop, activity: Activity, asked: Wheel) -> None:
    """The current factor with both terms of every option; saving goes on to the next factor."""
    factor = current(at, activity, asked)
    number = asked.factors.index(factor) + 1
    plain(prose.heading(
        f"{number} {factor.title}",
        f"{KIND_WORDS[factor.kind]}, {number} of {len(asked.factors)}. {factor.meaning}", 3,
    ))  # fmt: skip
    given = _given(at, activity)
    with st.form(f"judge-{activity.activity_id}-{factor.factor_id}", border=False):
        for option, name in enumerate(asked.options, 1):
            if len(asked.options) > 1:
                plain(el("p", el("strong", name, dir="auto"), class_="cp-w-option"))
            _terms(activity, option, factor, given)
        said.shown(_said_key(activity))
        with st.container(horizontal=True):
            st.form_submit_button("Save and go on", type="primary", on_click=_save,
                                  args=(at, activity, asked, factor, 1))  # fmt: skip
            st.form_submit_button("Save and go back", on_click=_save,
                                  args=(at, activity, asked, factor, -1))  # fmt: skip


def _given(at: Workshop, activity: Activity) -> dict[str, Answer]:
    """What this writer said before, by part."""
    number = activity.activity_id
    said_before = last_known.read(
        f"wheel-answers-{at.room_id}-{number}",
        lambda: votes.answers_of(at.engine, number, at.writer),
    )
    return {answer.part: answer for answer in said_before}


def _terms(
    activity: Activity, option: int, factor: Factor, given: Mapping[str, Answer]
) -> None:  # fmt: skip
    """Both terms, filled with what this writer said before."""
    offered = rows.WHEEL_POINTS[::-1]
    for term, column in zip(TERMS, st.columns(2), strict=True):
        where = part(option, factor.factor_id, term)
        point, reason = _keys(activity, where)
        before = given.get(where, rows.Answer(where, 0))
        with column:
            st.selectbox(TERM_WORDS[term], offered, key=point,
                         index=offered.index(fields.first(point, before.value)),
                         format_func=POINT_WORDS.__getitem__)  # fmt: skip
            st.text_input("Why? A few words", fields.first(reason, before.reason), key=reason,
                          placeholder=room_for(rows.LONGEST_REASON))  # fmt: skip


def _keys(activity: Activity, where: str) -> tuple[str, str]:
    return f"point-{activity.activity_id}-{where}", f"why-{activity.activity_id}-{where}"


def _at_key(activity: Activity) -> str:
    return f"wheel-factor-{activity.activity_id}"


def _said_key(activity: Activity) -> str:
    return f"wheel-said-{activity.activity_id}"


def _answers(activity: Activity, asked: Wheel, factor: Factor) -> list[Answer]:
    made = []
    for option in range(1, len(asked.options) + 1):
        for term in TERMS:
            where = part(option, factor.factor_id, term)
            point, reason = _keys(activity, where)
            made.append(judged(where, st.session_state[point], st.session_state[reason], term))
    return made


def _save(at: Workshop, activity: Activity, asked: Wheel, factor: Factor, go: int) -> None:
    """Keep all of the factor or nothing; what is missing is said and what was typed stays."""
    said.forget(_said_key(activity))
    try:
        given = _answers(activity, asked, factor)
        votes.answered(at.engine, at.room_id, activity.activity_id, at.writer, given)
    except (RoomsError, TooLongError, MissingReasonError) as error:
        said.keep(_said_key(activity), str(error))
        return
    said.forget(_said_key(activity))
    here = asked.factors.index(factor)
    choose(activity, asked.factors[(here + go) % len(asked.factors)].factor_id)
