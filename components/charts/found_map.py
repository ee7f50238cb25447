"""The UK with the councils that were found: filled, not told, not, and not looked at."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Final

from components.charts.markup import Markup, el
from components.model.map_shapes import MapShapes

MARGIN_KM: Final = 6
PATTERN: Final = "cp-found-untold"
STRIPE_KM: Final = 14  # distance of pattern lines: about 4 px on a map 300 px wide


def found_map(
    shapes: MapShapes,
    found: Mapping[str, str],
    untold: Collection[str],
    inside: Collection[str],
    label: str,
) -> Markup:
    """The map and its legend. The list beside it is the way for the keyboard.

    Args:
        shapes: the small set, in kilometres.
        found: name by code; each is drawn by itself, bears its name and opens its council.
        untold: codes of councils for which it cannot be told.
        inside: codes of all that were looked at.
        label: the map in words.
    """
    pale = [code for code in inside if code not in found and code not in untold]
    drawn = [
        *(el("path", d=path, class_="cp-found-out") for path in shapes.outlines.values()),
        el("path", d=paths_of(shapes, pale), class_="cp-found-no"),
        el("path", d=paths_of(shapes, untold), fill=f"url(#{PATTERN})"),
        *(_council(shapes, code, name) for code, name in found.items()),
        el("path", d=shapes.mesh, class_="cp-found-mesh"),
    ]
    picture = el(
        "svg", _pattern(), *drawn, viewBox=view_box(shapes), class_="cp-found-map", role="img",
        aria_label=label,
    )  # fmt: skip
    return el("div", picture, _key(len(found), len(untold), len(pale), _outside(shapes, inside)))


def paths_of(shapes: MapShapes, codes: Collection[str]) -> str:
    """The shapes of several councils as one path; those without a shape are left out."""
    return "".join(shapes.councils[code] for code in codes if code in shapes.councils)


def _council(shapes: MapShapes, code: str, name: str) -> Markup | None:
    path = shapes.councils.get(code)
    if path is None:
        return None
    return el("path", el("title", name), d=path, class_="cp-found-yes", data_choose=code)


def _outside(shapes: MapShapes, inside: Collection[str]) -> int:
    return len(set(shapes.councils) - set(inside))


def _pattern() -> Markup:
    ground = el("rect", width=STRIPE_KM, height=STRIPE_KM, class_="cp-found-ground")
    bar = el("rect", width=STRIPE_KM, height=STRIPE_KM / 4, class_="cp-found-bar")
    return el(
        "defs",
        el(
            "pattern", ground, bar, id=PATTERN, width=STRIPE_KM, height=STRIPE_KM,
            patternUnits="userSpaceOnUse", patternTransform="rotate(45)",
        ),
    )  # fmt: skip


def view_box(shapes: MapShapes) -> str:
    """The part of the plane that holds the whole UK."""
    boxes = [shapes.boxes[code] for code in shapes.outlines]
    left, top = min(box[0] for box in boxes), min(box[1] for box in boxes)
    right = max(box[0] + box[2] for box in boxes)
    bottom = max(box[1] + box[3] for box in boxes)
    return (
        f"{left - MARGIN_KM} {top - MARGIN_KM} "
        f"{right - left + 2 * MARGIN_KM} {bottom - top + 2 * MARGIN_KM}"
    )


def _key(found: int, untold: int, pale: int, outside: int) -> Markup:
    entries = (
        ("yes", "Found", found), ("untold", "Cannot be told", untold),
        ("no", "Not among them", pale), ("out", "Not looked at", outside),
    )  # fmt: skip
    shown = (
        el("span", el("i", class_=f"cp-k-{name}"), f"{words} {count}")
        for name, words, count in entries
        if count
    )
    return el("p", *shown, class_="cp-key")


FOUND_CSS: Final = """
.cp-found-two{display:grid;grid-template-columns:minmax(0,300px) minmax(0,1fr);gap:28px;
  align-items:start;margin-top:14px}
.cp-found-map{display:block;width:100%;max-height:560px}
@container (max-width:860px){.cp-found-two{grid-template-columns:minmax(0,200px) minmax(0,1fr)}}
@container (max-width:600px){.cp-found-two{grid-template-columns:minmax(0,1fr)}
.cp-found-map{max-height:420px}}
.cp-found-out{fill:var(--cp-page);stroke:var(--cp-ctl);stroke-width:1;
  vector-effect:non-scaling-stroke}
.cp-found-no{fill:var(--cp-track)}.cp-found-yes{fill:var(--cp-fill);cursor:pointer}
.cp-found-yes:hover{fill:var(--cp-accent)}
.cp-found-ground{fill:var(--cp-u)}.cp-found-bar{fill:var(--cp-uline)}
.cp-found-mesh{fill:none;stroke:var(--cp-mesh);stroke-width:.6;vector-effect:non-scaling-stroke;
  pointer-events:none}
.cp-k-yes,.cp-k-no,.cp-k-out,.cp-k-untold{width:22px;height:13px;border:1px solid var(--cp-ctl)}
.cp-k-yes{background:var(--cp-fill)}.cp-k-no{background:var(--cp-track)}
.cp-k-untold{background:repeating-linear-gradient(45deg,var(--cp-u) 0 4px,
  var(--cp-uline) 4px 5.5px)}
.cp-found small{display:block;font-size:13px;line-height:17px;font-weight:400;color:var(--cp-ink2)}
.cp-found .cp-group th{font-size:15px;font-weight:620;padding-top:16px;color:var(--cp-ink)}
.cp-questions{list-style:none;margin:14px 0 0;padding:0;max-width:96ch}
.cp-questions li{border-top:1px solid var(--cp-hair);padding:10px 0;line-height:24px}
.cp-figure .cp-link[data-choose]{color:var(--cp-accent);text-decoration:underline;
  text-underline-offset:3px}
.cp-found td{white-space:nowrap}.cp-found thead th{min-width:120px;vertical-align:bottom}
"""
