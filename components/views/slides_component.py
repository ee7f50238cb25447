"""What the deck of a component has of its own: every indicator in a table, and paths over time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from components.exports.slides_rows import Panel, Slide, Table
from components.model import wording
from components.model.figure_words import change_sentence, sentence
from components.model.trend_words import trend_basis_words, trend_words
from components.model.unknown_words import missing_words
from components.model.wording import UNKNOWN_WORDS
from components.views import selection, slides_figures, slides_parts
from components.views.row_words import row_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from components.charts.indicator_table import RowWords
    from components.model.brief import Brief
    from components.model.rows import IndicatorRow, Place
    from components.views.slides_parts import About

MOST_PATHS: Final = 2


def slides(about: About, page: Brief, rows: Sequence[IndicatorRow]) -> Iterator[Slide]:
    """The table of indicators, and at most two paths: first of what changes, then the telling."""
    shown = [row for row in rows if row.unknown_reason != "not_comparable"]
    if not shown:
        return
    yield indicators(about, shown)
    drawn = 0
    for row in _in_order(about, page, shown):
        made = path(about, row)
        if made is not None and drawn < MOST_PATHS:
            drawn += 1
            yield made


def indicators(about: About, rows: Sequence[IndicatorRow]) -> Slide:
    """One row an indicator: value, interval, verdict and trend, or why it is not known."""
    said = row_words(about.place, "nation")
    against = wording.sentence_start(selection.benchmark_name(about.place, "nation"))
    lines = tuple(_line(row, said(row)) for row in rows)
    table = Table(
        f"{len(lines)} indicators of {about.place.name}: value, interval, comparison and trend",
        ("Indicator, unit and period", "Value", "95% interval", f"Against {against}", "Trend"),
        lines, (3.9, 1.3, 1.6, 4.1, 1.7), frozenset({1, 2}), size=11.5,
    )  # fmt: skip
    missing = sum(row.value is None for row in rows)
    known = [row.indicator for row in rows if row.value is not None]
    return Slide(
        missing_words(missing, len(rows)) or "",
        about.over,
        "The newest period of each indicator. A question mark is a figure that is not known.",
        (Panel(table),),
        slides_parts.source_line(known or [row.indicator for row in rows]),
        about.notes([], known),
    )


def _line(row: IndicatorRow, words: RowWords) -> tuple[str, ...]:
    title = f"{words.title}, {words.unit_line}"
    if row.value is None:
        kind = UNKNOWN_WORDS[row.unknown_reason or "no_data"]
        why = (words.unknown or "").removeprefix(f"{words.title}: ")
        return title, "?", "", f"{wording.sentence_start(kind)}: {why}", ""
    told = "; ".join(each for each in (words.verdict, words.comparator, words.owner) if each)
    return title, words.value, words.interval or "none", told, words.trend


def _in_order(about: About, page: Brief, rows: Sequence[IndicatorRow]) -> list[IndicatorRow]:
    """What changes, as the findings have it, then the component's telling figure, then the rest."""
    column = next(each for each in page.columns if each.title == "Changing")
    first = [one.indicator_id for one in column.column.findings]
    telling = about.component.headline_indicator if about.component else ""

    def order(row: IndicatorRow) -> tuple[int, bool]:
        identity = row.indicator.indicator_id
        at = first.index(identity) if identity in first else len(first)
        return at, identity != telling

    return sorted((row for row in rows if row.value is not None), key=order)


def path(about: About, row: IndicatorRow) -> Slide | None:
    """One indicator over time beside nation and region; None where it has no path."""
    drawn = slides_figures.path(row, about.place)
    if drawn is None:
        return None
    trend = row.trend
    finding = sentence(row, about.place)
    said = "Too few periods to test a change."
    if trend is not None and trend.basis != "none":
        finding = change_sentence(row, trend, about.place)
        said = f"{trend_words(trend)}, tested on the {trend_basis_words(trend)}."
    what = f"{row.indicator.title}: {wording.lower_first(row.indicator.unit)}"
    sub = f"{what}. {said}{_interval_words(row, about.place)}"
    return Slide(
        finding, about.over, sub, (Panel(drawn),),
        slides_parts.source_line([row.indicator]),
        about.notes([row.indicator.definition, row.indicator.caveat or "", drawn.alternative],
                    [row.indicator]),
    )  # fmt: skip


def _interval_words(row: IndicatorRow, place: Place) -> str:
    """What the marks are where the place has intervals."""
    if row.lower is None:
        return ""
    return f" Upright marks: the 95% interval of {wording.in_sentence(place.name)}."
