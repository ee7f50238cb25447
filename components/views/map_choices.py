"""What is chosen on the page Map: read from the address, checked, written back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, cast

import streamlit as st

from components import store
from components.model.class_methods import FEWEST_CLASSES, METHOD_TITLES, MOST_CLASSES
from components.model.map_codes import UK_SCOPE, default_scope
from components.model.own_breaks import own_breaks, written
from components.views import map_view, notice, url_state

if TYPE_CHECKING:
    from components.model.class_methods import ClassMethod
    from components.model.map_claims import Colouring
    from components.model.rows import Component, Indicator, Period, Place

USUAL_CLASSES: Final = "5"
COUNTS: Final = tuple(str(count) for count in range(FEWEST_CLASSES, MOST_CLASSES + 1))
COLOURINGS: Final[tuple[Colouring, ...]] = ("value", "verdict", "change")
SHAPES: Final = ("areas", "hexagons")
ALL: Final = "all"
UNUSED_BREAKS: Final = (
    "The link’s limits of classes were left out: they are used with classes by limits of your own."
)

UNUSED_CLASSES: Final = (
    "The link’s number of classes was left out: limits of your own make as many as they make."
)
OF_CLASSES: Final = "this number of classes:"


@dataclass(frozen=True, slots=True)
class MapChoice:
    """Everything that decides what the page draws. ``period`` is None where no council has any."""

    component: Component | None  # of the list to choose from; None for all
    indicator: Indicator
    scopes: tuple[str, ...]  # the maps there are, the first to show in front
    scope: str | None
    refused_scope: str | None  # asked for, but this measure has no such map
    colouring: Colouring
    hexagons: bool
    periods: tuple[Period, ...]
    period: Period | None
    method: ClassMethod
    classes: int
    own: tuple[float, ...] | None  # limits typed, where they can be used
    own_text: str | None
    own_fault: str | None

    @property
    def is_latest(self) -> bool:
        """Whether the period is the newest there is."""
        return not self.periods or self.period == self.periods[-1]


def key(name: str) -> str:
    """Where the choice called ``name`` is kept."""
    return f"map_{name}"


def keep(name: str, value: str | None) -> None:
    """Choose from now on. Another measure begins anew with its newest period and usual classes."""
    url_state.seen()
    if name == "indicator" and value != st.session_state.get(key(name)):
        st.session_state[key("period")] = None
        if st.session_state.get(key("method")) == "own":
            st.session_state[key("method")] = None
            st.session_state[key("breaks")] = None
    st.session_state[key(name)] = value


def read(place: Place | None) -> MapChoice:
    """What is chosen now; what a link asks for and cannot have gives one sentence."""
    component, indicator = _what()
    maps = store.map_classes(indicator.indicator_id)
    scopes = tuple(maps)
    wanted = url_state.choice("nation", map_view.SCOPE_OF_SLUG, key("nation"), "a map of")
    asked = map_view.SCOPE_OF_SLUG[wanted] if wanted else None
    first = default_scope(scopes, place.nation_code if place else None)
    scope = asked if asked in scopes else first
    periods = store.map_periods(indicator.indicator_id, None if scope == UK_SCOPE else scope)
    by_iso = {period.iso: period for period in periods}
    period = url_state.choice("period", by_iso, key("period"), "the period")
    method = cast("ClassMethod", _one("method", tuple(METHOD_TITLES), "classes by"))
    is_own = method == "own"
    url_state.left_out(*(("classes", UNUSED_CLASSES) if is_own else ("breaks", UNUSED_BREAKS)))
    own, text, fault = _own() if is_own else (None, _kept_breaks(), None)
    count = None if is_own else url_state.choice("classes", COUNTS, key("classes"), OF_CLASSES)
    choice = MapChoice(
        component=component,
        indicator=indicator,
        scopes=scopes,
        scope=scope,
        refused_scope=asked if asked and asked not in scopes else None,
        colouring=cast("Colouring", _one("colour", COLOURINGS, "the colours")),
        hexagons=_one("shape", SHAPES, "the shapes") == "hexagons",
        periods=periods,
        period=by_iso[period] if period else (periods[-1] if periods else None),
        method=method,
        classes=int(count or USUAL_CLASSES),
        own=own,
        own_text=text,
        own_fault=fault,
    )
    _write(choice, first)
    return choice


def _what() -> tuple[Component | None, Indicator]:
    """The component whose measures are listed, and the measure; the measure goes first."""
    catalogue = store.catalogue()
    components = {each.component_id: each for each in catalogue.components}
    by_id = {each.indicator_id: each for each in catalogue.indicators}
    first = catalogue.components[0].headline_indicator
    chosen = url_state.choice("component", components, key("component"), "the component")
    wanted = url_state.choice("indicator", by_id, key("indicator"), "the indicator")
    if wanted is None:
        wanted = components[chosen].headline_indicator if chosen else first
    indicator = by_id[wanted]
    return (components[chosen] if chosen == indicator.component_id else None), indicator


def _one(name: str, allowed: tuple[str, ...], what: str) -> str:
    return url_state.choice(name, allowed, key(name), what) or allowed[0]


def _own() -> tuple[tuple[float, ...] | None, str | None, str | None]:
    """Limits typed here or in a link, as numbers; their text; what is wrong with them."""
    given = url_state.incoming("breaks")
    if given is not None:
        read_link = own_breaks(given)
        if isinstance(read_link, str):
            notice.say(f"The link’s limits of classes were left out. {read_link}")
        else:
            st.session_state[key("breaks")] = written(read_link)
    text = _kept_breaks()
    if text is None:
        return None, None, None
    answer = own_breaks(text)
    return (None, text, answer) if isinstance(answer, str) else (answer, text, None)


def _kept_breaks() -> str | None:
    """The limits typed or linked to before, as text."""
    text: str | None = st.session_state.get(key("breaks"))
    return text


def _write(choice: MapChoice, first_scope: str | None) -> None:
    """The choices that differ from what a visitor sees first, in the address."""
    own = choice.own if choice.method == "own" else None
    scope = choice.scope if choice.scope != first_scope else None
    period = None if choice.is_latest or choice.period is None else choice.period.iso
    usual = str(choice.classes) == USUAL_CLASSES or choice.method == "own"
    url_state.write_all(
        {
            "component": choice.component.component_id if choice.component else None,
            "indicator": choice.indicator.indicator_id,
            "nation": map_view.SCOPES[scope][0] if scope else None,
            "colour": choice.colouring if choice.colouring != "value" else None,
            "shape": "hexagons" if choice.hexagons else None,
            "period": period,
            "method": choice.method if choice.method != "quantile" else None,
            "classes": None if usual else str(choice.classes),
            "breaks": written(own).replace(" ", "") if own else None,
        }
    )
