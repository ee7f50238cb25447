"""What must hold for the frameworks that are shipped: their terms, their words, whose they are."""

from __future__ import annotations

import re

import pytest

from loaders.lenses import LensFile, load_lenses
from loaders.paths import DATA
from tests.data.test_case_files import SOURCE_DOCUMENTS, runs

TERMS = {
    "digitalisation-outcomes": 12, "local-digital-capital": 8, "four-rs": 4,
    "healthy-to-enabled": 4, "foundational-topics": 10, "social-progress": 12,
    "long-term-impacts": 9, "levelling-up-tests": 6, "social-value": 12, "common-themes": 5,
    "calls-to-action": 5, "ethical-as": 5,
}  # fmt: skip


@pytest.fixture(scope="module")
def lenses() -> dict[str, LensFile]:
    return {lens.id: lens for lens in load_lenses(DATA / "lenses")}


def ours(lens: LensFile) -> list[str]:
    """Every sentence of a framework's file that is ours."""
    return [
        lens.about, lens.note, lens.why_no_scores or "", *lens.proxy_notes,
        *(term.explanation for term in lens.terms), *(each.text for each in lens.said),
    ]  # fmt: skip


def test_every_framework_is_there_with_all_its_terms(lenses):
    assert {name: len(lens.terms) for name, lens in lenses.items()} == TERMS


def test_terms_are_the_sources_and_figures_never_are(lenses):
    assert {lens.made_by.terms for lens in lenses.values()} == {"source"}
    assert {lens.made_by.indicators for lens in lenses.values()} <= {"ours", "derived", None}


@pytest.mark.parametrize("name", ["four-rs", "ethical-as"])
def test_a_framework_that_nothing_measures_has_cases_and_points_for_every_term(lenses, name):
    for term in lenses[name].terms:
        assert term.indicators + term.themes + term.components == ()
        assert term.cases + term.case_tags != ()
        assert term.points != ()


def test_social_progress_says_that_its_names_are_old(lenses):
    lens = lenses["social-progress"]
    assert "2014 to 2017" in lens.title
    assert "renamed" in lens.note
    groups = [term.group for term in lens.terms]
    assert {groups.count(group) for group in groups} == {4}


def test_what_was_not_found_is_said_and_not_made_up(lenses):
    assert "not found" in lenses["levelling-up-tests"].note
    assert "previous government" in lenses["levelling-up-tests"].note
    notes = " ".join(lenses["local-digital-capital"].proxy_notes)
    assert "not found in print" in notes
    said = lenses["local-digital-capital"].said
    assert [each.year for each in said] == [2021, 2022, 2023, 2024, 2025]


def test_three_components_of_local_digital_capital_have_no_proxy(lenses):
    lens = lenses["local-digital-capital"]
    without = {term.id for term in lens.terms} - {each.term for each in lens.proxy}
    assert without == {"digital-adoption", "data-ecosystems", "collaboration-coordination"}


def test_words_are_written_for_readers(lenses):
    for lens in lenses.values():
        for text in filter(None, ours(lens)):
            assert not re.search(r"\b[Ss]eeds?\b|\.txt\b|\b[Ee]xcerpts?\b", text), lens.id
            assert text[-1] in ".?", (lens.id, text)


@pytest.mark.skipif(
    not SOURCE_DOCUMENTS.is_dir(),
    reason="the source documents (../shared) are not beside the project",
)
def test_nine_words_in_a_row_are_never_a_source_documents(lenses):
    theirs = set().union(
        *(runs(file.read_text("utf-8")) for file in SOURCE_DOCUMENTS.glob("*.txt"))
    )
    assert len(theirs) > 10_000
    texts = [text for lens in lenses.values() for text in ours(lens)]
    assert not [text for text in texts if runs(text) & theirs]
