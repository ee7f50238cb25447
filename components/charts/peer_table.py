"""A place and its peers in one indicator: each figure with its interval, on one scale."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from components.charts.markup import Markup, el
from components.charts.strip import StripAxis, strip, strip_ends
from components.charts.tall_table import scrolling, tall
from components.model import wording
from components.model.rows import AreaValue, Indicator, Polarity

LEGEND: Final = "The upright line is {name}; bars are 95% intervals where they are published."
DIRECTION: Final[dict[Polarity, str]] = {
    "higher": "On one scale, right is better",
    "lower": "On one scale, right is better (lower)",
    "context": "On one scale, right is higher",
}
PEERS_CSS: Final = """
.cp-peers small{display:block;font-size:13px;line-height:17px;color:var(--cp-ink2)}
.cp-peers td:nth-child(2){width:9.5em;font-weight:550}.cp-peers th:nth-child(1){width:32%}
.cp-peers .cp-chosen>*{background:var(--cp-surface)}
.cp-peers tr:not(.cp-chosen) .cp-strip{--cp-accent:var(--cp-fill)}
.cp-peers td:nth-child(2)[colspan]{width:auto;font-weight:400;color:var(--cp-ink2)}
@container (max-width:480px){.cp-peers th:nth-child(1){width:38%}
.cp-peers td:nth-child(2){width:6.2em}.cp-peers th,.cp-peers td{padding-right:8px;
hyphens:auto;overflow-wrap:anywhere}}
"""


def table(mine: AreaValue, peers: Sequence[AreaValue], indicator: Indicator) -> Markup:
    """One row for the place, then one a peer in the order given; a peer's name opens it.

    Unknown shows its kind. Strips run as everywhere: right is better, if anything is.
    """
    axis = _axis([mine, *peers])
    caption = f"{indicator.title}: {mine.name} and its peers"
    rows = [_row(area, mine, axis, indicator) for area in (mine, *peers)]
    inside = el(
        "table",
        el("caption", caption, class_="cp-vh"),
        el(
            "thead",
            el(
                "tr",
                el("th", "Council", scope="col"),
                el("th", "Estimate" if indicator.is_estimate else "Figure", scope="col"),
                el("th", DIRECTION[indicator.polarity], scope="col"),
            ),
        ),
        el("tbody", *rows),
        class_="cp-table cp-peers",
    )
    region = scrolling(inside, caption)
    return el(
        "div",
        tall(region, len(rows), "councils"),
        el("p", LEGEND.format(name=mine.name), class_="cp-signs"),
    )


def _axis(areas: Sequence[AreaValue]) -> StripAxis | None:
    ends = strip_ends(number for area in areas for number in (area.value, area.lower, area.upper))
    return StripAxis(*ends) if ends else None


def _row(area: AreaValue, mine: AreaValue, axis: StripAxis | None, indicator: Indicator) -> Markup:
    is_mine = area.area_code == mine.area_code
    name = (
        el("strong", area.name)
        if is_mine
        else el("button", area.name, type="button", data_choose=area.area_code, class_="cp-link")
    )
    head = el("th", name, scope="row")
    if area.value is None:
        why = wording.UNKNOWN_WORDS[area.unknown_reason or "no_data"]
        return el("tr", head, el("td", f"? {why}", class_="cp-unknown", colspan=2))
    bounds = (area.lower, area.upper) if area.lower is not None and area.upper is not None else None
    notes = [
        wording.interval_words(area.lower, area.upper, indicator),
        f"{wording.possessive(area.inherited_from)} figure" if area.inherited_from else None,
    ]
    drawn = (
        strip(axis, indicator.polarity, area.value, bounds, None if is_mine else mine.value)
        if axis
        else None
    )
    return el(
        "tr", head,
        el(
            "td",
            wording.format_value(area.value, indicator),
            *(el("small", note) for note in notes if note),
        ),
        el("td", drawn),
        class_="cp-chosen" if is_mine else None,
    )  # fmt: skip
