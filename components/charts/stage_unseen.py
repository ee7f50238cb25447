"""What is not known for the back of a room: a row a component, a box for every figure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from components.charts.icons import tile
from components.charts.markup import Markup, el

if TYPE_CHECKING:
    from collections.abc import Sequence

CSS: Final = """
.cp-stage-unseen :is(.cp-l-boxes,.cp-l-boxes i){height:calc(28*var(--u))}
.cp-stage-unseen .cp-l-boxes i{flex:0 1 calc(25*var(--u))}
.cp-stage-bars .cp-l-held{background:radial-gradient(circle,var(--cp-uline) 1.2px,
  var(--cp-u) 1.6px) 0 0/5px 5px;outline:1px solid var(--cp-uline);outline-offset:-1px}
"""
KEY: Final = "Each box is a figure: filled where it is known, hatched where there is none"
HELD: Final = ", dotted where it is held back"


@dataclass(frozen=True, slots=True)
class Counted:
    """How many figures of a component are known, published by nobody, and held back."""

    component_id: str
    title: str
    known: int
    absent: int
    held: int

    @property
    def missing(self) -> int:
        """Those that are not known, whatever the reason."""
        return self.absent + self.held

    @property
    def all(self) -> int:
        """Those that could be known."""
        return self.known + self.missing


def key_words(rows: Sequence[Counted]) -> str:
    """How to read the boxes; dots are named where there are any."""
    return f"{KEY}{HELD if any(row.held for row in rows) else ''}."


def said_of(row: Counted) -> str:
    """The same in words, such as "2 of 16 not known"."""
    return f"{row.missing} of {row.all} not known" if row.missing else f"all {row.all} known"


def stage_unseen(rows: Sequence[Counted], caption: str) -> Markup:
    """A row a component: known figures filled, then those that are not, and how many are not."""
    head = el("tr", *(el("th", words, scope="col") for words in ("Name", "Figures", "Not known")))
    return el(
        "table",
        el("caption", caption, class_="cp-vh"),
        el("thead", head, class_="cp-vh"),
        el("tbody", *map(_row, rows)),
        class_="cp-stage-bars cp-stage-unseen",
    )


def _row(row: Counted) -> Markup:
    drawn = [
        *[el("i")] * row.known,
        *[el("i", class_="cp-l-held")] * row.held,
        *[el("i", class_="cp-l-none")] * row.absent,
    ]
    return el(
        "tr",
        el("th", tile(row.component_id), row.title, scope="row"),
        el("td", el("span", *drawn, class_="cp-l-boxes", aria_hidden="true"), class_="cp-st-b"),
        el("td", said_of(row), class_="cp-st-n"),
    )
