"""The indicators of a component in a place, one row each: value, verdict, trend, strip.

A row says in words all that it draws. A row without a value says why. Choosing a row is choosing
the indicator for the map and the charts.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from components.charts.icons import icon
from components.charts.markup import Markup, column_heading, el, join, only_read_aloud
from components.charts.sparkline import sparkline
from components.charts.strip import StripAxis, strip
from components.model.rows import BenchmarkKind, IndicatorRow, Trend, TrendWord
from components.model.standouts import TREND_TONES
from components.model.trend_words import CERTAIN

STILL: Final[frozenset[TrendWord]] = frozenset({"no_clear_change", "not_enough_data"})

Sign = Literal["better", "worse", "similar", "higher", "lower", "not_compared", "unknown"]


@dataclass(frozen=True, slots=True)
class RowWords:
    """What a row says, made by whoever owns the wording; None where there is nothing to say."""

    title: str
    unit_line: str  # "% of 16 to 64, 2023; lower is better"
    value: str  # "71.7%"; not shown where ``unknown`` is set
    verdict: str  # "Better than England (95%)", "Not compared"
    verdict_tone: Sign  # the verdict's sign and colour
    trend: str  # "No clear change"
    interval: str | None = None  # "67.8 to 75.6"
    comparator: str | None = None  # "England 67.4", "4.3 points below England; no interval"
    position: str | None = None  # "Among the quarter of England’s councils with the highest share"
    position_sign: Literal["higher", "lower"] | None = None
    owner: str | None = None  # "Norfolk’s figure", where the value is not the place's own
    unknown: str | None = None  # why there is no value, a whole sentence


def indicator_table(
    rows: Sequence[IndicatorRow],
    words: Callable[[IndicatorRow], RowWords],
    *,
    place: str,
    benchmark: str,
    benchmark_kind: BenchmarkKind,
    themes: Mapping[str, str],
    axes: Mapping[str, StripAxis],
    caption: str,
    chosen: str | None = None,
    notes: Mapping[str, str] | None = None,
) -> Markup:
    """The table, grouped by ``themes`` (id to title, in their order; those without rows left out).

    ``axes`` holds the strip of an indicator_id; one without is drawn without. ``notes`` puts a
    quiet box under a theme, and shows one that has a note but no row. ``caption`` is read aloud.
    """
    groups = []
    for theme_id, title in themes.items():
        body = [
            _row(row, words(row), axes.get(row.indicator.indicator_id), benchmark_kind, chosen)
            for row in rows
            if row.indicator.theme_id == theme_id
        ]
        note = (notes or {}).get(theme_id)
        if note:
            body.append(el("tr", el("td", el("p", note, class_="cp-note"), colspan="5")))
        if body:
            head = el("tr", el("th", title, colspan="5", scope="rowgroup"), class_="cp-group")
            groups.append(el("tbody", head, *body))
    return el(
        "table",
        el("caption", caption, class_="cp-vh"),
        _head(rows, place, benchmark),
        *groups,
        class_="cp-rows",
    )


def _head(rows: Sequence[IndicatorRow], place: str, benchmark: str) -> Markup:
    """The strip's column says which way it runs: worse to better where any row has a direction."""
    directed = any(row.indicator.polarity != "context" for row in rows)
    left, right = ("worse", "better") if directed else ("lower", "higher")
    ends = el(
        "span", el("span", icon("left"), left), el("span", right, icon("right")), class_="cp-ends",
        aria_hidden="true",
    )  # fmt: skip
    cells = [
        el("th", "Indicator", scope="col"),
        el("th", column_heading(place, "Value"), scope="col", class_="cp-n"),
        el("th", f"Against {benchmark}", scope="col"),
        el("th", "Trend", scope="col"),
        el("th", only_read_aloud("Among the councils of the nation"), ends, scope="col"),
    ]
    return el("thead", el("tr", *cells))


def _row(
    row: IndicatorRow,
    words: RowWords,
    axis: StripAxis | None,
    benchmark_kind: BenchmarkKind,
    chosen: str | None,
) -> Markup:
    identity = row.indicator.indicator_id
    is_chosen = identity == chosen
    title = el("button", words.title, type="button", data_choose=identity)
    under = [
        el("small", words.unit_line),
        el("small", words.owner, class_="cp-owner") if words.owner else None,
    ]
    return el(
        "tr",
        el("th", title, *under, scope="row"),
        *(_unknown(words) if words.unknown else _known(row, words, axis, benchmark_kind)),
        data_choose=identity,
        class_="cp-chosen" if is_chosen else None,
        aria_current="true" if is_chosen else None,
    )


def _unknown(words: RowWords) -> list[Markup]:
    mark = join([el("span", "?", aria_hidden="true"), only_read_aloud("not known")])
    why = el("span", icon("unknown"), words.unknown, class_="cp-verdict cp-unknown")
    return [el("td", mark, class_="cp-n"), el("td", why, colspan="3", class_="cp-v")]


def _known(
    row: IndicatorRow, words: RowWords, axis: StripAxis | None, benchmark_kind: BenchmarkKind
) -> list[Markup]:
    return [
        el("td", words.value, class_="cp-n"),
        el("td", *_verdict(words), class_="cp-v"),
        el("td", el("span", _spark(row), _trend(row.trend, words.trend)), class_="cp-t"),
        el("td", *_strip(row, axis, benchmark_kind), class_="cp-s"),
    ]


def _trend(trend: Trend | None, words: str) -> Markup | str:
    """A change in colour: better or worse only where its test weighed intervals, else neither."""
    if trend is None or trend.trend in STILL:
        return words
    tone = TREND_TONES.get(trend.trend, "shift") if trend.basis in CERTAIN else "shift"
    return el("b", words, class_=f"cp-{tone}")


def _spark(row: IndicatorRow) -> Markup:
    """A total is drawn alone: the nation's would flatten it."""
    return sparkline(row.series, () if row.indicator.never_compared else row.nation_series)


def _verdict(words: RowWords) -> list[Markup | None]:
    figures = "; ".join(filter(None, (words.interval, words.comparator)))
    sign = icon(words.position_sign) if words.position_sign else None
    return [
        el("span", icon(words.verdict_tone), words.verdict,
           class_=f"cp-verdict cp-{words.verdict_tone}"),
        el("small", figures) if figures else None,
        el("small", sign, words.position, class_="cp-position") if words.position else None,
    ]  # fmt: skip


def _strip(
    row: IndicatorRow, axis: StripAxis | None, benchmark_kind: BenchmarkKind
) -> list[Markup | None]:
    if axis is None or row.value is None:
        return []
    verdict = row.nation if benchmark_kind == "nation" else row.region
    bounds = None if row.lower is None or row.upper is None else (row.lower, row.upper)
    drawn = strip(
        axis,
        row.indicator.polarity,
        row.value,
        bounds,
        verdict.benchmark_value if verdict and not row.indicator.never_compared else None,
    )
    without = row.indicator.polarity == "context"
    return [drawn, el("small", "right is higher") if without else None]


def table_key(place: str, benchmark: str, councils: str) -> Markup:
    """What the marks of the table mean. ``councils`` reads "every English council"."""
    marks = [
        ("mine", place),
        ("myci", "95% interval"),
        ("tick", benchmark),
        ("all", councils),
        ("line", f"{place} over time"),
        ("dash", f"{benchmark} over time"),
    ]
    entries = [el("span", el("i", class_=f"cp-k-{k}", aria_hidden="true"), w) for k, w in marks]
    return el("p", *entries, class_="cp-key cp-key-top")
