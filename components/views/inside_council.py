"""One council's neighbourhoods: map, tenths, ends, one neighbourhood on every measure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import streamlit as st

from components import outlines, store
from components.charts import inside_charts, inside_lists, prose
from components.charts.markup import join
from components.exports import inside_file
from components.model import neighbourhood_words as words
from components.model import wording
from components.model.neighbourhood_sums import both_ends
from components.views import inside_foot, url_state
from components.views.columns import two_columns
from components.views.figure import figure, plain
from components.views.map_figure import map_figure

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.model.neighbourhood_rows import (
        Neighbourhood,
        NeighbourhoodMeasure,
        NeighbourhoodSummary,
    )
    from components.model.rows import Place

AT_EACH_END: Final = 6  # names on each list; the table has them all
_CHOSEN: Final = "inside:neighbourhood"


def in_sentence(place: Place) -> str:
    """The place's name inside a sentence."""
    return wording.in_sentence(place.name)


def show(
    place: Place,
    nation: Place,
    measure: NeighbourhoodMeasure,
    measures: Sequence[NeighbourhoodMeasure],
) -> None:
    """Draw all of it. A click on a neighbourhood, or on its name, shows it on every measure."""
    areas = store.neighbourhoods(place.area_code, measure.measure_id)
    summary = store.neighbourhood_summaries(nation.area_code, measure.measure_id)[place.area_code]
    chosen = _chosen(areas)
    with st.container(key="fig-inside"):
        said = words.counts_words(summary, measure)
        plain(prose.heading(words.headline(summary, measure, place, nation.name), said))
        left, right = two_columns("inside")
        with left:
            _map(place, nation, measure, areas, chosen)
        with right:
            name = in_sentence(place)
            figure(inside_charts.tenth_bars(summary, measure, name), "inside-tenths")
            if any(area.has_shape for area in areas):
                _legend(measure, nation, areas, chosen)
        if chosen:
            _profile(place, chosen, measures)
        _table(areas, measure)
        inside_foot.show(
            "inside",
            measure,
            f"{place.slug}-{measure.measure_id}.csv",
            title=f"{words.measure_title(measure)}: neighbourhoods of {place.name}",
            place=place,
            rows=lambda: inside_file.neighbourhood_cells(areas, measure, place),
            cited=lambda: [words.headline(summary, measure, place, nation.name), said],
        )
    if summary.known > 1:
        _ends(summary, measure, areas, nation)


def _chosen(areas: Sequence[Neighbourhood]) -> Neighbourhood | None:
    by_code = {area.code: area for area in areas}
    code = url_state.choice("neighbourhood", by_code, _CHOSEN, "the neighbourhood")
    url_state.write("neighbourhood", code)
    return by_code.get(code or "")


def _choose(code: str) -> None:
    """Show a neighbourhood on every measure; choosing it again puts that away."""
    same = st.session_state.get(_CHOSEN) == code
    st.session_state[_CHOSEN] = None if same else code


def _map(
    place: Place,
    nation: Place,
    measure: NeighbourhoodMeasure,
    areas: Sequence[Neighbourhood],
    chosen: Neighbourhood | None,
) -> None:
    """The map, and one sentence about what is not on it or why there is none."""
    drawn = [area for area in areas if area.has_shape]
    why = words.no_map_words(len(areas) - len(drawn), nation.area_code)
    if drawn:
        message = inside_charts.inside_map(
            drawn, measure, area_code=place.area_code, nation=nation.name,
            label=words.map_label(drawn, measure, place, nation.name),
            mine=chosen.code if chosen else None, version=store.data_hash(),
            shapes=None if store.has_static_files() else outlines.inside_file(drawn),
        )  # fmt: skip
        with st.container(key="inside-map"):
            map_figure(message, f"inside-map-{place.area_code}", _choose)
    if why:
        plain(prose.note("Not on the map:" if drawn else "No map:", why))


def _legend(
    measure: NeighbourhoodMeasure,
    nation: Place,
    areas: Sequence[Neighbourhood],
    chosen: Neighbourhood | None,
) -> None:
    unknown = sum(area.tenth is None for area in areas if area.has_shape)
    name = words.neighbourhood_name(chosen) if chosen else None
    figure(inside_charts.legend(measure, nation.name, unknown, name), "inside-legend")


def _profile(place: Place, chosen: Neighbourhood, measures: Sequence[NeighbourhoodMeasure]) -> None:
    found = store.neighbourhood_profile(place.area_code, chosen.code)
    name = words.neighbourhood_name(chosen)
    official = f"{chosen.name}, {chosen.code}" if chosen.name else chosen.code
    figure(
        join(
            [
                prose.heading(f"{name} on every measure", official, level=3, small=True),
                inside_lists.profile(measures, found),
            ]
        ),
        "inside-profile",
    )


def _table(areas: Sequence[Neighbourhood], measure: NeighbourhoodMeasure) -> None:
    """A switch, and behind it every neighbourhood by name."""
    if not st.toggle("Table", key="table-inside"):
        return
    ordered = sorted(areas, key=lambda area: (words.neighbourhood_name(area), area.code))
    columns = ("Neighbourhood", "Official name and code", words.measure_title(measure))
    cells = (
        (
            inside_lists.name_button(area),
            f"{area.name}, {area.code}" if area.name else area.code,
            words.tenth_words(area, measure),
        )
        for area in ordered
    )
    table = prose.table("Neighbourhoods by name", columns, cells)
    figure(table, "table-of-inside", on_choose=_choose)


def _ends(
    summary: NeighbourhoodSummary,
    measure: NeighbourhoodMeasure,
    areas: Sequence[Neighbourhood],
    nation: Place,
) -> None:
    first, last = both_ends(areas, measure, AT_EACH_END)
    with st.container(key="fig-inside-ends"):
        said = words.ends_words(summary, measure, nation.name)
        figure(
            join(
                [
                    prose.heading("From one end to the other", words.sentences(said[:-1])),
                    prose.columns(
                        [
                            inside_lists.ends_list(
                                f"{wording.sentence_start(end)} here", those, measure
                            )
                            for end, those in ((measure.first_end, first), (measure.last_end, last))
                        ]
                    ),
                    prose.note("Beware:", said[-1]),
                    prose.paragraph(words.guard_words(measure, nation.name)),
                ]
            ),
            "inside-ends",
            on_choose=_choose,
        )
