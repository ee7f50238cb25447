"""Old codes and inherited values of a place, explained."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components import store
from components.charts import prose
from components.charts.markup import join
from components.model import wording
from components.views.figure import figure

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.model.rows import IndicatorRow, Place


def show(place: Place, rows: Sequence[IndicatorRow]) -> None:
    """Old codes and inherited values, explained; nothing where there is nothing to explain."""
    lines = [
        *_code_lines(place),
        *_inherited_lines(place, rows),
    ]
    if not lines:
        return
    with st.container(key="fig-about"):
        figure(
            join([prose.heading("About these figures"), prose.bullet_list(lines)]),
            "about",
        )


def _code_lines(place: Place) -> list[str]:
    """One sentence for each kind of change that led to this place's code."""
    changes = store.area_changes(place.area_code)
    name = wording.sentence_start(wording.in_sentence(place.name))
    old = [f"{c.old_name} ({c.old_code})" for c in changes if c.kind == "recoded"]
    lines = []
    if old:
        lines.append(
            f"{name} was published under another code before: {wording.join_words(old)}. "
            "Its history is joined, and a seam is marked in the charts."
        )
    counties = [c.old_name for c in changes if c.kind == "predecessor"]
    if counties:
        lines.append(
            f"{name} took over from the county council of {wording.join_words(counties)} "
            f"({changes[0].year}); the county’s figures carry on here."
        )
    merged = [c.old_name for c in changes if c.kind in {"merged", "split"}]
    if merged:
        lines.append(
            f"{name} was made from {wording.join_words(sorted(set(merged)))}. Their old "
            "figures are not added up or shared out: what has not been published for the new "
            "council is unknown."
        )
    return lines


def _inherited_lines(place: Place, rows: Sequence[IndicatorRow]) -> list[str]:
    owners: dict[str, list[str]] = {}
    for row in rows:
        if row.how in {"inherited", "joint"} and row.inherited_from:
            owners.setdefault(row.inherited_from, []).append(row.indicator.title)
    return [_owned(titles, owner, place) for owner, titles in owners.items()]


def _owned(titles: list[str], owner: str, place: Place) -> str:
    """Whose figures these are; a joint area is named after its councils, with commas."""
    name = wording.in_sentence(place.name)
    councils = [wording.in_sentence(council) for council in owner.split(", ")]
    if len(councils) > 1:
        whose = f"one figure for {wording.join_words(councils)} together"
    else:
        whose = f"{wording.possessive(owner)} {'figure' if len(titles) == 1 else 'figures'}"
    return f"{wording.join_words(titles)}: {whose}; none is published for {name} alone."
