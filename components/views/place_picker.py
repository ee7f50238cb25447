"""The one place picker: a council, an old name, a county or region, a postcode, spelt roughly."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, Literal

import streamlit as st

from components import store
from components.model.place_names import place_label as label
from components.views import notice, selection, url_state

if TYPE_CHECKING:
    from components.model.rows import Place

_PICKER: Final = "place_picker"
_PAGE: Final = "place_picker_page"  # the page it was drawn on last
PLACEHOLDER: Final = "Council, old name or postcode"


def show(width: int | Literal["stretch"] = "stretch") -> None:
    """Draw the picker; ``width`` in pixels, or as wide as what it stands in."""
    _follow(selection.place())
    st.selectbox(
        "Find a place",
        list(_codes_by_label(store.data_hash())),
        index=None,
        key=_PICKER,
        on_change=_resolve,
        accept_new_options=True,
        placeholder=PLACEHOLDER,
        label_visibility="collapsed",
        filter_mode="fuzzy",
        width=width,
    )


def _follow(chosen: Place | None) -> None:
    """The widget follows the choice, however it was made: by link, map, button or here.

    It is told only what it does not show already. Then the same six kilobytes of names go out
    after every choice made here, and the browser, which has them, is sent a reference.
    """
    wanted = label(chosen) if chosen else None
    page = url_state.page()
    if st.session_state.get(_PAGE) != page or st.session_state.get(_PICKER) != wanted:
        st.session_state[_PICKER] = wanted
    st.session_state[_PAGE] = page  # on another page stands another picker, which is empty


@lru_cache(maxsize=1)
def _codes_by_label(_data_hash: str) -> dict[str, str]:
    """The list to choose from, in its order; made once, because every run shows it."""
    return {label(place): place.area_code for place in store.choosable_places()}


def show_choices() -> None:
    """Buttons for what the text may have meant; gone once one is taken or another text typed."""
    codes: list[str] = st.session_state.get(selection.CHOICES, [])
    if not codes:
        return
    with st.container(horizontal=True, key="noprint-choices"):
        for code in codes:
            place = store.place(code)
            st.button(label(place), key=f"choose-{code}", on_click=_take, args=(code,))


def _take(code: str) -> None:
    st.session_state.pop(selection.CHOICES, None)
    selection.choose(code)


def _resolve() -> None:
    text: str | None = st.session_state.get(_PICKER)
    if text:
        find(text)
    else:
        selection.choose(None)


def find(text: str) -> None:
    """Choose the place that ``text`` means, or offer what it may mean; say what was understood."""
    st.session_state.pop(selection.CHOICES, None)
    listed = _codes_by_label(store.data_hash())
    if text in listed:
        selection.choose(listed[text])
        return
    found = store.find_place(text)
    if found.place is not None:
        selection.choose(found.place.area_code)
    if found.sentence:
        notice.say(found.sentence)
    st.session_state[selection.CHOICES] = [place.area_code for place in found.choices]
