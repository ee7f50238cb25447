"""What is chosen for all pages: the place and the benchmark, kept from page to page."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, cast

import streamlit as st

from components import store
from components.model import wording
from components.views import notice, url_state

if TYPE_CHECKING:
    from components.model.rows import BenchmarkKind, Place

UK_CODE: Final = "K02000001"
_PLACE = "place_code"
CHOICES: Final = "place_choices"  # codes of what a text may have meant, offered as buttons
_BENCHMARK = "benchmark"


def place() -> Place | None:
    """The chosen place, or None while nobody has chosen one."""
    code: str | None = st.session_state.get(_PLACE)
    return store.place(code) if code else None


def place_or_uk() -> Place:
    """The chosen place, else the United Kingdom, so that a page always has figures to show."""
    return place() or store.place(UK_CODE)


def choose(area_code: str | None) -> None:
    """Make ``area_code`` the chosen place on every page; None clears the choice."""
    st.session_state[_PLACE] = area_code


def read_place_from_address() -> None:
    """Take a place from a link: a slug, a GSS code, or any name the finder understands.

    A code is rewritten as the slug; a value nobody knows gives one sentence and is dropped.
    """
    given = url_state.incoming("place")
    if given is not None:
        _choose_what_is_meant(given)
    chosen = place()
    url_state.write("place", chosen.slug if chosen else None)


@lru_cache(maxsize=1)
def _codes_by_slug(_data_hash: str) -> dict[str | None, str]:
    return {place.slug: place.area_code for place in store.choosable_places()}


def _choose_what_is_meant(given: str) -> None:
    own = _codes_by_slug(store.data_hash())
    if given in own:
        choose(own[given])
        return
    found = store.find_place(given)
    if found.place is not None:
        choose(found.place.area_code)
    if found.sentence:
        notice.say(found.sentence)
    st.session_state[CHOICES] = [choice.area_code for choice in found.choices]


def benchmark() -> BenchmarkKind:
    """Compare with the place's nation or its region; a link says so by ``with``."""
    link = url_state.incoming("with")
    kept = url_state.choice("with", ("nation", "region"), _BENCHMARK, "a comparison with")
    kind = cast("BenchmarkKind", kept or "nation")
    if kind == "region" and not has_region(place()):
        kind = "nation"
        if link == "region":
            notice.say("The link compares with a region, and this place has none to compare with.")
    url_state.write("with", "region" if kind == "region" else None)
    return kind


def choose_benchmark(kind: BenchmarkKind) -> None:
    """Compare with the nation or the region from now on."""
    st.session_state[_BENCHMARK] = kind


def has_region(chosen: Place | None) -> bool:
    """Whether the place lies in an English region of its own right."""
    return bool(
        chosen
        and chosen.region_code
        and chosen.region_code not in {chosen.nation_code, chosen.area_code}
    )


def nation_of(chosen: Place) -> Place:
    """The nation a place lies in; the United Kingdom for itself."""
    return store.place(chosen.nation_code or UK_CODE)


def benchmark_name(chosen: Place, kind: BenchmarkKind) -> str:
    """What figures are compared with, in words: "England", "the North East"."""
    if kind == "region" and chosen.region_code:
        return wording.in_sentence(store.place(chosen.region_code).name)
    if chosen.kind in {"nation", "uk"}:
        return wording.in_sentence(store.place(UK_CODE).name)
    return nation_of(chosen).name
