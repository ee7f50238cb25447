"""Places side by side, said aloud: why a figure stands apart, and how one stands beside another."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from components.model.rows import Place
from components.model.side_by_side import Beside, Cell, Tally
from components.model.wording import (
    UNKNOWN_WORDS,
    in_sentence,
    join_words,
    plural,
    possessive,
    sentence_start,
)

# In a table's cell; {name} is the first place.
BESIDE: Final[dict[Beside, str]] = {
    "better": "better than {name}",
    "worse": "worse than {name}",
    "higher": "higher than {name}",
    "lower": "lower than {name}",
    "too_close": "too close to call",
    "no_interval": "no interval: not compared",
}


def apart_words(cell: Cell, nation_name: str | None) -> str | None:
    """Why the figure is on no common scale, in few words; None where it is on one.

    Args:
        cell: the place's figure.
        nation_name: the nation the place lies in; None for the United Kingdom.
    """
    match cell.apart:
        case "unknown":
            return _unknown_words(cell, nation_name)
        case "inherited":
            why = f"{possessive(cell.row.inherited_from or 'a larger area')} figure"
        case "other_nation":
            why = f"{nation_name or 'each nation'} measures this in its own way"
        case "other_period":
            voted = "voted in " if cell.row.indicator.role == "cohort" else ""
            why = f"{voted}another {'year' if voted else 'period'}, {cell.row.period}"
        case "total" | "register":
            why = "a total" if cell.apart == "total" else "known cases only"
        case None:
            return None
    return f"{why}: not compared"


def _unknown_words(cell: Cell, nation_name: str | None) -> str:
    reason = cell.row.unknown_reason or "no_data"
    if reason == "not_comparable" and nation_name:
        return f"{nation_name} has a measure of its own"
    return UNKNOWN_WORDS[reason]


def beside_words(cell: Cell, first: Place) -> str | None:
    """How the figure stands beside the first place's: "better than Leeds"; None for itself."""
    if cell.beside is None:
        return None
    return BESIDE[cell.beside].format(name=in_sentence(first.name))


def tally_sentence(place: Place, first: Place, count: Tally) -> str:
    """How a place stands beside the first over a component's indicators, in one or two sentences.

    Such as "Beside Leeds, Bradford is better in 2 of 12 indicators with intervals, worse in 4; 6
    are too close to call."
    """
    pair = f"{in_sentence(place.name)} and {in_sentence(first.name)}"
    rest = _without_interval(count.no_interval)
    if count.with_intervals == 0:
        return f"Nothing can be said of {pair}: no indicator has an interval on both sides."
    named = [
        (count.better, "better in"),
        (count.worse, "worse in"),
        (count.higher, "higher in"),
        (count.lower, "lower in"),
    ]
    said = [f"{words} {number}" for number, words in named if number]
    if not said:
        return (
            f"{sentence_start(pair)} are too close to call in {_all(count.with_intervals)}.{rest}"
        )
    if len(said) == 1 and count.too_close == 0:
        only = next(words for number, words in named if number)
        said = [f"{only} {_all(count.with_intervals)}"]
    else:
        said[0] += f" of {plural(count.with_intervals, 'indicator')} with intervals"
    close = f"; {count.too_close} {_are(count.too_close)} too close to call"
    return (
        f"Beside {in_sentence(first.name)}, {in_sentence(place.name)} is {', '.join(said)}"
        f"{close if count.too_close else ''}.{rest}"
    )


def chosen_sentence(cells: Sequence[Cell]) -> str:
    """One indicator of all places in a sentence or two: who differs from the first, who does not.

    Such as "Better than Leeds: York. Too close to call: Bradford and Wakefield."
    """
    first = cells[0].place
    found: dict[Beside, list[str]] = {}
    for cell in cells:
        if cell.beside is not None:
            found.setdefault(cell.beside, []).append(in_sentence(cell.place.name))
    name = in_sentence(first.name)
    said = [
        f"{sentence_start(words.format(name=name))}: {join_words(found[kind])}."
        for kind, words in BESIDE.items()
        if kind in found and kind != "no_interval"
    ]
    untold = found.get("no_interval")
    if untold:
        said.append(f"No interval is published, so nothing is said of {join_words(untold)}.")
    off = [in_sentence(cell.place.name) for cell in cells if cell.apart is not None]
    if off:
        said.append(f"On no common scale: {join_words(off)}.")
    return " ".join(said)


def _without_interval(count: int) -> str:
    if count == 0:
        return ""
    verb = "has" if count == 1 else "have"
    return f" {count} more {verb} no interval and {_are(count)} not compared."


def _all(count: int) -> str:
    if count == 1:
        return "the one indicator with intervals"
    return f"all {count} indicators with intervals"


def _are(count: int) -> str:
    return "is" if count == 1 else "are"
