"""Own targets and what we cannot see in a real browser: by file, by form, by keyboard, and back."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.browser.driver import DESK, PHONE
from tests.browser.test_every_page import violations

ROWS = (
    "indicator;target;year;decided_by;link\r\n"
    "adult-smokers;5,5 %;2035;Cabinet;https://example.org/plan\r\n"
    "greenhouse-gas-emissions-per-person;2;2030;Full Council;javascript:alert(1)\r\n"
    "no such thing;1;2030;x;\r\n"
)


def bring(visit, content, name="targets.csv"):
    """Load a file of targets, as a person who drops it on the page."""
    file = {"name": name, "mimeType": "text/csv", "buffer": content}
    visit.page.locator("input[type=file]").set_input_files(file)
    expect(visit.main.get_by_role("heading", name=re.compile(r"targets? kept"))).to_be_visible()
    visit.settle()


@pytest.mark.parametrize(("viewport", "scheme"), [(DESK, "light"), (PHONE, "dark")])
def test_targets_come_from_a_file_and_go_along_as_one(open_page, viewport, scheme):
    visit = open_page("/targets?place=leeds", viewport, scheme)
    bring(visit, ROWS.encode("utf-8-sig"))
    expect(visit.main.get_by_text("no such thing")).to_be_visible()
    assert visit.main.locator("a[href^=javascript]").count() == 0
    shown = visit.main.get_by_role("button", name=re.compile("^Show its path: Greenhouse"))
    shown.focus()
    visit.page.keyboard.press("Enter")
    expect(visit.main.locator(".cp-goal")).to_be_visible()
    expect(visit.main.get_by_text("If the straight line of the")).to_be_visible()
    visit.settle()
    assert "target=greenhouse-gas-emissions-per-person~2030" in visit.page.url
    assert violations(visit.page) == []
    assert visit.main.evaluate("e => e.scrollWidth - e.clientWidth") <= 0
    with visit.page.expect_download() as download:
        visit.main.get_by_role("button", name="Take along").click()
    content = download.value.path().read_bytes()
    visit.main.get_by_role("button", name=re.compile("^Remove: Greenhouse")).click()
    expect(visit.main.get_by_role("heading", name=re.compile("has 1 target"))).to_be_visible()
    visit.settle()
    bring(visit, content, "taken-along.csv")
    expect(
        visit.main.get_by_role("heading", name="1 target kept, 1 there already.")
    ).to_be_visible()


def test_a_gap_is_found_by_component_and_undone_with_the_back_button(open_page):
    visit = open_page("/unknown?place=belfast")
    visit.main.get_by_role("button", name="Travel").click()
    expect(visit.main.get_by_role("heading", name=re.compile("^15 of 87 unknowns"))).to_be_visible()
    visit.settle()
    assert "component=travel" in visit.page.url
    assert violations(visit.page) == []
    with visit.page.expect_download() as download:
        visit.main.get_by_role("button", name="Download").click()
    text = download.value.path().read_text(encoding="utf-8-sig")
    assert text.startswith("# Connected Places Explorer")
    assert "might_be_held_by" in text
    visit.page.go_back()
    expect(visit.main.get_by_role("heading", name="All 87 unknowns")).to_be_visible()
