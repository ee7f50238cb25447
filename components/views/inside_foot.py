"""The foot of a figure of neighbourhoods: measure, names and boundaries, and a file."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from components import store
from components.model import provenance
from components.views import figure_foot

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from components.model.catalogue_rows import Source
    from components.model.neighbourhood_rows import NeighbourhoodMeasure
    from components.model.rows import Place
    from components.views.figure_foot import Cited, Rows

# Whose names and boundaries a nation's neighbourhoods have; Northern Ireland's have neither here.
DRAWN_WITH: Final[Mapping[str, tuple[str, ...]]] = {
    "E92000001": ("neighbourhood-names", "neighbourhood-boundaries"),
    "W92000004": ("neighbourhood-names", "neighbourhood-boundaries"),
    "S92000003": ("data-zones",),
    "N92000002": (),
}
_SENTENCE_END: Final = re.compile(r"(?<=[a-z0-9])\.\s+(?=[A-Z])")


def show(
    key: str,
    measure: NeighbourhoodMeasure,
    file_name: str,
    *,
    title: str,
    place: Place,
    rows: Rows,
    cited: Cited,
) -> None:
    """Draw the foot; the file names the sources it rests on."""
    sources = used_sources(measure)
    line = provenance.source_line(sources[0], [], measure.period)
    thanks = _attributions(sources[1:])
    figure_foot.show(
        key, f"{line} Names and boundaries: {thanks}" if thanks else line, file_name,
        title=title, place=place, rows=rows, sources=sources, cited=cited,
    )  # fmt: skip


def _attributions(sources: Sequence[Source]) -> str:
    """The attribution lines one after another, no sentence twice."""
    said = [part.strip(". ") for s in sources for part in _SENTENCE_END.split(s.attribution)]
    return " ".join(f"{sentence}." for sentence in provenance.unique(said))


def used_sources(measure: NeighbourhoodMeasure) -> list[Source]:
    """The measure's source, then those of names and boundaries where the nation has any."""
    by_id = {source.source_id: source for source in store.catalogue().sources}
    wanted = (measure.source_id, *DRAWN_WITH[measure.nation_code])
    return [by_id[source_id] for source_id in wanted]
