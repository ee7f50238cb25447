"""How a case study's file is read, and how a malformed one is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from loaders.case_studies import load_case_studies, load_passages, read_case_study
from loaders.errors import MalformedFileError

FRONT = """\
+++
id = "street-trees"
title = "Street trees counted by residents"
organisation = "Anytown Council"
place_name = "Anytown"
area_code = "E08000035"
area_code_alt = []
country = "United Kingdom"
components = ["energy"]
component_themes = ["waste-and-nature"]
component_theme_reason = "Trees are nature."
discussion_themes = ["sustainability"]
outcomes12 = ["data"]
ldc = []
common_themes = []
uel_headings = ["healthy"]
mapping_reason = "Residents count."
technologies = ["survey app"]
year_start = 2021
year_approximate = false
status = "active"
status_group = "active"
kind = "case study"
evidence = "found"
named_item_confirmed = true
lesson_basis = "source"

[field_evidence]
title = "found"

[[sources]]
title = "How it went"
url = "https://example.org/trees"

[[sources]]
title = "Source document of the project"
+++
"""
BODY = """
## What was done

Residents counted
the trees of each street.

## Lesson

Give people a map.
"""


def written(folder: Path, text: str, name: str = "street-trees.md") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_a_case_is_read_with_its_prose_and_sources(tmp_path: Path) -> None:
    case = read_case_study(written(tmp_path, FRONT + BODY))
    assert case.summary == "Residents counted the trees of each street."
    assert case.lesson == "Give people a map."
    assert [source.url for source in case.sources] == ["https://example.org/trees", None]


def test_what_a_case_does_not_say_stays_unknown(tmp_path: Path) -> None:
    case = read_case_study(written(tmp_path, FRONT + BODY))
    assert (case.result, case.year_end, case.evidence_note) == (None, None, None)


def test_cases_come_in_the_order_of_their_ids(tmp_path: Path) -> None:
    for name in ("b-trees", "a-trees"):
        written(tmp_path, (FRONT + BODY).replace("street-trees", name), f"{name}.md")
    assert [case.id for case in load_case_studies(tmp_path)] == ["a-trees", "b-trees"]


@pytest.mark.parametrize(
    ("old", "new", "line_reads", "column", "found"),
    [
        ('["energy"]', '["trees"]', "components =", "components.0", "“trees”"),
        ('title = "Street', 'titel = "Street', None, "title", "nothing"),
        ('country = "United Kingdom"', 'country = ""', "country =", "country", "“”"),
        ('"E08000035"', '"Leeds"', "area_code = ", "area_code", "“Leeds”"),
        ("https://example", "ftp://example", "[[sources]]", "sources.0.url", "“ftp://example"),
        ("year_start = 2021", "year_start = 21", "year_start", "year_start", "“21”"),
        ("year_start = 2021", "year_start = ", "year_start", None, "Invalid value"),
        ('by residents"', 'by residents "', "title =", "title", "by residents ”"),
        ("## Lesson", "## Moral", "## Moral", None, "“## Moral”"),
        ("## What was done", "## Result", None, "summary", "nothing"),
        ("\n## What was done\n", "", "Residents counted", None, "text above the first heading"),
        ("Give people a map.", "", None, "lesson", "“”"),
        ('lesson_basis = "source"\n', "", None, None, "stand together"),
        ("start = 2021", "start = 2021\nyear_end = 2020", None, None, "year_end 2020"),
        ('id = "street-trees"', 'id = "other-trees"', "id =", "id", "“other-trees”"),
        ("+++\nid", "---\nid", "---", None, "“---”"),
    ],
)
def test_a_malformed_file_is_refused_with_its_line_and_field(
    tmp_path: Path, *, old: str, new: str, line_reads: str | None, column: str | None, found: str
) -> None:
    text = (FRONT + BODY).replace(old, new).replace("+++\n\nResidents", "+++\nResidents")
    with pytest.raises(MalformedFileError) as refused:
        read_case_study(written(tmp_path, text))
    fault = refused.value
    assert (fault.file, fault.column) == ("street-trees.md", column)
    line = text.splitlines()[fault.line - 1] if fault.line else ""
    assert line.startswith(line_reads) if line_reads else fault.line is None
    assert found in fault.message


def test_the_second_heading_of_a_name_is_the_one_refused(tmp_path: Path) -> None:
    text = FRONT + BODY + "\n## Lesson\n\nAgain.\n"
    with pytest.raises(MalformedFileError) as refused:
        read_case_study(written(tmp_path, text))
    assert refused.value.line == len(text.splitlines()) - 2


def test_an_empty_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(MalformedFileError, match="an empty file"):
        read_case_study(written(tmp_path, ""))


HEADER = "passage_id,year,part,working_group,question,theme,section,position,point\n"


def test_passages_are_read_in_order(tmp_path: Path) -> None:
    rows = (
        "a-1,2024,P,G,Q?,devolution,worked_well,1,One.\n"
        "a-2,2024,P,G,Q?,devolution,collaborate,2,Two.\n"
    )
    path = written(tmp_path, HEADER + rows, "passages.csv")
    assert [passage.point for passage in load_passages(path)] == ["One.", "Two."]


@pytest.mark.parametrize(
    ("row", "column"),
    [
        ("a-1,2024,P,G,Q?,devolution,went_well,1,One.", "section"),
        ("a-1,soon,P,G,Q?,devolution,worked_well,1,One.", "year"),
        ("a-1,2024,P,G,Q?,devolution,worked_well,1,", "point"),
    ],
)
def test_a_malformed_passage_is_refused_with_its_line(
    tmp_path: Path, row: str, column: str
) -> None:
    path = written(tmp_path, HEADER + row + "\n", "passages.csv")
    with pytest.raises(MalformedFileError) as refused:
        load_passages(path)
    assert (refused.value.line, refused.value.column) == (2, column)
