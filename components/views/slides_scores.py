"""Scores on slides: the ring with its twin of bars, the same in numbers; or telling figures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from components.exports.slides_rows import Bars, Panel, Ring, Slide, Table
from components.model.headlines import median_council
from components.model.wording import sentence_start
from components.views import slides_parts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.model.brief import BarRow, Brief
    from components.model.rows import Indicator, Place
    from components.views.slides_parts import About

UNKNOWN: Final = "?"
WIDTHS: Final = (2.2, 0.9, 1.3, 1.2, 2.0, 3.6)
SCALE: Final = "Scores from 0 (low end of councils) to 100 (high end); there is no overall score."


def scores(about: About, page: Brief, used: Sequence[Indicator]) -> tuple[Slide, ...]:
    """Two slides of scores; where there are none one table of figures, or nothing to show."""
    if page.bars:
        return drawn(about, page, used), numbers(about, page, used)
    return (figures(about, page, used),) if page.figures and about.component is None else ()


def drawn(about: About, page: Brief, used: Sequence[Indicator]) -> Slide:
    """Ring and bars of the same numbers."""
    sub = f"{SCALE} {marks(page.bars, about.place)}"
    return Slide(
        page.headline,
        about.over,
        sub,
        pair(page.bars, about.place, page.alternative),
        slides_parts.source_line(used),
        about.notes([sub, page.alternative], used),
    )


def pair(rows: tuple[BarRow, ...], place: Place, alternative: str) -> tuple[Panel, ...]:
    """The ring never stands alone: the bars beside it show the same numbers."""
    return (
        Panel(Ring(rows, place.name, f"Ring of scores. {alternative}"), 0.45),
        Panel(bars(rows, place, f"Bars of the same scores. {alternative}"), 0.55),
    )


def bars(rows: tuple[BarRow, ...], place: Place, alternative: str) -> Bars:
    """Bars of scores beside those of the median council."""
    median = sentence_start(median_council(place).removeprefix("the "))
    return Bars(rows, place.name, median, alternative)


def marks(rows: Sequence[BarRow], place: Place) -> str:
    """What the marks mean in words, only those that appear."""
    looks = {row.look for row in rows}
    signs = [
        (f"pale bar: {median_council(place)}", any(row.median is not None for row in rows)),
        ("thin line: 95% interval", any(row.lower is not None for row in rows)),
        ("broad stripes: some indicators missing", "partial" in looks),
        ("thin stripes: the county’s figures", "inherited" in looks),
        (f"{UNKNOWN}: no number, and why", bool({"unknown", "withheld"} & looks)),
    ]
    return f"{sentence_start('; '.join(words for words, there in signs if there))}."


def numbers(about: About, page: Brief, used: Sequence[Indicator]) -> Slide:
    """The table of the same scores."""
    known = sum(row.score is not None for row in page.bars)
    what = "themes" if about.component else "components"
    has = "has" if known == 1 else "have"
    rows = tuple(_row(row) for row in page.bars)
    told = any(row.small for row in page.bars)  # themes have no words on how sure they are
    columns = (
        what[:-1].capitalize(), "Score", "95% interval", "Median council", "Against the median",
        "How sure, and what limits it",
    )  # fmt: skip
    table = Table(
        f"Scores of {len(rows)} {what}: score, interval, median council and how sure",
        columns if told else columns[:-1], rows if told else tuple(row[:-1] for row in rows),
        WIDTHS if told else WIDTHS[:-1], frozenset({1, 2, 3}),
    )  # fmt: skip
    return Slide(
        f"In numbers: {known} of {len(page.bars)} {what} {has} a score.",
        about.over,
        "The same scores as in the ring and the bars.",
        (Panel(table),),
        slides_parts.source_line(used),
        about.notes([SCALE, page.alternative], used),
    )


def _row(row: BarRow) -> tuple[str, ...]:
    shown = row.shown if row.score is not None else UNKNOWN
    none = "none" if row.score is not None else ""
    median = row.median_shown if row.median is not None else ""
    return (
        row.name,
        shown,
        row.ends or none,
        median,
        sentence_start(row.words),
        sentence_start(row.small),
    )


def figures(about: About, page: Brief, used: Sequence[Indicator]) -> Slide:
    """Where nothing is scored: figures with their intervals, and what is said of each."""
    rows = tuple((each.title, each.value, each.said) for each in page.figures)
    known = sum(each.value != UNKNOWN for each in page.figures)
    table = Table(
        f"{len(rows)} figures of {about.place.name}", ("What", "Figure", "What is said of it"),
        rows, (4.2, 2.2, 4.6),
    )  # fmt: skip
    return Slide(
        f"{known} of {len(rows)} telling figures are known.", about.over, page.subtitle,
        (Panel(table),),
        slides_parts.source_line(used), about.notes([page.subtitle], used),
    )  # fmt: skip
