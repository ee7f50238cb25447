"""The page about the external checks, as Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from loaders.trace import SEED

if TYPE_CHECKING:
    from loaders.trace import Traced

TRACED_HEADING: Final = "## Figures followed back to the published cell"


@dataclass(frozen=True, slots=True)
class Check:
    """One published result worked out again: how many cells, and how far the furthest is off."""

    title: str
    functions: str
    cells: int
    largest: float
    allowed: float
    why_allowed: str

    @property
    def holds(self) -> bool:
        """Whether every cell is as near as the printed digits let it be."""
        return self.largest <= self.allowed


def page(found: Sequence[Check], trail: str) -> str:
    """The whole page as Markdown; ``trail`` is its second half."""
    head = ("published result", "our functions", "cells", "largest difference", "allowed")
    rows = [
        (c.title, c.functions, c.cells, f"{c.largest:.2g}", f"{c.allowed:g}: {c.why_allowed}")
        for c in found
    ]
    return f"""# Proof

Made by `make proof`. Each line is a published result, worked out again by the very functions that
score and describe places here. The published cells lie in `tests/vectors/external_*.csv`.

{_table(head, rows)}

The raw indicators of the ASEM index are not among our files, so its means are checked and its
normalisation is not. Of the six Fingertips series two have no usable interval and are left out:
that calculator needs none there, ours does.

Scores are worked out twice, in SQL for the product and in Python for the tests, and must agree to
1e-9 for every council, theme and component (`tests/data/`).

{trail}"""


def trail_of(figures: Sequence[Traced]) -> str:
    """The second half: one row a figure."""
    head = ("indicator", "place", "period", "here", "published", "where")
    rows = [
        (f.indicator, f.place, f.period, f.ours, f.published, f"`{f.file}` line {f.line}")
        for f in figures
    ]
    return f"""{TRACED_HEADING}

{len(figures)} latest values, drawn with the seed {SEED} from all that are known, and the cell of
the published file that each was read from by plain text search, without our loaders.

{_table(head, rows)}
"""


def _table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(map(str, line))} |" for line in lines)
