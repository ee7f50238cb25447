"""A list of places in the address, by their readable names: ``pick=leeds,bradford``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components import store
from components.model.place_names import echoed
from components.model.wording import join_words
from components.views import notice, url_state

if TYPE_CHECKING:
    from collections.abc import Sequence

SEPARATOR = ","
LONGEST_NAME = 60  # letters of a place's name in the address, its comma included


def chosen(name: str, key: str, most: int) -> tuple[str, ...]:
    """The area codes chosen for ``name``, without repeats: from a link, else as kept under ``key``.

    Names nobody knows and what is over ``most`` are left out, and said in one sentence each.
    """
    given = url_state.incoming(name, most * LONGEST_NAME)
    if given is not None:
        st.session_state[key] = _read(given, most)
    elif url_state.was_taken_out(name, text(st.session_state.get(key, ()))):
        st.session_state[key] = ()
    kept: tuple[str, ...] = tuple(st.session_state.get(key, ()))
    return kept


def text(codes: Sequence[str]) -> str | None:
    """How the list stands in the address; None for an empty one."""
    slugs = [store.place(code).slug for code in codes]
    return SEPARATOR.join(slug for slug in slugs if slug) or None


def _read(given: str, most: int) -> tuple[str, ...]:
    by_slug = {place.slug: place.area_code for place in store.choosable_places()}
    by_slug |= {place.area_code.lower(): place.area_code for place in store.choosable_places()}
    asked = list(dict.fromkeys(part.strip().lower() for part in given.split(SEPARATOR)))
    unknown = [f"“{echoed(part)}”" for part in asked if part and part not in by_slug]
    if unknown:
        notice.say(f"The link names {join_words(unknown)}, which we do not know. Left out.")
    found = list(dict.fromkeys(by_slug[part] for part in asked if part in by_slug))
    if len(found) > most:
        notice.say(f"The link names {len(found)} places; the first {most} are shown.")
    return tuple(found[:most])
