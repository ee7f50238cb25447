"""What can be taken away as a file, lines of code that open it, and the data dictionary."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from components.charts.markup import Markup, el, join
from components.charts.prose import table
from components.model.data_lines import Lines
from components.model.dictionary_rows import Table
from components.model.wording import plural

CSS: Final = """
.cp-taking h3{font-size:17px;line-height:24px;font-weight:620;margin:0;padding:0;
  color:var(--cp-ink)}
.cp-taking .cp-prose{margin:4px 0 8px}
.cp-taking .cp-hash{font-size:12.5px;overflow-wrap:anywhere}
.cp-fetch{display:inline-block;border:1px solid var(--cp-ctl);border-radius:8px;padding:8px 14px;
  font-size:15px;line-height:22px;color:var(--cp-ink);background:var(--cp-page);text-decoration:none}
.cp-fetch:hover{border-color:var(--cp-accent);color:var(--cp-accent)}
.cp-fetch:focus-visible{outline:3px solid var(--cp-accent);outline-offset:1px}
[class*=st-key-taking-]{border-top:1px solid var(--cp-hair);padding-top:.9rem}
.cp-dictionary details details{margin-left:18px}
.cp-dictionary details details summary{font-weight:400}.cp-dictionary summary code{font-size:14px}
.cp-dictionary :is(td,th){vertical-align:top}.cp-dictionary td:nth-child(4){min-width:15rem}
.cp-jump{margin:14px 0 0}
pre.cp-code{max-height:none;white-space:pre}
@media (max-width:640px){pre.cp-code{white-space:pre-wrap}}
"""
_COLUMNS: Final = ("Column", "Type", "Unit", "What it is", "When it is NULL")


def taking(title: str, about: str, facts: Iterable[tuple[str, str]]) -> Markup:
    """One thing to take: its name, what it is, and its facts as terms."""
    terms = (part for name, text in facts for part in (el("dt", name), _fact(name, text)))
    return el(
        "div", el("h3", title), el("p", about, class_="cp-prose"),
        el("dl", *terms, class_="cp-facts"), class_="cp-taking",
    )  # fmt: skip


def _fact(name: str, text: str) -> Markup:
    return el("dd", el("code", text, class_="cp-hash")) if name == "SHA-256" else el("dd", text)


def fetch_link(words: str, address: str, file_name: str) -> Markup:
    """A link that saves a file the server sends from disk."""
    return el("a", words, href=address, download=file_name, class_="cp-fetch")


def code_lines(one: Lines) -> Markup:
    """Code to copy (figure.js), said to be in which language and what it needs."""
    name = one.language.lower()
    return el(
        "div",
        el("h4", one.language),
        el("p", f"Needs {one.needs}.", class_="cp-sub"),
        el("pre", el("code", one.text), class_="cp-code", data_text=name, tabindex="0",
           aria_label=f"Lines of {one.language}"),
        el("div",
           el("button", f"Copy the {one.language} lines", type="button", class_="cp-copy",
              data_copy=name),
           el("span", role="status"), class_="cp-handed-row"),
        class_="cp-handed",
    )  # fmt: skip


def dictionary(groups: Mapping[str, Sequence[Table]], *, unfolded: bool) -> Markup:
    """Groups of tables to unfold, each table with its columns; ``unfolded`` opens them all."""
    return el(
        "div",
        *(_group(title, own, unfolded=unfolded) for title, own in groups.items()),
        class_="cp-dictionary",
    )


def _group(title: str, tables: Sequence[Table], *, unfolded: bool) -> Markup:
    inside = el("div", *(_table(one, unfolded=unfolded) for one in tables))
    return el(
        "details",
        el("summary", f"{title} · {plural(len(tables), 'table')}"),
        inside,
        open=unfolded,
    )


def _table(one: Table, *, unfolded: bool) -> Markup:
    rows = "a view" if one.row_count is None else plural(one.row_count, "row")
    columns = plural(len(one.columns), "column")
    summary = el("summary", el("code", one.name), f" · {columns} · {rows}")
    cells = (
        (column.name, column.kind_words, column.unit or "", column.said, column.null_words)
        for column in one.columns
    )
    return el(
        "details", summary,
        join([el("p", one.meaning, class_="cp-sub"), table(one.name, _COLUMNS, cells)]),
        open=unfolded,
    )  # fmt: skip
