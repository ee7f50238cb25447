"""The foot of the page Map: source, and the file of what is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from components import store
from components.exports import map_cells
from components.model.cited_values import class_values
from components.views import figure_foot

if TYPE_CHECKING:
    from components.model.rows import Place
    from components.views.map_drawing import Drawing

BOUNDARIES, HEXAGONS = "ons-boundaries", "odi-leeds-hexmap"
COLUMNS: Final = {"value": "class", "verdict": "against_nation", "change": "change"}


def show(drawing: Drawing, place: Place | None) -> None:
    """Source line, file and picture. What is made is made only when somebody asks for it."""
    one = drawing.indicator
    figure_foot.show(
        "map-page",
        source_text(drawing),
        f"{_file_name(drawing)}.csv",
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
