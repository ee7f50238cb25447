"""Compare places in a browser: choose, reload, by keyboard, on a phone and on paper."""

from __future__ import annotations

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.browser.driver import DESK, PHONE
from tests.browser.test_keyboard import tab_to

PAIR = "/compare?places=leeds,bradford&component=health"
SIX = "/compare?places=leeds,norwich,norfolk,england,belfast,isles-of-scilly&component=health"
PROJECTOR = (1024, 768)


def indicators(visit):
    """The tables of the indicators of all places, one a theme."""
    return visit.main.get_by_role("table", name=re.compile("indicators of"))


def test_a_place_is_added_by_name_and_stands_in_the_address(open_page):
    visit = open_page(PAIR)
    field = visit.main.get_by_role("combobox", name=re.compile("Two to six places"))
    field.click()
    field.fill("Norfolk")
    visit.page.get_by_role("option", name="Norfolk (county)", exact=True).click()
    expect(visit.page).to_have_url(re.compile("places=leeds%2Cbradford%2Cnorfolk"))
    visit.page.keyboard.press("Escape")  # the list stays open for the next name
    visit.settle()
    heads = indicators(visit).get_by_role("columnheader", name="Norfolk")
    expect(heads.first).to_be_visible()


def test_a_reloaded_link_keeps_places_component_and_indicator(open_page):
    visit = open_page(PAIR)
    indicators(visit).get_by_role("button", name="Adults living with obesity", exact=True).click()
    expect(visit.page).to_have_url(re.compile("indicator=adult-obesity"))
    visit.settle()
    link = visit.page.url
    visit.page.reload()
    visit.settle()
    expect(visit.page).to_have_url(link)
    shown = visit.main.get_by_role("heading", name="Adults living with obesity", exact=True)
    expect(shown).to_be_visible()


def test_the_back_button_takes_back_an_indicator(open_page):
    visit = open_page(PAIR)
    indicators(visit).get_by_role("button", name="Life satisfaction", exact=True).click()
    expect(visit.page).to_have_url(re.compile("indicator="))
    visit.settle()
    visit.page.go_back()
    expect(visit.page).not_to_have_url(re.compile("indicator="))
    visit.settle()
    expect(visit.main.get_by_role("heading", name="Life satisfaction", exact=True)).to_have_count(0)


def test_a_component_is_opened_from_its_row_by_keyboard(open_page):
    visit = open_page(PAIR)
    assert tab_to(visit.page, r"^[^|]*\|\s*Skills \|\s*BUTTON")
    visit.page.keyboard.press("Enter")
    expect(visit.page).to_have_url(re.compile("component=skills"))
    visit.settle()
    expect(
        visit.main.get_by_role("heading", name=re.compile("skills.*the indicators"))
    ).to_be_visible()


def test_the_place_page_leads_to_its_comparison(open_page):
    visit = open_page("/place?place=leeds")
    visit.main.get_by_role("button", name="Compare with other places").click()
    expect(visit.page).to_have_url(re.compile(r"/compare\?.*places=leeds%2C"))
    visit.settle()
    expect(visit.heading).to_have_text("Compare places")


def test_a_suggestion_is_one_click_away_where_nobody_stands_yet(open_page):
    visit = open_page("/compare")
    visit.main.get_by_role("button", name=re.compile("England with")).click()
    expect(visit.page).to_have_url(re.compile("places=england"))
    visit.settle()
    expect(indicators(visit).first).to_be_visible()


def test_a_phone_unfolds_one_theme_at_a_time_and_a_desk_shows_all(open_page):
    """Four places made a page of 12,500 pixels on a phone."""
    visit = open_page(PAIR + "&indicator=life-satisfaction", PHONE)
    assert visit.main.evaluate("e => e.scrollHeight") < 6500
    chosen = visit.main.get_by_role("button", name="Life satisfaction", exact=True)
    expect(chosen).to_be_visible()
    other = visit.main.get_by_role("button", name="Healthy life expectancy, female", exact=True)
    expect(other).to_be_hidden()
    visit.main.locator("summary", has_text="Length of healthy life").click()
    expect(other).to_be_visible()
    other.click()
    expect(visit.page).to_have_url(re.compile("indicator=healthy-life"))
    visit.settle()
    expect(chosen).to_be_visible()  # what was unfolded stays so
    visit.page.set_viewport_size({"width": DESK[0], "height": DESK[1]})
    expect(visit.main.get_by_role("button", name="Suicides", exact=True)).to_be_visible()
    expect(visit.main.locator(".cp-fold summary").filter(visible=True)).to_have_count(0)


@pytest.mark.parametrize("size", [PHONE, PROJECTOR, DESK])
def test_six_places_fit_every_screen(open_page, size):
    visit = open_page(SIX, size)
    assert visit.main.evaluate("e => e.scrollWidth - e.clientWidth") <= 0
    whose = indicators(visit).locator("tbody .cp-whom").filter(visible=size != DESK).first
    expect(whose).to_be_visible(visible=size != DESK)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_wrong_with_six_places(open_page, scheme):
    visit = open_page(SIX, color_scheme=scheme)
    found = Axe().run(visit.page).response["violations"]
    assert [f"{v['id']}: {v['nodes'][0]['html'][:200]}" for v in found] == []


def test_axe_finds_nothing_wrong_on_a_phone(open_page):
    visit = open_page(SIX, PHONE)
    found = Axe().run(visit.page).response["violations"]
    assert [f"{v['id']}: {v['nodes'][0]['html'][:200]}" for v in found] == []


def test_on_paper_the_figures_stay_and_the_controls_go(open_page):
    visit = open_page(PAIR)
    visit.page.emulate_media(media="print")
    expect(indicators(visit)).to_have_count(5)  # unfolded, whatever the screen showed
    expect(visit.main.get_by_role("combobox", name=re.compile("Two to six"))).to_be_hidden()
