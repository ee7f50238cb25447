"""How long briefs, workbooks and a workshop's record take, many in a row, ten at once; memory."""

from __future__ import annotations

import os
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

from bench.results import Line, line, median_of, p95
from components import store
from components.exports.document import Document, Table, Words
from components.exports.document_pdf import pdf
from components.views import brief, workbooks
from loaders.fonts import print_fonts

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from components.model.rows import Place

GROUP: Final = "Exports"
BRIEFS: Final = 100
WARM: Final = 20  # after so many the fonts, the templates and the answers of the store are there
AT_ONCE: Final = 10
NOTES: Final = 100
LINK: Final = "http://127.0.0.1:8501/place"
MADE: Final = date(2026, 11, 20)  # the same day in every run: the same bytes
STATUS: Final = Path("/proc/self/status")
KIB_IN_MIB: Final = 1024


def _councils() -> Sequence[Place]:
    """A hundred different councils: a brief that was just made would be too easy."""
    return store.councils()[:BRIEFS]


def _brief(place: Place) -> float:
    """The seconds of one brief, from the click to the bytes."""
    started = time.perf_counter()
    brief.pdf(brief.Asked(place, None, MADE, LINK))
    return time.perf_counter() - started


def _workbook(place: Place) -> float:
    return _seconds(lambda: workbooks.place_workbook(place, LINK, MADE))


def _record() -> float:
    """The record of a workshop with a hundred notes, as a PDF."""
    notes = tuple(
        (f"Note {n} of what worked well here", "Travel", str(n % 7)) for n in range(NOTES)
    )
    blocks = (
        Words("h2", "What worked"),
        Table("Worked well", ("Note", "Heading", "Dots"), notes),
    )
    whole = Document("A workshop", ("Connected Places Explorer",), blocks)
    return _seconds(lambda: pdf(whole, print_fonts(), MADE))


def _cpu() -> float:
    """The seconds of work so far, of this process and of those that set its pages."""
    used = os.times()
    return used.user + used.system + used.children_user + used.children_system


def _seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def _resident_mib() -> float | None:
    """The memory of this process; None where the system does not say."""
    if not STATUS.is_file():
        return None
    said = STATUS.read_text(encoding="utf-8").partition("VmRSS:")[2].split()
    return int(said[0]) / KIB_IN_MIB if said else None


def measure() -> list[Line]:
    """Return the times of briefs one after another and at once, of workbooks, and the growth."""
    store.ensure_database()
    places = _councils()
    first = _brief(places[0])
    warm = [_brief(place) for place in places[:WARM]]
    before = _resident_mib()
    worked = _cpu()
    row = [_brief(place) for place in places]
    worked = (_cpu() - worked) / len(row)
    after = _resident_mib()
    with ThreadPoolExecutor(AT_ONCE) as pool:
        wall = _seconds(lambda: list(pool.map(_brief, places[:AT_ONCE])))
    grown = None if before is None or after is None else after - before
    one = store.catalogue().indicators[0]
    books = [_workbook(place) for place in places[:WARM]]
    note = f"{len(row)} councils, {len(row) / sum(row):.1f} briefs a second, {len(warm)} before"
    return [
        line(GROUP, "brief as PDF, the first of a process", "s", first, at_most=1),
        line(GROUP, "brief as PDF, median of a hundred in a row", "s", median_of(row), note=note),
        line(GROUP, "brief as PDF, p95 of a hundred in a row", "s", p95(row), at_most=1),
        line(GROUP, "brief as PDF, work of the processor in the mean", "s", worked),
        line(GROUP, "memory grown over a hundred briefs", "MiB", grown, at_most=20),
        line(GROUP, f"{AT_ONCE} briefs asked for at once, all there", "s", wall),
        line(GROUP, "workbook of a place, median", "s", median_of(books), at_most=1),
        line(GROUP, "workbook of an indicator", "s",
             _seconds(lambda: workbooks.indicator_workbook(one, LINK, MADE)), at_most=1),
        line(GROUP, "record of a workshop as PDF, median", "s",
             median_of([_record() for _ in range(WARM)]), at_most=1),
    ]  # fmt: skip
