"""How what people said and cases for what stands out are drawn; no text becomes markup."""

from __future__ import annotations

from dataclasses import replace

from components.charts.said_list import Speaks, directory_list, point_group, point_item
from components.charts.spot_cases import CaseLine, case_lines, spot_item
from components.model.case_view import case_view
from components.model.said_rows import DirectoryEntry
from tests.unit.model.made_cases import CASE, WEAK

EVIL = "<img src=x onerror=alert(1)>"
LINE = CaseLine(case_view(CASE), "Same theme: work", "cases?case=a-case")


def test_a_case_line_leads_to_the_cases_page_and_says_why_it_is_here():
    drawn = case_lines([LINE])
    assert 'href="cases?case=a-case"' in drawn
    assert 'data-choose="case:a-case"' in drawn
    assert "Same theme: work" in drawn
    assert "Something was done." in drawn


def test_a_spot_says_its_claim_with_a_sign_and_that_it_has_no_case():
    drawn = spot_item(WEAK, "Work", "Others who did something about it", [], "No case yet.")
    assert "Worse than England (95%)" in drawn
    assert "cp-i-worse" in drawn
    assert "No case yet." in drawn


def test_a_point_unfolds_what_speaks_to_it():
    speaks = [
        Speaks("A case", "named in the point", "case:a-case", "cases?case=a-case"),
        Speaks("Pay", "on its subject", "figure:economy/pay", "economy?indicator=pay", "economy"),
    ]
    drawn = point_item("p-1", "Share more.", "Data", speaks)
    assert "1 case and 1 figure on this · Data" in drawn
    assert 'data-keep="p-1"' in drawn
    assert 'data-choose="figure:economy/pay"' in drawn
    assert "details" not in point_item("p-2", "Share more.", None, [])


def test_a_group_counts_its_points_by_kind():
    items = [point_item("p-1", "Share.", None, [])]
    drawn = point_group("Power of data", "2024. How?", [("Worked well", items)], "Few figures.")
    assert "Worked well · 1" in drawn
    assert "Few figures." in drawn


def test_a_body_without_a_known_address_is_no_link():
    body = DirectoryEntry("b", "stakeholder", "A body", "Helps.", None, None, None, None, ("ai",))
    assert "<a" not in directory_list("Bodies", [body], {"ai": "AI"})
    linked = directory_list("Bodies", [replace(body, url="https://example.org")], {"ai": "AI"})
    assert 'href="https://example.org"' in linked
    assert 'rel="noopener"' in linked


def test_no_text_becomes_markup():
    body = DirectoryEntry("b", "source", EVIL, EVIL, EVIL, 2024, None, EVIL, ("ai",))
    view = case_view(replace(CASE, title=EVIL, summary=EVIL, organisation=EVIL))
    drawn = [
        directory_list(EVIL, [body], {"ai": EVIL}),
        point_group(EVIL, EVIL, [(EVIL, [point_item(EVIL, EVIL, EVIL, [])])], EVIL),
        case_lines([CaseLine(view, EVIL, "cases")]),
        spot_item(replace(WEAK, claim=EVIL, indicator_title=EVIL), EVIL, EVIL, [], EVIL),
    ]
    assert all("<img" not in each and "&lt;img" in each for each in drawn)
