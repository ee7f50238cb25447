"""What a target asks for and where the series is heading, each only as far as the figures carry.

The pace needed is plain arithmetic. Where a series is heading is said only where METHOD's test of
change (6.2 to 6.6) finds one, as a range from the straight line of the periods that were tested.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from components.model.peers import OWN_FIGURE, comparable
from components.model.periods import decimal_year
from components.model.rays import Ray, ray_at
from components.model.rows import AreaValue, Indicator, Point, Trend
from components.model.targets import Target, value_range
from components.model.trend import independent_periods
from components.model.wording import rounded

MIDDLE: Final = 0.5  # a target of 2030 is read as the figure of 2030: its middle
FARTHEST: Final = 2.0  # no line is drawn on for longer than twice the years it rests on: our rule
STEPS: Final = 8  # points of the drawn range
Today = Literal["unknown", "short", "there", "beyond", "apart"]
WhyNoHeading = Literal[
    "no_figure",
    "no_change",
    "few_periods",
    "against_uk",
    "too_far",  # for longer than twice the years the line rests on
    "leaves_range",  # the line would leave what the unit allows
    "no_time_left",
]
Answer = Literal["reached", "missed", "open", "inside", "outside"]


@dataclass(frozen=True, slots=True)
class AgainstPeers:
    """How many peers with a figure of their own are above, at and below the target today."""

    above: int
    same: int
    below: int

    @property
    def known(self) -> int:
        """Peers with a figure of their own."""
        return self.above + self.same + self.below


@dataclass(frozen=True, slots=True)
class Outlook:
    """All that can be said about one target.

    ``today`` is how the newest figure lies to it: short of it, there, beyond it (the target is the
    worse of the two), or just apart where no direction is better. ``pace`` is the change a year it
    takes, in the unit; None where no figure is known or no time is left. ``rays`` go from the
    newest figure to the year of the target, the last at the target; empty with the reason in
    ``why_not``. ``answer`` says what the last ray means for the target.
    """

    target: Target
    latest: Point | None
    today: Today
    within_interval: bool
    pace: float | None
    rays: tuple[Ray, ...]
    why_not: WhyNoHeading | None
    answer: Answer | None
    used: tuple[Point, ...]
    peers: AgainstPeers | None


def due(target: Target) -> float:
    """When a target is due, as a year with a fraction."""
    return target.year + MIDDLE


def outlook(
    target: Target,
    indicator: Indicator,
    points: Sequence[Point],
    trend: Trend | None,
    peers: AgainstPeers | None = None,
) -> Outlook:
    """Work out what can be said about a target.

    Args:
        target: the target.
        indicator: what it is about.
        points: the series of the place (its county's where it shows the county's).
        trend: the tested change of that series, as the build found it.
        peers: from ``against_peers``; None where nothing is compared.
    """
    known = [point for point in points if point.value is not None]
    latest = max(known, key=lambda point: point.period.end) if known else None
    if latest is None or latest.value is None:
        return Outlook(target, None, "unknown", False, None, (), "no_figure", None, (), peers)
    left = due(target) - decimal_year(latest.period)
    pace = (target.value - latest.value) / left if left > 0 else None
    used = _tested(points, trend)
    why_not = _why_not(trend, used, left)
    rays: tuple[Ray, ...] = ()
    if why_not is None:
        rays = _rays(used, trend, decimal_year(latest.period), due(target), indicator)
        why_not = None if rays else "leaves_range"
    return Outlook(
        target=target,
        latest=latest,
        today=_today(target, latest.value, indicator),
        within_interval=_is_within(target, latest),
        pace=pace,
        rays=rays,
        why_not=why_not,
        answer=_answer(target, rays[-1], indicator) if rays else None,
        used=tuple(used),
        peers=peers,
    )


def against_peers(
    target: Target, mine: AreaValue, peers: Sequence[AreaValue], indicator: Indicator
) -> AgainstPeers | None:
    """How the peers' figures of today lie to a target, or None where none may be compared.

    Totals and registers are never compared; a peer counts with a figure of its own only, and among
    those that share the council's scale (``peers.comparable``). Ties are those of the figures as
    they are written.
    """
    if indicator.never_compared:
        return None
    fit = comparable(mine, peers, indicator)
    own = [a.value for a in fit if a.value is not None and a.how in OWN_FIGURE]
    if not own:
        return None
    aim = rounded(target.value, indicator.decimals)
    sides = [rounded(value, indicator.decimals).compare(aim) for value in own]
    return AgainstPeers(
        sum(side > 0 for side in sides),
        sum(side == 0 for side in sides),
        sum(side < 0 for side in sides),
    )


def _rays(
    used: Sequence[Point], trend: Trend | None, start: float, end: float, indicator: Indicator
) -> tuple[Ray, ...]:
    """The line from the newest figure to the target; empty where it leaves what the unit allows.

    Its range ends where the unit does: no share is below nought.
    """
    low, high = value_range(indicator)
    weighted = trend is not None and trend.basis in {"weighted_slope", "last_two"}
    years = [start + (end - start) * step / STEPS for step in range(STEPS + 1)]
    free = [ray_at(used, year, weighted=weighted) for year in years]
    if not low <= free[-1].middle <= high:
        return ()

    def held(value: float) -> float:
        return min(max(value, low), high)

    return tuple(Ray(r.year, held(r.middle), held(r.lower), held(r.upper)) for r in free)


def _tested(points: Sequence[Point], trend: Trend | None) -> list[Point]:
    """The periods that the test of change used."""
    count = trend.periods_used if trend and trend.basis != "none" else 0
    return independent_periods(points)[-count:] if count else []


def _why_not(trend: Trend | None, used: Sequence[Point], left: float) -> WhyNoHeading | None:
    if left <= 0:
        return "no_time_left"
    if trend is None or trend.basis == "none" or len(used) < 2:
        return "few_periods"
    if trend.basis == "relative_mann_kendall":
        return "against_uk"
    if trend.trend == "no_clear_change":
        return "no_change"
    years = decimal_year(used[-1].period) - decimal_year(used[0].period)
    return "too_far" if left > FARTHEST * years else None


def _today(target: Target, value: float, indicator: Indicator) -> Today:
    now, aim = (rounded(each, indicator.decimals) for each in (value, target.value))
    if now == aim:
        return "there"
    if indicator.polarity == "context":
        return "apart"
    return "short" if (aim > now) == (indicator.polarity == "higher") else "beyond"


def _is_within(target: Target, latest: Point) -> bool:
    if latest.lower is None or latest.upper is None:
        return False
    return latest.lower <= target.value <= latest.upper


def _answer(target: Target, ray: Ray, indicator: Indicator) -> Answer:
    """Whether the whole range reaches the target, misses it, or holds it."""
    above, below = ray.lower >= target.value, ray.upper <= target.value
    if indicator.polarity == "context":
        return "outside" if above != below else "inside"
    if above and below:
        return "reached"
    if not above and not below:
        return "open"
    return "reached" if above == (indicator.polarity == "higher") else "missed"
