"""The list of all indicators: what its filters let through, and each entry in plain words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal, get_args

from components.model.catalogue_rows import Coverage, Source
from components.model.rows import Indicator, Polarity, Role
from components.model.wording import plural, unit_line

Known = Literal["all", "most", "part", "none"]
KNOWN: Final[tuple[Known, ...]] = get_args(Known)
MOST_FROM: Final = 0.75  # of all councils of the UK
KNOWN_WORDS: Final[dict[Known, str]] = {
    "all": "Every council",
    "most": "At least three in four",
    "part": "Fewer than three in four",
    "none": "No council yet",
}
ROLE_WORDS: Final[dict[Role, str]] = {
    "score": "counts in the score of its theme",
    "nation": "counts in the score of its theme, compared inside each nation only",
    "cohort": "compared only among councils of one nation that voted in the same year",
    "context": "shown, never scored",
}
DIRECTION_WORDS: Final[dict[Polarity, str]] = {
    "higher": "higher is better",
    "lower": "lower is better",
    "context": "neither higher nor lower is better",
}
LEAST_FOR_SERIES: Final = 2  # periods
NO_COUNCIL: Final = "for wider areas than councils only"


@dataclass(frozen=True, slots=True)
class Filters:
    """What an indicator must have to be listed; None and False let all through."""

    component_id: str | None = None
    nation: str | None = None  # the letter of a nation whose councils it covers
    known: Known | None = None
    with_intervals: bool = False
    with_series: bool = False


def passes(row: Coverage, councils: int, filters: Filters) -> bool:
    """Whether an indicator is listed. ``councils`` is how many the UK has."""
    indicator = row.indicator
    return (
        filters.component_id in {None, indicator.component_id}
        and (filters.nation is None or filters.nation in indicator.nations)
        and filters.known in {None, *_known(row.councils_known, councils)}
        and (not filters.with_intervals or row.interval_percent > 0)
        and (not filters.with_series or row.periods >= LEAST_FOR_SERIES)
    )


def _known(known: int, councils: int) -> tuple[Known, ...]:
    if known == 0:
        return ("none",)
    if known == councils:
        return ("all", "most")
    return ("most",) if known >= MOST_FROM * councils else ("part",)


def searched_text(indicator: Indicator, component: str, theme: str, source: Source) -> str:
    """All that a search for an indicator looks through, its own name first."""
    parts = (
        indicator.title, indicator.definition, theme, component, indicator.publisher,
        source.publisher, source.title, indicator.unit, indicator.dataset, indicator.upstream_name,
    )  # fmt: skip
    return " ".join(parts)


def summary_words(row: Coverage) -> str:
    """The line under an entry's title: unit and direction, councils, periods, intervals."""
    parts = [
        unit_line(row.indicator, None),
        f"{row.councils_known} of {row.councils_expected} councils"
        if row.councils_expected
        else NO_COUNCIL,
        plural(row.periods, "period"),
        "with 95% intervals" if row.interval_percent else "no interval published",
    ]
    return " · ".join(parts)


def facts(row: Coverage, source: Source) -> list[tuple[str, str]]:
    """The rest of an entry: name of a fact and the fact, unknown ones left out."""
    indicator = row.indicator
    standing = "official statistics in development" if indicator.in_development else source.standing
    pairs = (
        ("Direction", DIRECTION_WORDS[indicator.polarity]),
        ("Role", ROLE_WORDS[indicator.role]),
        ("Why it is here", indicator.why),
        ("Councils", _coverage_words(row)),
        ("Periods", _span(row)),
        ("Intervals", _intervals(row)),
        ("Standing", standing + (", an estimate" if indicator.is_estimate else "")),
        (
            "Source",
            f"{indicator.publisher}, {indicator.dataset}; {source.publisher}, {source.title}",
        ),
        ("Licence", source.licence),
        ("What we did", indicator.processing),
        ("Beware", indicator.caveat),
    )
    return [(name, text) for name, text in pairs if text]


def _coverage_words(row: Coverage) -> str:
    if not row.councils_expected:
        return NO_COUNCIL
    known = f"{row.councils_known} of {row.councils_expected} known"
    return f"{known}, {row.inherited} by their county’s figure" if row.inherited else known


def _intervals(row: Coverage) -> str:
    if not row.interval_percent:
        return "none published"
    return f"published for {row.interval_percent:.0f}% of the councils known"


def _span(row: Coverage) -> str:
    if row.first_period == row.latest_period:
        return row.latest_period or "none"
    return f"{row.periods}; the first {row.first_period}, the newest {row.latest_period}"


def count_words(shown: int, all_of: int, query: str) -> str:
    """The finding of the list: how many of all indicators are shown, and for which words."""
    if shown == all_of and not query:
        return f"{all_of} indicators"
    said = f"{shown} of {plural(all_of, 'indicator')}"
    return f"{said} for “{query}”" if query else said


def by_component(rows: Sequence[Coverage]) -> dict[str, list[Coverage]]:
    """The rows by component, both in the order given."""
    grouped: dict[str, list[Coverage]] = {}
    for row in rows:
        grouped.setdefault(row.indicator.component_id, []).append(row)
    return grouped
