"""Whatever stands in a case, its file gives the same case back; hiding names never grows them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from components.model.hidden_names import hide_names, names_of
from loaders.case_checks import checked_case
from loaders.case_studies import CaseStudy, case_fields
from loaders.case_writing import case_text
from tests.unit.loaders.test_case_writing import KNOWN, fields

LINES = st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=60)
NAMES = names_of([("Leeds", "a northern metropolitan area"), ("Reading", "a place")])


@given(title=LINES, summary=LINES, tool=LINES)
def test_a_file_gives_back_the_case_it_was_made_of(title, summary, tool):
    said = f"S{' '.join(summary.split())}."
    case, _ = checked_case(fields(title=title, summary=said, technologies=(tool,)), KNOWN)
    if case is not None:
        assert CaseStudy.model_validate(case_fields("x.md", case_text(case))) == case


@given(st.lists(st.sampled_from(["Leeds", "LEEDS", "the", "a", ".", "Reading", "ok", "\n", "'s"])))
def test_no_name_is_left_and_hiding_twice_is_hiding_once(words):
    hidden = hide_names(" ".join(words), NAMES)
    assert "leeds" not in hidden.lower()
    assert hide_names(hidden, NAMES) == hidden


@given(st.text())
def test_a_text_without_names_stays_as_it_is(text):
    assert "leeds" in text.lower() or "Reading" in text or hide_names(text, NAMES) == text
