"""What one row of ONS Explore Local Statistics may hold, and what it becomes."""

from __future__ import annotations

import pytest

from loaders.errors import MalformedFileError
from loaders.sources.els_rows import observation
from tests.unit.loaders.made import smokers_row


def read(**cells: str):
    return observation("cigarette-smokers.csv", 12, smokers_row(**cells), "adult-smokers")


def refusal(**cells: str) -> MalformedFileError:
    with pytest.raises(MalformedFileError) as refused:
        read(**cells)
    return refused.value


def test_a_row_keeps_code_period_value_and_interval_as_published():
    assert read() == (
        "E08000035", "adult-smokers", "2020-01-01/P5Y", 12.5, 10.1, 14.9, None,
    )  # fmt: skip


@pytest.mark.parametrize("letter", ["x", "u", "c", "z", ""])
def test_a_row_without_a_value_keeps_its_status_letter(letter):
    row = read(observation="", lci_95="", uci_95="", status=letter)
    assert row.value is None
    assert row.status == (letter or None)


@pytest.mark.parametrize(
    "sentence",
    [
        "Value for Hackney and City of London combined",
        "Value for Cornwall and Isles of Scilly combined",
    ],
)
def test_a_sentence_about_a_combined_value_becomes_joint(sentence):
    row = read(areacd="E67000001", status=sentence)
    assert (row.value, row.status) == (12.5, "joint")


@pytest.mark.parametrize("status", ["q", "X", "Value for Leeds and Bradford combined"])
def test_an_unknown_status_is_refused(status):
    fault = refusal(observation="", lci_95="", uci_95="", status=status)
    assert (fault.file, fault.line, fault.column) == ("cigarette-smokers.csv", 12, "status")
    assert repr(status) in str(fault)
    assert "c, u, x, z" in str(fault)


def test_a_status_letter_beside_a_value_is_refused_as_contradictory():
    assert refusal(status="x").column == "status"


def test_a_combined_status_without_a_value_is_refused():
    fault = refusal(
        observation="", lci_95="", uci_95="",
        status="Value for Hackney and City of London combined",
    )  # fmt: skip
    assert fault.column == "status"


@pytest.mark.parametrize("text", ["n/a", "nan", "1,2"])
@pytest.mark.parametrize("column", ["observation", "lci_95", "uci_95"])
def test_a_cell_that_is_no_number_is_refused(column, text):
    assert refusal(**{column: text}).column == column


@pytest.mark.parametrize(
    "cells",
    [
        {"lci_95": ""},
        {"uci_95": ""},
        {"observation": "", "status": "x"},
        {"lci_95": "15", "uci_95": "14"},
    ],
)
def test_half_an_interval_or_one_turned_round_is_refused(cells):
    assert refusal(**cells).column == "lci_95"


def test_a_value_outside_its_own_interval_is_kept_as_published():
    assert read(observation="15.2").value == 15.2


@pytest.mark.parametrize("text", ["2020", "2020-01/P1Y", "2020-13-01/P1Y", "2020-01-01/P0Y", ""])
def test_a_period_that_cannot_be_read_is_refused(text):
    fault = refusal(period=text)
    assert fault.column == "period"
    assert "YYYY-MM-DD" in str(fault)


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Aberdeen City Region", "na-aberdeen-city-region"),
        (
            "Edinburgh and South East Scotland City Region",
            "na-edinburgh-and-south-east-scotland-city-region",
        ),
        ("Glasgow City Region", "na-glasgow-city-region"),
    ],
)
def test_the_three_city_regions_without_a_code_are_told_apart_by_name(name, code):
    assert read(areacd="na", areanm=name).area_code == code


@pytest.mark.parametrize(
    ("code", "name"), [("na", "Dundee City Region"), ("", "Leeds"), ("E0800003", "Leeds")]
)
def test_a_code_of_another_shape_is_refused(code, name):
    assert refusal(areacd=code, areanm=name).column == "areacd"


@pytest.mark.parametrize("code", ["TLE", "TLE4", "TLE42", "K02000001", "W92000004"])
def test_statistical_areas_and_nations_keep_their_codes(code):
    assert read(areacd=code).area_code == code
