"""Other frameworks in a real browser: by mouse, by keyboard, forth and back, on a phone."""

from __future__ import annotations

import re

from playwright.sync_api import expect

from tests.browser.driver import PHONE
from tests.browser.test_every_page import violations


def test_a_term_is_chosen_by_row_and_by_keyboard_and_undone_with_the_back_button(open_page):
    visit = open_page("/lenses?place=leeds&lens=local-digital-capital")
    row = visit.main.get_by_role("row", name=re.compile("Digital infrastructure")).first
    row.get_by_role("button").focus()
    visit.page.keyboard.press("Enter")
    heading = visit.main.get_by_role("heading", name="Digital infrastructure", exact=True)
    expect(heading).to_be_visible()
    visit.settle()
    assert "term=digital-infrastructure" in visit.page.url
    assert violations(visit.page) == []
    visit.page.go_back()
    expect(heading).to_have_count(0)
    visit.main.get_by_role("button", name=re.compile("^Skills")).last.click()
    expect(visit.main.get_by_role("heading", name="Digital skills", exact=True)).to_be_visible()
    visit.main.get_by_role("button", name="Adults with no qualifications").click()
    expect(visit.heading).to_contain_text("Education, skills and jobs")


def test_regions_and_terms_fit_a_phone(open_page):
    visit = open_page("/lenses?place=belfast&lens=local-digital-capital", PHONE)
    expect(visit.main.get_by_role("heading", name=re.compile("Our proxy"))).to_be_visible()
    assert visit.main.evaluate("e => e.scrollWidth - e.clientWidth") <= 0
