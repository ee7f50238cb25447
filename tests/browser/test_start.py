"""The page Start: examples to try, a doughnut with its bars, the way on."""

from __future__ import annotations

import re

from playwright.sync_api import expect


def test_the_doughnut_of_start_has_its_bars_and_says_that_it_is_an_example(open_page):
    """It stood alone, and called my own place an example too."""
    visit = open_page("/")
    example = visit.main.locator(".st-key-fig-example")
    expect(example.locator(".cp-sub").first).to_have_text(re.compile("^An example: Leeds"))
    expect(example.locator(".cp-bars tbody tr")).to_have_count(8)
    example.get_by_role("button", name="Open Leeds").click()
    expect(visit.page).to_have_url(re.compile("/place.*place=leeds"))


def test_my_own_place_is_no_example(open_page):
    visit = open_page("/?place=cornwall")
    mine = visit.main.locator(".st-key-fig-example")
    expect(mine.locator(".cp-sub").first).to_have_text(re.compile("^Cornwall"))
    expect(visit.main).not_to_contain_text("example")
    visit.main.get_by_role("button", name="Open Cornwall").click()
    expect(visit.page).to_have_url(re.compile("/place.*place=cornwall"))


def test_a_county_is_shown_no_other_places_doughnut(open_page):
    visit = open_page("/?place=norfolk")
    expect(visit.main.get_by_role("button", name="Open Norfolk")).to_be_visible()
    expect(visit.main.locator(".st-key-fig-example")).to_have_count(0)


def test_the_examples_say_try_and_look_like_buttons(open_page):
    """They were black words in a row."""
    visit = open_page("/")
    examples = visit.main.locator(".st-key-noprint-examples")
    expect(examples).to_contain_text("Try")
    old = examples.get_by_role("button", name="Christchurch, an old name")
    assert old.evaluate("e => parseFloat(getComputedStyle(e).borderTopWidth)") > 0
    old.click()
    expect(visit.page).to_have_url(re.compile("place=bournemouth-christchurch-and-poole"))


def test_the_lists_of_start_have_labels_that_are_seen(open_page):
    visit = open_page("/")
    for label in ("Component", "Indicator on the map"):
        expect(visit.main.locator("label").get_by_text(label, exact=True)).to_be_visible()
