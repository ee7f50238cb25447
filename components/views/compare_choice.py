"""Which places stand side by side: chosen by name, kept in the link, or suggested."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from operator import attrgetter
from typing import TYPE_CHECKING, Final

import streamlit as st

from components import store
from components.model import wording
from components.model.place_names import place_label
from components.model.side_by_side import MOST_PLACES
from components.views import go, place_list, selection, url_state

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from components.model.rows import Place

_KEPT: Final = "compare_places"
_WIDGET: Final = "compare_places_widget"
_EMPTIED: Final = "compare_emptied"  # somebody took the last place out: suggest, do not refill
SIMILAR: Final = 3  # councils beside a council to begin with
MOST_LIKE: Final = "the council most like it, "
LIKE: Final = "three councils like it, "


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Places worth seeing side by side, the first of them leading, and why."""

    codes: tuple[str, ...]
    why: str = ""

    @property
    def label(self) -> str:
        """Such as "Leeds with the council most like it, Kirklees"."""
        first, *others = (store.place(code).name for code in self.codes)
        names = wording.join_words([wording.in_sentence(name) for name in others])
        return f"{first} with {self.why}{names}"


def show() -> tuple[Place, ...]:
    """Draw the choice; return the places in the order chosen, at most six, perhaps fewer than two.

    Without a choice the chosen place of all pages stands beside places it is often compared with.
    """
    codes = place_list.chosen("places", _KEPT, MOST_PLACES)
    url_state.write("places", place_list.text(codes))
    if codes:
        st.session_state[_EMPTIED] = False
    elif not st.session_state.get(_EMPTIED):
        codes = _beside(selection.place())
    with st.container(key="noprint-places"):
        _draw(codes)
    return tuple(store.place(code) for code in codes)


def suggestions(place: Place | None) -> list[Suggestion]:
    """Up to three, for the chosen place or, without one, for the largest of the country."""
    if place is None:
        return _without_a_place()
    if place.kind == "council":
        similar = _similar(place)
        found = [(similar[:1], MOST_LIKE), (similar[:SIMILAR], LIKE), (_around(place)[-2:], "")]
    else:
        within = sorted(_councils_in(place), key=_residents, reverse=True)
        largest = tuple(council.area_code for council in within[:2])
        found = [(_around(place), ""), (largest, "its largest councils, "), (_nations(place), "")]
    return [Suggestion((place.area_code, *others), why) for others, why in found if others]


def choose(codes: Iterable[str]) -> None:
    """Put these places side by side from now on."""
    st.session_state[_KEPT] = tuple(codes)
    st.session_state[_EMPTIED] = not st.session_state[_KEPT]


def way_here(place: Place) -> None:
    """On another page: the way to this one, with the place beside places it is compared with."""
    st.button(
        "Compare with other places",  # whole on a phone; the heading above it names the place
        key="compare-place",
        icon=":material/compare_arrows:",
        on_click=_go,
        args=(place,),
    )


def _go(place: Place) -> None:
    choose(_beside(place))
    go.to("compare")


def _draw(codes: Sequence[str]) -> None:
    labels = {place.area_code: place_label(place) for place in store.choosable_places()}
    st.session_state[_WIDGET] = list(codes)
    st.multiselect(
        "Two to six places; the others stand beside the first",
        list(labels),
        format_func=labels.__getitem__,
        key=_WIDGET,
        max_selections=MOST_PLACES,
        on_change=lambda: choose(st.session_state[_WIDGET]),
        placeholder="Type the name of a council, county, region or nation",
        select_all=False,
    )
    more = _could_be_added(codes)
    if more:
        st.button(
            f"Add {wording.plural(len(more), 'council')} like {store.place(codes[0]).name}",
            key="add-similar",
            icon=":material/add:",
            on_click=choose,
            args=([*codes, *more],),
        )


def _could_be_added(codes: Sequence[str]) -> list[str]:
    """The councils most similar to the first one that still find room."""
    if not codes or store.place(codes[0]).kind != "council":
        return []
    room = min(SIMILAR, MOST_PLACES - len(codes))
    return list(islice((c for c in _similar(store.place(codes[0])) if c not in codes), room))


def _beside(place: Place | None) -> tuple[str, ...]:
    if place is None:
        return ()
    others = _similar(place)[:SIMILAR] or _around(place)
    return (place.area_code, *others)


def _similar(place: Place) -> tuple[str, ...]:
    return store.similar_places().get(place.area_code, ())


def _around(place: Place) -> tuple[str, ...]:
    """The areas a place lies in, the smallest first; the nations for the United Kingdom."""
    codes = (place.county_code, place.region_code, place.nation_code, selection.UK_CODE)
    wider = tuple(dict.fromkeys(code for code in codes if code and code != place.area_code))
    if place.kind == "council":
        return wider[:-1]
    return wider or _nations(place)


def _nations(place: Place | None) -> tuple[str, ...]:
    nations = [p for p in store.choosable_places() if p.kind == "nation"]
    return tuple(nation.area_code for nation in nations if nation != place)


def _councils_in(place: Place) -> list[Place]:
    return [council for council, _ in store.councils_in(place.area_code)]


def _residents(place: Place) -> int:
    return place.population or 0


def _without_a_place() -> list[Suggestion]:
    first, second, *_ = sorted(store.councils(), key=_residents, reverse=True)
    nations = sorted(store.choosable_places(), key=attrgetter("name"))
    return [
        Suggestion((first.area_code, *_similar(first)[:1]), MOST_LIKE),
        Suggestion((second.area_code, *_around(second)[-2:])),
        Suggestion(tuple(place.area_code for place in nations if place.kind == "nation")),
    ]
