"""The bars beside the doughnut: the same numbers as a real table, one row a component or theme."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from components.charts.icons import tile
from components.charts.markup import Markup, column_heading, el, number, only_read_aloud
from components.charts.parts import Part, against_median, no_number_words
from components.model.wording import format_number

DASH = "–"


def bars(
    items: Sequence[Part],
    *,
    place: str,
    adjective: str,
    caption: str,
    words: Mapping[str, str] | None = None,
    choosable: bool = True,
) -> Markup:
    """The table: name, bar with the median's tick, number, median, words against the median.

    ``caption`` is read aloud only. ``words`` replaces single cells of the last column by id. A part
    without a number shows why in its bar's place, and a dash, never 0.
    """
    themes = all(part.symbol is None for part in items)
    axis = el("span", *(el("b", end) for end in (0, 50, 100)), class_="cp-axis", aria_hidden="true")
    head = el(
        "tr",
        el("th", only_read_aloud("Theme" if themes else "Component"), scope="col"),
        el("th", only_read_aloud("Bar from 0 to 100"), axis, scope="col", class_="cp-bar-cell"),
        el("th", column_heading(place, "Score"), scope="col", class_="cp-n"),
        el("th", "Median", scope="col", class_="cp-n2", title=f"median {adjective} council"),
        el("th", "Against median", scope="col", class_="cp-w"),
    )
    rows = [_row(part, (words or {}).get(part.score.id), choosable) for part in items]
    return el(
        "table",
        el("caption", caption, class_="cp-vh"),
        el("thead", head),
        el("tbody", *rows),
        class_="cp-bars cp-bars-themes" if themes else "cp-bars",
    )


def _row(part: Part, words: str | None, choosable: bool) -> Markup:
    score = part.score
    choose = score.id if choosable else None
    name = el("button", part.name, type="button", data_choose=choose) if choosable else part.name
    classes = ["cp-dim" if part.dimmed else "", "cp-chosen" if part.chosen else ""]
    return el(
        "tr",
        el("th", tile(part.symbol) if part.symbol else None, name, scope="row"),
        el("td", _bar(part), class_="cp-bar-cell"),
        el("td", _shown(score.score), class_="cp-n"),
        el("td", _shown(score.median if score.score is not None else None), class_="cp-n2"),
        el("td", words or against_median(part), class_="cp-w"),
        data_choose=choose,
        class_=" ".join(filter(None, classes)) or None,
        aria_current="true" if part.chosen else None,
    )


def _shown(value: float | None) -> Markup | str:
    if value is not None:
        return format_number(value)
    return el("span", el("span", DASH, aria_hidden="true"), only_read_aloud("no number"))


def _bar(part: Part) -> Markup:
    """Bar, interval and tick placed by custom properties in percent; or why there is no number."""
    score = part.score
    if score.score is None:
        kind = "cp-nobar cp-withheld" if score.state == "withheld" else "cp-nobar"
        return el(
            "span", el("b", "?", aria_hidden="true"), " ", no_number_words(score), class_=kind
        )
    places = {"v": score.score, "m": score.median}
    if part.interval:
        places |= {"l": max(0.0, part.interval[0]), "h": min(100.0, part.interval[1])}
    style = ";".join(f"--{key}:{number(at)}" for key, at in places.items() if at is not None)
    return el(
        "span",
        el("i", class_="cp-partial" if score.state == "partial" else None),
        el("s", class_="cp-ci") if part.interval else None,
        el("u") if score.median is not None else None,
        class_="cp-bar", style=style,
    )  # fmt: skip


def key_row(items: Sequence[Part], adjective: str) -> Markup:
    """What the marks mean, only those that appear: tick, interval, stripes, question mark."""
    scores = [part.score for part in items]
    shown = [
        ("tick", f"median {adjective} council", any(s.median is not None for s in scores)),
        ("ci", "95% interval, where published", any(part.interval for part in items)),
        ("partial", "partial: some indicators missing", any(s.state == "partial" for s in scores)),
        ("none", "no number", any(s.score is None for s in scores)),
    ]
    entries = [
        el(
            "span",
            el("i", "?" if kind == "none" else None, class_=f"cp-k-{kind}", aria_hidden="true"),
            words,
        )
        for kind, words, wanted in shown
        if wanted
    ]
    return el("p", *entries, class_="cp-key")
