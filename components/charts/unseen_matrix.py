"""What is known and what is not, at a glance: a square an indicator, a row a component.

The squares of what is unknown carry the pattern of their kind; a theme without any indicator is an
empty frame with a question mark. The same counts stand in the table beside.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from components.charts import prose
from components.charts.icons import tile
from components.charts.markup import Markup, el, join, only_read_aloud
from components.model.map_codes import UNKNOWN_LETTERS
from components.model.rows import UnknownReason
from components.model.unseen import KINDS
from components.model.wording import UNKNOWN_WORDS, format_number, plural, sentence_start

Mark = UnknownReason | Literal["known", "empty"]


@dataclass(frozen=True, slots=True)
class UnseenRow:
    """A component: its themes in screen order, each with a mark an indicator."""

    component_id: str
    title: str
    themes: Sequence[Sequence[Mark]]
    chosen: bool

    def count(self, mark: Mark) -> int:
        """How many indicators (for "empty": themes) have this mark."""
        return sum(each == mark for theme in self.themes for each in theme)

    @property
    def could(self) -> int:
        """Indicators that could be known here."""
        return sum(self.count(mark) for mark in ("known", "no_data", "suppressed"))


def unseen_matrix(rows: Sequence[UnseenRow]) -> Markup:
    """All components with their squares, and the key under them."""
    drawn = (_row(row) for row in rows)
    return join([el("ul", *drawn, class_="cp-unseen", role="list"), _key(rows)])


def _row(row: UnseenRow) -> Markup:
    missing = row.count("no_data") + row.count("suppressed")
    squares = [
        el("span", *(_square(mark) for mark in theme), class_="cp-unseen-theme")
        for theme in row.themes
    ]
    name = el("span", tile(row.component_id, 26), row.title)
    words = f"{missing} of {row.could} not known" if missing else f"all {row.could} known"
    return el(
        "li",
        el(
            "button", name, type="button", data_choose=row.component_id,
            class_="cp-unseen-name", aria_pressed="true" if row.chosen else "false",
        ),
        el("span", *squares, class_="cp-unseen-squares", aria_hidden="true"),
        el("span", words, only_read_aloud(_aloud(row)), class_="cp-unseen-count"),
        class_="cp-chosen" if row.chosen else None,
    )  # fmt: skip


def _square(mark: Mark) -> Markup:
    if mark == "empty":
        return el("i", "?", class_="cp-sq cp-sq-empty")
    letter = "known" if mark == "known" else UNKNOWN_LETTERS[mark]
    return el("i", class_="cp-sq cp-sq-known" if mark == "known" else f"cp-sq cp-sw-{letter}")


def _aloud(row: UnseenRow) -> str:
    said = [f"{row.count(kind)} {UNKNOWN_WORDS[kind]}" for kind in KINDS if row.count(kind)]
    empty = row.count("empty")
    if empty:
        said.append(f"{plural(empty, 'theme')} without an indicator")
    return f": {', '.join(said)}" if said else ""


def _key(rows: Sequence[UnseenRow]) -> Markup:
    marks: list[tuple[Mark, str]] = [("known", "known")]
    marks += [(kind, UNKNOWN_WORDS[kind]) for kind in KINDS]
    marks.append(("empty", "theme without an indicator"))
    entries = [
        el("span", _square(mark), f"{words} {sum(row.count(mark) for row in rows)}")
        for mark, words in marks
        if any(row.count(mark) for row in rows)
    ]
    return el("p", *entries, class_="cp-key")


def unseen_table(rows: Sequence[UnseenRow]) -> Markup:
    """The same counts: a row a component, a column a kind."""
    columns = ("Component", "Known", *(sentence_start(UNKNOWN_WORDS[k]) for k in KINDS),
               "Themes without an indicator")  # fmt: skip
    marks: tuple[Mark, ...] = ("known", *KINDS, "empty")
    cells = [(row.title, *(str(row.count(mark)) for mark in marks)) for row in rows]
    total = ("All", *(str(sum(row.count(mark) for row in rows)) for mark in marks))
    return prose.table("Indicators by component and kind", columns, [*cells, total])


def shared_bar(counts: Sequence[tuple[str, int]]) -> Markup | None:
    """Gaps by who shares them, as one bar with its numbers below; None where there is no gap."""
    if not sum(number for _, number in counts):
        return None
    parts = [
        el("i", class_=f"cp-shared-{place}", style=f"--n:{number}")
        for place, (_, number) in enumerate(counts)
        if number
    ]
    entries = [
        el("span", el("i", class_=f"cp-shared-{place}", aria_hidden="true"), f"{words}: {number}")
        for place, (words, number) in enumerate(counts)
    ]
    return join(
        [
            el("div", *parts, class_="cp-stack cp-shared", aria_hidden="true"),
            el("p", *entries, class_="cp-key"),
        ]
    )


def nations_table(
    names: Sequence[tuple[str, int]],
    rows: Sequence[tuple[str, str, Sequence[float | None]]],
    chosen: str | None,
    totals: Mapping[str, float],
) -> Markup:
    """Nations beside each other: of each component how much of what could be known is not.

    ``rows`` are component, title and a percent a nation (None where nothing could be known).
    """
    head = el(
        "tr",
        el("th", "Component", scope="col"),
        *(el("th", f"{name}, {plural(n, 'council')}", scope="col") for name, n in names),
    )
    body = [
        el(
            "tr",
            el("th", _choice(component_id, title, chosen=component_id == chosen), scope="row"),
            *(_cell(percent) for percent in percents),
        )
        for component_id, title, percents in rows
    ]
    total = el("tr", el("th", "All", scope="row"), *(_cell(totals[name]) for name, _ in names))
    caption = "Share of councils’ figures that are not known, by component and nation"
    table = el(
        "table",
        el("caption", caption, class_="cp-vh"),
        el("thead", head),
        el("tbody", *body, total),
        class_="cp-table cp-unseen-nations",
    )
    return el("div", table, class_="cp-scroll", tabindex="0", role="region", aria_label=caption)


def _choice(component_id: str, title: str, *, chosen: bool) -> Markup:
    return el(
        "button", el("span", tile(component_id, 22), title), type="button",
        data_choose=component_id, class_="cp-unseen-name",
        aria_pressed="true" if chosen else "false",
    )  # fmt: skip


def _cell(percent: float | None) -> Markup:
    if percent is None:
        return el("td", "own measures")
    bar = el(
        "span", el("i", style=f"--v:{percent:.1f}"), class_="cp-unseen-bar", aria_hidden="true"
    )
    words = "under 1" if 0 < percent < 1 else format_number(percent)
    return el("td", bar, f"{words}%")


UNSEEN_CSS: Final = """
.cp-unseen{list-style:none;margin:16px 0 0;padding:0}
.cp-unseen>li{display:grid;grid-template-columns:190px minmax(0,1fr) 150px;gap:6px 18px;margin:0;
  padding:7px 0;border-top:1px solid var(--cp-hair);align-items:center;font-size:14.5px;
  line-height:19px;color:var(--cp-ink)}
