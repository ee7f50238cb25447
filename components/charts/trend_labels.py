"""The words on and around a chart over time: names of lines and periods, seams, tooltips."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import wrap
from typing import Final

from components.charts.axis import apart, stops
from components.charts.markup import Markup, el, number
from components.charts.trend_ahead import Goal
from components.charts.trend_scales import Line, Scales, Seam, last_known, periods_of
from components.model.periods import decimal_year, short_label
from components.model.rows import Indicator, Point
from components.model.wording import format_value, interval_words

HEIGHT: Final = 260  # px, as in plot_css
NAME_LETTERS: Final = 14  # letters of a name in one line at the end of a line
NAME_PX: Final = 16  # height of a line of a name
NAME_GAP: Final = 3  # px between two names
WIDE_GAP: Final = 18.0  # percent of the width that keeps periods' names apart
NARROW_GAP: Final = 38.0  # the same on a phone


def period_names(lines: Sequence[Line], at: Scales, goals: Sequence[Goal] = ()) -> list[Markup]:
    """Names of as many periods as there is room for, the newest always; fewer on a phone.

    Of months those named like the newest are taken where that leaves two. The years of targets
    come before what there is no room for.
    """
    periods = periods_of(lines)
    alike = [period for period in periods if period.start.month == periods[-1].start.month]
    every = [(decimal_year(p), short_label(p)) for p in (alike if len(alike) > 1 else periods)]
    every += [(goal.year, goal.label) for goal in goals]
    every.sort()
    named = [every[i] for i in apart([at.x(year) for year, _ in every], WIDE_GAP)]
    ats = [at.x(year) for year, _ in named]
    kept = set(apart(ats, NARROW_GAP))
    return [
        el("span", name, class_="cp-x" if index in kept else "cp-x cp-wide",
           style=f"left:{number(ats[index])}%")
        for index, (_, name) in enumerate(named)
    ]  # fmt: skip


def seam_words(seam: Seam, at: Scales) -> Markup:
    """What came before the seam, on its side where there is more room."""
    x = at.x(seam.year)
    side = f"right:{number(100 - x)}%" if x > 50 else f"left:{number(x)}%"
    return el("span", seam.words, class_="cp-seam-words", style=side)


def line_names(lines: Sequence[Line], at: Scales, goals: Sequence[Goal] = ()) -> list[Markup]:
    """Names at the ends of the lines, moved apart where they would lie on each other."""
    found: list[tuple[str, str, float]] = [
        (line.role, line.name, last.value)
        for line in lines
        if (last := last_known(line)) and last.value is not None
    ]
    found += [("goal", goal.name, goal.value) for goal in goals]
    found.sort(key=lambda each: each[2], reverse=True)
    names = [name_lines(name) for _, name, _ in found]
    halves = [len(name) * NAME_PX / 2 + NAME_GAP / 2 for name in names]
    tops = moved_apart([at.y(value) * HEIGHT / 100 for _, _, value in found], halves)
    return [
        el("span", *(el("span", part) for part in name), class_=f"cp-names cp-n-{role}",
           style=f"top:{number(top)}px", aria_hidden="true")
        for (role, _, _), name, top in zip(found, names, tops, strict=True)
    ]  # fmt: skip


def name_lines(name: str) -> list[str]:
    """A name in lines as short as its words allow."""
    return wrap(name, NAME_LETTERS, break_long_words=False)


def legend(lines: Sequence[Line], goals: Sequence[Goal] = ()) -> Markup:
    """The names under the chart, for where it is too narrow to have them at its side."""
    every: list[tuple[str, str]] = [
        *((line.role, line.name) for line in lines),
        *(("goal", g.name) for g in goals),
    ]
    names = (el("span", name, class_=f"cp-names cp-n-{role}") for role, name in every)
    return el("div", *names, class_="cp-legend", aria_hidden="true")


def moved_apart(middles: Sequence[float], halves: Sequence[float]) -> list[float]:
    """Middles, ascending, moved so that boxes of those half heights do not overlap."""
    placed: list[float] = []
    edge = float("-inf")
    for middle, half in zip(middles, halves, strict=True):
        placed.append(max(middle, edge + half))
        edge = placed[-1] + half
    edge = HEIGHT + NAME_PX / 2
    for index in reversed(range(len(placed))):
        placed[index] = min(placed[index], edge - halves[index])
        edge = placed[index] - halves[index]
    return placed


def period_stops(
    lines: Sequence[Line], indicator: Indicator, at: Scales, goals: Sequence[Goal] = ()
) -> list[Markup]:
    """What every line is in each period, then the targets; the keyboard begins at the newest."""
    periods = periods_of(lines)
    found = [{point.period.iso: point for point in line.points} for line in lines]
    words = []
    for period in periods:
        here = [
            f"{line.name}: {_said(points[period.iso], indicator)}"
            for line, points in zip(lines, found, strict=True)
            if period.iso in points
        ]
        words.append("\n".join([period.label, *here]))
    years = [decimal_year(period) for period in periods]
    ahead = sorted((goal.year, goal.said) for goal in goals)
    words += [said for _, said in ahead]
    ats = [at.x(year) for year in (*years, *(year for year, _ in ahead))]
    return stops(ats, words, len(periods) - 1)


def _said(point: Point, indicator: Indicator) -> str:
    if point.value is None:
        return "not known"
    interval = interval_words(point.lower, point.upper, indicator)
    value = format_value(point.value, indicator)
    return f"{value} ({interval})" if interval else value


def trend_alt(lines: Sequence[Line], indicator: Indicator, goals: Sequence[Goal] = ()) -> str:
    """The chart in words: of each line its last and first known value, then every target."""
    said = []
    for line in lines:
        known = [point for point in line.points if point.value is not None]
        if not known:
            said.append(f"{line.name}: not known")
            continue
        first, last = known[0], known[-1]
        words = f"{line.name}: {format_value(last.value, indicator)} in {last.period.label}"
        if first is not last:
            words += f", {format_value(first.value, indicator)} in {first.period.label}"
        said.append(words)
    said += [goal.said.replace("\n", ", ") for goal in goals]
    return f"Line chart of {indicator.title}. {'. '.join(said)}."
