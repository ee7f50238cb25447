"""The UK with the councils that have cases, and the same as a list from which one filters."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import groupby
from typing import Final

from components.charts.found_map import paths_of, view_box
from components.charts.markup import Markup, el, only_read_aloud
from components.model.case_places import CaseSpread, PlaceCount
from components.model.map_shapes import MapShapes
from components.model.wording import plural

FAR_WORDS: Final[Mapping[str, str]] = {"no-one-place": "UK, no one place", "abroad": "Abroad"}
CSS: Final = """
.cp-around{fill:var(--cp-fill2)}.cp-k-around{width:22px;height:13px;background:var(--cp-fill2);
  border:1px solid var(--cp-ctl)}
.cp-case-places h3{font:600 15px/20px var(--cp-sans);color:var(--cp-ink);margin:14px 0 4px;
  padding:0}
.cp-case-places h3:first-child{margin-top:0}
.cp-case-places ul{list-style:none;margin:0;padding:0;columns:190px;column-gap:28px}
.cp-case-places li{display:flex;justify-content:space-between;gap:12px;break-inside:avoid;
  font-size:14.5px;line-height:20px;padding:4px 0;border-bottom:1px solid var(--cp-hair)}
"""


def case_map(spread: CaseSpread, shapes: MapShapes, nations: Mapping[str, str]) -> Markup:
    """The map and, beside it, the list: every place is a button that sends "where:" and its value.

    Args:
        spread: where the cases are.
        shapes: the small set, in kilometres.
        nations: name by code, in the order of the list.
    """
    return el("div", _picture(spread, shapes), _list(spread, nations), class_="cp-found-two")


def _picture(spread: CaseSpread, shapes: MapShapes) -> Markup:
    own = {row.area_code: row for row in spread.councils}
    pale = [code for code in shapes.councils if code not in own and code not in spread.in_county]
    label = (
        f"Map of the UK: {plural(len(own), 'council')} with cases, named in the list; "
        f"{plural(len(spread.in_county), 'council')} more inside a county with a case."
    )
    drawn = [
        el("path", d=paths_of(shapes, pale), class_="cp-found-no"),
        el("path", d=paths_of(shapes, spread.in_county), class_="cp-around"),
        *(_council(row, shapes.councils[code]) for code, row in own.items()
          if code in shapes.councils),
        el("path", d=shapes.mesh, class_="cp-found-mesh"),
    ]  # fmt: skip
    picture = el("svg", *drawn, viewBox=view_box(shapes), class_="cp-found-map",
                 role="img", aria_label=label)  # fmt: skip
    key = (
        ("cp-k-yes", f"Has cases {len(own)}"),
        ("cp-k-around", f"Its county has {len(spread.in_county)}"),
        ("cp-k-no", f"None {len(pale)}"),
    )
    shown = (el("span", el("i", class_=name), words) for name, words in key)
    return el("div", picture, el("p", *shown, class_="cp-key"))


def _council(row: PlaceCount, path: str) -> Markup:
    title = el("title", f"{row.name}: {plural(row.cases, 'case')}")
    return el("path", title, d=path, class_="cp-found-yes", data_choose=f"where:{row.value}")


def _list(spread: CaseSpread, nations: Mapping[str, str]) -> Markup:
    parts: list[Markup] = []
    for nation, rows in groupby(spread.councils, key=lambda row: row.nation_code):
        parts += [el("h3", f"Councils of {nations[nation or '']}"), _rows(rows)]
    if spread.wide:
        parts += [el("h3", "Counties and wider areas"), _rows(spread.wide)]
    if spread.far:
        far = [_entry(value, FAR_WORDS[value], count) for value, count in spread.far]
        parts += [el("h3", "Beside the map"), el("ul", *far, role="list")]
    return el("div", *parts, class_="cp-case-places")


def _rows(rows: Iterable[PlaceCount]) -> Markup:
    return el("ul", *(_entry(row.value, row.name, row.cases) for row in rows), role="list")


def _entry(value: str, name: str, count: int) -> Markup:
    button = el("button", name, type="button", data_choose=f"where:{value}", class_="cp-link")
    return el("li", button, el("span", str(count), only_read_aloud(f" {_noun(count)}")))


def _noun(count: int) -> str:
    return "case" if count == 1 else "cases"
