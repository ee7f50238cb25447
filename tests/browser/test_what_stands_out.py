"""From what stands out to a case and back, and from what people said to what speaks to it."""

from __future__ import annotations

import re
from urllib.parse import unquote

from playwright.sync_api import expect

from tests.browser.driver import PHONE
from tests.browser.test_every_page import violations

BLOCK = ".st-key-fig-spot-cases"


def test_a_weak_spot_leads_to_a_case_with_the_place_kept_and_back(open_page):
    visit = open_page("/place?place=leeds")
    block = visit.page.locator(BLOCK)
    first = block.locator(".cp-line-title").first
    title = first.inner_text()
    expect(block.get_by_text(re.compile("same theme: .* source found")).first).to_be_visible()
    first.focus()
    visit.page.keyboard.press("Enter")
    expect(visit.page).to_have_url(re.compile(r"/cases\?.*case="))
    visit.settle()
    assert "place=leeds" in visit.page.url
    expect(visit.main.get_by_role("heading", name=title).first).to_be_visible()
    visit.page.go_back()
    expect(visit.heading).to_have_text("Leeds")


def test_the_cases_of_a_theme_open_in_the_library_with_the_filter_set(open_page):
    visit = open_page("/skills?place=leeds&theme=work")
    visit.main.get_by_role("link", name="in the library").click()
    expect(visit.page).to_have_url(re.compile(r"/cases\?"))
    visit.settle()
    asked = unquote(visit.page.url)
    assert "component=skills" in asked
    assert "theme=work" in asked


def test_points_are_filtered_and_lead_to_cases_and_figures(open_page):
    visit = open_page("/said", viewport=PHONE)
    visit.page.get_by_text("Filters", exact=True).click()
    visit.page.get_by_role("checkbox", name=re.compile("Asks and offers")).click()
    expect(visit.main.get_by_role("heading", name="16 of 234 points")).to_be_visible()
    expect(visit.page).to_have_url(re.compile("kind=asks_and_offers"))
    visit.main.locator(".cp-points summary").nth(1).click()
    assert violations(visit.page) == []
    visit.main.get_by_role("link", name="Patients per full-time GP").first.click()
    expect(visit.heading).to_contain_text("Health")
    expect(visit.page).to_have_url(re.compile("indicator=patients-per-gp"))
