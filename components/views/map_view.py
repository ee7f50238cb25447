"""The map of councils with its legend, and the switch between the UK and its nations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import streamlit as st

from components import outlines, store
from components.charts import area_map, map_legend
from components.model.map_codes import NOT_SHOWN, OUTSIDE, UK_SCOPE, default_scope
from components.model.map_words import map_sentences
from components.model.wording import format_value
from components.views import council_table, notice, url_state
from components.views.drawings import kept
from components.views.figure import figure
from components.views.map_figure import map_figure
from components.views.map_place import outlined

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from components.charts.markup import Markup
    from components.model.map_codes import MapClasses
    from components.model.rows import AreaValue, Indicator, Place
    from components.views.map_place import Outlined

# A scope as it stands in the address, and as the switch names it.
SCOPES: Final[Mapping[str, tuple[str, str]]] = {
    UK_SCOPE: ("uk", "UK"),
    "E92000001": ("england", "England"),
    "S92000003": ("scotland", "Scotland"),
    "W92000004": ("wales", "Wales"),
    "N92000002": ("northern-ireland", "N. Ireland"),
}
SCOPE_OF_SLUG: Final = {slug: scope for scope, (slug, _) in SCOPES.items()}
_CHOSEN: Final = "map_nation"
NO_SUCH_MAP: Final = (
    "The link asks for a map that this measure does not have; the one there is stands here."
)
KEPT: Final = 256  # messages of a kilobyte; with their shapes in them where files are missing


@st.fragment
def show(
    indicator: Indicator,
    place: Place | None,
    key: str,
    on_choose: Callable[[str], None],
    *,
    value: float | None = None,
    say: Callable[[MapClasses | None], None] | None = None,
) -> None:
    """Draw the map of an indicator with the place outlined, or say why there is none.

    A click, Enter or Space on an area calls ``on_choose(area_code)`` and runs the page again.
    ``value`` is the place's, for the legend (None = unknown). ``say`` writes the finding, which
    counts what this map shows (None: there is no map). A fragment: another nation is drawn without
    running and sending the rest of the page.
    """
    if st.session_state.pop(_opened(key), False):
        st.rerun()
    maps = store.map_classes(indicator.indicator_id)
    classes = maps[_scope(list(maps), place, key)] if maps else None
    if say:
        say(classes)
    if classes is None:
        figure(map_legend.no_map(indicator), f"{key}-none")
        return

    def chosen(area_code: str) -> None:
        on_choose(area_code)
        st.session_state[_opened(key)] = True

    mine = outlined(place)
    with st.container(key=f"two-{key}"):
        left, right = st.columns([2, 1], gap="small")
    with left:
        inline = not store.has_static_files()
        whose = place.area_code if mine and place else None
        map_figure(_message(classes.indicator_id, classes.scope, whose, inline), key, chosen)
    with right:
        own = legend_row(classes, indicator, mine, value) if mine else ()
        figure(_legend(classes.indicator_id, classes.scope, *own), f"{key}-legend")
    council_table.show(key, _areas(classes), indicator)


def _areas(classes: MapClasses) -> list[AreaValue]:
    """The councils of the map, for the table beside it."""
    areas = store.council_values(classes.indicator_id)
    return [area for area in areas if classes.scope in {UK_SCOPE, area.nation_code}]


def _opened(key: str) -> str:
    """Where it is kept, from the click to the run, that an area was chosen."""
    return f"{key}-opened"


def legend_row(
    classes: MapClasses, indicator: Indicator, mine: Outlined, value: float | None
) -> tuple[str, str]:
    """The place's words in the legend ("Leeds 6.3%", or its name alone) and its letter."""
    words = [mine.name] if value is None else [mine.name, format_value(value, indicator)]
    letters = {classes.codes[position] for position in mine.positions}
    if len(mine.positions) == 1:
        return " ".join(words), letters.pop()
    beyond = letters <= set(NOT_SHOWN)
    return " ".join(words), OUTSIDE if beyond else map_legend.OUTLINE


def _scope(scopes: list[str], place: Place | None, key: str) -> str:
    """The map chosen with the switch, or the one to show first; one map needs no switch."""
    first = default_scope(scopes, place.nation_code if place else None) or scopes[0]
    link = url_state.incoming("nation")
    wanted = url_state.choice("nation", SCOPE_OF_SLUG, _CHOSEN, "a map of")
    scope = SCOPE_OF_SLUG[wanted] if wanted else first
    if scope not in scopes:
        if link == wanted:
            notice.say(NO_SUCH_MAP)
        scope = first
    url_state.write("nation", SCOPES[scope][0] if scope != first else None)
    if len(scopes) > 1:
        widget = f"{key}-nation"
        st.session_state[widget] = scope
        st.segmented_control(
            "Map of",
            [scope for scope in SCOPES if scope in scopes],
            key=widget,
            format_func=lambda option: SCOPES[option][1],
            on_change=lambda: _choose(st.session_state[widget]),
            label_visibility="collapsed",
            required=True,
        )
    return scope


def _choose(scope: str | None) -> None:
    if scope:
        st.session_state[_CHOSEN] = SCOPES[scope][0]


@kept
def _legend(indicator_id: str, scope: str, *own: str) -> Markup:
    indicator = store.catalogue().indicator(indicator_id)
    row = (own[0], own[1]) if own else None
    return map_legend.map_legend(store.map_classes(indicator_id)[scope], indicator, row)


@store.kept(KEPT)
def _message(
    indicator_id: str, scope: str, area_code: str | None, inline: bool
) -> dict[str, object]:
    """What the map draws: one kilobyte, as its shapes are a file that the browser keeps."""
    indicator = store.catalogue().indicator(indicator_id)
    classes = store.map_classes(indicator_id)[scope]
    mine = outlined(store.place(area_code)) if area_code else None
    own = (mine.name, mine.positions) if mine else None
    return area_map.area_map(
        classes,
        label=map_sentences(classes, indicator, indicator.latest_period, own),
        mine=mine.codes if mine else (),
        version=store.data_hash(),
        shapes=outlines.map_shapes() if inline else None,
        words=outlines.map_words(indicator) if inline else None,
    )
