"""The main job: explore a place by theme, map and indicator, with a mouse or without."""

from __future__ import annotations

import re

from playwright.sync_api import expect

LEEDS_HEALTH = "/health?place=leeds"


def test_a_theme_filters_the_indicators_and_stands_in_the_address(open_page):
    visit = open_page(LEEDS_HEALTH)
    table = visit.main.get_by_role("table", name=re.compile("indicators of Leeds"))
    expect(table).to_be_visible()
    everything = table.get_by_role("rowheader").count()
    visit.theme("Personal wellbeing").click()
    expect(visit.page).to_have_url(re.compile(r"theme=[a-z-]*wellbeing"))
    visit.settle()
    assert 0 < table.get_by_role("rowheader").count() < everything


def test_a_reloaded_link_keeps_place_theme_and_indicator(open_page):
    visit = open_page(LEEDS_HEALTH)
    visit.theme("Personal wellbeing").click()
    expect(visit.page).to_have_url(re.compile("theme="))
    link = visit.page.url
    visit.page.reload()
    visit.settle()
    expect(visit.page).to_have_url(link)
    expect(visit.main).to_contain_text("Leeds")


def test_a_click_on_the_map_of_the_start_page_opens_the_place_page(open_page):
    visit = open_page("/")
    visit.main.get_by_role("button", name=re.compile("^North Yorkshire")).click()
    expect(visit.page).to_have_url(re.compile("place=north-yorkshire"))
    visit.settle()
    expect(visit.heading).to_contain_text("North Yorkshire")


def test_choosing_a_row_of_the_table_shows_that_indicator_in_depth(open_page):
    visit = open_page(LEEDS_HEALTH)
    visit.main.get_by_role("button", name="Adults living with obesity", exact=True).click()
    expect(visit.page).to_have_url(re.compile("indicator=adult-obesity"))
    visit.settle()
    shown = visit.main.get_by_role("combobox", name="Indicator on the map")
    expect(shown).to_have_value("Adults living with obesity")


def test_choosing_a_wedge_is_choosing_its_theme(open_page):
    visit = open_page(LEEDS_HEALTH)
    visit.main.locator('svg.cp-dough [data-choose="personal-wellbeing"]').first.click()
    expect(visit.page).to_have_url(re.compile("theme=personal-wellbeing"))


def test_the_page_goes_dark_where_the_computer_is_dark(open_page):
    light = open_page(LEEDS_HEALTH)
    dark = open_page(LEEDS_HEALTH, color_scheme="dark")
    background = "getComputedStyle(document.querySelector('.stApp')).backgroundColor"
    assert light.page.evaluate(background) == "rgb(255, 255, 255)"
    assert dark.page.evaluate(background) == "rgb(18, 25, 30)"
