"""Everything that a mouse can do, the keyboard can."""

from __future__ import annotations

import re

from playwright.sync_api import expect

MOST_TABS = 120
FOCUSED = """() => {
  const e = document.activeElement;
  return [e.getAttribute('aria-label') || '', e.innerText || '', e.tagName].join(' | ');
}"""


def tab_to(page, wanted: str) -> str:
    """Press Tab until what has the focus says ``wanted``; returns what it says."""
    said = ""
    for _ in range(MOST_TABS):
        page.keyboard.press("Tab")
        said = page.evaluate(FOCUSED)
        if re.search(wanted, said):
            return said
    raise AssertionError(f"Tab never reached {wanted}; the last was {said}")


def test_a_place_and_a_theme_are_chosen_without_a_mouse(open_page):
    visit = open_page("/health")
    assert tab_to(visit.page, "Find a place")
    visit.page.keyboard.type("Walsall")
    visit.page.keyboard.press("Enter")
    expect(visit.page).to_have_url(re.compile("place=walsall"))
    visit.settle()
    assert tab_to(visit.page, r"^[^|]*\|\s*Healthy living")
    visit.page.keyboard.press("Enter")
    expect(visit.page).to_have_url(re.compile("theme=healthy-living"))
