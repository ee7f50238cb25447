"""What a map of councils says in words: class ranges, an area's value, the map as sentences."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from components.model.map_codes import CLASS_LETTERS, INHERITED_LETTERS, UK_SCOPE
from components.model.wording import (
    NATION_ADJECTIVE,
    UNKNOWN_WORDS,
    format_number,
    format_value,
    in_sentence,
    is_percentage,
    plural,
    possessive,
    sentence_start,
    value_with_unit,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.model.map_codes import MapClasses
    from components.model.rows import AreaValue, Indicator

MOST_EXTRA_DECIMALS = 5
CLASS_NAMES: dict[int, tuple[str, ...]] = {
    1: ("only class",),
    2: ("lower class", "higher class"),
    3: ("lowest class", "middle class", "highest class"),
    4: ("lowest class", "second lowest class", "second highest class", "highest class"),
    5: ("lowest class", "second lowest class", "middle class", "second highest class",
        "highest class"),
    6: ("lowest class", "second lowest class", "third lowest class", "third highest class",
        "second highest class", "highest class"),
    7: ("lowest class", "second lowest class", "third lowest class", "middle class",
        "third highest class", "second highest class", "highest class"),
}  # fmt: skip


def class_ranges(classes: MapClasses, indicator: Indicator) -> tuple[str, ...]:
    """The classes in words, lowest first: "under 4.0%", "4.0 to 5.6%", "9.5% and over".

    A value equal to a break is in the class above it. One class alone is "every known value".
    Breaks that would read alike get more decimals than the indicator's own.
    """
    breaks = classes.breaks
    if not breaks:
        return ("every known value",)
    indicator = _precise_enough(breaks, indicator)
    between = [
        f"{_first(low, indicator)} to {format_value(high, indicator)}"
        for low, high in pairwise(breaks)
    ]
    lowest, highest = format_value(breaks[0], indicator), format_value(breaks[-1], indicator)
    return (f"under {lowest}", *between, f"{highest} and over")


def _precise_enough(breaks: Sequence[float], indicator: Indicator) -> Indicator:
    """The indicator with as many decimals as it takes for no two breaks to read alike."""
    for more in range(MOST_EXTRA_DECIMALS):
        finer = replace(indicator, decimals=indicator.decimals + more)
        if len({format_value(value, finer) for value in breaks}) == len(breaks):
            return finer
    return indicator


def _first(value: float, indicator: Indicator) -> str:
    """The first of two values: a percent sign follows the second alone, a pound stands on both."""
    if is_percentage(indicator):
        return format_number(value, indicator.decimals)
    return format_value(value, indicator)


def area_value_words(area: AreaValue, indicator: Indicator) -> str:
    """One council's value as the map's tooltip says it: "71.7%", or "Not known: suppressed"."""
    if area.value is None:
        return f"Not known: {UNKNOWN_WORDS[area.unknown_reason or 'no_data']}"
    return value_with_unit(area.value, indicator)


def area_note(area: AreaValue) -> str | None:
    """Whose figure it is where it is not the council's own: "Norfolk’s figure"."""
    return f"{possessive(area.inherited_from)} figure" if area.inherited_from else None


def map_sentences(
    classes: MapClasses,
    indicator: Indicator,
    period: str | None,
    mine: tuple[str, Sequence[int]] | None,
) -> str:
    """The map for who cannot see it: what, of whom, the outer classes, the unknown, my place.

    Args:
        classes: the map drawn.
        indicator: whose classes they are.
        period: its label.
        mine: name and positions (in map order) of the place outlined: one of a council, one for
            each member of a county, region or nation; None where there is none.
    """
    title = f"Map of {scope_councils(classes.scope)}: {indicator.title}, {indicator.unit}"
    parts = [f"{title}, {period}." if period else f"{title}.", _outer_classes(classes, indicator)]
    unknown = classes.unknown_counts()
    if unknown:
        kinds = ", ".join(f"{UNKNOWN_WORDS[kind]} {count}" for kind, count in unknown.items())
        parts.append(f"Not known: {plural(sum(unknown.values()), 'council')} ({kinds}).")
    if classes.leaves_out_nations():
        parts.append(f"{sentence_start(nations_left_out(classes))}.")
    if mine:
        parts.append(_mine(classes, *mine))
    return " ".join(part for part in parts if part)


def _outer_classes(classes: MapClasses, indicator: Indicator) -> str:
    counts, ranges = classes.class_counts(), class_ranges(classes, indicator)
    if len(counts) == 1:
        return f"{plural(counts[0], 'council')} with a figure, all in one class."
    return (
        f"Lowest class, {ranges[0]}: {plural(counts[0], 'council')}; "
        f"highest class, {ranges[-1]}: {counts[-1]}."
    )


def scope_councils(scope: str) -> str:
    """Whose councils a map shows: "UK councils", "Welsh councils"."""
    return f"{'UK' if scope == UK_SCOPE else NATION_ADJECTIVE[scope]} councils"


def unknown_in_scope(classes: MapClasses) -> str | None:
    """For how many councils of the map there is no figure, as a sentence; None where all have one.

    Councils of other nations do not count on the map of one.
    """
    unknown = sum(classes.unknown_counts().values())
    if not unknown:
        return None
    whose = "" if classes.scope == UK_SCOPE else f"{NATION_ADJECTIVE[classes.scope]} "
    return f"For {plural(unknown, f'{whose}council')} it is not known."


def nations_left_out(classes: MapClasses) -> str:
    """What a map of one nation says of the others: "other nations: not shown (no data 65)"."""
    kinds = ", ".join(f"{UNKNOWN_WORDS[k]} {count}" for k, count in classes.beyond_counts().items())
    return "other nations: not shown" + (f" ({kinds})" if kinds else "")


def _mine(classes: MapClasses, name: str, positions: Sequence[int]) -> str:
    name = sentence_start(in_sentence(name))
    if len(positions) > 1:
        return f"{name} is outlined: {len(positions)} councils."
    letter = classes.codes[positions[0]]
    index = max(CLASS_LETTERS.find(letter), INHERITED_LETTERS.find(letter))
    if index < 0:
        return f"{name} is outlined; it has no class here."
    return f"{name} is outlined; it is in the {CLASS_NAMES[len(classes.breaks) + 1][index]}."
