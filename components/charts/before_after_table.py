"""Indicators of a place before a case and today, as a table from which one is chosen to draw."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from components.charts.icons import icon
from components.charts.markup import Markup, el, only_read_aloud
from components.model.before_after import CHANGE_WORDS, WHY_WORDS, BeforeAfter
from components.model.rows import Indicator, Point, TrendWord
from components.model.wording import format_value, interval_words, unit_line

CSS: Final = """
.cp-then tbody th{min-width:140px}.cp-then td{min-width:104px}
.cp-then small{display:block;font-size:13px;line-height:17px;
  font-weight:400;color:var(--cp-ink2)}
.cp-then td:last-child{min-width:190px}
.cp-then .cp-change{display:flex;gap:7px;font-weight:550}
.cp-then .cp-then-group th{font-size:15px;font-weight:620;padding-top:16px;color:var(--cp-ink)}
"""
_SIGNS: Final[dict[TrendWord, tuple[str, str]]] = {
    "improving": ("better", "better"),
    "worsening": ("worse", "worse"),
    "increasing": ("higher", "higher"),
    "decreasing": ("lower", "lower"),
}


def before_after_table(
    groups: Sequence[tuple[str, Sequence[BeforeAfter]]],
    place: str,
    nation: str | None,
    chosen: str | None,
) -> Markup:
    """One row an indicator under its theme; its title is a button that sends the indicator's id.

    ``nation`` heads the column with the same periods elsewhere; None leaves the column out.
    """
    heads = ["Indicator", f"{place} before", f"{place} latest", "Change"]
    heads += [f"{nation}, same periods"] if nation else []
    caption = f"Indicators of {place} before the case and latest"
    body = [
        part
        for theme, rows in groups
        for part in (
            el("tr", el("th", theme, scope="rowgroup", colspan=len(heads)), class_="cp-then-group"),
            *(_row(row, nation is not None, chosen) for row in rows),
        )
    ]
    inside = el(
        "table",
        el("caption", caption, class_="cp-vh"),
        el("thead", el("tr", *(el("th", head, scope="col") for head in heads))),
        el("tbody", *body),
        class_="cp-table cp-then",
    )
    return el("div", inside, class_="cp-scroll", tabindex="0", role="region", aria_label=caption)


def _row(row: BeforeAfter, with_nation: bool, chosen: str | None) -> Markup:
    indicator = row.indicator
    is_chosen = indicator.indicator_id == chosen
    button = el(
        "button", indicator.title, type="button", data_choose=indicator.indicator_id,
        aria_pressed="true" if is_chosen else "false", class_="cp-link",
    )  # fmt: skip
    head = el("th", button, el("small", unit_line(indicator, None)), scope="row")
    nation = el("td", _nation(row)) if with_nation else None
    return el(
        "tr",
        head,
        el("td", *_figure(row.before, indicator)),
        el("td", *_figure(row.latest, indicator)),
        el("td", _change(row)),
        nation,
        class_="cp-chosen" if is_chosen else None,
    )


def _figure(point: Point | None, indicator: Indicator) -> list[Markup | str]:
    if point is None:
        return ["? not known"]
    interval = interval_words(point.lower, point.upper, indicator)
    said = f"{point.period.label}{f'; {interval}' if interval else ''}"
    return [format_value(point.value, indicator), el("small", said)]


def _change(row: BeforeAfter) -> Markup:
    if row.change is None:
        return el("small", WHY_WORDS[row.why or "no_interval"])
    words = CHANGE_WORDS[row.change.trend]
    sign, tone = _SIGNS.get(row.change.trend, ("similar", "similar"))
    return el("span", icon(sign), words, class_=f"cp-change cp-{tone}")


def _nation(row: BeforeAfter) -> Markup | str:
    known = [format_value(p.value, row.indicator) if p else "?" for p in
             (row.nation_before, row.nation_latest)]  # fmt: skip
    if known == ["?", "?"]:
        return "?"
    return el("span", known[0], el("span", " → ", aria_hidden="true"), only_read_aloud(" to "),
              known[1])  # fmt: skip
