"""What must hold of the library as a whole: nothing lost, everything filed, the paper current."""

from __future__ import annotations

import csv
import json
import re
from collections import Counter

import pytest

from components.model.case_facet_words import (
    COMMON_THEME_WORDS,
    DISCUSSION_WORDS,
    LDC_WORDS,
    OUTCOME_WORDS,
    TECHNOLOGY_WORDS,
    UEL_WORDS,
)
from components.model.case_facets import case_facets as facets_of
from components.model.case_view import case_view, opaque_id
from components.model.facets import counts
from loaders import queries
from loaders.case_queries import case_cards, case_facets, case_places
from loaders.case_studies import load_case_studies
from loaders.paths import CASE_STUDIES, CATALOGUE, ROOT
from tests.data.test_case_files import SOURCE_DOCUMENTS, runs
from tools import case_coverage

FACT_BASE = ROOT.parent / "shared" / "cases" / "case_studies.jsonl"
# Words of the fact base about its own making, which a reader of the library cannot know.
OF_ITS_MAKING = re.compile(r"\bseeds?\b|\barticle\b|\bexcerpts?\b|\(reading\)|prospectus|\bwe's\b")
SAME = (
    "id", "title", "country", "components", "component_themes", "discussion_themes", "outcomes12",
    "ldc", "common_themes", "uel_headings", "technologies", "status", "status_group", "kind",
    "lesson_basis", "year_approximate", "named_item_confirmed",
)  # fmt: skip
SAME_OR_EMPTY = ("place_name", "area_code", "year_start", "year_end")
PROSE = ("summary", "result", "lesson", "component_theme_reason", "mapping_reason", "organisation")


@pytest.fixture(scope="module")
def cases():
    return load_case_studies(CASE_STUDIES)


@pytest.mark.skipif(
    not FACT_BASE.is_file(), reason="the fact base (../shared) is not beside the project"
)
def test_every_field_of_the_fact_base_is_carried_over(cases):
    rows = {row["id"]: row for row in map(json.loads, FACT_BASE.read_text("utf-8").splitlines())}
    assert set(rows) == {case.id for case in cases}
    for case in cases:
        row, ours = rows[case.id], json.loads(case.model_dump_json())
        assert {name: ours[name] or "" for name in SAME} == {
            name: row[name] or "" for name in SAME
        }, case.id
        for name in SAME_OR_EMPTY:
            assert (ours[name] or None) == (row[name] or None), (case.id, name)
        assert ours["area_code_alt"] == row["area_code_alt"]
        assert case.evidence == {"found": "found", "seed only": "seed"}[row["evidence"]]
        assert [s.url for s in case.sources if s.url] == [
            s["url"] for s in row["sources"] if s["url"]
        ]
        unlinked = [
            [s for s in case.sources if not s.url],
            [s for s in row["sources"] if not s["url"]],
        ]
        assert bool(unlinked[0]) == bool(unlinked[1]), case.id  # several documents are one line
        for name in PROSE:  # what speaks of the fact base's own making is said in other words
            if row[name] and not OF_ITS_MAKING.search(row[name]):
                assert ours[name] == " ".join(row[name].split()), (case.id, name)


@pytest.mark.skipif(
    not SOURCE_DOCUMENTS.is_dir(),
    reason="the source documents (../shared) are not beside the project",
)
def test_no_reason_or_note_is_taken_over_from_a_source_document(cases):
    theirs = set().union(*(runs(f.read_text("utf-8")) for f in SOURCE_DOCUMENTS.glob("*.txt")))
    assert len(theirs) > 10_000
    for case in cases:
        texts = (case.component_theme_reason, case.mapping_reason, case.evidence_note, case.status)
        assert not [text for text in texts if text and runs(text) & theirs], case.id


