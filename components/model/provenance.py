"""Where a number comes from, as one line for the screen and as a header for files."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from components.model.catalogue_rows import Source
from components.model.rows import Indicator
from components.model.source_groups import share_alike_line

MOST_IN_FULL: Final = 2  # source lines under one figure; more are named together
PERIODS: Final = "the newest that is published of each figure, unless another stands beside it"
NAME: Final = "Connected Places Explorer"
VERSION: Final = "0.1.0"  # of the explorer, as in pyproject.toml
MADE_WITH: Final = f"{NAME} {VERSION}"


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
    bodies = unique(i.publisher for i in indicators if i.publisher not in source.publisher)
    via = f" ({'; '.join(bodies)})" if bodies else ""
    return f"Source: {source.publisher}{via}, {source.licence}."


def many_sources_line(sources: Sequence[Source]) -> str:
    """The line under a figure from many sets: whose they are and under what terms.

    Titles, attributions and our work would be longer than the figure; the Open Government Licence
    lets them stand together elsewhere.
    """
    publishers = unique(source.publisher for source in sources)
    # One may name two: "Open Parliament Licence v3.0; Scotland CC BY-SA 4.0".
    licences = unique(part for source in sources for part in source.licence.split("; "))
    return (
        f"Sources: {len(sources)} sets of {'; '.join(publishers)}. "
        f"Licences: {'; '.join(licences)}. Each with its attribution and what we did on the page "
        "Sources and method."
    )


def unique(words: Iterable[str]) -> list[str]:
    """The words in the order they came, each once."""
    return list(dict.fromkeys(words))


def provenance_lines(
    title: str,
    place: str | None,
    sources: Sequence[Source],
    data_hash: str,
    link: str,
    *,
    bodies: Sequence[Indicator] = (),
    made: date | None = None,
    brief: bool = False,
) -> list[tuple[str, str]]:
    """What every file, page to print and citation says of itself, as (label, words) in one order.

    What it is, whose it is, under what terms, from what data, when it was made, where to see it.
    ``bodies`` are the indicators of a file about few: who collected each, where, and its newest
    period. ``brief`` is for where there is little room: sources stand together, each attribution
    once, and what we did is left to the link.
    """
    lines = [(NAME, title)]
    if place:
        lines.append(("Place", place))
    lines += _sources_together(sources) if brief else _sources_in_full(sources)
    bound = share_alike_line(sources)
    if sources:
        lines.append(("Periods", PERIODS))
    if bound:
        label, _, words = bound.partition(": ")
        lines.append((label, words))
    lines += [("Figures", _body_words(one)) for one in bodies]
    if made:
        lines.append(("Made on", day_words(made)))
    lines += [("Version", VERSION), ("Data", data_hash), ("Link", link)]
    return [(label, " ".join(words.split())) for label, words in lines]


def _body_words(one: Indicator) -> str:
    newest = f"newest period {one.latest_period or 'none'}"
    return f"{one.title}, {one.publisher}, {one.dataset}, {one.source_url}, {newest}"


def _sources_in_full(sources: Sequence[Source]) -> list[tuple[str, str]]:
    return [
        line
        for source in sources
        for line in (
            (
                "Source",
                f"{source.publisher}, {source.title}, released {source.released}, {source.url}",
            ),
            ("Licence", f"{source.licence}, {source.licence_url}"),
            ("Attribution", source.attribution),
            ("What we did", source.processing),
        )
    ]


def _sources_together(sources: Sequence[Source]) -> list[tuple[str, str]]:
    """Publishers with their sets, licences and attributions, each once; nothing for no source."""
    if not sources:
        return []
    sets: dict[str, list[str]] = {}
    for source in sources:
        sets.setdefault(source.publisher, []).append(source.title)
    named = "; ".join(f"{publisher}: {', '.join(unique(own))}" for publisher, own in sets.items())
    # One may name two: "Open Parliament Licence v3.0; Scotland CC BY-SA 4.0".
    licences = unique(part for source in sources for part in source.licence.split("; "))
    attributions = unique(source.attribution.rstrip(".") for source in sources)
    return [
        ("Sources", named),
        ("Licences", "; ".join(licences)),
        ("Attribution", f"{'. '.join(attributions)}."),
    ]


def day_words(day: date) -> str:
    """Such as "2 May 2026"."""
    return f"{day.day} {day:%B %Y}"


def csv_header(
    title: str,
    place: str | None,
    sources: Sequence[Source],
    data_hash: str,
    link: str,
    *,
    bodies: Sequence[Indicator] = (),
    made: date | None = None,
) -> list[str]:
    """``provenance_lines`` as they stand above the columns of a file of plain text."""
    return commented(
        provenance_lines(title, place, sources, data_hash, link, bodies=bodies, made=made)
    )


def commented(lines: Sequence[tuple[str, str]]) -> list[str]:
    """Lines of provenance above the columns of a file of plain text, and what an empty cell means.

    Each line starts with "# " so that pandas, R and DuckDB can skip them as comments.
    """
    at = next(i for i, (label, _) in enumerate(lines) if label in {"Made on", "Version"})
    empty = ("Empty value", "unknown; the column unknown_reason (for a score: reason) says why")
    return [f"# {label}: {words}" for label, words in (*lines[:at], empty, *lines[at:])]


def dated(name: str, made: date) -> str:
    """The name of a file with its year and month: "leeds-brief.pdf" is "leeds-brief-2026-11.pdf".

    A name that has them already stays as it is.
    """
    stem, _, ending = name.rpartition(".")
    month = f"-{made:%Y-%m}"
    return name if stem.endswith(month) else f"{stem}{month}.{ending}"


def file_name(*parts: str | None, made: date, ending: str) -> str:
    """A file's name that says what it is of and from which month: "leeds-brief-2026-11.pdf"."""
    return f"{'-'.join(part for part in parts if part)}-{made:%Y-%m}.{ending}"
