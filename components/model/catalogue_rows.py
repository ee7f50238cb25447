"""Typed rows about the data itself: the catalogue as a whole, coverage, agreement, the build."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from components.model.rows import Component, Indicator

AreaChangeKind = Literal["recoded", "merged", "predecessor", "split", "joint"]


@dataclass(frozen=True, slots=True)
class Theme:
    """A part of a component."""

    theme_id: str
    component_id: str
    title: str


@dataclass(frozen=True, slots=True)
class Source:
    """A publisher's set: what the source line and the attribution say."""

    source_id: str
    publisher: str
    title: str
    url: str
    licence: str
    licence_url: str
    attribution: str
    released: str
    retrieved: str
    standing: str
    share_alike: bool
    processing: str


@dataclass(frozen=True, slots=True)
class AreaChange:
    """One old code and the code of today that took over from it."""

    old_code: str
    old_name: str
    new_code: str
    new_name: str
    kind: AreaChangeKind
    year: int | None


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All that can be shown, in screen order. Ask for one by its id: ``KeyError`` if unknown."""

    components: tuple[Component, ...]
    themes: tuple[Theme, ...]
    indicators: tuple[Indicator, ...]
    sources: tuple[Source, ...]

    def component(self, component_id: str) -> Component:
        """The component of that id."""
        return {c.component_id: c for c in self.components}[component_id]

    def themes_of(self, component_id: str) -> tuple[Theme, ...]:
        """The themes of a component."""
        return tuple(t for t in self.themes if t.component_id == component_id)

    def indicator(self, indicator_id: str) -> Indicator:
        """The indicator of that id."""
        return {i.indicator_id: i for i in self.indicators}[indicator_id]

    def indicators_of(self, component_id: str) -> tuple[Indicator, ...]:
        """The indicators of a component."""
        return tuple(i for i in self.indicators if i.component_id == component_id)


@dataclass(frozen=True, slots=True)
class Strip:
    """All councils of a nation by one indicator, lowest value first, one per county if inherited.

    ``lower`` and ``upper`` are the ends of the axis in the indicator's unit; the few values beyond
    them are drawn at the end.
    """

    indicator_id: str
    nation_code: str
    lower: float
    upper: float
    ticks: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of the UK one indicator covers, at its latest period."""

    indicator: Indicator
    councils_known: int  # inherited ones included
    councils_expected: int  # of the nations that publish it
    inherited: int
    interval_percent: float  # of the councils known, how many have a published 95% interval
    periods: int
    first_period: str | None
    latest_period: str | None
    observations: int  # all places, all periods


@dataclass(frozen=True, slots=True)
class Coherence:
    """Whether two themes of a component agree in England (Spearman), and what follows for it."""

    component_id: str
    theme_a: str
    theme_b: str
    correlation: float | None
    councils: int
    mean_correlation: float | None  # over the component's pairs
    shows_number: bool


@dataclass(frozen=True, slots=True)
class BuildSummary:
    """What the database holds and what it was made from."""

    built_at: datetime  # UTC
    data_hash: str
    indicators: int
    observations: int
    councils: int
    rows: tuple[tuple[str, int], ...]  # table, rows
    warnings: tuple[str, ...]
