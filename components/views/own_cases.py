"""Cases that a person added: kept for the session beside the library's own, written nowhere."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

import streamlit as st

from components import store
from components.model.case_facet_rows import FacetSource, facet_rows, with_rows
from components.model.indicator_search import texts_with, word_index
from components.views import case_names
from loaders.case_cards import own_card
from loaders.case_checks import Known

if TYPE_CHECKING:
    from collections.abc import Mapping

    from components.model.case_rows import CaseCard
    from components.model.facets import FacetIndex
    from components.model.rows import Place
    from loaders.case_studies import CaseStudy

_KEPT: Final = "own_cases"


def kept() -> tuple[CaseStudy, ...]:
    """The cases added in this session, the newest first."""
    own: tuple[CaseStudy, ...] = st.session_state.get(_KEPT, ())
    return own


def add(case: CaseStudy) -> None:
    """Keep a case; one of the same id is replaced."""
    others = (each for each in kept() if each.id != case.id)
    st.session_state[_KEPT] = (case, *others)


def remove(case_id: str) -> None:
    """Keep a case no longer."""
    st.session_state[_KEPT] = tuple(each for each in kept() if each.id != case_id)


def known() -> Known:
    """What a new case may name, and what is taken."""
    themes = {each.theme_id: each.component_id for each in store.catalogue().themes}
    library = store.case_cards()
    return Known(
        themes,
        frozenset(store.places()),  # those that are no more too
        frozenset(case.case_id for case in library),
        frozenset(case.title for case in library),
    )


def cards() -> tuple[CaseCard, ...]:
    """Every case to be looked through: those of this session first."""
    return (*own(), *store.case_cards())


def own() -> tuple[CaseCard, ...]:
    """The cards of this session's cases, the newest first."""
    return tuple(card(case) for case in kept())


def card(case: CaseStudy) -> CaseCard:
    """The card of a case, kept or not."""
    return own_card(case, store.places())


def places() -> Mapping[str, Place]:
    """The place behind every code of a case, those of this session too."""
    return {**store.case_places(), **_own_places()} if kept() else store.case_places()


def _own_places() -> dict[str, Place]:
    codes = {each.area_code for one in own() for each in one.locations}
    return {code: store.place(code) for code in codes}


def index() -> FacetIndex:
    """Which case has which value of which facet, those of this session counted."""
    return _index(store.data_hash(), own()) if kept() else store.case_facets()


@lru_cache(maxsize=16)
def _index(_data_hash: str, added: tuple[CaseCard, ...]) -> FacetIndex:
    source = FacetSource(
        places(),
        store.settings(),
        {each.theme_id: each.component_id for each in store.catalogue().themes},
        store.technology_families(),
    )
    rows = (row for one in added for row in facet_rows(one, source))
    return with_rows(store.case_facets(), rows)


def found(text: str) -> tuple[str, ...]:
    """The ids of cases of this session in which every word of a text stands, as they are said."""
    added = own()
    views = [case_names.view(one) for one in added]
    told = [
        " ".join(text for text in (view.title, view.who, view.summary, view.result, view.lesson,
                                   view.where, *view.technologies) if text)
        for view in views
    ]  # fmt: skip
    numbers = texts_with(text, word_index(told)).texts
    return tuple(one.case_id for number, one in enumerate(added) if number in numbers)
