"""Briefs of real places for tests, and what can be read from a PDF."""

from __future__ import annotations

import io
import re
from datetime import date
from functools import cache
from typing import Any

from pypdf import PdfReader

from components import store
from components.exports import brief_file
from components.model.brief import Brief
from components.views import brief

MADE = date(2026, 11, 20)
LINK = "http://127.0.0.1:8501/place?place=leeds"


def asked(slug: str, component_id: str | None = None) -> brief.Asked:
    """What is asked for: the place of that slug, or one of its components."""
    place = next(each for each in store.choosable_places() if each.slug == slug)
    component = store.catalogue().component(component_id) if component_id else None
    return brief.Asked(place, component, MADE, LINK)


@cache
def made(slug: str, component_id: str | None = None) -> tuple[Brief, bytes]:
    """The rows of a brief and its PDF."""
    wanted = asked(slug, component_id)
    return brief.brief(wanted), brief.pdf(wanted)


def printed(rows: Brief) -> bytes:
    """The PDF of rows made up for a test."""
    return brief_file.brief_pdf(rows, MADE, brief.kit())


def reader(pdf: bytes) -> PdfReader:
    """The PDF, opened."""
    return PdfReader(io.BytesIO(pdf))


def words(pdf: bytes) -> str:
    """All its text in one line; line breaks of the layout are spaces."""
    text = " ".join(page.extract_text() for page in reader(pdf).pages)
    return re.sub(r"\s+", " ", text)


def elements(pdf: bytes) -> list[Any]:
    """Every structure element of its tag tree, in reading order."""
    found: list[Any] = []

    def walk(node: Any) -> None:
        if hasattr(node, "get_object"):
            node = node.get_object()
        if isinstance(node, list):
            for each in node:
                walk(each)
        elif isinstance(node, dict):
            if "/S" in node:
                found.append(node)
            walk(node.get("/K", []))

    walk(reader(pdf).trailer["/Root"]["/StructTreeRoot"]["/K"])
    return found
