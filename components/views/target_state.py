"""A place's own targets: kept for the session by place, never written anywhere."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

import streamlit as st

from components import store
from components.model.targets import Rules, Target, rules_for
from components.views import url_state

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.model.rows import Place

_KEPT: Final = "own_targets"
_CHOSEN: Final = "own_target"


def of(area_code: str) -> tuple[Target, ...]:
    """The targets of a place, in the order they were added."""
    kept: dict[str, tuple[Target, ...]] = st.session_state.get(_KEPT, {})
    return kept.get(area_code, ())


def add(area_code: str, targets: Sequence[Target]) -> None:
    """Keep more targets, and show the first of them."""
    if targets:
        _keep(area_code, (*of(area_code), *targets))
        choose(targets[0].key)


def remove(area_code: str, key: str) -> None:
    """Keep a target no longer."""
    _keep(area_code, tuple(each for each in of(area_code) if each.key != key))
    url_state.seen()


def choose(key: str) -> None:
    """Show the path of this target from now on."""
    st.session_state[_CHOSEN] = key
    url_state.seen()


def chosen(area_code: str) -> Target | None:
    """The target whose path is shown: from a link, as chosen, else the first; None without any."""
    targets = {each.key: each for each in of(area_code)}
    wanted = url_state.choice("target", targets, _CHOSEN, "the target")
    url_state.write("target", wanted)
    return targets.get(wanted or "") or next(iter(targets.values()), None)


def rules(place: Place) -> Rules:
    """What a target of this place is checked against today."""
    year = date.today().year  # noqa: DTZ011 - the reader's own calendar says which year it is
    return rules_for(place.area_code, place.name, store.catalogue().indicators, year)


def _keep(area_code: str, targets: tuple[Target, ...]) -> None:
    kept: dict[str, tuple[Target, ...]] = st.session_state.get(_KEPT, {})
    st.session_state[_KEPT] = {**kept, area_code: targets}
