"""The foot of a figure: where its figures come from, and a file of them to take along."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

import streamlit as st

from components import store
from components.charts import prose
from components.exports import csv_file
from components.model import citation, links, provenance
from components.views import cite, files, images, url_state
from components.views.figure import plain

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence
    from datetime import date

    from components.exports.csv_file import Cell
    from components.model.catalogue_rows import Source
    from components.model.rows import Indicator, IndicatorRow, Place, Role

    Rows = Callable[[], list[dict[str, Cell]]]
    Cited = Callable[[], Iterable[str]]

SCORED: Final[tuple[Role, ...]] = ("score", "nation")  # what scores rest on


def source_text(indicators: Sequence[Indicator], period: str | None = None) -> str:
    """The source line of a figure that shows ``indicators``."""
    used = used_sources(indicators)
    if len(used) > provenance.MOST_IN_FULL:
        return provenance.many_sources_line(used)
    of = {s.source_id: [i for i in indicators if i.source_id == s.source_id] for s in used}
    return " ".join(provenance.source_line(s, of[s.source_id], period) for s in used)


def sources_text(indicators: Sequence[Indicator] | None = None) -> str:
    """The source line of a figure that rests on all of ``indicators``, or on all there are."""
    line = source_text(store.catalogue().indicators if indicators is None else indicators)
    return f"{line} Latest period of each indicator."


def scored(component_id: str | None = None) -> list[Indicator]:
    """The indicators that scores rest on: of one component, or of all."""
    return [
        indicator
        for indicator in store.catalogue().indicators
        if indicator.role in SCORED and component_id in {None, indicator.component_id}
    ]


def used_sources(indicators: Sequence[Indicator] | None = None) -> list[Source]:
    """The sources that these figures come from, or all: not those of names or boundaries."""
    catalogue = store.catalogue()
    shown = catalogue.indicators if indicators is None else indicators
    used = {indicator.source_id for indicator in shown}
    return [source for source in catalogue.sources if source.source_id in used]


def show(
    key: str,
    note: str,
    file_name: str,
    *,
    title: str,
    place: Place | None,
    rows: Rows | None,
    indicators: Sequence[Indicator] | None = None,
    sources: Sequence[Source] | None = None,
    cited: Cited | None = None,
    block: str | None = None,
    alone: str | None = None,
    without: Collection[str] = (),
) -> None:
    """Draw the foot. The file is made only when somebody asks for it; so are citation and picture.

    All name the sources of ``indicators``, or ``sources`` where the file does not rest on
    indicators; without either, all that figures come from. ``cited`` gives the values of the
    figure in words, a line each. Without ``rows`` there is no file. A picture shows what stands
    above the foot in its block or column, or in the container with the key ``block``, and says
    ``alone`` instead of a note that speaks of the page. ``without`` names the parts of the address
    that no link may hold.
    """
    link = page_link(without)  # the file is made in a thread that knows no address
    one = indicators if indicators and len(indicators) == 1 else ()

    def used() -> Sequence[Source]:
        return used_sources(indicators) if sources is None else sources

    def about() -> list[tuple[str, str]]:
        return about_lines(title, place, used(), link, files.today(), bodies=one)

    with st.container(key=f"foot-{key}", horizontal=True, vertical_alignment="center"):
        plain(prose.source_note(note))
        if rows is not None:
            files.button(
                "Download",
                lambda: csv_file.csv_bytes(provenance.commented(about()), rows()),
                file_name,
                key=f"download-{key}",
                about=f"{title}, as a CSV file",
            )
        words = note if alone is None else alone
        stem = Path(file_name).stem
        picture = images.Picture(title, words, used, stem, files.today(), block)
        cite.show(key, about, link, cited, picture=picture)


def about_lines(
    title: str,
    place: Place | None,
    sources: Sequence[Source],
    link: str,
    made: date,
    *,
    bodies: Sequence[Indicator] = (),
    brief: bool = False,
) -> list[tuple[str, str]]:
    """What a page to print, a workbook or a citation says of itself, as label and words."""
    return provenance.provenance_lines(
        title, place.name if place else None, sources, store.build_summary().data_hash, link,
        bodies=bodies, made=made, brief=brief,
    )  # fmt: skip


def row_value(row: IndicatorRow, place: Place) -> str:
    """One figure of a place as it is cited."""
    nation = store.place(place.nation_code).name if place.nation_code else None
    return citation.row_value(row, place, nation)


def page_link(without: Collection[str] = ()) -> str:
    """The address of what is on screen, as somebody else could open it; some parts left out.

    A link to one of its figures is made where that figure is cited.
    """
    return url_state.link({links.FIGURE, *without})
