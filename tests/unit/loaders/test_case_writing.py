"""A case as a file: what is written is read as the same case again, and every fault is said."""

from __future__ import annotations

import tomllib

import pytest

from loaders.case_checks import LONGEST_TEXT, Known, case_faults, checked_case
from loaders.case_studies import FENCE, CaseStudy, case_fields, load_case_studies
from loaders.case_writing import case_text
from loaders.errors import MalformedFileError
from loaders.paths import CASE_STUDIES
from tests.unit.test_case_studies import BODY, FRONT

KNOWN = Known({"waste-and-nature": "energy"}, frozenset({"E08000035"}))


def fields(**changed):
    return case_fields("trees.md", FRONT + BODY) | changed


def read(case: CaseStudy) -> CaseStudy:
    return CaseStudy.model_validate(case_fields("x.md", case_text(case)))


def test_every_case_of_the_library_is_written_as_its_file_stands():
    cases = load_case_studies(CASE_STUDIES)
    assert len(cases) == 171
    for case in cases:
        assert case_text(case) == (CASE_STUDIES / f"{case.id}.md").read_text("utf-8"), case.id
        assert read(case) == case


@pytest.mark.parametrize(
    "said",
    [
        "=1+1", "<script>alert(1)</script>", "🌳 שלום", 'a "quoted" \\ back', "+++", "a\u2028b",
        "\u202eturned", "*bold* [link](javascript:1)", "x" * LONGEST_TEXT, "# not a heading",
        "'''", "tab\tin", "\x7f\x00",
    ],
)  # fmt: skip
def test_whatever_was_typed_comes_back_from_the_file(said):
    title = f"A {said}"[:LONGEST_TEXT].strip()
    text = f"Said: {' '.join(said.split())}."[-LONGEST_TEXT:]
    case, faults = checked_case(fields(title=title, summary=text), KNOWN)
    assert faults == ()
    assert case is not None
    assert read(case) == case


@pytest.mark.parametrize(
    ("changed", "field", "found"),
    [
        ({"id": "Wrong Id"}, "id", "“Wrong Id”"),
        ({"id": ""}, "id", "nothing"),
        ({"title": ""}, "title", "nothing"),
        ({"components": ()}, "components", "nothing"),
        ({"components": ("trees",)}, "components", "“trees”"),
        ({"component_themes": ("trees",)}, "component_themes", "“trees”"),
        ({"area_code": "E99999999"}, "area_code", "“E99999999”"),
        ({"area_code": "Leeds"}, "area_code", "“Leeds”"),
        ({"year_start": "soon"}, "year_start", "“soon”"),
        ({"year_end": 2019}, "year_end", "fields that do not fit together"),
        ({"lesson_basis": None}, "lesson_basis", "fields that do not fit together"),
        ({"summary": "No full stop"}, "summary", "“No full stop”"),
        ({"summary": "## Result."}, "summary", "“## Result.”"),
        ({"summary": "x" * LONGEST_TEXT + "."}, "summary", "10,001 letters"),
        ({"technologies": ("a", "a")}, "technologies", "the same twice"),
        ({"sources": ({"title": "T", "url": "javascript:alert(1)"},)}, "sources", None),
        ({"sources": ({"title": "T"},)}, "sources", "no link"),
        ({"new": 1}, "new", "“1”"),
    ],
)
def test_a_fault_names_its_field_what_stands_there_and_what_may(changed, field, found):
    case, faults = checked_case(fields(**changed), KNOWN)
    assert case is None
    said = next(each for each in faults if each.field == field)
    assert found is None or said.found == found
    assert said.allowed


def test_all_faults_are_said_at_once():
    _, faults = checked_case({"title": "Alone"}, KNOWN)
    assert len(faults) > 10
    assert {each.field for each in faults} >= {"id", "organisation", "summary", "sources"}


def test_an_id_and_a_title_that_the_library_has_are_refused():
    case, _ = checked_case(fields(), KNOWN)
    assert case is not None
    taken = Known(KNOWN.themes, KNOWN.codes, frozenset({case.id}), frozenset({case.title}))
    assert [each.field for each in case_faults(case, taken)] == ["id", "title"]


def test_every_case_of_the_library_passes_the_checks_of_a_case_that_is_added(connection):
    rows = connection.execute("SELECT theme_id, component_id FROM theme").fetchall()
    codes = connection.execute("SELECT area_code FROM place").fetchall()
    known = Known(dict(rows), frozenset(code for (code,) in codes))
    for case in load_case_studies(CASE_STUDIES):
        assert case_faults(case, known) == (), case.id


@pytest.mark.parametrize(
    "text",
    ["", "no front matter", "+++\ntitle = \n+++\n", "+++\nid: yaml\n+++\n", "---\nid: a\n---\n",
     "%PDF-1.7\n1 0 obj"],
)  # fmt: skip
def test_a_text_that_is_no_case_file_is_refused_with_what_is_allowed(text):
    with pytest.raises(MalformedFileError) as refused:
        case_fields("own.md", text)
    assert refused.value.allowed


def test_the_front_matter_is_toml_whatever_stands_in_it():
    case, _ = checked_case(fields(title='"""\u2029 +++ \\u0041'), KNOWN)
    assert case is not None
    front = case_text(case).split(f"{FENCE}\n")[1]
    assert tomllib.loads(front)["title"] == case.title
