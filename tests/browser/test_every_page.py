"""What holds on every page: a heading, a source, a title, nothing asked of the internet, axe."""

from __future__ import annotations

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.browser.driver import COMPONENT_PAGES, PAGES, PHONE

LEEDS = "?place=leeds"
EVERY_PAGE = [(path, place) for path in PAGES for place in ("", LEEDS)]
# What Streamlit itself draws and we cannot mend, by rule, with the reason. Nothing of ours.
STREAMLITS_OWN: dict[str, str] = {}


def violations(page) -> list[str]:
    """What axe finds wrong, one line each: the rule, how bad, and the first element."""
    found = Axe().run(page).response["violations"]
    return [
        f"{v['id']} ({v['impact']}, {len(v['nodes'])} times): {v['nodes'][0]['html'][:200]}"
        for v in found
        if v["id"] not in STREAMLITS_OWN
    ]


@pytest.mark.parametrize(("path", "place"), EVERY_PAGE)
def test_every_page_says_what_it_is_and_where_its_figures_come_from(open_page, path, place):
    visit = open_page(path + place)
    expect(visit.heading).to_have_count(1)
    if (path, place) != ("/place", ""):  # it asks for a place and shows no figure
        expect(visit.main).to_contain_text(re.compile(r"Source", re.IGNORECASE))
    assert "nan" not in re.findall(r"[a-z]+", visit.main.inner_text())
    assert "None" not in visit.main.inner_text().split()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", PAGES)
def test_axe_finds_nothing_wrong_on_any_page(open_page, path, scheme):
    visit = open_page(path + LEEDS, color_scheme=scheme)
    assert violations(visit.page) == []


@pytest.mark.parametrize("path", PAGES)
def test_no_page_scrolls_sideways_on_a_phone(open_page, path):
    visit = open_page(path + LEEDS, PHONE)
    width = visit.page.evaluate("document.scrollingElement.scrollWidth")
    assert width <= PHONE[0]
    inner = visit.main.evaluate("e => e.scrollWidth - e.clientWidth")
    assert inner <= 0


def test_going_through_every_page_asks_nothing_of_the_internet(open_page):
    visit = open_page("/" + LEEDS)
    for path, title in list(PAGES.items())[1:]:
        visit.page.get_by_role("link", name=title, exact=True).click()
        visit.page.wait_for_url(re.compile(re.escape(path)))
        visit.settle()
    assert len(visit.requests) > len(PAGES)
    assert visit.outside_requests() == []


@pytest.mark.parametrize("path", COMPONENT_PAGES)
def test_every_drawing_has_words_for_those_who_do_not_see_it(open_page, path):
    visit = open_page(path + LEEDS)
    drawings = visit.main.locator("svg[role=img], canvas, [role=figure]")
    expect(drawings.first).to_be_attached()
    unnamed = visit.main.locator("svg[role=img]:not([aria-label]):not([aria-labelledby])")
    expect(unnamed).to_have_count(0)
    expect(visit.main.get_by_role("table").first).to_be_attached()
