"""The page Map: any measure over all councils, as areas or hexagons, in any period there is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import streamlit as st

from components import outlines, store
from components.charts import area_map, map_legend, prose
from components.model import map_findings, wording
from components.model.map_words import map_sentences
from components.views import (
    council_table,
    go,
    map_choices,
    map_controls,
    map_drawing,
    map_foot,
    map_view,
    selection,
    start_place,
)
from components.views.figure import figure, plain
from components.views.map_figure import map_figure
from components.views.map_place import outlined
from loaders.paths import ROOT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.model.rows import Place
    from components.views.map_choices import MapChoice
    from components.views.map_drawing import Drawing
    from components.views.map_place import Outlined

KEY: Final = "map-page"
INSIDE: Final = "inside"  # the page of a council's neighbourhoods
ONE_EACH: Final = "Each council is one hexagon, near its neighbours."
NO_VERDICTS: Final = "No interval is published here, so no council is called better or worse."
_OPENED: Final = "map-page-opened"  # from the click to the run: a council was chosen


def show() -> None:
    """The page Map."""
    plain(
        prose.page_title(
            "Map", "Any measure over every council, with what is not known in sight."
        )
    )  # fmt: skip
    _page(selection.place())


@st.fragment
def _page(place: Place | None) -> None:
    """Everything under the title. A fragment: a choice does not run and send the frame again."""
    if st.session_state.pop(_OPENED, False):
        st.rerun()
    choice = map_choices.read(place)
    with st.container(key=KEY):
        map_controls.measure(choice)
        if choice.scope is None:
            with st.container(key="fig-map-page"):
                figure(map_legend.no_map(choice.indicator), f"{KEY}-none")
            return
        _map(choice, choice.scope, place)


def _map(choice: MapChoice, scope: str, place: Place | None) -> None:
    offered = map_drawing.colourings(choice)
    if choice.colouring not in offered:
        choice = replace(choice, colouring="value")
    map_controls.look(choice, offered, map_drawing.breaks(choice, scope))
    drawing = map_drawing.drawing(choice, scope)
    with st.container(key="fig-map-page"):
        plain(prose.heading(drawing.finding(place), drawing.subtitle()))
        for title, text in _notes(choice, drawing):
            plain(prose.note(title, text))
        mine = outlined(place)
        with st.container(key=f"two-{KEY}"):
            left, right = st.columns([5, 3], gap="medium")
        with left:
            _draw(drawing, mine)
        with right:
            figure(_legend(drawing, mine, offered), f"{KEY}-legend")
            _way_inside(place)
        beside = (_beside_title(drawing), drawing.claims())
        council_table.show(KEY, drawing.inside(), drawing.indicator, beside)
        map_foot.show(drawing, place)


def _draw(drawing: Drawing, mine: Outlined | None) -> None:
    """The map or the hexagons; each keeps its own zoom."""

    def chosen(area_code: str) -> None:
        start_place.open_place(area_code)
        st.session_state[_OPENED] = True

    def moved(iso: str) -> None:
        map_choices.keep("period", iso)

    hexagons, inline = drawing.choice.hexagons, not store.has_static_files()
    words = drawing.words()
    if words is None and inline:
        words = outlines.map_words(drawing.indicator)
    shapes = outlines.hexes() if hexagons else outlines.map_shapes()
    period, scope = drawing.indicator.latest_period, drawing.scope
    message = area_map.area_map(
        drawing.classes,
        label=_label(drawing, mine),
        mine=mine.codes if mine else (),
        version=store.data_hash(),
        shapes=shapes if inline else None,
        words=words,
        said=f"{drawing.indicator.indicator_id} {period} {drawing.colouring} {scope}"
        if words
        else None,
        hexagons=hexagons,
        ramped=True,
        periods=_periods(drawing),
    )
    map_figure(message, f"{KEY}-hexagons" if hexagons else f"{KEY}-areas", chosen, moved)


def _periods(drawing: Drawing) -> tuple[list[tuple[str, str]], int] | None:
    """What the slider offers and where it stands; None where there is nothing to slide through."""
    choice = drawing.choice
    if drawing.colouring != "value" or len(choice.periods) < 2 or choice.period is None:
        return None
    return [(p.iso, p.label) for p in choice.periods], choice.periods.index(choice.period)


def _label(drawing: Drawing, mine: Outlined | None) -> str:
    """The map in sentences, for who cannot see it."""
    if drawing.colouring != "value":
        return f"{drawing.finding(None)} {drawing.subtitle()}"
    own = (mine.name, mine.positions) if mine else None
    period = drawing.indicator.latest_period
    return map_sentences(drawing.classes, drawing.indicator, period, own)


def _legend(drawing: Drawing, mine: Outlined | None, offered: Sequence[str]) -> str:
    title = f"{drawing.indicator.title}, {drawing.indicator.latest_period}"
    own = None
    if mine:
        value = None
        if len(mine.positions) == 1:
            value = drawing.values[mine.positions[0]].value
        own = map_view.legend_row(drawing.classes, drawing.indicator, mine, value)
    close = [ONE_EACH] if drawing.choice.hexagons else []
    if not drawing.choice.hexagons and drawing.scope in map_legend.WITH_SHETLAND:
        close = [map_legend.SHETLAND_MOVED]
    if "verdict" not in offered:
        close.append(NO_VERDICTS)
    return map_legend.counted_legend(title, drawing.rows, drawing.classes, own, close)


def _way_inside(place: Place | None) -> None:
    """The way to the neighbourhoods of the chosen council, where the explorer has that page."""
    if place is None or place.kind != "council" or not (ROOT / "pages" / f"{INSIDE}.py").is_file():
        return

    def go_inside() -> None:
        go.to(INSIDE)
        st.session_state[_OPENED] = True

    name = wording.in_sentence(place.name)
    with st.container(key="noprint-map-inside"):
        st.button(f"Look inside {name}", on_click=go_inside, icon=":material/arrow_forward:")


def _beside_title(drawing: Drawing) -> str:
    titles = {"value": "Class", "verdict": f"Against {drawing.nation}", "change": "Change"}
    return titles[drawing.colouring]


def _notes(choice: MapChoice, drawing: Drawing) -> list[tuple[str, str]]:
    """Why a map, a comparison or a figure that one may look for is not here."""
    notes = []
    names = map_findings.NATION_NAMES
    if reason := map_findings.scope_reason(choice.indicator, choice.scopes):
        notes.append(("One nation at a time.", reason))
    if choice.refused_scope:
        shown = names.get(drawing.scope, "the UK")
        asked = names.get(choice.refused_scope, "the UK")
        notes.append((f"Not {asked}:", f"this measure has no map of {asked}; this is {shown}."))
    if drawing.formed_words:
        notes.append(("Before they were formed:", drawing.formed_words))
    if choice.method == "own" and choice.own_fault and choice.colouring == "value":
        notes.append(("Your limits are not used yet.", choice.own_fault))
    return notes
