"""Every file that the app offers, gathered from the pages that offer them, and read again."""

from __future__ import annotations

import csv
import io
import sys
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import openpyxl
from pptx import Presentation
from pptx.oxml.ns import qn
from pypdf import PdfReader

from loaders.paths import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable

VIEWS = ROOT / "components" / "views"
GIGABIT = "gigabit-broadband~lowest-quarter"
# Page and address. A view that offers a file and is reached by none of these fails a test.
STATES: tuple[tuple[str, dict[str, str]], ...] = (
    ("place", {"place": "leeds"}),
    ("place", {"place": "norfolk"}),
    ("place", {"place": "isles-of-scilly"}),
    ("health", {"place": "leeds", "theme": "healthy-living", "indicator": "adult-smokers"}),
    ("data", {"place": "wales"}),
    ("portrait", {"place": "leeds"}),
    ("inside", {"place": "leeds"}),
    ("inside", {"place": "norwich"}),
    ("inside", {"place": "wales"}),
    ("targets", {"place": "leeds"}),
    ("compare", {"places": "leeds,bradford", "component": "health", "indicator": "suicides"}),
    ("lenses", {"place": "leeds"}),
    ("lenses", {"place": "leeds", "lens": "local-digital-capital", "term": "digital-skills"}),
    ("cases", {"q": '"a, =1+1'}),
    ("cases", {"component": "skills"}),
    ("said", {}),
    ("said", {"view": "directory"}),
    ("map", {}),
    ("find", {"if": GIGABIT}),
    ("indicators", {}),
    ("indicators", {"indicator": "adult-smokers"}),
    ("unknown", {"place": "leeds"}),
    ("unknown", {}),
    ("room", {"place": "leeds", "part": "story"}),
    ("room", {"place": "leeds", "part": "record"}),
    ("room", {"place": "leeds", "part": "wheel"}),
    ("sources", {}),
)


@dataclass(frozen=True)
class Offered:
    """A file as a page offers it: by which views, on which page, its name, and how it is made."""

    page: str
    views: frozenset[str]
    name: str
    make: Callable[[], bytes]

    @cached_property
    def content(self) -> bytes:
        """What the file holds; it is made when a test looks at it."""
        return self.make()

    @property
    def ending(self) -> str:
        """What kind of file it is."""
        return self.name.rpartition(".")[2]


def views_on_the_way() -> frozenset[str]:
    """The views through which the button is drawn just now."""
    found, frame = set(), sys._getframe(1)
    while frame is not None:
        path = frame.f_code.co_filename
        if path.startswith(str(VIEWS)):
            found.add(path.rpartition("/")[2].removesuffix(".py"))
        frame = frame.f_back
    return frozenset(found)


def cells(content: bytes) -> tuple[list[str], list[dict[str, str]]]:
    """The lines above the columns of a CSV file, and its rows."""
    lines = content.decode("utf-8-sig").split("\r\n")
    head = [line for line in lines if line.startswith("# ")]
    body = "\r\n".join(lines[len(head) :])
    return head, list(csv.DictReader(io.StringIO(body, newline="")))


def sheets(content: bytes) -> dict[str, list[tuple[object, str]]]:
    """Every cell that is not empty, with its kind, by worksheet."""
    book = openpyxl.load_workbook(io.BytesIO(content))
    return {
        page.title: [(c.value, c.data_type) for row in page for c in row if c.value is not None]
        for page in book
    }


def slide_words(content: bytes) -> list[str]:
    """Every paragraph on the slides of a deck, in its tables and in its notes."""
    parts = [part for page in Presentation(io.BytesIO(content)).slides
             for part in (page, page.notes_slide)]  # fmt: skip
    return [
        "".join(run.text or "" for run in paragraph.iter(qn("a:t")))
        for part in parts
        for paragraph in part.element.iter(qn("a:p"))
    ]


def words(file: Offered) -> str:
    """All text of a file in one line."""
    content = file.content
    if file.ending == "pdf":
        said = " ".join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages)
    elif file.ending == "pptx":
        said = " ".join(slide_words(content))
    elif file.ending == "xlsx":
        said = " ".join(str(value) for page in sheets(content).values() for value, _ in page)
    else:
        said = content.decode("utf-8-sig")
    return " ".join(said.replace("\\", "").split())
