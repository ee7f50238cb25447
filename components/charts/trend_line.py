"""A place over time beside its nation and region: lines with their names at the end.

The place's 95% interval is a band. A seam, where figures were published under another code before,
is a dashed line with its words. Periods stand at their middle, and every one has its tick.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Final

from components.charts.axis import LETTER_PX, axis_words
from components.charts.markup import Markup, el, join, number
from components.charts.trend_ahead import Ahead, drawing, marks, years_of
from components.charts.trend_labels import (
    legend,
    line_names,
    name_lines,
    period_names,
    period_stops,
    seam_words,
    trend_alt,
)
from components.charts.trend_scales import UNITS, Line, Scales, Seam, is_path, last_known
from components.model.periods import decimal_year
from components.model.rows import Indicator, Point

__all__ = ["Line", "Seam", "is_path", "trend_alt", "trend_chart"]

TICK: Final = 20  # units under the base
SWATCH_PX: Final = 36  # room for the sample of the line before a name, and the gaps around it


def trend_chart(
    lines: Sequence[Line],
    indicator: Indicator,
    seams: Sequence[Seam] = (),
    ahead: Ahead | None = None,
) -> Markup | None:
    """The drawing, or None where ``is_path`` says there is none. Unknown values leave a gap.

    With ``ahead`` it goes on to the targets, and one known figure is enough to begin a path.
    """
    if not is_path(lines) and not (ahead and ahead.start):
        return None
    at, goals = Scales(lines, ahead), ahead.goals if ahead else ()
    steps = axis_words(at.low, at.high, indicator)
    gutter = max(len(words) for _, words in steps) * LETTER_PX + 12
    names = [*(line.name for line in lines), *(goal.name for goal in goals)]
    longest = max(len(part) for name in names for part in name_lines(name))
    field = el(
        "div",
        _drawing(lines, seams, [value for value, _ in steps], at, ahead),
        *(el("span", words, class_="cp-y", style=f"top:{number(at.y(value))}%")
          for value, words in steps),
        *period_names(lines, at, goals),
        *(seam_words(seam, at) for seam in seams),
        *line_names(lines, at, goals),
        _now(lines, at),
        *marks(ahead, at),
        *period_stops(lines, indicator, at, goals),
        class_="cp-field",
    )  # fmt: skip
    style = f"--g:{gutter:.0f}px;--e:{longest * LETTER_PX + SWATCH_PX:.0f}px"
    alt = trend_alt(lines, indicator, goals)
    return el(
        "div", field, legend(lines, goals), class_="cp-plot cp-trend", style=style, role="group",
        aria_label=alt,
    )  # fmt: skip


def _drawing(
    lines: Sequence[Line],
    seams: Sequence[Seam],
    steps: Sequence[float],
    at: Scales,
    ahead: Ahead | None,
) -> Markup:
    """Grid, ticks, band, what lies ahead, seams and lines; my place's line above the others."""
    levels = "".join(f"M0 {at.y(step) * UNITS / 100:.0f}h{UNITS}" for step in steps)
    drawn = {decimal_year(point.period) for line in lines for point in line.points}
    years = sorted(drawn | set(years_of(ahead)))
    ticks = "".join(f"M{at.x(year) * UNITS / 100:.0f} {UNITS}v{TICK}" for year in years)
    upright = "".join(f"M{at.x(seam.year) * UNITS / 100:.0f} 0v{UNITS}" for seam in seams)
    own = [line for line in lines if line.role == "place"]
    others = [line for line in lines if line.role != "place"]
    return el(
        "svg",
        el("path", class_="cp-grid", d=levels),
        el("path", class_="cp-base", d=f"M0 {UNITS}h{UNITS}{ticks}"),
        *(_band(line, at) for line in own),
        drawing(ahead, at),
        el("path", class_="cp-seam", d=upright) if upright else None,
        *(_path(line, at) for line in (*reversed(others), *own)),
        viewBox=f"0 0 {UNITS} {UNITS}", preserveAspectRatio="none", aria_hidden="true",
    )  # fmt: skip


def _runs(points: Sequence[Point]) -> list[list[Point]]:
    """Stretches of known values one after another."""
    groups = groupby(points, key=lambda point: point.value is not None)
    return [list(run) for known, run in groups if known]


def _path(line: Line, at: Scales) -> Markup:
    """The line, and a dot on each period: it shows where figures are, and lone ones at all."""
    path, spots = "", ""
    for run in _runs(line.points):
        places = [at.units(decimal_year(p.period), p.value) for p in run if p.value is not None]
        path += "M" + "L".join(places)
        spots += "".join(f"M{place}h0" for place in places)
    return join(
        [
            el("path", class_=f"cp-l-{line.role}", d=path),
            el("path", class_=f"cp-l-{line.role} cp-spots", d=spots),
        ]
    )


def _band(line: Line, at: Scales) -> Markup:
    """The interval: there along the upper bounds, back along the lower; a lone one is a bar."""
    groups = groupby(line.points, key=lambda p: p.lower is not None and p.upper is not None)
    band, lone = "", ""
    for _, group in ((known, list(run)) for known, run in groups if known):
        years = [decimal_year(point.period) for point in group]
        ends = list(zip(years, group, strict=True))
        upper = [at.units(year, p.upper) for year, p in ends if p.upper is not None]
        lower = [at.units(year, p.lower) for year, p in ends if p.lower is not None]
        if len(group) == 1:
            lone += f"M{upper[0]}L{lower[0]}"
        else:
            band += "M" + "L".join([*upper, *reversed(lower)]) + "z"
    return join(
        [
            el("path", class_="cp-band", d=band) if band else None,
            el("path", class_="cp-lone", d=lone) if lone else None,
        ]
    )


def _now(lines: Sequence[Line], at: Scales) -> Markup | None:
    """My place's newest value, marked as my place is marked everywhere."""
    last = next((last_known(line) for line in lines if line.role == "place"), None)
    if last is None or last.value is None:
        return None
    x, y = at.x(decimal_year(last.period)), at.y(last.value)
    return el("b", class_="cp-now", style=f"left:{number(x)}%;top:{number(y)}%")