def test_every_text_of_a_case_says_something(connection):
    for case in case_cards(connection):
        view = case_view(case)
        for text in (view.title, view.who, view.summary, view.theme_reason, view.mapping_reason):
            assert len(text) > 2, case.case_id
        assert view.lesson is None or (len(view.lesson) > 10 and view.lesson_basis)
        assert view.result is None or len(view.result) > 10
        assert view.sources
        assert "None" not in f"{view.status} {view.status_seen} {view.evidence_line}"


def test_every_id_that_a_case_is_filed_under_has_its_words(connection):
    for case in case_cards(connection):
        assert set(case.outcomes) <= set(OUTCOME_WORDS), case.case_id
        assert set(case.ldc) <= set(LDC_WORDS), case.case_id
        assert set(case.discussion_themes) <= set(DISCUSSION_WORDS), case.case_id
        assert set(case.common_themes) <= set(COMMON_THEME_WORDS), case.case_id
        assert set(case.uel_headings) <= set(UEL_WORDS), case.case_id


def test_every_technology_belongs_to_a_family_and_none_is_left_over(cases):
    with (CATALOGUE / "technology_families.csv").open(encoding="utf-8", newline="") as file:
        families = {row["technology"]: row["family"] for row in csv.DictReader(file)}
    assert set(families) == {technology for case in cases for technology in case.technologies}
    assert set(families.values()) == set(TECHNOLOGY_WORDS) - {"other", "none"}


def test_every_case_has_a_value_of_every_facet_and_every_value_its_words(connection):
    index = case_facets(connection)
    assert len(index.items) == 171
    clusters = queries.clusters(connection)
    listed = facets_of(index, queries.catalogue(connection), case_places(connection), clusters)
    assert {facet.facet_id for facet in listed} == set(index.masks)
    everything = (1 << len(index.items)) - 1
    for facet in listed:
        options = [option.value for option in facet.options]
        assert set(options) == index.values(facet.facet_id), facet.facet_id
        assert len(set(options)) == len(options)
        held = 0
        for mask in index.masks[facet.facet_id].values():
            held |= mask
        assert held == everything, facet.facet_id


def test_counts_are_those_of_the_fact_base(connection):
    counted = counts(case_facets(connection), {})
    assert counted["component"] == {
        "health": 31, "resilience": 41, "energy": 28, "democracy": 33, "travel": 17, "economy": 34,
        "skills": 39, "data": 87,
    }  # fmt: skip
    assert counted["evidence"] == {"found": 129, "seed": 42}
    found = counts(case_facets(connection), {"evidence": ["found"]})["component"]
    assert found == {
        "health": 23, "resilience": 32, "energy": 24, "democracy": 26, "travel": 16, "economy": 28,
        "skills": 28, "data": 68,
    }  # fmt: skip
    without = {v: n for v, n in counted["theme"].items() if v.endswith("-none")}
    assert sum(without.values()) == 22


def test_a_code_that_is_no_more_leads_to_the_place_of_today(connection):
    held = {case.case_id: case for case in case_cards(connection)}
    somerset = held["sedgemoor-uprn"].locations
    assert [each.named_code for each in somerset] == ["E06000066", "E07000188", "E10000027"]
    assert {each.area_code for each in somerset} == {"E06000066"}
    assert {each.area_code for each in held["barnsley-copilot"].locations} == {"E08000038"}
    assert not [c.case_id for c in held.values() for each in c.locations if not each.area_name]


def test_a_restricted_or_stopped_case_says_as_of_when(connection):
    held = {case.case_id: case for case in case_cards(connection)}
    assert case_view(held["network-rail-geofencing"]).status_seen == (
        "Restricted. The newest dated source is of 2024."
    )


def test_ids_that_say_nothing_are_all_different(cases):
    ids = Counter(opaque_id(case.id) for case in cases)
    assert max(ids.values()) == 1
    assert all(re.fullmatch(r"c-[0-9a-f]{8}", each) for each in ids)


def test_the_paper_about_coverage_is_current(connection):
    written = case_coverage.PAGE.read_text("utf-8")
    assert written == case_coverage.page(case_facets(connection), queries.catalogue(connection))
