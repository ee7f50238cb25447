"""The typed rows of the doughnut portrait: dimensions, thresholds, a place set against them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal, get_args

from components.model.rows import How, Indicator, UnknownReason

Side = Literal["social", "ecological"]
Cluster = Literal["healthy", "connected", "empowered", "enabled"]
Standing = Literal["statutory", "policy", "recommendation", "benchmark"]  # strongest first
ThresholdKind = Literal["deprived", "attained", "floor", "cap", "boundary"]
Seen = Literal["primary", "official", "secondary"]

STANDINGS: Final[tuple[Standing, ...]] = get_args(Standing)
LATEST: Final = "latest"  # the newest figure of each indicator, whatever its year
DIMENSIONS: Final = 21  # twelve social, nine ecological


@dataclass(frozen=True, slots=True)
class Dimension:
    """One dimension of the doughnut. ``cluster`` is our assignment, None for an ecological one.

    ``why_unknown`` is None where a threshold counts; ``themes`` are those of matching cases.
    """

    dimension_id: str
    title: str
    side: Side
    cluster: Cluster | None
    meaning: str
    why_unknown: str | None
    who_might_hold: str
    themes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Threshold:
    """One row of the register. A field is None where its source does not say.

    ``not_counted`` says why it is shown beside its dimension only, None where it counts;
    ``superseded_by`` what took its place; ``our_step`` what we did to use it for a place.
    """

    threshold_id: str
    dimension_id: str
    indicator_id: str | None
    kind: ThresholdKind
    value: float
    unit: str
    standing: Standing
    published: bool  # whether the value itself stands in the source
    not_counted: str | None
    source_title: str
    source_url: str
    seen: Seen
    date: str | None
    by: str | None
    geography: str
    superseded_by: str | None
    our_step: str | None

    @property
    def counts(self) -> bool:
        """Whether the dimension's wedge rests on it."""
        return self.not_counted is None


@dataclass(frozen=True, slots=True)
class Part:
    """A place's figure set to one threshold.

    ``amount`` is the shortfall, 0 to 1, or the overshoot (0 at the boundary, negative inside);
    None where the figure is unknown, and then ``unknown_reason`` says why.
    """

    threshold: Threshold
    indicator: Indicator
    value: float | None
    lower: float | None
    upper: float | None
    period: str | None
    how: How
    inherited_from: str | None
    unknown_reason: UnknownReason | None
    amount: float | None


@dataclass(frozen=True, slots=True)
class Stand:
    """Where a place stands on one dimension: the plain mean of its known counted parts.

    ``amount`` is None where it is unknown. ``beside`` are parts shown and not counted.
    """

    dimension: Dimension
    amount: float | None
    parts: tuple[Part, ...] = ()
    beside: tuple[Part, ...] = ()

    @property
    def known_parts(self) -> tuple[Part, ...]:
        """The counted parts with a figure."""
        return tuple(part for part in self.parts if part.amount is not None)

    @property
    def is_partial(self) -> bool:
        """Whether it rests on some of its figures only."""
        return 0 < len(self.known_parts) < len(self.parts)

    @property
    def inherited_from(self) -> str | None:
        """The county whose figures it rests on, None where all are the place's own."""
        return next((part.inherited_from for part in self.known_parts if part.inherited_from), None)

    @property
    def standing(self) -> Standing | None:
        """The weakest standing among its known parts; None where it is unknown."""
        found = [part.threshold.standing for part in self.known_parts]
        return max(found, key=STANDINGS.index) if found else None

    @property
    def rests_on(self) -> tuple[str, ...]:
        """What must be the same for two amounts to be set side by side."""
        return tuple(part.threshold.threshold_id for part in self.known_parts)


Portrait = tuple[Stand, ...]  # one for each dimension, in the register's order
