"""Other weights by keyboard alone: unfolded, moved, taken back, and found again by a link."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.browser.driver import DESK, PHONE
from tests.browser.test_every_page import violations
from tests.browser.test_keyboard import tab_to

LINK = "/health?place=belfast&weights=healthy-life:2,personal-wellbeing:0"


def both_numbers(visit):
    """The sentence that gives both numbers."""
    return visit.main.get_by_role("paragraph").filter(has_text="with your weights;")


def test_weights_are_moved_without_a_mouse_and_the_back_button_takes_them_back(open_page):
    visit = open_page("/health?place=leeds")
    visit.page.locator("summary", has_text="Try other weights").focus()
    visit.page.keyboard.press("Enter")
    slider = visit.page.get_by_role("slider", name="Length of healthy life")
    expect(slider).to_have_attribute("aria-valuetext", "1 · as it is")
    slider.focus()
    visit.page.keyboard.press("End")
    expect(both_numbers(visit)).to_contain_text(
        re.compile(r"\d+, 95% interval \d+ to \d+, with equal ones\.")
    )
    expect(visit.page).to_have_url(re.compile("weights=healthy-life(:|%3A)3"))
    expect(slider).to_be_focused()
    assert tab_to(visit.page, "Equal weights again")
    visit.page.go_back()
    expect(both_numbers(visit)).to_have_count(0)
    expect(slider).to_have_attribute("aria-valuetext", "1 · as it is")


@pytest.mark.parametrize(("size", "scheme"), [(DESK, "light"), (PHONE, "dark")])
def test_a_link_shows_its_weights_with_nothing_that_axe_finds_wrong(open_page, size, scheme):
    visit = open_page(LINK, size, scheme)
    expect(both_numbers(visit)).to_be_visible()
    for summary in visit.main.locator(".cp-sure summary").all():
        summary.click()
    assert violations(visit.page) == []
    too_wide = "document.documentElement.scrollWidth > innerWidth"
    assert not visit.page.evaluate(too_wide)
