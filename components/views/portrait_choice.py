"""What of a portrait is on screen: a place beside it, a year, a dimension; all in the link."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import streamlit as st

from components import store
from components.model.place_names import place_label
from components.model.portrait_rows import LATEST
from components.model.portrait_words import telling
from components.model.wording import in_sentence
from components.views import url_state

if TYPE_CHECKING:
    from components.model.portrait_rows import Portrait
    from components.model.rows import Place

_OTHER: Final = "portrait:other"  # the slug
_YEAR: Final = "portrait:year"
_DIMENSION: Final = "portrait:dimension"


@dataclass(frozen=True, slots=True)
class Shown:
    """A portrait on screen: whose, of when, where it stands, what it is called beside another."""

    place: Place
    as_of: str
    portrait: Portrait
    name: str

    @property
    def said(self) -> str:
        """The name inside a sentence: "the Isle of Wight, 2019"."""
        return self.name.replace(self.place.name, in_sentence(self.place.name), 1)


def show(place: Place) -> tuple[Shown, Shown | None]:
    """Draw the two choices; the portrait they lead to, and what stands beside it.

    Beside it stands the other place, in the same year; without one, beside a year of the past stand
    the latest figures.
    """
    with st.container(horizontal=True, key="noprint-portrait", vertical_alignment="bottom"):
        other = _other(place)
        as_of = _year(place)
    name = place.name if as_of == LATEST else f"{place.name}, {as_of}"
    own = Shown(place, as_of, store.portrait(place.area_code, as_of), name)
    if other is not None:
        portrait = store.portrait(other.area_code, as_of)
        return own, Shown(other, as_of, portrait, name.replace(place.name, other.name))
    if as_of != LATEST:
        latest = store.portrait(place.area_code, LATEST)
        return own, Shown(place, LATEST, latest, f"{place.name}, latest figures")
    return own, None


def dimension(portrait: Portrait) -> tuple[str, bool]:
    """The id of the dimension shown in depth, and whether somebody chose it."""
    ids = [stand.dimension.dimension_id for stand in portrait]
    wanted = url_state.choice("dimension", ids, _DIMENSION, "the dimension")
    url_state.write("dimension", wanted)
    return wanted or telling(portrait).dimension.dimension_id, wanted is not None


def choose(dimension_id: str) -> None:
    """Show this dimension in depth from now on: what a wedge, a row and the list do."""
    st.session_state[_DIMENSION] = dimension_id
    url_state.seen()


def show_list(portrait: Portrait, chosen: str) -> None:
    """The list of all dimensions above what is shown in depth."""
    titles = {s.dimension.dimension_id: s.dimension.title for s in portrait}
    widget = "portrait-dimension"
    st.session_state[widget] = chosen
    with st.container(key="noprint-dimension", width=390):
        st.selectbox(
            "Dimension",
            list(titles),
            key=widget,
            format_func=titles.__getitem__,
            on_change=lambda: choose(st.session_state[widget]),
        )


def _other(place: Place) -> Place | None:
    labels = {
        each.slug: place_label(each)
        for each in store.choosable_places()
        if each.slug and each.area_code != place.area_code
    }
    wanted = url_state.choice("other", labels, _OTHER, "the other place")
    url_state.write("other", wanted)
    widget = "portrait-other"
    st.session_state[widget] = wanted

    def picked() -> None:
        st.session_state[_OTHER] = st.session_state[widget]
        url_state.seen()

    with st.container(key="portrait-other-box", width=390):
        st.selectbox(
            "Beside it",
            list(labels),
            index=None,
            key=widget,
            format_func=labels.__getitem__,
            on_change=picked,
            placeholder="Another place",
            filter_mode="fuzzy",
        )
    by_slug = {each.slug: each for each in store.choosable_places()}
    return by_slug[wanted] if wanted else None


def _year(place: Place) -> str:
    years = store.portrait_years(place.area_code)
    wanted = url_state.choice("year", years, _YEAR, "the year")
    url_state.write("year", wanted)
    widget = "portrait-year"
    st.session_state[widget] = wanted or LATEST

    def picked() -> None:
        value = st.session_state[widget]
        st.session_state[_YEAR] = None if value == LATEST else value
        url_state.seen()

    with st.container(key="portrait-year-box", width=220):
        st.selectbox(
            "Figures of",
            [LATEST, *years],
            key=widget,
            format_func=lambda option: "Latest figures" if option == LATEST else option,
            on_change=picked,
        )
    return wanted or LATEST
