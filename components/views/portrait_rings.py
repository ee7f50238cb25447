"""The ring with its key beside it, or two rings side by side over one key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.charts.markup import el, join
from components.charts.portrait_key import chosen_box, portrait_key, unknown_box
from components.charts.portrait_labels import sign_list
from components.charts.portrait_ring import portrait_ring
from components.model.portrait_words import counted_line

if TYPE_CHECKING:
    from components.charts.markup import Markup
    from components.views.portrait_choice import Shown


def rings(own: Shown, beside: Shown | None, marked: str | None) -> Markup:
    """All of it as one drawing; ``marked`` is the dimension somebody chose."""
    if beside is None:
        return _one(own, marked)
    drawn = (
        el("div", el("h3", each.name), _ring(each, uid, marked), class_="cp-pr-of")
        for each, uid in ((own, "own"), (beside, "beside"))
    )
    key = el(
        "div",
        el("div", portrait_key([own.portrait, beside.portrait])),
        el("div", _chosen(own, marked), unknown_box(own.portrait)),
        class_="cp-pr-side cp-pr-wide",
    )
    signs = el("div", sign_list(own.portrait), class_="cp-pr-shared")
    return join([el("div", *drawn, class_="cp-pr-two cp-pr-pair"), signs, key])


def _one(own: Shown, marked: str | None) -> Markup:
    ring = el("div", _ring(own, "own", marked), sign_list(own.portrait), class_="cp-pr-of")
    key = el(
        "div",
        el("div", portrait_key([own.portrait])),
        el("div", _chosen(own, marked), unknown_box(own.portrait)),
        class_="cp-pr-side",
    )
    return el("div", ring, key, class_="cp-pr-two")


def _ring(each: Shown, uid: str, marked: str | None) -> Markup:
    return portrait_ring(
        each.portrait,
        place=each.place.name,
        uid=uid,
        chosen=marked,
        under=counted_line(each.portrait),
        more="known",
    )


def _chosen(own: Shown, marked: str | None) -> Markup | None:
    stand = next((s for s in own.portrait if s.dimension.dimension_id == marked), None)
    return chosen_box(stand) if stand else None
