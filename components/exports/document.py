"""A document to read and to file: headings, paragraphs and tables, as HTML that Word opens too.

Everything in it is plain text. What a spreadsheet would take for a formula, if somebody copies a
table into one, is kept a text.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from html import escape
from typing import Final, Literal

from components.exports import document_bars
from components.exports.csv_file import safe
from components.exports.document_bars import Bars

Kind = Literal["h1", "h2", "h3", "p", "note", "small"]


@dataclass(frozen=True, slots=True)
class Words:
    """A heading, a paragraph, small print, or a note: words that say what the rest is worth."""

    kind: Kind
    text: str


@dataclass(frozen=True, slots=True)
class Table:
    """A table under its caption; the first column names the row."""

    caption: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Document:
    """The whole: what it is, lines on where it comes from, and its blocks in order."""

    title: str
    provenance: tuple[str, ...]
    blocks: tuple[Words | Table | Bars, ...] = field(default=())


# Fonts that a computer has: a file to take along loads none. Sizes are those of a printed page.
STYLE: Final = (
    """
body{font:11pt/1.45 Georgia,'Times New Roman',serif;color:#14212B;max-width:46em;margin:2em auto;
padding:0 1.2em}
h1{font-size:22pt;line-height:1.15;margin:0 0 .4em}h2{font-size:15pt;margin:1.8em 0 .3em;
border-top:2pt solid #14212B;padding-top:.5em}h3{font-size:12pt;margin:1.2em 0 .2em}
p{margin:.3em 0}.note{color:#44535D;font-style:italic}
.from,.small{font:9pt/1.4 Arial,Helvetica,sans-serif;color:#44535D}
.from{border-bottom:1pt solid #CBD4D8;padding-bottom:.8em}
table{border-collapse:collapse;width:100%;margin:.5em 0 1em;font-size:10pt}
caption{text-align:left;padding:.2em 0}
th,td{text-align:left;vertical-align:top;border-bottom:1pt solid #CBD4D8;padding:.25em .6em .25em 0;
overflow-wrap:anywhere}
thead th{color:#44535D;font-weight:normal}
""".replace("\n", "")
    + document_bars.STYLE
)
_TAGS: Final = {"h1": "h2", "h2": "h2", "h3": "h3", "p": "p", "note": "p", "small": "p"}


def safe_text(text: str) -> str:
    """The text, with an apostrophe before what a spreadsheet would run."""
    return str(safe(text))


def _plain(text: str) -> str:
    """The text in markup; a spreadsheet takes headings and paragraphs of a page for cells too."""
    return escape(safe_text(text))


def html(document: Document) -> str:
    """A page of its own, UTF-8, without scripts and without anything from elsewhere."""
    head = "".join(f"<p>{_plain(line)}</p>" for line in document.provenance)
    body = "".join(_html(block) for block in document.blocks)
    return (
        '<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8">'
        '<meta http-equiv="Content-Security-Policy" '
        "content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        f"<title>{escape(document.title)}</title><style>{STYLE}</style></head>"
        f'<body><h1>{_plain(document.title)}</h1><div class="from">{head}</div>{body}</body></html>'
    )


def _html(block: Words | Table | Bars) -> str:
    if isinstance(block, Bars):
        return document_bars.html_bars(block)
    if isinstance(block, Words):
        tag = _TAGS[block.kind]
        mark = f' class="{block.kind}"' if block.kind in {"note", "small"} else ""
        return f'<{tag}{mark} dir="auto">{_plain(block.text)}</{tag}>'
    rows = [
        [document_bars.cell_text(row[0]), *map(document_bars.html_cell, row[1:])]
        for row in block.rows
    ]
    widths = document_bars.column_widths((block.columns, *block.rows), document_bars.PAGE)
    return document_bars.html_table(block.caption, block.columns, widths, rows)
