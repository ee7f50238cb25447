"""How sure a component's number is, beside its bar and unfolded: confidence, range, grounds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from components.charts.markup import Markup, el, join, only_read_aloud
from components.charts.parts import Part
from components.model.certainty_words import (
    confidence_words,
    range_words,
    rank_range,
    standing_words,
)
from components.model.rows import Confidence
from components.model.wording import sentence_start

BARS_OF: Final[dict[Confidence, int]] = {"low": 1, "medium": 2, "high": 3}
HOW: Final = (
    "1st is the highest score. Nine draws in ten: of 1,000 draws in which the figures moved inside "
    "their intervals and the way of scoring was varied, 900 or more put the council in this range. "
    "The page Sources and method says how."
)

CSS: Final = """
.cp-conf{display:inline-flex;align-items:flex-end;gap:2px;margin-right:6px;vertical-align:-1px}
.cp-conf i{width:4px;height:5px;border:1px solid var(--cp-ink2);font-style:normal}
.cp-conf i:nth-child(2){height:8px}.cp-conf i:nth-child(3){height:11px}
.cp-conf .cp-on{background:var(--cp-ink2);forced-color-adjust:none}
.cp-bars th small{color:var(--cp-ink2);white-space:nowrap}
.cp-bars th .cp-tile~small{padding-left:38px;margin-top:-4px}
.cp-bars:not(.cp-bars-themes,.cp-weighed) .cp-bar-cell{width:28%}
.cp-bars .cp-stands{margin-top:5px;color:var(--cp-ink2)}
.cp-figure .cp-sure{border:0;padding:0;margin:10px 0 0;max-width:96ch}
.cp-figure .cp-sure:has(table){max-width:none}
.cp-sure summary{font-weight:400;font-size:15px;line-height:21px}
.cp-sure summary b{font-weight:620}
.cp-sure .cp-table{margin-top:6px}.cp-sure .cp-list li{font-size:15px;line-height:22px}
.cp-sure .cp-sub{margin-top:8px;max-width:80ch}
.cp-source-block .cp-prose+details{border-top:0}.cp-scroll+details{margin-top:14px}
@container (max-width:440px){.cp-bars:not(.cp-bars-themes,.cp-weighed) .cp-bar-cell{width:auto}
.cp-bars .cp-stands{font-size:14px}.cp-bars th small{white-space:normal}
.cp-sure .cp-table,.cp-sure .cp-table tbody,.cp-sure .cp-table tr,.cp-sure .cp-table td,
  .cp-sure .cp-table th{display:block}
.cp-sure .cp-table thead{display:none}.cp-sure .cp-table td{border:0;padding:0 0 4px}
.cp-sure .cp-table th{border:0;border-top:1px solid var(--cp-hair);padding:7px 0 2px}}
"""


def mark(word: Confidence) -> Markup:
    """Three small bars, as many filled as the word says; only beside the word itself."""
    filled = BARS_OF[word]
    bars = (el("i", class_="cp-on" if n < filled else None) for n in range(len(BARS_OF)))
    return el("span", *bars, class_="cp-conf", aria_hidden="true")


def confidence_line(part: Part) -> Markup | None:
    """The confidence in a number under its name, with its grounds; None where it has none."""
    word = part.score.confidence
    if word is None:
        return None
    why = sentence_start("; ".join(part.grounds)) + "."
    return el(
        "small", only_read_aloud(", "), mark(word), confidence_words(word), title=why
    )  # fmt: skip


def range_line(part: Part) -> Markup | None:
    """Where it could stand, under its bar; None for a theme and where there is no number."""
    words = range_words(part.score) if part.score.confidence else None
    return el("small", words, class_="cp-stands") if words else None


def range_note(items: Sequence[Part]) -> str | None:
    """What stands under the bars; None where nothing does."""
    if not any(range_line(part) and rank_range(part.score) for part in items):
        return None
    return (
        "Under a bar: where the council could stand among those of its nation, 1st the highest "
        "score, in nine draws in ten."
    )


def one(part: Part, nation: str) -> Markup | None:
    """Of one component: its confidence and range in a line that unfolds to the grounds."""
    word = part.score.confidence
    if word is None:
        return None
    stands = standing_words(part.score, nation)
    said = sentence_start(confidence_words(word))
    colon = ": " if rank_range(part.score) else ", "  # "not ranked" brings one of its own
    summary = el("summary", mark(word), el("b", said), f"{colon}{stands}" if stands else None)
    return _unfolded(f"sure-{part.score.id}", summary, el("div", _grounds([part]), _how([part])))


def every(items: Sequence[Part], nation: str) -> Markup | None:
    """Of all components with a number: a table to unfold; None where there is none."""
    rated = [part for part in items if part.score.confidence is not None]
    if not rated:
        return None
    summary = el("summary", el("b", "How sure each number is, and why"))
    return _unfolded("sure", summary, join([_table(rated, nation), _how(rated)]))


def _unfolded(keep: str, summary: Markup, body: Markup) -> Markup:
    return el("details", summary, body, class_="cp-sure", data_keep=keep)


def _table(rated: Sequence[Part], nation: str) -> Markup:
    heads = ("Component", "Confidence", "Where it could stand", "Why that confidence")
    return el(
        "table",
        el("caption", "How sure each number is", class_="cp-vh"),
        el("thead", el("tr", *(el("th", head, scope="col") for head in heads))),
        el("tbody", *(_row(part, nation) for part in rated)),
        class_="cp-table",
    )


def _row(part: Part, nation: str) -> Markup:
    word = part.score.confidence
    return el(
        "tr",
        el("th", part.name, scope="row"),
        el("td", mark(word), word) if word else el("td"),
        el("td", sentence_start(standing_words(part.score, nation) or "not ranked")),
        el("td", sentence_start("; ".join(part.grounds))),
    )


def _grounds(rated: Sequence[Part]) -> Markup:
    lines = (sentence_start(each) + "." for part in rated for each in part.grounds)
    return el("ul", *(el("li", line) for line in lines), class_="cp-list")


def _how(rated: Sequence[Part]) -> Markup | None:
    """What a range is, where there is one."""
    ranked = any(rank_range(part.score) for part in rated)
    return el("p", HOW, class_="cp-sub") if ranked else None
