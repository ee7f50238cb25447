"""What people said, drawn as opinion: dashed boxes, italic headings; and the directory."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from components.charts.icons import icon, tile
from components.charts.markup import Markup, el, only_read_aloud
from components.model.said_rows import DirectoryEntry

CSS: Final = """
.cp-said-group{border:1px dashed var(--cp-ctl);border-radius:8px;padding:16px 20px 6px;
  margin:18px 0 0}
.cp-figure .cp-said-group h2{font:italic 600 21px/27px var(--cp-serif);color:var(--cp-ink);
  margin:0 0 2px;padding:0}
.cp-figure .cp-said-group h3{font:650 15px/20px var(--cp-sans);color:var(--cp-ink2);margin:16px 0 0;
  padding:0}
.cp-said-note{margin:0;font-size:15px;line-height:23px;color:var(--cp-ink);max-width:none}
.cp-points{list-style:none;margin:6px 0 0;padding:0}
.cp-points>li{margin:0;padding:9px 0 10px;border-top:1px solid var(--cp-hair)}
.cp-figure .cp-points details{border:0;padding:0;margin:2px 0 0}
.cp-figure .cp-points summary{font-size:13.5px;line-height:20px;font-weight:400;
  color:var(--cp-ink2)}
.cp-speaks{list-style:none;margin:4px 0 6px;padding:0 0 0 14px;
  border-left:1px dashed var(--cp-ctl)}
.cp-speaks li{display:flex;gap:9px;align-items:flex-start;margin:0;padding:3px 0;font-size:14.5px;
  line-height:20px;color:var(--cp-ink2);--s:20px}
.cp-speaks .cp-link{overflow-wrap:anywhere}
.cp-speaks small{font-size:13px;color:var(--cp-ink3)}
.cp-entries-two{display:grid;gap:0 36px;list-style:none;margin:8px 0 0;padding:0;
  grid-template-columns:repeat(auto-fill,minmax(min(100%,340px),1fr))}
.cp-entries-two>li{border-top:1px solid var(--cp-hair);margin:0;padding:11px 0 13px}
.cp-figure .cp-entries-two h3{font:620 16px/22px var(--cp-sans);color:var(--cp-ink);margin:0;
  padding:0}
.cp-entries-two a{color:var(--cp-accent)}
.cp-entries-two p{margin:2px 0 0;font-size:14.5px;line-height:20px;color:var(--cp-ink)}
.cp-figure .cp-entries-two .cp-detail{color:var(--cp-ink2)}
@media print{.cp-points>li,.cp-entries-two>li{break-inside:avoid}.cp-points summary{display:none}}
"""


@dataclass(frozen=True, slots=True)
class Speaks:
    """A case or a figure that speaks to a point.

    ``sends`` is what its link sends when it is chosen, ``address`` where it leads otherwise;
    ``component`` is whose tile stands beside a figure, None for a case.
    """

    title: str
    why: str
    sends: str
    address: str
    component: str | None = None


def point_item(point_id: str, text: str, about: str | None, speaks: Sequence[Speaks]) -> Markup:
    """One point: what was said, what it is about, and, to unfold, what speaks to it.

    ``about`` names its subjects; without anything that speaks to it nothing unfolds.
    """
    cases = sum(each.component is None for each in speaks)
    summary = _summary(cases, len(speaks) - cases, about)
    return el(
        "li",
        el("p", text, class_="cp-said"),
        el(
            "details",
            el("summary", summary, only_read_aloud(f", on: {text}")),
            el("ul", *(_speaks(each) for each in speaks), class_="cp-speaks", role="list"),
            data_keep=point_id,
        )
        if speaks
        else None,
    )


def _summary(cases: int, figures: int, about: str | None) -> str:
    parts = []
    if cases:
        parts.append(f"{cases} case{'s' if cases > 1 else ''}")
    if figures:
        parts.append(f"{figures} figure{'s' if figures > 1 else ''}")
    said = f"{' and '.join(parts)} on this"
    return f"{said} · {about}" if about else said


def _speaks(one: Speaks) -> Markup:
    mark = tile(one.component, 20) if one.component else icon("link")
    way = el("a", one.title, href=one.address, target="_self", data_choose=one.sends,
             class_="cp-link")  # fmt: skip
    return el("li", mark, el("span", way, " ", el("small", one.why)))


def opinion_note(title: str, text: str) -> Markup:
    """What opinion is, in the box of opinion."""
    return el("p", el("strong", title), " ", text, class_="cp-opinion cp-said-note")


def point_group(
    title: str, line: str, sections: Iterable[tuple[str, Sequence[Markup]]], note: str | None
) -> Markup:
    """The points of a working group under its name, by what kind of point they are."""
    parts = [
        part
        for heading, items in sections
        for part in (
            el("h3", f"{heading} · {len(items)}"),
            el("ul", *items, class_="cp-points", role="list"),
        )
    ]
    said = el("p", note, class_="cp-detail") if note else None
    return el(
        "section",
        el("h2", title),
        el("p", line, class_="cp-sub"),
        said,
        *parts,
        class_="cp-said-group",
    )


def directory_list(title: str, entries: Sequence[DirectoryEntry], areas: dict[str, str]) -> Markup:
    """Bodies or works under their heading: name, what it is about, areas of focus."""
    items = (el("li", *_entry(each, areas)) for each in entries)
    return el(
        "section",
        el("h2", f"{title}: {len(entries)}", class_="cp-finding-small"),
        el("ul", *items, class_="cp-entries-two", role="list"),
        class_="cp-entries",
    )


def _entry(one: DirectoryEntry, areas: dict[str, str]) -> list[Markup | None]:
    name: Markup | str = one.name
    if one.url:
        name = el("a", one.name, href=one.url, rel="noopener", target="_blank")
    published = ", ".join(str(part) for part in (one.publisher, one.year) if part)
    focus = ", ".join(areas[area] for area in one.focus)
    return [
        el("h3", name),
        el("p", published, class_="cp-detail") if published else None,
        el("p", one.about),
        el("p", one.note, class_="cp-detail") if one.note else None,
        el("p", focus, class_="cp-detail"),
    ]
