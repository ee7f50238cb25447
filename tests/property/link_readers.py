"""What each page reads of its address: the values a link may hold, and who reads them."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from components import store
from components.model import class_methods
from components.model.peers import PEER_SETS
from components.model.portrait_rows import LATEST
from components.model.unseen import KINDS
from components.views import (
    case_names,
    cases_state,
    compare_choice,
    find_state,
    indicator_filters,
    lens_choice,
    map_choices,
    map_view,
    peer_choice,
    portrait_choice,
    room_parts,
    said_state,
    selection,
    target_state,
    unknown_choice,
)

if TYPE_CHECKING:
    from collections.abc import Callable

SLUGS = ("leeds", "norwich", "belfast", "isles-of-scilly", "na-h-eileanan-siar", "norfolk", "wales")
COMMON = {
    "place": st.sampled_from(SLUGS),
    "with": st.sampled_from(("nation", "region")),
    "names": st.just("off"),
}


def common():
    """What every page reads first."""
    selection.read_place_from_address()
    case_names.read_from_address()
    return selection.place(), case_names.are_off()


@cache
def indicators() -> tuple[str, ...]:
    return tuple(each.indicator_id for each in store.catalogue().indicators)


def some(values, most: int, between: str):
    """A list as it stands in an address."""
    return st.lists(st.sampled_from(values), min_size=1, max_size=most, unique=True).map(
        between.join
    )


def _facets(facets, between="~"):
    return {
        facet.facet_id: some([each.value for each in facet.options], 3, between)
        for facet in facets
        if facet.options
    }


def cases():
    parameters = _facets(cases_state.facets())
    parameters |= {
        "q": st.text(alphabet="abcdefgh äö", min_size=1, max_size=40),
        "n": st.sampled_from(("20", "40", "171")),
        "sort": st.sampled_from(("newest", "title")),
        "view": st.just("map"),
        "add": st.just("case"),
    }

    def reads():
        return (
            common(), cases_state.chosen(), cases_state.query(), cases_state.STATE.count(20),
            cases_state.sort(("newest", "title")), cases_state.is_map(), cases_state.is_adding(),
        )  # fmt: skip

    return parameters, reads


def said():
    parameters = _facets(said_state.point_facets())
    parameters |= {"q": st.just("digital  skills"), "n": st.sampled_from(("40", "300"))}

    def reads():
        state = said_state.POINT_STATE
        return common(), state.chosen(), state.query(), state.count(40)

    return parameters, reads


def map_page():
    components = [each.component_id for each in store.catalogue().components]
    parameters = {
        "component": st.sampled_from(components),
        "indicator": st.sampled_from(indicators()),
        "nation": st.sampled_from(tuple(map_view.SCOPE_OF_SLUG)),
        "colour": st.sampled_from(map_choices.COLOURINGS),
        "shape": st.sampled_from(map_choices.SHAPES),
        "period": st.sampled_from(("2019", "2023", "2024-01-01/P3Y")),
        "method": st.sampled_from(tuple(class_methods.METHOD_TITLES)),
        "classes": st.sampled_from(map_choices.COUNTS),
        "breaks": st.sampled_from(("10;20;30", "5;6.5;7;8")),
    }

    def reads():
        # A map that there is not is said beside the one shown, and not asked for again.
        return common(), replace(map_choices.read(selection.place()), refused_scope=None)

    return parameters, reads


def find():
    tests = ("above", "below", "clearly-above", "highest-quarter", "at-least~15", "at-most~0.5")
    condition = st.builds(
        lambda one, test: f"{one}~{test}", st.sampled_from(indicators()), st.sampled_from(tests)
    )
    parameters = dict.fromkeys(find_state.NAMES, condition)
    parameters |= {
        "in": st.sampled_from(tuple(find_state.wheres())),
        "kind": st.sampled_from(tuple(find_state.kinds())),
        "cluster": st.sampled_from([each.lower() for each in store.clusters()]),
        "like": st.just("yes"),
    }
    return parameters, lambda: (common(), find_state.asked(), find_state.scope())


def portrait():
    ids = [stand.dimension.dimension_id for stand in store.portrait("E08000035", LATEST)]
    parameters = {
        "other": st.sampled_from(SLUGS),
        "year": st.sampled_from(("2015", "2019", "2022")),
        "dimension": st.sampled_from(ids),
    }

    def reads():
        place = common()[0] or selection.place_or_uk()
        own, beside = portrait_choice.show(place)
        return own, beside, portrait_choice.dimension(own.portrait)

    return parameters, reads


def unknown():
    components = [each.component_id for each in store.catalogue().components]
    parameters = {
        "component": st.sampled_from(components),
        "kind": st.sampled_from([each.replace("_", "-") for each in KINDS]),
    }
    return parameters, lambda: (common(), unknown_choice.component(), unknown_choice.kind())


def lenses():
    parameters = {
        "lens": st.sampled_from([each.lens_id for each in store.lenses()]),
        "term": st.sampled_from([t.term_id for each in store.lenses() for t in each.terms]),
    }

    def reads():
        lens = lens_choice.framework()
        return common(), lens.lens_id, lens_choice.term(lens)

    return parameters, reads


def compare():
    parameters = {"places": some(SLUGS, 6, ",")}
    return parameters, lambda: (common(), compare_choice.show())


def peers():
    parameters = {
        "peers": st.sampled_from(PEER_SETS),
        "pick": some(("leeds", "norwich", "belfast", "wales"), 4, ","),
    }

    def reads():
        return common(), peer_choice.show(), selection.benchmark()

    return parameters, reads


def list_of_indicators():
    components = [each.component_id for each in store.catalogue().components]
    parameters = {
        "q": st.sampled_from(("smoking", "per 1,000")),
        "component": st.sampled_from(components),
        "nation": st.sampled_from(tuple(indicator_filters.NATION_SLUGS)),
        "known": st.sampled_from(indicator_filters.KNOWN),
        "interval": st.just("yes"),
        "series": st.just("yes"),
    }
    return parameters, lambda: (common(), indicator_filters.query(), indicator_filters.filters())


def workshop():
    parameters = {"part": st.sampled_from(tuple(room_parts.PARTS))}
    return parameters, lambda: (common(), room_parts.choose())


def targets():
    return {"target": st.just("x")}, lambda: (common(), target_state.chosen("E08000035"))


READERS: dict[str, Callable] = {
    each.__name__: each
    for each in (
        cases, said, map_page, find, portrait, unknown, lenses, compare, peers, list_of_indicators,
        workshop, targets,
    )
}  # fmt: skip


@cache
def reader(name: str):
    return READERS[name]()
