"""Neighbourhoods in lists and tables: both ends, one on every measure, councils side by side."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from components.charts.inside_charts import FIFTHS
from components.charts.markup import Markup, el, join
from components.model.neighbourhood_rows import (
    TENTHS,
    Neighbourhood,
    NeighbourhoodMeasure,
    NeighbourhoodSummary,
)
from components.model.neighbourhood_words import (
    FEWEST_FOR_A_SHARE,
    measure_title,
    neighbourhood_name,
    share_words,
    tenth_words,
    value_words,
)
from components.model.rows import Place


def ends_list(title: str, areas: Sequence[Neighbourhood], measure: NeighbourhoodMeasure) -> Markup:
    """Neighbourhoods at one end in the order of the alphabet, with their figure and tenth."""
    rows = (
        el("li", name_button(area), el("span", tenth_words(area, measure)))
        for area in sorted(areas, key=neighbourhood_name)
    )
    return el("section", el("h3", title), el("ul", *rows, class_="cp-ends-list"),
              class_="cp-column")  # fmt: skip


def name_button(area: Neighbourhood) -> Markup:
    """A neighbourhood's name, which opens it on every measure."""
    name = neighbourhood_name(area)
    return el("button", name, type="button", data_choose=area.code, class_="cp-link")


def profile(measures: Sequence[NeighbourhoodMeasure], found: Mapping[str, Neighbourhood]) -> Markup:
    """One neighbourhood on every measure: ten steps with its own filled, in words beside."""
    columns = tuple((name, None) for name in ("Measure", "Ten steps", "Tenth", "Value"))
    rows = (
        el(
            "tr",
            el("th", measure_title(m), scope="row"),
            el("td", _ten(found[m.measure_id])),
            el("td", _tenth_of(found[m.measure_id], m)),
            el("td", value_words(found[m.measure_id].value, m) or ""),
        )
        for m in measures
    )
    return _table("One neighbourhood on every measure", columns, rows)


def _table(
    caption: str, columns: Sequence[tuple[str, str | None]], rows: Iterable[Markup], kind: str = ""
) -> Markup:
    """A table that scrolls sideways by itself; a column is its heading and its class."""
    head = el("tr", *(el("th", text, scope="col", class_=name) for text, name in columns))
    inside = el(
        "table",
        el("caption", caption, class_="cp-vh"),
        el("thead", head),
        el("tbody", *rows),
        class_="cp-table cp-insides",
    )
    return el(
        "div", inside, class_=f"cp-scroll{kind}", tabindex="0", role="region", aria_label=caption
    )


def _ten(one: Neighbourhood) -> Markup | None:
    if one.tenth is None:
        return None
    return el("span", el("i"), class_="cp-ten", style=f"--t:{one.tenth}", aria_hidden="true")


def _tenth_of(one: Neighbourhood, measure: NeighbourhoodMeasure) -> str:
    if one.tenth is None:
        return "? no data"
    ends = {1: f", {measure.first_end}", TENTHS: f", {measure.last_end}"}
    return f"{one.tenth} of {TENTHS}{ends.get(one.tenth, '')}"


def councils_side_by_side(
    rows: Sequence[tuple[Place, NeighbourhoodSummary]], measure: NeighbourhoodMeasure, caption: str
) -> Markup:
    """Councils by name: a bar of the five fifths, the shares in the first tenth and fifth, range.

    A council's name is a button that opens it.
    """
    columns = (
        ("Council", None),
        (f"From {measure.first_end} to {measure.last_end}", None),
        ("Tenth 1", "cp-n"),
        ("Tenths 1 and 2", "cp-n"),
        ("Reach", "cp-n"),
        ("Neighbourhoods", "cp-n"),
    )
    body = (_council_row(place, summary) for place, summary in rows)
    return _table(caption, columns, body, " cp-tall")


def _council_row(place: Place, summary: NeighbourhoodSummary) -> Markup:
    name = el("button", place.name, type="button", data_choose=place.area_code, class_="cp-link")
    few = summary.known < FEWEST_FOR_A_SHARE
    first, fifth = summary.tenth_counts[0], sum(summary.tenth_counts[:2])
    present = [n for n, count in enumerate(summary.tenth_counts, start=1) if count]
    reach = f"{present[0]} to {present[-1]}" if present else "?"
    return el(
        "tr",
        el("th", name, scope="row"),
        el("td", stacked_fifths(summary.tenth_counts)),
        el("td", _share(first, summary, few=few), class_="cp-n"),
        el("td", _share(fifth, summary, few=few), class_="cp-n"),
        el("td", reach, class_="cp-n"),
        el("td", f"{summary.neighbourhoods:,}", class_="cp-n"),
    )


def _share(count: int, summary: NeighbourhoodSummary, *, few: bool) -> str:
    if not summary.known:
        return "? no data"
    return f"{count} of {summary.known}" if few else share_words(100 * count / summary.known)


def stacked_fifths(tenth_counts: Sequence[int]) -> Markup | None:
    """A bar as long as all neighbourhoods, cut by fifth of the nation; None where none is known."""
    fifths = [sum(tenth_counts[2 * n : 2 * n + 2]) for n in range(FIFTHS)]
    if not sum(fifths):
        return None
    parts = join(
        el("i", class_=f"cp-fifth-{n}", style=f"--n:{count}")
        for n, count in enumerate(fifths, start=1)
        if count
    )
    return el("span", parts, class_="cp-stack", aria_hidden="true")
