"""The library of cases in a real browser: by keyboard, forth and back, on a phone, as files."""

from __future__ import annotations

import json
import re

import pytest
from playwright.sync_api import expect

from tests.browser.driver import DESK, PHONE
from tests.browser.test_every_page import violations

LEVY = "/cases?case=nottingham-workplace-parking-levy"


def tick(visit, words: str):
    """The check box of a filter's value; its label goes on with a count."""
    return visit.main.get_by_role("checkbox", name=re.compile(f"^{words} \\d+ cases?"))


def test_filters_by_keyboard_keep_the_focus_stand_in_the_address_and_come_back(open_page):
    visit = open_page("/cases?place=leeds")
    expect(visit.main.get_by_role("heading", name="171 cases")).to_be_visible()
    tick(visit, "Skills").focus()
    visit.page.keyboard.press("Space")
    expect(visit.main.get_by_role("heading", name="39 of 171")).to_be_visible()
    expect(tick(visit, "Skills")).to_be_focused()
    expect(tick(visit, "Skills")).to_be_checked()
    visit.settle()
    tick(visit, "Source found").focus()
    visit.page.keyboard.press("Enter")
    expect(visit.main.get_by_role("heading", name="28 of 171")).to_be_visible()
    visit.settle()
    assert "component=skills&evidence=found" in visit.page.url
    visit.page.reload()
    expect(visit.main.get_by_role("heading", name="28 of 171")).to_be_visible()
    visit.settle()
    visit.main.get_by_role("button", name="Take back the filter Evidence: Source found").click()
    expect(visit.main.get_by_role("heading", name="39 of 171")).to_be_visible()
    visit.settle()
    visit.page.go_back()
    expect(visit.main.get_by_role("heading", name="28 of 171")).to_be_visible()
    visit.main.get_by_role("button", name="100% Digital Leeds").focus()
    visit.page.keyboard.press("Enter")
    expect(visit.heading).to_have_text("100% Digital Leeds")
    visit.main.get_by_role("button", name="All case studies").click()
    expect(visit.main.get_by_role("heading", name="28 of 171")).to_be_visible()


def test_on_a_phone_filters_unfold_stay_open_and_nothing_scrolls_sideways(open_page):
    visit = open_page("/cases?component=travel", PHONE)
    health = tick(visit, "Health")
    expect(health).not_to_be_visible()
    visit.main.locator(".cp-facets > summary").click()
    health.click()
    expect(visit.main.get_by_role("heading", name="48 of 171")).to_be_visible()
    expect(health).to_be_visible()  # a choice does not close what was opened
    assert visit.main.evaluate("e => e.scrollWidth - e.clientWidth") <= 0
    visit.page.set_viewport_size({"width": DESK[0], "height": DESK[1]})
    visit.go("/cases")
    expect(tick(visit, "Health")).to_be_visible()  # beside the list they need no unfolding


def test_the_cases_found_come_as_files_with_licence_and_link(open_page):
    visit = open_page("/cases?component=travel&view=map")
    visit.main.get_by_role("button", name=re.compile("^download Download 17|^Download 17")).click()
    with visit.page.expect_download() as download:
        visit.page.get_by_role("button", name="For a program (JSON)").click()
    read = json.loads(download.value.path().read_text("utf-8"))
    assert len(read["cases"]) == 17
    assert "component=travel" in read["about"]["link"]
    assert "MIT" in read["about"]["licence"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", [LEVY, "/cases?view=map&component=skills&status=active"])
def test_axe_finds_nothing_wrong_with_an_open_case_and_the_map(open_page, path, scheme):
    visit = open_page(path, DESK, scheme)
    assert violations(visit.page) == []
