"""What lies ahead of a series on its chart: own targets, the path each needs, the line so far.

A target is a decision, so it is drawn in outline and named in italics; the range of the line so far
is a statistic and keeps the paint of the place.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from components.charts.markup import Markup, el, join, number

if TYPE_CHECKING:
    from components.charts.trend_scales import Scales


@dataclass(frozen=True, slots=True)
class Goal:
    """A target on the chart: its year with a fraction, its value, its names, its words."""

    year: float
    value: float
    label: str  # under the axis: "2030"
    name: str  # at its side: "Target 10%"
    said: str


@dataclass(frozen=True, slots=True)
class Ahead:
    """What is drawn beyond the newest figure.

    ``start`` is that figure as (year, value), None where none is known; ``band`` the line so far as
    (year, middle, lower, upper), empty where none may be drawn.
    """

    start: tuple[float, float] | None
    goals: Sequence[Goal]
    band: Sequence[tuple[float, float, float, float]] = ()


def years_of(ahead: Ahead | None) -> list[float]:
    """Every year the axis must reach."""
    if ahead is None:
        return []
    start = [ahead.start[0]] if ahead.start else []
    return [*start, *(goal.year for goal in ahead.goals)]


def values_of(ahead: Ahead | None) -> list[float]:
    """Every value the axis must hold."""
    if ahead is None:
        return []
    band = [value for _, _, low, high in ahead.band for value in (low, high)]
    return [*(goal.value for goal in ahead.goals), *band]


def drawing(ahead: Ahead | None, at: Scales) -> Markup | None:
    """The range of the line so far, its middle, and the dashed path each target needs."""
    if ahead is None:
        return None
    parts: list[Markup | None] = []
    if ahead.band:
        upper = [at.units(year, high) for year, _, _, high in ahead.band]
        lower = [at.units(year, low) for year, _, low, _ in ahead.band]
        middle = [at.units(year, value) for year, value, _, _ in ahead.band]
        outline = "M" + "L".join([*upper, *reversed(lower)]) + "z"
        parts += [
            el("path", class_="cp-ahead-band", d=outline),
            el("path", class_="cp-ahead", d="M" + "L".join(middle)),
        ]
    if ahead.start:
        begin = at.units(*ahead.start)
        paths = "".join(f"M{begin}L{at.units(goal.year, goal.value)}" for goal in ahead.goals)
        parts.append(el("path", class_="cp-needed", d=paths))
    return join(parts)


def marks(ahead: Ahead | None, at: Scales) -> list[Markup]:
    """Each target as a diamond in outline."""
    return [
        el(
            "b",
            class_="cp-goal",
            style=f"left:{number(at.x(g.year))}%;top:{number(at.y(g.value))}%",
        )
        for g in (ahead.goals if ahead else ())
    ]


def key(ahead: Ahead | None) -> Markup | None:
    """What the marks of what lies ahead mean; None where nothing does."""
    if ahead is None:
        return None
    entries = [("goal", "own target, a decision"), ("needed", "the path it needs")]
    if ahead.band:
        entries.append(("ahead", "the line so far drawn on, and its 95% range"))
    shown = [
        el("span", el("i", class_=f"cp-k-{name}", aria_hidden="true"), words)
        for name, words in entries
    ]
    return el("p", *shown, class_="cp-key")


AHEAD_CSS: Final = """
.cp-field .cp-ahead-band{fill:var(--cp-fill);opacity:.12;stroke:none}
.cp-field .cp-ahead{stroke:var(--cp-fill);stroke-width:1.8;stroke-dasharray:1 4;
  stroke-linecap:round}
.cp-field .cp-needed{stroke:var(--cp-accent);stroke-width:1.8;stroke-dasharray:6 5}
.cp-goal,.cp-k-goal{width:11px;height:11px;background:var(--cp-page);
  border:2px solid var(--cp-accent);transform:rotate(45deg)}
.cp-goal{margin:-5.5px;box-shadow:0 0 0 2px var(--cp-page)}
.cp-names.cp-n-goal{color:var(--cp-accent);font-style:italic}
.cp-names.cp-n-goal::before{border:2px solid currentColor;background:var(--cp-page);width:7px;
  height:7px;left:3px;top:3px;transform:rotate(45deg)}
.cp-key .cp-k-goal{margin:0 4px}
.cp-k-needed{width:24px;border-top:2px dashed var(--cp-accent)}
.cp-k-ahead{width:24px;height:14px;border-top:0;background:linear-gradient(var(--cp-fill),
  var(--cp-fill)) center/100% 2px no-repeat,color-mix(in srgb,var(--cp-fill) 18%,var(--cp-page))}
@media (forced-colors:active){.cp-goal,.cp-k-goal{forced-color-adjust:none;border-color:CanvasText;
  background:Canvas}}
"""
