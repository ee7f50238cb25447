"""Cases to take along: licence and sources stand in every file, and nothing in one runs."""

from __future__ import annotations

import csv
import io
import json
import re
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser

import pytest

from components.exports.case_document import case_html
from components.exports.case_file import CaseFileHead, case_csv, case_json, case_markdown
from components.model.case_rows import CaseSource
from components.model.case_view import case_view
from tests.unit.test_case_card import CASE

HEAD = CaseFileHead(
    ("Component: Skills or Health",), "http://127.0.0.1/cases?component=skills", "abc123",
    {"skills": "Education, skills and jobs", "work": "Work"}, date(2026, 11, 20),
)  # fmt: skip
EVIL = '=HYPERLINK("http://evil.example") <script>alert(1)</script> [x](javascript:alert(1)) # *b*'
FILES = (case_csv, case_json, case_markdown, case_html)


@pytest.mark.parametrize("made", FILES)
def test_every_file_says_what_was_asked_the_licence_and_the_sources(made) -> None:
    text = made([case_view(CASE)], HEAD).decode("utf-8-sig")
    plain = text.replace("\\", "").replace("&amp;", "&")
    for said in (
        "Component: Skills or Health", "MIT License", "abc123", "component=skills",
        "Digital hubs", "Thirty hubs.", "Trust comes first.", "https://example.org/hubs?a=1&b=2",
        "Source document of the project", "link may be dead", "20 November 2026",
    ):  # fmt: skip
        assert said in plain, said


def test_no_cell_of_the_csv_is_run_as_a_formula() -> None:
    starts = ["=1", "+1", "-1", "@x", "\t=1", "＝1"]
    for text in starts:
        evil = replace(CASE, title=text, summary=text, result=text, technologies=(text,))
        content = case_csv([case_view(evil)], HEAD).decode("utf-8-sig")
        table = [line for line in content.splitlines(keepends=True) if not line.startswith("# ")]
        [row] = csv.DictReader(io.StringIO("".join(table)))
        for cell in row.values():
            assert not cell.startswith(("=", "+", "-", "@", "\t", "＝"))


def test_the_csv_has_one_line_a_case_and_unknown_is_empty() -> None:
    bare = replace(CASE, result=None, lesson=None, lesson_basis=None, place_name=None)
    content = case_csv([case_view(CASE), case_view(bare)], HEAD).decode("utf-8-sig")
    rows = list(csv.DictReader(line for line in content.splitlines() if line[:2] != "# "))
    assert [row["result"] for row in rows] == ["Thirty hubs.", ""]
    assert rows[1]["lesson"] == rows[1]["whose_lesson"] == rows[1]["place"] == ""
    assert rows[0]["components"] == "skills; health"
    assert rows[0]["year_start"] == "2015"


def test_the_json_keeps_unknown_as_null_and_lists_as_lists() -> None:
    bare = replace(CASE, result=None, field_evidence=(("title", "found"),))
    read = json.loads(case_json([case_view(bare)], HEAD))
    [case] = read["cases"]
    assert case["result"] is None
    assert case["components"] == ["skills", "health"]
    assert case["field_evidence"] == {"title": "found"}
    assert read["about"]["licence"].startswith("Our own words")


class Tags(HTMLParser):
    """Every element and every link of a document."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.links += [value or "" for name, value in attrs if name in {"href", "src"}]


def test_texts_of_a_case_are_never_markup_in_the_html() -> None:
    evil = replace(
        CASE, title=EVIL, summary=EVIL, result=EVIL, lesson=EVIL, organisation=EVIL,
        sources=(CaseSource(EVIL, "javascript:alert(1)"), CaseSource("A", 'https://a.example/"x')),
    )  # fmt: skip
    page = Tags()
    page.feed(case_html([case_view(evil)], HEAD).decode())
    assert "script" not in page.tags
    assert page.links == ['https://a.example/"x']


def test_the_html_asks_nothing_of_any_other_address() -> None:
    text = case_html([case_view(CASE)], HEAD).decode()
    assert not re.search(r"<(link|img|script|iframe)|@import|url\(", text)


def test_texts_of_a_case_are_never_marks_in_the_markdown() -> None:
    evil = replace(CASE, title=EVIL, summary="# big\n1. one\n- two *three*", result=EVIL)
    text = case_markdown([case_view(evil)], HEAD).decode()
    headings = [line for line in text.splitlines() if line.startswith("#")]
    assert len(headings) == 2  # the document's and the case's
    assert "<script" not in text.replace("\\<", "")
    assert "](javascript" not in text.replace("\\]", "")
    assert "*three*" not in text.replace("\\*", "")
