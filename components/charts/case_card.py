"""A case study as a card: what was done, what came of it, why it is shown, how we know."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from components.charts.icons import icon, tile
from components.charts.markup import Markup, el, join, only_read_aloud
from components.charts.snippet import marked
from components.model.case_view import CaseView, ShownSource
from components.model.snippets import Marks, found_in, most_telling

NO_RESULT: Final = "No result is known."

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
.cp-figure button.cp-case-open:hover{color:var(--cp-accent);text-decoration:underline}
.cp-case blockquote small{font-size:13.5px;color:var(--cp-ink2)}
.cp-case ul{margin:0;padding-left:18px;list-style:disc}
.cp-case a{color:var(--cp-accent);overflow-wrap:anywhere}
.cp-case-foot{padding-top:9px;border-top:1px solid var(--cp-hair);
  font-size:13.5px;line-height:19px}
.cp-case .cp-case-foot p{display:flex;gap:8px;margin:0 0 2px}
.cp-case-foot .cp-i{margin-top:1px;color:var(--cp-ink3)}
"""
"""The rules of the card; the style sheet takes them in."""


def case_card(
    view: CaseView,
    component_titles: Mapping[str, str],
    reason: str | None = None,
    sign: str | None = None,
    *,
    opens: bool = False,
    marks: Marks = frozenset(),
) -> Markup:
    """One card.

    Args:
        view: the case.
        component_titles: by component id.
        reason: why it is shown here; None leaves the line out.
        sign: the symbol beside the reason; the case's first component's where None.
        opens: whether its title is a button that sends the case's address, and its lesson is shown
            at once.
        marks: what a search found, to be marked; the text that has most of it is shown.
    """
    heading = marked(view.title, marks)
    title = (
        el(
            "button",
            heading,
            type="button",
            data_choose=f"case:{view.address}",
            class_="cp-case-open",
        )
        if opens
        else heading
    )
    shown = most_telling((view.result, view.summary), marks) or view.summary
    return el(
        "article",
        _top(view, component_titles),
        el("h3", title),
        el("p", marked(view.who, marks), class_="cp-case-who"),
        el("p", marked(shown, marks)),
        _tools(view, marks),
        _lesson(view, marks) if opens else None,
        _more(view, shown, with_lesson=not opens),
        _foot(view, reason, sign or view.components[0]),
        class_="cp-case",
    )


def case_cards(cards: Iterable[Markup]) -> Markup:
    """Cards side by side where there is room; a list, so that a reader hears how many there are."""
    return el("ul", *(el("li", card) for card in cards), class_="cp-cases", role="list")


def _top(view: CaseView, titles: Mapping[str, str]) -> Markup:
    names = ", ".join(titles.get(component, component) for component in view.components)
    tiles = el(
        "span",
        *(tile(component) for component in view.components),
        only_read_aloud(names),
        class_="cp-case-tiles",
    )
    return el("div", tiles, el("span", view.status), class_="cp-case-top")


def _tools(view: CaseView, marks: Marks) -> Markup | None:
    """The technologies, where they alone have what was looked for."""
    tools = ", ".join(view.technologies)
    told = (view.title, view.who, view.result, view.summary, view.lesson)
    if not found_in(tools, marks) or any(found_in(text, marks) for text in told):
        return None
    return el("p", "Technologies: ", marked(tools, marks))


def _more(view: CaseView, shown: str, *, with_lesson: bool) -> Markup:
    """Everything else that a card says of the case, to unfold; ``shown`` stands there already."""
    lesson = _lesson(view) if with_lesson else None
    parts = [
        _section("What was done", el("p", view.summary)) if shown != view.summary else None,
        _section("Result", el("p", view.result or NO_RESULT)) if shown != view.result else None,
        _section("Lesson", lesson) if lesson else None,
        _section("Status as last seen", el("p", view.status_seen)),
        _section("Technologies", el("p", ", ".join(view.technologies)))
        if view.technologies
        else None,
        _section("How we know", el("p", view.evidence_note)) if view.evidence_note else None,
        _section("Sources", source_list(view.sources)),
    ]
    summary = el("summary", "More", only_read_aloud(f" about {view.title}"))
    return el("details", summary, *parts, data_keep=view.address)


def _section(title: str, body: Markup) -> Markup:
    return join([el("h4", title), body])


def _lesson(view: CaseView, marks: Marks = frozenset()) -> Markup | None:
    """The lesson, and whose reading it is."""
    if view.lesson is None:
        return None
    basis = f" {view.lesson_basis}." if view.lesson_basis else None
    said = marked(view.lesson, marks)
    return el("blockquote", said, el("small", basis) if basis else None)


def source_list(sources: Iterable[ShownSource]) -> Markup:
    """The sources as a list: links to pages of the web, plain words for the others."""
    return el("ul", *(el("li", _source(source)) for source in sources))


def _source(source: ShownSource) -> Markup | str:
    if source.url is None:
        return source.title
    return el("a", source.title, href=source.url, rel="noopener", target="_blank")


def _foot(view: CaseView, reason: str | None, sign: str) -> Markup:
    why = el("p", icon(sign), el("span", reason)) if reason else None
    known = el(
        "p", icon("link" if view.evidence_id == "found" else "info"), el("span", view.evidence_line)
    )
    return el("div", why, known, class_="cp-case-foot")
