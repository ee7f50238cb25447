"""The bars beside the doughnut: the same numbers as a real table, one row a component or theme."""

from __future__ import annotations

from collections.abc import Sequence

from components.charts.certainty import confidence_line, range_line, range_note
from components.charts.icons import tile
from components.charts.markup import Markup, column_heading, el, join, number, only_read_aloud
from components.charts.parts import (
    NO_NUMBER_WORDS,
    Part,
    against_median,
    caveats,
    interval_notes,
    interval_text,
    no_number_words,
)
from components.model.standing import county_words
from components.model.wording import format_number

DASH = "–"


def bars(
    items: Sequence[Part],
    *,
    place: str,
    adjective: str,
    caption: str,
    choosable: bool = True,
) -> Markup:
    """The table: name with confidence, bar with range, number with its interval, median, words.

    ``caption`` is read aloud only. A part without a number shows why in its bar's place, and a
    dash, never 0.
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
    rows = [_row(part, choosable) for part in items]
    return el(
        "table",
        el("caption", caption, class_="cp-vh"),
        el("thead", head),
        el("tbody", *rows),
        class_="cp-bars cp-bars-themes" if themes else "cp-bars",
    )


def _row(part: Part, choosable: bool) -> Markup:
    score = part.score
    choose = score.id if choosable else None
    name = el("button", part.name, type="button", data_choose=choose) if choosable else part.name
    classes = ["cp-dim" if part.dimmed else "", "cp-chosen" if part.chosen else ""]
    return el(
        "tr",
        el("th", tile(part.symbol) if part.symbol else None, name, confidence_line(part),
           scope="row"),
        el("td", bar(part), range_line(part), class_="cp-bar-cell"),
        number_cell(part),
        el("td", _shown(score.median if score.score is not None else None), class_="cp-n2"),
        el("td", *_words(part), class_="cp-w cp-none" if score.score is None else "cp-w"),
        data_choose=choose,
        class_=" ".join(filter(None, classes)) or None,
        aria_current="true" if part.chosen else None,
    )  # fmt: skip


def number_cell(part: Part) -> Markup:
    """The number with the ends of its interval under it, or a dash."""
    return el("td", _shown(part.score.score), _ends(part), class_="cp-n")


def _shown(value: float | None) -> Markup | str:
    if value is not None:
        return format_number(value)
    return el("span", el("span", DASH, aria_hidden="true"), only_read_aloud("no number"))


def _ends(part: Part) -> Markup | None:
    """The interval's ends under the number."""
    ends = interval_text(part)
    if ends is None:
        return None
    return el("small", only_read_aloud(", 95% interval "), ends)


def _words(part: Part) -> list[Markup | str]:
    """The side of the median, and on lines of their own what limits the number."""
    limits = [el("small", only_read_aloud(", "), each) for each in caveats(part.score)]
    return [against_median(part.score), *limits]


def bar(part: Part) -> Markup:
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
        el("i", class_=f"cp-{part.hatch}" if part.hatch else None),
        el("u") if score.median is not None else None,
        el("s", class_="cp-ci") if part.interval else None,
        class_="cp-bar", style=style,
    )  # fmt: skip


def key_row(items: Sequence[Part], adjective: str) -> Markup:
    """What the marks mean, only those that appear, and which scores have no or half an interval."""
    county = next((county_words(p.score) for p in items if p.hatch == "inherited"), None)
    notes = [note for note in (*interval_notes(items), range_note(items)) if note]
    return join(
        [
            key_of_marks(items, f"median {adjective} council", county or ""),
            el("p", " ".join(notes), class_="cp-key-note") if notes else None,
        ]
    )


def key_of_marks(items: Sequence[Part], median: str, inherited: str) -> Markup:
    """What the marks mean, only those that appear; words for the tick and a county's figures."""
    scores = [part.score for part in items]
    hatches = {part.hatch for part in items}
    missing = {score.state == "withheld" for score in scores if score.score is None}
    shown = [
        ("tick", median, any(s.median is not None and s.score is not None for s in scores)),
        ("ci", "95% interval, where published", any(part.interval for part in items)),
        ("partial", "partial: some indicators missing", "partial" in hatches),
        ("inherited", inherited, "inherited" in hatches),
        ("none", "no number", False in missing),
        ("none cp-withheld", NO_NUMBER_WORDS["themes_disagree"], True in missing),
    ]
    entries = [
        el("span", el("i", _sign(kind), class_=f"cp-k-{kind}", aria_hidden="true"), words)
        for kind, words, wanted in shown
        if wanted
    ]
    return el("p", *entries, class_="cp-key")


def _sign(kind: str) -> str | None:
    """The question mark that both kinds without a number carry; their grounds tell them apart."""
    return "?" if kind.startswith("none") else None
