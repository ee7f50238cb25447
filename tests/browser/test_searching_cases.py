"""The search of the case-study library in a real browser: typed, followed, taken back."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.browser.driver import DESK
from tests.browser.test_every_page import violations

FIELD = "Search cases and what people said"


def test_a_misspelt_search_finds_says_what_was_read_and_is_taken_back(open_page):
    visit = open_page("/cases")
    visit.main.get_by_label(FIELD).press_sequentially("virtaul ward", delay=40)
    expect(
        visit.main.get_by_role("status").filter(has_text="is looked for instead")
    ).to_be_visible()
    expect(visit.main.locator("mark").first).to_have_text(re.compile("virtual ward", re.IGNORECASE))
    expect(visit.page).to_have_url(re.compile("q=virtaul"))
    visit.settle()
    visit.main.get_by_role("button", name=re.compile("Take back the filter Search")).click()
    expect(visit.main.get_by_label(FIELD)).to_have_value("")
    expect(visit.main.locator("mark")).to_have_count(0)


def test_points_found_lead_to_what_people_said_about_the_same(open_page):
    visit = open_page("/cases?q=procurement")
    visit.main.get_by_role("link", name=re.compile("on the page What people said")).click()
    expect(visit.heading).to_have_text("What people said")
    expect(visit.page).to_have_url(re.compile("q=procurement"))


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_wrong_with_hits_marks_and_suggestions(open_page, scheme):
    typed = "%3Cb%3Edamp%3C%2Fb%3E+sensrs+zzqxv"
    visit = open_page(f"/cases?q={typed}", DESK, scheme)
    expect(visit.main.locator("mark").first).to_be_visible()
    assert visit.main.locator("article b").count() == 0  # typed as HTML, shown as text
    assert violations(visit.page) == []
    visit.go("/cases?q=zzqxv")
    expect(visit.main.get_by_text("The library has these:")).to_be_visible()
    assert violations(visit.page) == []
