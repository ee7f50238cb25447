"""What holds on every page: a heading, a source, words for every drawing, nothing asked outside."""

from __future__ import annotations

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.browser.driver import PAGES, Opener

LEEDS = "?place=leeds"
DARK = "rgb(18, 25, 30)"
BACKGROUND = "getComputedStyle(document.querySelector('.stApp')).backgroundColor"
NEVER_SAID = {"nan", "NaN", "None", "inf", "undefined", "null"}
# What Streamlit itself draws and we cannot mend, by rule, with the reason. Nothing of ours.
STREAMLITS_OWN: dict[str, str] = {}


@pytest.fixture(scope="module", params=PAGES)
def leeds(request, browser, address):
    """Each page for Leeds, opened once for all that is looked at on it."""
    opener = Opener(browser, address)
    yield opener(request.param + LEEDS)
    assert opener.closed_with_faults() == []


def violations(page) -> list[str]:
    """What axe finds wrong, one line each: the rule, how bad, and the first element."""
    found = Axe().run(page).response["violations"]
    return [
        f"{v['id']} ({v['impact']}, {len(v['nodes'])} times): {v['nodes'][0]['html'][:200]}"
        for v in found
        if v["id"] not in STREAMLITS_OWN
    ]


def test_every_page_says_what_it_is_and_where_its_figures_come_from(leeds):
    expect(leeds.heading).to_have_count(1)
    expect(leeds.main).to_contain_text(re.compile(r"Source", re.IGNORECASE))
    assert set(re.findall(r"\w+", leeds.main.inner_text())) & NEVER_SAID == set()


def test_every_drawing_has_words_and_every_page_a_table_or_a_list(leeds):
    unnamed = "svg[role=img]:not([aria-label]):not([aria-labelledby]):not(:has(title))"
    expect(leeds.main.locator(unnamed)).to_have_count(0)
    expect(
        leeds.main.get_by_role("table").or_(leeds.main.get_by_role("list")).first
    ).to_be_attached()


def test_axe_finds_nothing_wrong_in_the_light(leeds):
    assert violations(leeds.page) == []


def test_axe_finds_nothing_wrong_in_the_dark(leeds):
    leeds.page.emulate_media(color_scheme="dark")
    leeds.page.wait_for_function(f"{BACKGROUND} === '{DARK}'")
    leeds.settle()
    assert violations(leeds.page) == []


@pytest.mark.parametrize("path", PAGES)
def test_every_page_opens_before_a_place_is_chosen(open_page, path):
    visit = open_page(path)
    expect(visit.heading).to_have_count(1)
    expect(visit.page).to_have_title(re.compile("Connected Places Explorer|" + PAGES[path]))


def test_going_through_every_page_asks_nothing_of_the_internet(open_page):
    visit = open_page("/" + LEEDS)
    for path, title in list(PAGES.items())[1:]:
        visit.page.get_by_role("link", name=title, exact=True).click()
        visit.page.wait_for_url(re.compile(re.escape(path)))
        visit.settle()
    assert len(visit.requests) > len(PAGES)
    assert visit.outside_requests() == []
