"""A case study as a card: what was done, what came of it, why it is shown, how we know."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from components.charts.icons import icon, tile
from components.charts.markup import Markup, el, join, only_read_aloud
from components.model.case_rows import CaseCard, CaseSource, Nearness, RankedCase
from components.model.case_words import (
    EVIDENCE_WORDS,
    LESSON_BASIS_WORDS,
    status_line,
    who_and_where,
)

REASON_ICONS: Final[Mapping[Nearness, str]] = {
    "here": "pin",
    "inside": "pin",
    "county": "pin",
    "cluster": "data",
    "similar": "people",
    "region": "pin",
}
"""Signs for what puts a case near; other cases are shown for a theme, with its component's sign."""
WEB_ADDRESS: Final = ("https://", "http://")

CSS: Final = """
.cp-cases{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,262px),1fr));gap:20px;
  list-style:none;margin:0;padding:0}
.cp-sub+.cp-cases{margin-top:14px}
.cp-cases:has(details[open]){align-items:start}
.cp-cases>li{display:flex;margin:0;padding:0}
.cp-case{display:flex;flex-direction:column;width:100%;padding:18px 20px 12px;
  border:1px solid var(--cp-hair);border-radius:8px;font-size:15px;line-height:22px;
  color:var(--cp-ink2)}
.cp-case p{margin:0 0 10px;font-size:inherit;line-height:inherit}
.cp-case-top{display:flex;justify-content:space-between;align-items:center;gap:12px;
  margin-bottom:10px;font-size:13.5px;line-height:18px}
.cp-case-tiles{display:flex;flex-wrap:wrap;gap:6px;--s:22px}
.cp-figure .cp-case h3{font:600 18px/24px var(--cp-serif);color:var(--cp-ink);margin:0;padding:0}
.cp-case .cp-case-who{font-size:13.5px;line-height:19px;margin:3px 0 8px}
.cp-case details{border:0;padding:0;margin:auto 0 10px;font-size:14.5px}
.cp-case summary{cursor:pointer;color:var(--cp-accent);text-decoration:underline}
.cp-case h4{font:600 14px/20px var(--cp-sans);color:var(--cp-ink);margin:12px 0 2px;padding:0}
.cp-case blockquote{margin:0 0 10px;padding-left:12px;border-left:3px solid var(--cp-hair);
  color:var(--cp-ink)}
.cp-case ul{margin:0;padding-left:18px;list-style:disc}
.cp-case a{color:var(--cp-accent);overflow-wrap:anywhere}
.cp-case-foot{padding-top:9px;border-top:1px solid var(--cp-hair);
  font-size:13.5px;line-height:19px}
.cp-case .cp-case-foot p{display:flex;gap:8px;margin:0 0 2px}
.cp-case-foot .cp-i{margin-top:1px;color:var(--cp-ink3)}
"""
"""The rules of the card; the style sheet takes them in."""


def case_card(
    ranked: RankedCase, reason: str | None, component_titles: Mapping[str, str]
) -> Markup:
    """One card. ``reason`` is ``case_words.reason_line``; titles are by component id."""
    case = ranked.case
    return el(
        "article",
        _top(case, component_titles),
        el("h3", case.title),
        el("p", who_and_where(case), class_="cp-case-who"),
        el("p", case.result or case.summary),
        _more(case),
        _foot(ranked, reason),
        class_="cp-case",
    )


def case_cards(cards: Iterable[Markup]) -> Markup:
    """Cards side by side where there is room; a list, so that a reader hears how many there are."""
    return el("ul", *(el("li", card) for card in cards), class_="cp-cases", role="list")


def _top(case: CaseCard, titles: Mapping[str, str]) -> Markup:
    names = ", ".join(titles.get(component, component) for component in case.components)
    tiles = el(
        "span",
        *(tile(component) for component in case.components),
        only_read_aloud(names),
        class_="cp-case-tiles",
    )
    return el("div", tiles, el("span", status_line(case)), class_="cp-case-top")


def _more(case: CaseCard) -> Markup:
    """Everything else we know of the case, to unfold."""
    parts = [
        _section("What was done", el("p", case.summary)) if case.result else None,
        _section("Result", el("p", "No result is known.")) if not case.result else None,
        _lesson(case),
        _section("Status as last seen", el("p", _sentence(case.status))),
        _section("Technologies", el("p", ", ".join(case.technologies)))
        if case.technologies
        else None,
        _section("How we know", el("p", case.evidence_note)) if case.evidence_note else None,
        _section("Sources", el("ul", *(el("li", _source(source)) for source in case.sources))),
    ]
    summary = el("summary", "More", only_read_aloud(f" about {case.title}"))
    return el("details", summary, *parts, data_keep=case.case_id)


def _section(title: str, body: Markup) -> Markup:
    return join([el("h4", title), body])


def _lesson(case: CaseCard) -> Markup | None:
    """The lesson, and whose reading it is."""
    if case.lesson is None:
        return None
    basis = f" {LESSON_BASIS_WORDS[case.lesson_basis]}." if case.lesson_basis else None
    said = el("blockquote", case.lesson, el("small", basis) if basis else None)
    return _section("Lesson", said)


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}."


def _source(source: CaseSource) -> Markup | str:
    """A link to a page of the web; plain words for a source without such an address."""
    if source.url is None or not source.url.startswith(WEB_ADDRESS):
        return source.title
    return el("a", source.title, href=source.url, rel="noopener", target="_blank")


def _foot(ranked: RankedCase, reason: str | None) -> Markup:
    case = ranked.case
    near = "pin" if ranked.covers else REASON_ICONS.get(ranked.nearness, case.components[0])
    why = el("p", icon(near), el("span", reason)) if reason else None
    sign = "link" if case.evidence == "found" else "info"
    known = el("p", icon(sign), el("span", EVIDENCE_WORDS[case.evidence]))
    return el("div", why, known, class_="cp-case-foot")
