"""The main job: explore a place by theme, map and indicator, with a mouse or without."""

from __future__ import annotations

import re

from playwright.sync_api import expect

LEEDS_HEALTH = "/health?place=leeds"


def test_a_theme_filters_the_indicators_and_stands_in_the_address(open_page):
    visit = open_page(LEEDS_HEALTH)
    table = visit.main.get_by_role("table").first
    everything = table.get_by_role("row").count()
    visit.main.get_by_role("button", name=re.compile("Personal wellbeing")).first.click()
    expect(visit.page).to_have_url(re.compile(r"theme=[a-z-]*wellbeing"))
    visit.settle()
    assert 0 < table.get_by_role("row").count() < everything


def test_a_reloaded_link_keeps_place_theme_and_indicator(open_page):
    visit = open_page(LEEDS_HEALTH)
    visit.main.get_by_role("button", name=re.compile("Personal wellbeing")).first.click()
    expect(visit.page).to_have_url(re.compile("theme="))
    link = visit.page.url
    visit.page.reload()
    visit.settle()
    expect(visit.page).to_have_url(link)
    expect(visit.main).to_contain_text("Leeds")


def test_the_page_goes_dark_where_the_computer_is_dark(open_page):
    light = open_page(LEEDS_HEALTH)
    dark = open_page(LEEDS_HEALTH, color_scheme="dark")
    background = "getComputedStyle(document.querySelector('.stApp')).backgroundColor"
    assert light.page.evaluate(background) == "rgb(255, 255, 255)"
    assert dark.page.evaluate(background) == "rgb(18, 25, 30)"
