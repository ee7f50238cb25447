"""What a target may be: its range, its link, its words; what a person typed read as one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from components.model.target_cells import (
    nearest,
    read_indicator,
    read_target,
    read_value,
    read_year,
)
from components.model.targets import (
    Target,
    TargetError,
    is_web_address,
    label,
    range_words,
    rules_for,
    value_range,
)
from tests.unit.model.made_rows import NATURE, PAY, SMOKERS, YEARS

MARKS = replace(SMOKERS, indicator_id="marks", title="Satisfaction", unit="points out of 10")
RULES = rules_for("E08000035", "Leeds", (SMOKERS, PAY, NATURE, YEARS, MARKS), 2026)
GOOD = {
    "indicator": "adult-smokers", "target": "10", "year": "2030", "decided_by": "Cabinet",
    "link": "",
}  # fmt: skip


def fault(text, indicator=SMOKERS, **options):
    with pytest.raises(TargetError) as refused:
        read_value(text, indicator, **options)
    return str(refused.value)


@pytest.mark.parametrize(
    ("text", "indicator", "value"),
    [
        ("10", SMOKERS, 10.0), (" 12.5 % ", SMOKERS, 12.5), ("12,5", SMOKERS, 12.5),
        ("0,125", SMOKERS, 0.125), (".5", SMOKERS, 0.5), ("£1,250", PAY, 1250.0),
        ("1 250,50", PAY, 1250.5), ("1\u00a0250", PAY, 1250.0), ("1.250,5", PAY, 1250.5),
        ("1,250.5", PAY, 1250.5), ("1’250", PAY, 1250.0), ("1,250,000", PAY, 1_250_000.0),
        ("−5", NATURE, -5.0), ("-£5", replace(NATURE, prefix="£"), -5.0), ("+7", PAY, 7.0),
    ],
)  # fmt: skip
def test_a_number_is_read_as_people_and_spreadsheets_write_it(text, indicator, value):
    assert read_value(text, indicator) == value


@pytest.mark.parametrize("text", ["12,500", "12.500"])
def test_between_semicolons_a_number_that_may_be_two_is_refused_with_both(text):
    said = fault(text, PAY, semicolons=True)
    assert "12500, or 12.5: it can be read as either" in said
    assert read_value("12,50", PAY, semicolons=True) == 12.5


@pytest.mark.parametrize(
    "text", ["ten", "1e5", "١٥", "1,2,3", "12 years", "nan", "inf", "1.250.5", "--5", "5-", "%"]
)
def test_what_is_no_number_is_refused_with_what_was_found(text):
    said = fault(text)
    assert said.startswith("Target: found “") or "nothing" in said
    assert "such as 12.5" in said


def test_signs_that_do_not_fit_the_unit_are_refused_with_the_unit():
    assert "a number of pounds per week, without a percent sign" in fault("12%", PAY)
    assert "without a pound sign" in fault("£12", SMOKERS)
    assert "the formula “=1+1”" in fault("=1+1")


def test_the_range_is_that_of_the_unit():
    assert value_range(SMOKERS) == (0, 100)
    assert value_range(MARKS) == (0, 10)
    assert value_range(YEARS) == (0, 120)
    assert value_range(NATURE)[0] < 0
    assert "0% to 100% here" in fault("120%")
    assert "0 to 10 points out of 10" in fault("11", MARKS)
    assert "0 or more pounds per week" in fault("-1", PAY)
    assert range_words(NATURE) == "a number of million pounds"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2019", "2019, which has passed"), ("2101", "2101"), ("30", "in four digits"),
        ("", "nothing"), ("2030/31", "in four digits"), ("soon", "“soon”"),
    ],
)  # fmt: skip
def test_a_year_is_this_one_or_later_in_four_digits(text, words):
    with pytest.raises(TargetError, match="from 2026 to 2100") as refused:
        read_year(text, 2026)
    assert words in str(refused.value)
    assert read_year("2026", 2026) == 2026
    assert read_year(" 2030.0 ", 2026) == 2030


def test_an_indicator_goes_by_id_or_title_whatever_its_capitals():
    assert read_indicator("ADULT-SMOKERS", RULES) is SMOKERS
    assert read_indicator(" adults who SMOKE ", RULES) is SMOKERS


def test_a_wrong_indicator_is_refused_with_the_nearest():
    with pytest.raises(TargetError, match="the nearest is “Adults who smoke”"):
        read_indicator("Adults who smok", RULES)
    assert nearest("weakly pay", RULES.indicators.values()) == ["Weekly pay"]
    with pytest.raises(TargetError) as refused:
        read_indicator("zzzz", RULES)
    assert "nearest" not in str(refused.value)


def test_every_fault_of_a_row_is_said_at_once():
    target, faults = read_target({**GOOD, "target": "x", "year": "1", "decided_by": " "}, RULES)
    assert target is None
    assert [each.column for each in faults] == ["target", "year", "who decided"]


def test_a_good_row_is_a_target_with_its_texts_on_one_line():
    target, faults = read_target({**GOOD, "decided_by": "Full\n Council ", "link": " x "}, RULES)
    assert (target, faults) == (Target("adult-smokers", 10.0, 2030, "Full Council", "x"), ())


def test_texts_too_long_are_refused():
    target, (fault_found,) = read_target({**GOOD, "link": "h" * 301}, RULES)
    assert target is None
    assert fault_found.sentence == "Link: found 301 letters. Allowed: 300 at most."


@pytest.mark.parametrize(
    "link",
    [
        "javascript:alert(1)", "data:text/html,x", "//evil.example", "www.leeds.gov.uk", "http://",
        "https://a b", "https://x\u202ey", "https://user:secret@host", "ftp://x.y", "",
        "https://[x", " https://x.y", "JAVASCRIPT:https://x",
    ],
)  # fmt: skip
def test_only_a_plain_web_address_is_made_a_link(link):
    assert not is_web_address(link)


def test_web_addresses_are_links():
    assert is_web_address("https://www.leeds.gov.uk/a?b=1#c")
    assert is_web_address("HTTP://example.org")


def test_a_target_is_said_with_its_unit_and_year():
    assert label(Target("a", 10.0, 2030, "x"), SMOKERS) == "10% by 2030"
    assert label(Target("a", 7.25, 2030, "x"), SMOKERS) == "7.25% by 2030"
    assert label(Target("a", 750.0, 2030, "x"), PAY) == "£750 per week by 2030"
    assert label(Target("a", -3.0, 2030, "x"), NATURE) == "−£3 million by 2030"
    assert label(Target("a", 60.0, 2030, "x"), YEARS) == "60 years by 2030"
