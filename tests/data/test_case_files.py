"""What must hold for the case studies and passages that are shipped."""

from __future__ import annotations

import csv
import re
from collections import Counter
from pathlib import Path

import pytest

from loaders.case_studies import CaseStudy, Passage, load_case_studies, load_passages
from loaders.paths import CASE_STUDIES, CATALOGUE, PASSAGES, PLACES, ROOT

RUN_OF_WORDS = 9
"""So many words in a row are a sentence taken over, not a fact."""
SOURCE_DOCUMENTS = ROOT.parent / "shared" / "seeds"


@pytest.fixture(scope="module")
def cases() -> list[CaseStudy]:
    return load_case_studies(CASE_STUDIES)


@pytest.fixture(scope="module")
def passages() -> list[Passage]:
    return load_passages(PASSAGES)


def column(path: Path, name: str) -> set[str]:
    with path.open(encoding="utf-8", newline="") as file:
        return {row[name] for row in csv.DictReader(file)}


def prose(case: CaseStudy) -> list[str]:
    """Every sentence of a case that is ours."""
    return [
        text
        for text in (case.summary, case.result, case.lesson, case.evidence_note)
        if text is not None
    ]


def test_every_case_and_every_point_is_there(
    cases: list[CaseStudy], passages: list[Passage]
) -> None:
    assert len(cases) == 171
    assert len(passages) == 234


def test_ids_are_unique(cases: list[CaseStudy], passages: list[Passage]) -> None:
    assert len({case.id for case in cases}) == len(cases)
    assert len({passage.passage_id for passage in passages}) == len(passages)


def test_themes_of_cases_are_in_the_catalogue(cases: list[CaseStudy]) -> None:
    themes = column(CATALOGUE / "themes.csv", "theme")
    assert {theme for case in cases for theme in case.component_themes} <= themes


def test_every_component_has_at_least_eight_cases(cases: list[CaseStudy]) -> None:
    counts = Counter(component for case in cases for component in case.components)
    assert len(counts) == 8
    assert min(counts.values()) >= 8


def test_every_code_of_a_case_is_a_place_or_a_former_one(cases: list[CaseStudy]) -> None:
    known = column(PLACES / "places.csv", "area_code")
    former = column(PLACES / "area_changes.csv", "old_code")
    for case in cases:
        assert case.area_code is None or case.area_code in known, case.id
        assert set(case.area_code_alt) <= known | former, case.id


def test_abolished_sedgemoor_stands_under_somerset_with_its_old_codes(
    cases: list[CaseStudy],
) -> None:
    case = next(case for case in cases if case.id == "sedgemoor-uprn")
    assert case.area_code == "E06000066"
    assert case.area_code_alt == ("E07000188", "E10000027")


def test_links_lead_to_the_web(cases: list[CaseStudy]) -> None:
    links = [source.url for case in cases for source in case.sources if source.url]
    assert len(links) > 250
    assert all(re.match(r"https?://[^\s\"'<>]+$", link) for link in links)


def test_a_case_with_a_found_source_links_to_it(cases: list[CaseStudy]) -> None:
    for case in cases:
        has_link = any(source.url for source in case.sources)
        assert has_link or case.evidence == "seed", case.id


def test_no_tag_stands_twice_in_a_case(cases: list[CaseStudy]) -> None:
    for case in cases:
        tags = (*case.components, *case.component_themes), case.technologies, case.area_code_alt
        assert all(len(set(group)) == len(group) for group in tags), case.id


def test_prose_is_written_for_readers(cases: list[CaseStudy]) -> None:
    for case in cases:
        for text in prose(case):
            assert not re.search(r"\b[Ss]eeds?\b|\.txt\b|\(reading\)|\b[Ee]xcerpts?\b", text), (
                case.id
            )
            assert text[-1] in ".)", case.id


def test_no_two_cases_or_points_say_the_same(
    cases: list[CaseStudy], passages: list[Passage]
) -> None:
    titles = Counter(case.title for case in cases)
    points = Counter((passage.working_group, passage.point) for passage in passages)
    assert not [title for title, times in titles.items() if times > 1]
    assert not [point for point, times in points.items() if times > 1]


def runs(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"[a-z0-9]+", text.lower())
    return {tuple(words[i : i + RUN_OF_WORDS]) for i in range(len(words) - RUN_OF_WORDS + 1)}


@pytest.mark.skipif(
    not SOURCE_DOCUMENTS.is_dir(),
    reason="the source documents (../shared) are not beside the project",
)
def test_nine_words_in_a_row_are_never_a_source_documents(
    cases: list[CaseStudy], passages: list[Passage]
) -> None:
    theirs = set().union(
        *(runs(file.read_text("utf-8")) for file in SOURCE_DOCUMENTS.glob("*.txt"))
    )
    ours = [text for case in cases for text in prose(case)] + [p.point for p in passages]
    assert len(theirs) > 10_000
    assert not [text for text in ours if runs(text) & theirs]
