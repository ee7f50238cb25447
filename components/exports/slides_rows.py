"""What stands on slides: plain typed rows; whoever gathers them owns the words.

A slide has one finding, panels side by side under it, a source line and speaker notes. Unknown is
``None`` and is never drawn; the words beside it say why.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from components.model.brief import BarRow

Manner = Literal["cover", "finding", "question", "opinion"]
# How a paragraph reads; the four last are the tones of a claim, which its words carry too.
Kind = Literal["lead", "body", "head", "small", "step", "better", "worse", "shift", "similar"]
LineRole = Literal["place", "nation", "region"]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of a panel. ``apart`` begins something new: space is left above it."""

    text: str
    kind: Kind = "body"
    apart: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """Paragraphs one under another."""

    paragraphs: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class Ring:
    """Components or themes round a ring, each with an equal share, of which its score is filled."""

    rows: tuple[BarRow, ...]
    place: str
    alternative: str


@dataclass(frozen=True, slots=True)
class Bars:
    """The same as bars from 0 to 100 with intervals, beside the median council's."""

    rows: tuple[BarRow, ...]
    place: str
    median: str  # "Median English council"
    alternative: str


@dataclass(frozen=True, slots=True)
class Table:
    """A table; the first column names the row.

    ``widths`` are shares; ``numbers`` the columns of numbers; ``size`` points of type, at least.
    """

    about: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...]
    numbers: frozenset[int] = frozenset()
    size: float = 12.5


@dataclass(frozen=True, slots=True)
class Series:
    """A line over the periods of its chart; None where a period is unknown or not published."""

    name: str
    role: LineRole
    values: tuple[float | None, ...]
    lowers: tuple[float | None, ...] = ()
    uppers: tuple[float | None, ...] = ()


@dataclass(frozen=True, slots=True)
class Path:
    """A figure over time; a period whose label is "" only keeps the distance.

    ``low``, ``high`` and ``step`` are those of the upright axis, which holds every interval.
    """

    periods: tuple[str, ...]
    series: tuple[Series, ...]
    number_format: str
    low: float
    high: float
    step: float
    axis_format: str
    alternative: str


@dataclass(frozen=True, slots=True)
class Spot:
    """A marked value with the words beside it and its 95% interval, where one is published."""

    words: str
    value: float
    lower: float | None = None
    upper: float | None = None


@dataclass(frozen=True, slots=True)
class Strip:
    """Every council with a figure as a line; my place marked; right is higher."""

    others: str  # "Councils of England"
    councils: tuple[tuple[str, float], ...]
    mine: Spot | None
    beside: Spot | None
    number_format: str
    low: float
    high: float
    step: float
    axis_format: str
    alternative: str


@dataclass(frozen=True, slots=True)
class Counts:
    """What a room thought: answers and numbers. Opinion, drawn in outline; ``unit`` of the numbers.

    ``reached`` are the answers that the data reach.
    """

    rows: tuple[tuple[str, float], ...]
    unit: str
    reached: frozenset[str]
    alternative: str


@dataclass(frozen=True, slots=True)
class Outline:
    """Where a place lies: SVG path data in kilometres, the whole and its own; ``ring`` x, y, r."""

    whole: tuple[str, ...]
    own: tuple[str, ...]
    box: tuple[float, float, float, float]
    ring: tuple[float, float, float] | None
    alternative: str


Block = Words | Ring | Bars | Table | Path | Strip | Counts | Outline


@dataclass(frozen=True, slots=True)
class Panel:
    """A block and its share of the width."""

    block: Block
    share: float = 1.0


@dataclass(frozen=True, slots=True)
class Slide:
    """One slide. ``over`` says of what: the place, then what of it; ``notes`` are the speaker's."""

    finding: str
    over: tuple[str, ...] = ()
    sub: str = ""
    panels: tuple[Panel, ...] = ()
    source: str = ""
    notes: tuple[str, ...] = ()
    manner: Manner = "finding"


@dataclass(frozen=True, slots=True)
class Deck:
    """The whole. ``about`` is the provenance, which each chart's own worksheet carries too."""

    title: str
    slides: tuple[Slide, ...]
    about: tuple[tuple[str, str], ...]
    made: date


@dataclass(frozen=True, slots=True)
class SlideLook:
    """What slides look like: ``#RRGGBB`` by token, and the names of the two typefaces."""

    colours: Mapping[str, str]
    serif: str
    sans: str
