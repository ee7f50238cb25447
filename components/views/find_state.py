"""What is asked on the page Find councils: kept for the session and in the address.

One parameter a condition: ``if=gigabit-broadband~lowest-quarter&if2=adult-smokers~at-least~15``;
``in`` is a nation or region, ``kind`` a kind of council, ``cluster`` an ONS cluster, ``like`` the
councils most like the chosen one.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

import streamlit as st

from components import store
from components.model import conditions
from components.model.conditions import MOST_CONDITIONS, Condition, ConditionError
from components.model.council_search import NATIONS, Scope
from components.views import notice, selection, url_state

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from components.model.rows import Indicator

NAMES: Final = ("if", *(f"if{number}" for number in range(2, MOST_CONDITIONS + 1)))
_KEPT: Final = "find_conditions"
WHERE, KIND, CLUSTER, LIKE = "find_in", "find_kind", "find_cluster", "find_like"


def asked() -> tuple[Condition, ...]:
    """The conditions from a link or the back button, else as chosen here; written back."""
    kept: tuple[Condition, ...] = st.session_state.get(_KEPT, ())
    texts = dict(zip(NAMES, map(conditions.formatted, kept), strict=False))
    news = [
        name
        for name in NAMES
        if url_state.incoming(name) or url_state.was_taken_out(name, texts.get(name))
    ]
    if news:
        kept = _read([st.query_params[name] for name in NAMES if name in st.query_params])
        keep(kept)
    _write(kept)
    return kept


def keep(wanted: Sequence[Condition]) -> None:
    """Ask these from now on; the same thing is asked once."""
    st.session_state[_KEPT] = tuple(dict.fromkeys(wanted))[:MOST_CONDITIONS]


def replace(number: int, condition: Condition | None) -> None:
    """Put a condition in the place of another, at the end, or (None) leave that one out."""
    kept: tuple[Condition, ...] = st.session_state.get(_KEPT, ())
    own = () if condition is None else (condition,)
    keep([*kept[:number], *own, *kept[number + 1 :]])


def read(text: str) -> tuple[Condition, ...]:
    """Conditions of ours, from an example of ours: several are parted by a space."""
    return tuple(conditions.parsed(each, indicators()) for each in text.split())


def indicators() -> Mapping[str, Indicator]:
    """Every indicator by its id, in screen order."""
    return _indicators(store.data_hash())


@lru_cache(maxsize=1)
def _indicators(_data_hash: str) -> dict[str, Indicator]:
    return {each.indicator_id: each for each in store.catalogue().indicators}


def _read(texts: Sequence[str]) -> tuple[Condition, ...]:
    found = []
    for text in texts:
        try:
            found.append(conditions.parsed(text[: conditions.LONGEST], indicators()))
        except ConditionError as fault:
            notice.say(str(fault))
    return tuple(dict.fromkeys(found))


def _write(kept: Sequence[Condition]) -> None:
    texts = [conditions.formatted(each) for each in kept]
    for number, name in enumerate(NAMES):
        url_state.write(name, texts[number] if number < len(texts) else None)


def wheres() -> dict[str, str]:
    """Nations, then regions of England: code by slug."""
    return _wheres(store.data_hash())


@lru_cache(maxsize=1)
def _wheres(_data_hash: str) -> dict[str, str]:
    regions = {place.region_code for place in store.councils()} - {None, *NATIONS}
    codes = [*NATIONS, *sorted(str(code) for code in regions)]
    return {str(store.place(code).slug): code for code in codes}


def kinds() -> dict[str, str]:
    """Kinds of council by slug; those of a kind of their own are no kind to choose."""
    names = [place.council_type for place in store.councils() if place.council_type]
    several = sorted({name for name in names if names.count(name) > 1})
    return {re.sub(r"[^a-z]+", "-", name.lower()): name for name in several}


def scope() -> Scope:
    """Whose councils are looked at: from a link, else as chosen here; written back."""
    where = _choice("in", wheres(), WHERE, "councils of")
    kind = _choice("kind", kinds(), KIND, "the kind of council")
    titles = {each.lower(): each for each in store.clusters()}
    cluster = _choice("cluster", titles, CLUSTER, "the cluster")
    place = selection.place()
    is_council = place is not None and place.kind == "council"
    like = _choice("like", {"yes": "yes"} if is_council else {}, LIKE, "councils like it:")
    similar = store.similar_places().get(place.area_code, ()) if place else ()
    return Scope(
        wheres().get(where or ""),
        kinds().get(kind or ""),
        titles.get(cluster or ""),
        frozenset(similar) if like else None,
    )


def _choice(name: str, allowed: Mapping[str, str], key: str, what: str) -> str | None:
    chosen = url_state.choice(name, allowed, key, what)
    url_state.write(name, chosen)
    return chosen
