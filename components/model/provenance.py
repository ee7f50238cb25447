"""Where a number comes from, as one line for the screen and as a header for files."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from components.model.catalogue_rows import Source
from components.model.rows import Indicator
from components.model.source_groups import share_alike_line

MOST_IN_FULL: Final = 2  # source lines under one figure; more are named together
VERSION: Final = "0.1.0"  # of the explorer, as in pyproject.toml


def source_line(source: Source, indicators: Sequence[Indicator], period: str | None = None) -> str:
    """The line under a figure: publisher, set, period, licence, our work.

    The bodies that collected the figures are named where they are not the publisher itself.
    """
    bodies = unique(i.publisher for i in indicators if i.publisher != source.publisher)
    parts = [f"{source.publisher}, {source.title}"]
    if bodies:
        parts[0] += f" ({'; '.join(bodies)})"
    if period:
        parts.append(period)
    parts.append(source.licence)
    work = unique(i.processing for i in indicators if i.processing)
    ours = "; ".join(work) if len(work) == 1 else source.processing
    return f"Source: {', '.join(parts)}. Our work: {ours.rstrip('.')}."


def short_line(source: Source, indicators: Sequence[Indicator]) -> str:
    """Publisher and licence alone, for a line that is read from the back of a room."""
    bodies = unique(i.publisher for i in indicators if i.publisher != source.publisher)
    via = f" ({'; '.join(bodies)})" if bodies else ""
    return f"Source: {source.publisher}{via}, {source.licence}."


def many_sources_line(sources: Sequence[Source]) -> str:
    """The line under a figure from many sets: whose they are and under what terms.

    Titles, attributions and our work would be longer than the figure; the Open Government Licence
    lets them stand together elsewhere.
    """
    publishers = unique(source.publisher for source in sources)
    licences = unique(source.licence for source in sources)
    return (
        f"Sources: {len(sources)} sets of {'; '.join(publishers)}. "
        f"Licences: {'; '.join(licences)}. Each with its attribution and what we did on the page "
        "Sources and method."
    )


def unique(words: Iterable[str]) -> list[str]:
    """The words in the order they came, each once."""
    return list(dict.fromkeys(words))


def csv_header(
    title: str,
    place: str | None,
    sources: Sequence[Source],
    data_hash: str,
    link: str,
    *,
    bodies: Sequence[Indicator] = (),
) -> list[str]:
    """The lines that stand above the columns of a file: what it is, whose it is, under what terms.

    Each line starts with "# " so that pandas, R and DuckDB can skip them as comments. ``bodies``
    are the indicators of a file about few: who collected each, where, and its newest period.
    """
    lines = [f"Connected Places Explorer: {title}"]
    if place:
        lines.append(f"Place: {place}")
    for source in sources:
        lines += [
            f"Source: {source.publisher}, {source.title}, released {source.released}, {source.url}",
            f"Licence: {source.licence}, {source.licence_url}",
            f"Attribution: {source.attribution}",
            f"What we did: {source.processing}",
        ]
    bound = share_alike_line(sources)
    lines += [bound] if bound else []
    lines += [
        f"Figures: {one.title}, {one.publisher}, {one.dataset}, {one.source_url}, newest period "
        f"{one.latest_period or 'none'}"
        for one in bodies
    ]
    lines += [
        "Empty value: unknown; the column unknown_reason (for a score: reason) says why",
        f"Version: {VERSION}",
        f"Data: {data_hash}",
        f"Link: {link}",
    ]
    return [f"# {' '.join(line.split())}" for line in lines]
