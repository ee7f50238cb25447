"""A document as a PDF, set by Typst. What people typed goes in as data, never as Typst's markup.

The letters are Libertinus, which the typesetter brings along; signs that it lacks come from the
computer's own fonts. Nothing is fetched.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

import typst

from components.exports.document import Words
from components.exports.document_bars import Bars, typst_bars

if TYPE_CHECKING:
    from components.exports.document import Document, Table

_TEMPLATE: Final = """
#let all = json(bytes(sys.inputs.document))
#let wide = 34mm
#let drawn(at, look) = if at == none { [] } else { pdf.artifact(box(width: wide, height: 9pt, {
  let to = calc.max(.01, calc.min(1, at)) * wide
  if look == "outline" { rect(width: to, height: 9pt, stroke: 1.2pt + rgb("#44535D")) } else {
    place(rect(width: wide, height: 9pt, fill: rgb("#E3E9EB")))
    if look == "bar" { place(rect(width: to, height: 9pt, fill: rgb("#2F5D7C"))) } else {
      place(dx: calc.min(to, wide - 3pt), rect(width: 3pt, height: 9pt, fill: rgb("#14212B")))
    }
  }
})) }
#let with(cells, one, after) = cells.slice(0, after) + (one,) + cells.slice(after)
#set document(title: all.title)
#set page(paper: "a4", margin: (x: 24mm, y: 22mm), numbering: "1 of 1", number-align: right)
#set text(font: "Libertinus Serif", size: 11pt, lang: "en", region: "GB", fill: rgb("#14212B"))
#set par(leading: .62em, spacing: .8em)
#show heading: it => block(above: 1.5em, below: .6em, text(size: 1.12em, it.body))
#heading(level: 1, text(size: 1.5em, all.title))
#block(width: 100%, stroke: (bottom: .7pt + rgb("#CBD4D8")), inset: (bottom: 8pt),
  text(size: 8.5pt, fill: rgb("#44535D"), all.provenance.map(line => [#line]).join(linebreak())))
#for each in all.blocks {
  if each.kind == "h2" {
    block(width: 100%, above: 2em, stroke: (top: 1.5pt), inset: (top: 7pt),
      sticky: true, heading(level: 2, text(size: 1.1em, each.text)))
  } else if each.kind == "h3" { heading(level: 3, text(each.text)) }
  else if each.kind == "p" { par(text(each.text)) }
  else if each.kind == "note" { par(text(style: "italic", fill: rgb("#44535D"), each.text)) }
  else if each.kind == "bars" {
    block(below: .4em, sticky: true, text(weight: "bold", size: 10pt, each.caption))
    set text(size: 9.5pt)
    table(
      columns: with(each.widths.map(w => w * 1fr), wide + 8pt, each.after),
      stroke: (x, y) => (bottom: .6pt + rgb("#CBD4D8")), inset: (x: 0pt, right: 8pt, y: 4pt),
      table.header(..with(each.columns, each.scale, each.after)
        .map(name => text(fill: rgb("#44535D"), name))),
      ..each.rows.map(row => with(row.cells.map(cell => text(cell)), drawn(row.at, each.look),
        each.after)).flatten(),
    )
  }
  else {
    block(below: .4em, sticky: true, text(weight: "bold", size: 10pt, each.caption))
    set text(size: 9.5pt)
    table(
      columns: each.widths.map(w => w * 1fr), stroke: (x, y) => (bottom: .6pt + rgb("#CBD4D8")),
      inset: (x: 0pt, right: 8pt, y: 4pt),
      table.header(..each.columns.map(name => text(fill: rgb("#44535D"), name))),
      ..each.rows.flatten().map(cell => text(cell)),
    )
  }
}
"""
_WIDEST: Final = 60  # letters from which a column gets no more room


def pdf(document: Document) -> bytes:
    """The document on A4, with page numbers, headings that a reader can walk and real tables."""
    whole = {
        "title": document.title,
        "provenance": document.provenance,
        "blocks": [_block(block) for block in document.blocks],
    }
    inputs = {"document": json.dumps(whole, ensure_ascii=False)}
    made = typst.compile(_TEMPLATE.encode(), format="pdf", sys_inputs=inputs)
    if not isinstance(made, bytes):
        raise TypeError("The typesetter made no PDF.")
    return made


def _block(block: Words | Table | Bars) -> dict[str, object]:
    if isinstance(block, Bars):
        return typst_bars(block, _WIDEST)
    if isinstance(block, Words):
        return {"kind": block.kind, "text": block.text}
    widths = [
        min(_WIDEST, max(8, *(len(row[at]) for row in (block.columns, *block.rows))))
        for at in range(len(block.columns))
    ]
    return {"kind": "table", "caption": block.caption, "columns": block.columns,
            "rows": block.rows, "widths": widths}  # fmt: skip
