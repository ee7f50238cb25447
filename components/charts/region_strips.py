"""Regions and nations by a framework's terms: a strip a term, mine marked, and the twin table."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil, floor
from typing import Final

from components.charts.markup import Markup, column_heading, el, join, number, only_read_aloud
from components.model.lens_rows import RegionProxy
from components.model.lens_words import signed

NOT_KNOWN: Final = "no open figure by region"


def region_strips(
    rows: Sequence[RegionProxy], titles: Sequence[str], mine: RegionProxy | None, caption: str
) -> Markup:
    """A strip a term: a dot for each region or nation, a line at their mean, mine as a diamond.

    A term without figures is said to be unknown in its place. Right is more.
    """
    known = [z for row in rows for z in row.z if z is not None]
    low, high = floor(min(known)), ceil(max(known))
    ends = el("span", el("span", "less"), el("span", "more"), class_="cp-z-ends")
    here = el("th", column_heading(mine.name, "Here"), scope="col") if mine else None
    head = el("tr", el("th", "Component", scope="col"), el("th", ends, scope="col"), here)
    body = [_strip(rows, titles[n], n, mine, (low, high)) for n in range(len(titles))]
    table = el("table", el("caption", caption, class_="cp-vh"), el("thead", head),
               el("tbody", *body), class_="cp-zs")  # fmt: skip
    return join([table, _key(mine)])


def _strip(
    rows: Sequence[RegionProxy], title: str, at: int, mine: RegionProxy | None,
    ends: tuple[int, int],
) -> Markup:  # fmt: skip
    shown = [(row, z) for row in rows if (z := row.z[at]) is not None]
    own = el("td", signed(mine.z[at])) if mine else None
    if not shown:
        none = el("span", el("b", "?", aria_hidden="true"), f" {NOT_KNOWN}", class_="cp-z-none")
        unknown = el("td", el("span", "?", aria_hidden="true"), only_read_aloud("not known"))
        return el("tr", el("th", title, scope="row"), el("td", none), unknown if mine else None)
    others = [el("i", title=f"{row.name} {signed(z)}", style=f"--p:{_percent(z, ends)}")
              for row, z in shown if row is not mine]  # fmt: skip
    marked = [el("b", title=f"{row.name} {signed(z)}", style=f"--p:{_percent(z, ends)}")
              for row, z in shown if row is mine]  # fmt: skip
    centre = el("u", style=f"--c:{_percent(0.0, ends)}")
    drawn = el("span", centre, *others, *marked, class_="cp-z", aria_hidden="true")
    spread = [z for _, z in shown]
    aloud = only_read_aloud(f"from {signed(min(spread))} to {signed(max(spread))}")
    return el("tr", el("th", title, scope="row"), el("td", drawn, aloud), own)


def _percent(z: float, ends: tuple[int, int]) -> str:
    return number(100 * (z - ends[0]) / (ends[1] - ends[0]))


def _key(mine: RegionProxy | None) -> Markup:
    entries = [
        el("span", el("b", aria_hidden="true"), mine.name) if mine else None,
        el("span", el("i", aria_hidden="true"), "another region or nation"),
        el("span", el("u", aria_hidden="true"), "mean of the twelve"),
    ]
    return el("p", *entries, class_="cp-z-key")


def region_table(
    rows: Sequence[RegionProxy], titles: Sequence[str], mine: RegionProxy | None, caption: str
) -> Markup:
    """The same as figures: regions of England by the alphabet, then the other nations; no ranks."""
    at = [n for n in range(len(titles)) if any(row.z[n] is not None for row in rows)]
    names = [*(titles[n] for n in at), f"Mean of the {len(at)}"]
    head = el(
        "tr", el("th", "Place", scope="col"), *(el("th", name, scope="col") for name in names)
    )
    bodies = [
        el("tbody", _heading(title, len(names) + 1), *(_row(row, at, mine) for row in own))
        for title, own in (
            ("Regions of England", [row for row in rows if row.is_region]),
            ("Other nations", [row for row in rows if not row.is_region]),
        )
        if own
    ]
    table = el("table", el("caption", caption, class_="cp-vh"), el("thead", head), *bodies,
               class_="cp-table cp-z-table")  # fmt: skip
    return el("div", table, class_="cp-scroll", tabindex="0", role="region", aria_label=caption)


def _heading(title: str, columns: int) -> Markup:
    return el("tr", el("th", title, colspan=str(columns), scope="rowgroup"), class_="cp-z-head")


def _row(row: RegionProxy, at: Sequence[int], mine: RegionProxy | None) -> Markup:
    cells = [el("td", signed(row.z[n])) for n in at]
    here = only_read_aloud(", where the chosen place lies") if row is mine else None
    return el("tr", el("th", row.name, here, scope="row"), *cells, el("td", signed(row.mean)),
              class_="cp-z-mine" if row is mine else None)  # fmt: skip
