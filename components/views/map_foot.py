"""The foot of the page Map: source, the file of what is shown, and the picture to take along."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import streamlit as st

from components import outlines, store
from components.charts.map_legend import SHETLAND_MOVED, WITH_SHETLAND
from components.charts.map_picture import PictureWords, map_picture
from components.exports import map_cells
from components.model import provenance
from components.model.cited_values import class_values
from components.views import figure_foot, files
from components.views.map_place import outlined

if TYPE_CHECKING:
    from components.model.rows import Place
    from components.views.map_drawing import Drawing
    from components.views.map_place import Outlined

BOUNDARIES, HEXAGONS = "ons-boundaries", "odi-leeds-hexmap"
_WANTED: Final = "map-page-png"  # how many pictures were asked for; the browser saves each once
_GIVEN: Final = "map-page-png-given"
COLUMNS: Final = {"value": "class", "verdict": "against_nation", "change": "change"}


def show(drawing: Drawing, place: Place | None) -> None:
    """Source line and files. What is made is made only when somebody asks for it."""
    one = drawing.indicator
    name = _file_name(drawing)
    figure_foot.show(
        "map-page",
        source_text(drawing),
        f"{name}.csv",
        title=f"{one.title}, {one.latest_period}: the councils of the map",
        place=None,
        indicators=[one],
        rows=lambda: map_cells.map_cells(
            drawing.inside(), one, COLUMNS[drawing.colouring], drawing.claims()
        ),
        cited=lambda: [
            drawing.finding(place),
            drawing.subtitle(),
            *class_values(drawing.all_rows()),
        ],
    )
    mine, link = outlined(place), figure_foot.page_link()
    with st.container(horizontal=True, key="noprint-map-pictures"):
        files.button(
            "Picture (SVG)",
            lambda: picture(drawing, mine, link),
            f"{name}.svg",
            key="download-map-svg",
            icon=":material/image:",
            about="The map with its title, legend, source and licence, for print and slides",
        )
        st.button(
            "Picture (PNG)",
            key="download-map-png",
            icon=":material/photo_camera:",
            on_click=_ask,
            help="The same as an image of 2,400 pixels width",
        )


def _ask() -> None:
    st.session_state[_WANTED] = st.session_state.get(_WANTED, 0) + 1


def wanted_picture(drawing: Drawing, mine: Outlined | None) -> dict[str, str] | None:
    """The picture that was just asked for, for the browser to save; None on every other run."""
    wanted = st.session_state.get(_WANTED, 0)
    if wanted == st.session_state.get(_GIVEN, 0):
        return None
    st.session_state[_GIVEN] = wanted
    svg = picture(drawing, mine, figure_foot.page_link())
    return {
        "id": str(wanted),
        "name": provenance.dated(f"{_file_name(drawing)}.png", files.today()),
        "svg": svg,
    }


def picture(drawing: Drawing, mine: Outlined | None, link: str) -> str:
    """The map as an SVG file with everything that must be said beside it."""
    shapes = outlines.hex_shapes() if drawing.choice.hexagons else outlines.grid_shapes()
    moved = (
        [SHETLAND_MOVED] if not drawing.choice.hexagons and drawing.scope in WITH_SHETLAND else []
    )
    outline = [f"Outlined: {mine.name}."] if mine and _is_council(mine) else []
    words = PictureWords(
        title=drawing.finding(store.place(mine.codes[0]) if mine and _is_council(mine) else None),
        subtitle=drawing.subtitle(),
        legend=f"{drawing.indicator.title}, {drawing.indicator.latest_period}",
        small=[
            " ".join([*moved, *outline, drawing.formed_words]).strip(),
            source_text(drawing),
            provenance.in_a_line(store.data_hash(), files.today(), link),
        ],
    )
    codes = mine.codes if mine else ()
    return map_picture(shapes, drawing.classes, drawing.all_rows(), words, codes)


def _is_council(mine: Outlined) -> bool:
    return len(mine.positions) == 1


def source_text(drawing: Drawing) -> str:
    """Whose figures and whose shapes these are, with licence and attribution."""
    drawn_by = HEXAGONS if drawing.choice.hexagons else BOUNDARIES
    sources = {source.source_id: source for source in store.catalogue().sources}
    shapes = sources[drawn_by]
    kind = "Hexagons" if drawing.choice.hexagons else "Boundaries"
    figures = figure_foot.source_text([drawing.indicator], drawing.indicator.latest_period)
    return f"{figures} {kind}: {shapes.attribution} ({shapes.licence})."


def _file_name(drawing: Drawing) -> str:
    """Such as "adult-smokers-2019-map": safe in any folder."""
    period = drawing.choice.period
    parts = [drawing.indicator.indicator_id, period.iso[:10] if period else "", "map"]
    return "-".join(part for part in parts if part)
