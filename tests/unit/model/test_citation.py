"""A figure cited as text, with what every file says of itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from components.model.citation import citation, finding_value, row_value
from components.model.findings import Finding
from components.model.provenance import csv_header, file_name, provenance_lines
from tests.unit.model.made_rows import KNOWN, LEEDS, SMOKERS, SOURCE, UNKNOWN

MADE = date(2026, 11, 5)


def lines(**more):
    return provenance_lines("Smoking", "Leeds", [SOURCE], "abc", "http://h/?a=b", made=MADE, **more)


def test_a_value_is_cited_with_its_interval_and_period():
    sure = replace(KNOWN, lower=9.3, upper=14.3)
    assert row_value(sure, LEEDS, "England") == (
        "12.0% of adults in Leeds smoke. 95% interval 9.3 to 14.3. 2024."
    )


def test_a_value_without_an_interval_is_cited_with_that_said_and_an_estimate_as_one():
    guess = replace(KNOWN, indicator=replace(SMOKERS, is_estimate=True))
    assert row_value(guess, LEEDS, "England").endswith("No interval published. 2024. An estimate.")


def test_an_unknown_value_is_cited_as_unknown_with_its_reason():
    said = row_value(UNKNOWN, LEEDS, "England")
    assert said == "Adults who smoke: not known for Leeds, because the source has no figure."


def test_a_finding_is_cited_with_its_claim():
    one = Finding(
        "health", "x", "12% smoke.", "Worse than England (95%)", "worse", "worse", "9 to 14"
    )
    assert finding_value(one) == "12% smoke. Worse than England (95%). 95% interval 9 to 14."


def test_a_citation_holds_values_source_licence_our_work_hash_version_day_and_link():
    text = citation(["12% of adults smoke."], lines())
    first, *rest = text.split("\n")
    assert first == "12% of adults smoke."
    for label in ("Source", "Licence", "Attribution", "What we did", "Made on", "Version", "Data",
                  "Link"):  # fmt: skip
        assert sum(line.startswith(f"{label}: ") for line in rest) == 1
    assert "Made on: 5 November 2026" in rest
    assert rest[-1] == "Link: http://h/?a=b"


def test_a_file_says_the_same_as_a_citation_and_what_an_empty_cell_means():
    header = csv_header("Smoking", "Leeds", [SOURCE], "abc", "http://h/?a=b", made=MADE)
    said = [f"# {label}: {words}" for label, words in lines()]
    assert [line for line in header if not line.startswith("# Empty value")] == said
    assert len(header) == len(said) + 1


def test_in_brief_sources_stand_together_and_each_attribution_once():
    other = replace(SOURCE, title="Other figures", licence="CC BY-SA 4.0")
    brief = dict(provenance_lines("x", None, [SOURCE, other], "abc", "l", brief=True))
    assert brief["Sources"] == "Office for Figures: Local figures, Other figures"
    assert brief["Licences"] == "OGL v3; CC BY-SA 4.0"
    assert brief["Attribution"] == "Contains public sector information."
    assert "CC BY-SA 4.0" in brief["Share alike"]


def test_what_rests_on_no_source_names_none():
    labels = [label for label, _ in provenance_lines("x", None, [], "abc", "l", brief=True)]
    assert labels == ["Connected Places Explorer", "Version", "Data", "Link"]


def test_a_files_name_says_what_it_is_and_its_month():
    assert file_name("leeds", None, "brief", made=MADE, ending="pdf") == "leeds-brief-2026-11.pdf"
