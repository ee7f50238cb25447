"""Words laid out as blocks: titles, headings, findings, notes, source lines, plain tables."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from components.charts.icons import icon, tile
from components.charts.markup import Markup, el, join
from components.charts.tall_table import scrolling
from components.model.findings import Finding


def page_title(title: str, lead: str | None = None, component_id: str | None = None) -> Markup:
    """The page's one h1, with the component's tile where it has one, and a line under it."""
    mark = tile(component_id, 40) if component_id else None
    heading = el("div", mark, el("h1", title), class_="cp-title")
    return join([heading, el("p", lead, class_="cp-lead") if lead else None])


def heading(
    finding: str, subtitle: str | None = None, level: int = 2, *, small: bool = False
) -> Markup:
    """The finding in serif and, under it in sans, what is shown, of whom, in which unit.

    ``small`` is for a column; its ``level`` still says where it stands among the headings.
    """
    size = " cp-finding-small" if small or level > 2 else ""
    return join(
        [
            el(f"h{level}", finding, class_=f"cp-finding{size}"),
            el("p", subtitle, class_="cp-sub") if subtitle else None,
        ]
    )


def stacked(*parts: Markup | None) -> Markup:
    """Parts one under another, as far apart as Streamlit sets its elements."""
    return el("div", *(el("div", part) for part in parts if part), class_="cp-under-each")


def source_note(text: str) -> Markup:
    """The line that says where the figures come from."""
    return el("p", text, class_="cp-source")


def note(title: str, text: str) -> Markup:
    """A quiet box for what is not known, and why."""
    return el("p", el("strong", title), " ", text, class_="cp-note")


def finding(item: Finding) -> Markup:
    """One thing that stands out: sentence, claim with its sign, figures."""
    claim = el("p", icon(item.sign), el("span", item.claim), class_=f"cp-verdict cp-{item.tone}")
    return el(
        "div",
        el("p", item.sentence, class_="cp-said"),
        claim,
        el("p", item.detail, class_="cp-detail"),
        class_="cp-standout",
    )


def finding_column(
    title: str, sign: str, items: Sequence[Finding], empty: str, more: str | None = None
) -> Markup:
    """A column of findings under its heading; an empty column says that it is empty.

    ``more`` says how many there are beyond those shown, and where.
    """
    body = join(finding(item) for item in items) if items else el("p", empty, class_="cp-detail")
    rest = el("p", more, class_="cp-detail") if more else None
    return el("section", el("h3", icon(sign, 20), title), body, rest, class_="cp-column")


def columns(parts: Iterable[Markup]) -> Markup:
    """Parts side by side where there is room, one under another where there is not."""
    return el("div", *parts, class_="cp-columns")


def bullet_list(items: Iterable[str]) -> Markup:
    """A plain list."""
    return el("ul", *(el("li", item) for item in items), class_="cp-list")


def details(summary: str, body: Markup) -> Markup:
    """Something to unfold, without a round trip to the server."""
    return el("details", el("summary", summary), body)


def table(caption: str, columns_: Sequence[str], rows: Iterable[Sequence[str | Markup]]) -> Markup:
    """A plain table; the first cell of a row is its heading. Wide ones scroll sideways."""
    head = el("tr", *(el("th", name, scope="col") for name in columns_))
    body = (
        el("tr", el("th", row[0], scope="row"), *(el("td", cell) for cell in row[1:]))
        for row in rows
    )
    inside = el(
        "table",
        el("caption", caption, class_="cp-vh"),
        el("thead", head),
        el("tbody", *body),
        class_="cp-table",
    )
    return scrolling(inside, caption)


def paragraph(text: str) -> Markup:
    """A paragraph of running text, no wider than reads well."""
    return el("p", text, class_="cp-prose")


def step_line(finding: str, about: str) -> Markup:
    """A step of a story in a list: what it says, and what it is about."""
    return el("p", el("strong", finding), el("span", about), class_="cp-step-line")
