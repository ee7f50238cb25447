"""In which order the cases stand: the best match, most like my place, or the newest."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, Literal, cast

import streamlit as st

from components.model.case_likeness import by_likeness, by_year
from components.model.case_match import matches
from components.views import cases_state, own_cases, selection, spots_block

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from components.model.case_match import Match, Seen

Order = Literal["relevance", "like", "recent"]
WIDTH_PIXELS: Final = 250


def choose(*, searched: bool, is_shown: bool) -> Order:
    """The order; without a choice the best match, else my place's like, else the newest.

    A map has none to choose; what was chosen before stays, for the files.
    """
    place = selection.place()
    words: dict[Order, str] = {"recent": "Newest first"}
    if place is not None and place.kind != "uk":
        words = {"like": f"Most like {place.name} first", **words}
    if searched:
        words = {"relevance": "Best match first", **words}
    usual = next(iter(words))
    order = cast("Order", cases_state.sort(words) or usual)
    if is_shown:
        _field(words, order, usual)
    return order


def _field(words: Mapping[Order, str], order: Order, usual: Order) -> None:
    st.session_state["cases-order"] = order

    def changed() -> None:
        picked = st.session_state["cases-order"]
        cases_state.sort_by(None if picked == usual else picked)

    with st.container(width=WIDTH_PIXELS):
        st.selectbox(
            "Order", list(words), format_func=words.__getitem__, key="cases-order",
            label_visibility="collapsed", on_change=changed,
        )  # fmt: skip


def seen() -> Seen:
    """For whom the cases are looked at: my place, without what stands out there."""
    viewed = spots_block.seen_from(selection.place_or_uk(), ())
    return replace(viewed, view=replace(viewed.view, places=own_cases.places()))


def ordered(
    found: Collection[str], order: Order, hits: Sequence[str] | None, viewed: Seen
) -> list[Match]:
    """The cases found, in that order, each with how its place is like mine."""
    cases = [case for case in own_cases.cards() if case.case_id in found]
    matched = matches(cases, viewed)
    if order == "relevance" and hits is not None:
        at = {case_id: number for number, case_id in enumerate(hits)}
        return sorted(matched, key=lambda each: at[each.case.case_id])
    return by_likeness(matched) if order == "like" else by_year(matched)
