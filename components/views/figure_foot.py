"""The foot of a figure: where its figures come from, and a file of them to take along."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final
from urllib.parse import urlencode

import streamlit as st

from components import store
from components.charts import prose
from components.exports import csv_file
from components.model import citation, provenance
from components.views import cite, images, url_state
from components.views.figure import plain

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

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

    def used() -> Sequence[Source]:
        return used_sources(indicators) if sources is None else sources

    with st.container(key=f"foot-{key}", horizontal=True, vertical_alignment="center"):
        plain(prose.source_note(note))
        if rows is not None:
            _download(key, file_name, title,
                      lambda: _header(title, place, link, indicators, used()), rows)  # fmt: skip
        cite.show(
            key,
            lambda: about_lines(
                title, place, used(), link, today(),
                bodies=indicators if indicators and len(indicators) == 1 else (),
            ),
            link,
            cited,
            images.Picture(
                title, note if alone is None else alone, used,
                file_name.rpartition(".")[0], today(), block,
            ),
        )  # fmt: skip


def _download(
    key: str, file_name: str, title: str, header: Callable[[], list[str]], rows: Rows
) -> None:
    st.download_button(
        "Download",
        data=lambda: csv_file.csv_bytes(header(), rows()),
        file_name=file_name,
        mime="text/csv",
        key=f"download-{key}",
        icon=":material/download:",
        on_click="ignore",
        help=f"{title}, as a CSV file",
    )


def _header(
    title: str,
    place: Place | None,
    link: str,
    indicators: Sequence[Indicator] | None,
    sources: Sequence[Source],
) -> list[str]:
    return provenance.csv_header(
        title,
        place.name if place else None,
        sources,
        store.build_summary().data_hash,
        link,
        bodies=indicators if indicators and len(indicators) == 1 else (),
        made=today(),
    )


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


def today() -> date:
    """The day on which a file is made, as the reader's calendar has it."""
    return date.today()  # noqa: DTZ011 - the reader's own calendar


def page_link(without: Collection[str] = ()) -> str:
    """The address of what is on screen, as somebody else could open it; some parts left out."""
    address = (st.context.url or "").split("?")[0]
    asked = {name: value for name, value in url_state.query().items() if name not in without}
    query = urlencode(asked)
    return f"{address}?{query}" if query else address
