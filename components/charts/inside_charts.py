"""Neighbourhoods drawn: what the map is told, its legend, and the tenths as bars."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from components.charts.markup import Markup, el, join, number, only_read_aloud
from components.model.map_codes import CLASS_LETTERS, UNKNOWN_LETTERS
from components.model.neighbourhood_rows import (
    TENTHS,
    Neighbourhood,
    NeighbourhoodMeasure,
    NeighbourhoodSummary,
)
from components.model.neighbourhood_words import (
    EVEN_SHARE_PERCENT,
    FEWEST_FOR_A_SHARE,
    share_words,
    tenth_words,
    tenths_explained,
)
from components.model.wording import plural

FIFTHS: Final = 5
MAP_GAP: Final = 20  # tens of metres left free around a council
LEAST_AXIS_PERCENT: Final = 25.0  # so that a nearly even spread does not look like a jagged one


def fifth_of(tenth: int) -> int:
    """1 for tenths 1 and 2, 5 for tenths 9 and 10."""
    return (tenth + 1) // 2


def map_letters(areas: Sequence[Neighbourhood]) -> str:
    """A letter for each neighbourhood as the map paints it: stronger towards tenth 1."""
    return "".join(
        UNKNOWN_LETTERS["no_data"] if a.tenth is None else CLASS_LETTERS[FIFTHS - fifth_of(a.tenth)]
        for a in areas
    )


def inside_map(
    areas: Sequence[Neighbourhood],
    measure: NeighbourhoodMeasure,
    *,
    area_code: str,
    nation: str,
    label: str,
    mine: str | None,
    version: str,
    shapes: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """What static/map.js draws of one council: a letter and a few words for each neighbourhood.

    Args:
        areas: its neighbourhoods that have a shape, by code, as in the file of shapes.
        measure: what they are painted by.
        area_code: the council, which names the file.
        nation: in words.
        label: the map in sentences, for who cannot see it.
        mine: code of the neighbourhood outlined, None where there is none.
        version: changes when the built files change.
        shapes: ``neighbourhood_files.inside_file``, only where the built files are not there.
    """
    period = f"{tenths_explained(measure, nation)} {measure.period}"
    values = [tenth_words(area, measure) for area in areas]
    message: dict[str, Any] = {
        "id": f"{area_code}-{measure.measure_id}", "view": "uk", "codes": map_letters(areas),
        "label": label, "mine": [mine] if mine else [],
        "v": version, "file": f"inside/{area_code}.json",
        "gap": MAP_GAP, "words": {"period": period, "values": values, "notes": {}},
    }  # fmt: skip
    return message | ({"shapes": shapes} if shapes else {})


def tenth_bars(summary: NeighbourhoodSummary, measure: NeighbourhoodMeasure, place: str) -> Markup:
    """Ten rows, one a tenth of the nation: a bar of the share, a tick at 10%, share and count."""
    few = summary.known < FEWEST_FOR_A_SHARE
    shares = [100 * count / (summary.known or 1) for count in summary.tenth_counts]
    axis = max(LEAST_AXIS_PERCENT, *shares)
    rows = (
        _tenth_row(n, count, share, axis, measure, few=few)
        for n, (count, share) in enumerate(zip(summary.tenth_counts, shares, strict=True), start=1)
    )
    head = el(
        "tr",
        el("th", "Tenth", scope="col"),
        el("th", only_read_aloud("Bar of the share"), scope="col"),
        None if few else el("th", "Share", scope="col", class_="cp-n"),
        el("th", "Count", scope="col", class_="cp-n"),
    )
    caption = f"Neighbourhoods of {place} by tenth of the nation"
    table = el(
        "table", el("caption", caption, class_="cp-vh"), el("thead", head), el("tbody", *rows),
        class_="cp-tenths",
    )  # fmt: skip
    if few:
        return table
    key = el("span", el("i", class_="cp-k-tick", aria_hidden="true"), "an even share, 10%")
    return join([table, el("p", key, class_="cp-key")])


def _tenth_row(
    tenth: int, count: int, share: float, axis: float, measure: NeighbourhoodMeasure, *, few: bool
) -> Markup:
    ends = {1: measure.first_end, TENTHS: measure.last_end}
    words = f" {ends[tenth]}" if tenth in ends else ""
    style = f"--v:{number(100 * share / axis)};--m:{number(100 * EVEN_SHARE_PERCENT / axis)}"
    bar = el("span", el("i"), None if few else el("u"), class_="cp-bar", style=style)
    swatch = el("i", class_=f"cp-fifth-{fifth_of(tenth)}", aria_hidden="true")
    return el(
        "tr",
        el("th", swatch, str(tenth), el("small", words) if words else None, scope="row"),
        el("td", bar),
        None if few else el("td", share_words(share), class_="cp-n"),
        el("td", f"{count:,}", class_="cp-n"),
    )


def legend(measure: NeighbourhoodMeasure, nation: str, unknown: int, chosen: str | None) -> Markup:
    """The map's five colours in words, the unknown counted, and the neighbourhood outlined."""
    words = {
        1: f"tenths 1 and 2: {measure.first_end} fifth of {nation}", 2: "tenths 3 and 4",
        3: "tenths 5 and 6", 4: "tenths 7 and 8",
        5: f"tenths 9 and 10: {measure.last_end} fifth",
    }  # fmt: skip
    rows = [_legend_row(f"cp-fifth-{fifth}", text) for fifth, text in words.items()]
    if unknown:
        rows.append(_legend_row("cp-sw-n", f"no figure: {plural(unknown, 'neighbourhood')}"))
    if chosen:
        rows.append(_legend_row("cp-sw-mine", chosen))
    return el("div", el("h3", "On the map"), el("ul", *rows), class_="cp-leg cp-inside-leg")


def _legend_row(kind: str, words: str) -> Markup:
    return el("li", el("i", class_=f"cp-sw {kind}", aria_hidden="true"), words)