.cp-unseen>li.cp-chosen{background:var(--cp-surface);
  box-shadow:-8px 0 var(--cp-surface),8px 0 var(--cp-surface),-11px 0 var(--cp-accent)}
.cp-figure .cp-unseen-name{all:unset;cursor:pointer;font-weight:550;color:var(--cp-ink)}
.cp-unseen-name>span{display:flex;align-items:center;gap:10px}
.cp-unseen-name:hover{text-decoration:underline;text-underline-offset:3px}
.cp-unseen-name:focus-visible{outline:2px solid var(--cp-accent);outline-offset:2px}
.cp-unseen-squares{display:flex;flex-wrap:wrap;gap:4px 12px}
.cp-unseen-theme{display:flex;flex-wrap:wrap;gap:3px}
.cp-unseen-count{text-align:right;color:var(--cp-ink2)}
.cp-sq{flex:none;box-sizing:border-box;width:16px;height:16px;display:inline-block;
  print-color-adjust:exact;-webkit-print-color-adjust:exact}
.cp-sq-known{background:var(--cp-fill)}
.cp-sq.cp-sw-z{border:1px dashed var(--cp-uline)}
.cp-sq-empty{border:1.4px dashed var(--cp-uline);background:var(--cp-u);color:var(--cp-ink2);
  font:600 11px/13px var(--cp-sans);text-align:center;font-style:normal}
.cp-key .cp-sq{width:16px;height:16px}
.cp-shared{margin:12px 0 0}.cp-shared+.cp-key+.cp-source{margin-top:12px}
.cp-shared-0{background:var(--cp-s4)}.cp-shared-1{background:var(--cp-s3)}
.cp-shared-2{background:var(--cp-s1)}
.cp-key .cp-shared-0,.cp-key .cp-shared-1,.cp-key .cp-shared-2{width:22px;height:13px;
  outline:1px solid var(--cp-hair)}
.cp-unseen-nations td{white-space:nowrap;vertical-align:middle}
.cp-unseen-nations th{vertical-align:middle}
.cp-unseen-bar{display:inline-block;width:min(84px,40%);height:12px;margin-right:10px;
  background:var(--cp-track);vertical-align:-1px}
.cp-unseen-bar i{display:block;height:100%;width:calc(var(--v)*1%);
  background:repeating-linear-gradient(-45deg,var(--cp-uline) 0 1.6px,var(--cp-u) 1.6px 5px);
  outline:1px solid var(--cp-uline);
  outline-offset:-1px;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.cp-unseen-list td:nth-child(2){white-space:nowrap}
.cp-unseen-list .cp-sq{margin-right:8px;vertical-align:-3px}
.cp-unseen-list small{display:block;font-size:13px;line-height:17px;color:var(--cp-ink2);
  font-weight:400}
@container (max-width:760px){.cp-unseen>li{grid-template-columns:minmax(0,1fr) auto}
.cp-unseen-squares{grid-column:1/-1;grid-row:2}
.cp-unseen-list table,.cp-unseen-list tbody,.cp-unseen-list tr,.cp-unseen-list th,
  .cp-unseen-list td{display:block}
.cp-unseen-list thead{display:none}
.cp-unseen-list th,.cp-unseen-list td{border:0;padding:1px 0}
.cp-unseen-list tr{border-bottom:1px solid var(--cp-hair);padding:9px 0}
.cp-unseen-list td[data-name]::before{content:attr(data-name) ": ";color:var(--cp-ink2)}}
"""
