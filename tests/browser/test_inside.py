"""Inside the place in a real browser: the map, by mouse and by keyboard, in a narrow window too."""

from __future__ import annotations

import re

from playwright.sync_api import expect

from tests.browser.driver import PHONE

AREAS = ".cp-map [data-i]"
TENTH = re.compile(r": tenth \d+ of 10")
BIRMINGHAM = 659  # the most neighbourhoods in England


def drawn(visit, count):
    """The neighbourhoods on the map, once all are there."""
    areas = visit.page.locator(AREAS)
    expect(areas).to_have_count(count)
    return areas


def test_a_measure_is_chosen_and_the_map_is_painted_anew(open_page):
    visit = open_page("/inside?place=birmingham")
    areas = drawn(visit, BIRMINGHAM)
    before = areas.evaluate_all("e => e.map(a => a.className.baseVal).join()")
    visit.page.get_by_role("combobox", name="Measure").click()
    visit.page.get_by_role("option", name="Connectivity score").click()
    expect(visit.main).to_contain_text("tenth of England for travel to jobs and services")
    visit.settle()
    after = drawn(visit, BIRMINGHAM).evaluate_all("e => e.map(a => a.className.baseVal).join()")
    assert before != after
    assert "measure=connectivity" in visit.page.url


def test_another_place_brings_its_own_neighbourhoods(open_page):
    visit = open_page("/inside?place=leeds")
    drawn(visit, 488)
    visit.choose("York")
    expect(drawn(visit, 121).first).to_have_attribute("aria-label", TENTH)


def test_a_click_on_a_neighbourhood_shows_it_on_every_measure_and_another_click_puts_it_away(
    open_page,
):
    visit = open_page("/inside?place=city-of-london")
    drawn(visit, 6).first.click()
    expect(visit.main).to_contain_text("on every measure")
    assert "neighbourhood=E01000001" in visit.page.url
    expect(visit.page.locator("path.cp-map-mine")).to_have_attribute("d", re.compile("^M"))
    visit.page.locator(AREAS).first.click()
    expect(visit.main).not_to_contain_text("on every measure")


def test_the_map_says_name_and_tenth_to_the_keyboard(open_page):
    visit = open_page("/inside?place=leeds")
    drawn(visit, 488)
    visit.page.locator(AREAS + "[tabindex='0']").focus()
    visit.page.keyboard.press("ArrowDown")
    focused = visit.page.locator(AREAS + ":focus")
    expect(focused).to_have_attribute("aria-label", TENTH)
    visit.page.keyboard.press("Enter")
    expect(visit.main).to_contain_text("on every measure")


def test_on_a_telephone_nothing_is_wider_than_the_window(open_page):
    for place in ("leeds", "scotland", "belfast"):
        visit = open_page(f"/inside?place={place}", PHONE, "dark")
        wide = visit.main.evaluate("e => e.scrollWidth - e.clientWidth")
        assert wide == 0, place


def test_a_name_in_a_list_opens_the_neighbourhood_without_a_mouse_or_a_map(open_page):
    visit = open_page("/inside?place=belfast")
    visit.page.get_by_role("button", name="Area 95").first.focus()
    visit.page.keyboard.press("Enter")
    expect(visit.main).to_contain_text("on every measure")
