"""The frame around every page: the title in its tab, the sidebar, the back button, the focus."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.browser.driver import Opener
from tools.server import running_app, url

NAME = "Connected Places Explorer"
OUTLINE = """e => {
  const style = getComputedStyle(e);
  return style.outlineStyle === 'solid' ? parseFloat(style.outlineWidth) : 0;
}"""
AROUND_THE_LIST = "[data-testid=stSelectbox] div[data-focus-visible=true]"


@pytest.mark.parametrize(
    ("path", "title"),
    [
        ("/", NAME),
        ("/place?place=leeds", f"Leeds · {NAME}"),
        ("/health?place=north-east", f"Health and wellbeing in the North East · {NAME}"),
        ("/health", f"Health and wellbeing · {NAME}"),
        ("/sources?place=leeds", f"Sources and method · {NAME}"),
    ],
)
def test_a_tab_says_which_page_of_which_place_it_holds(open_page, path, title):
    # eleven tabs were all called the same
    expect(open_page(path).page).to_have_title(title)


def test_the_tab_follows_the_place(open_page):
    visit = open_page("/place?place=leeds")
    visit.choose("Walsall")
    expect(visit.page).to_have_title(f"Walsall · {NAME}")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_keyboard_can_be_seen_in_the_sidebar_and_the_lists(open_page, scheme):
    # Tab went through the navigation without a trace, and a list showed a line of one pixel
    page = open_page("/health?place=leeds", color_scheme=scheme).page
    seen = []
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.locator("[data-testid=stSidebar] :focus").count():
            seen.append(page.locator("[data-testid=stSidebar] :focus").evaluate(OUTLINE))
        elif page.locator(AROUND_THE_LIST).count():
            seen.append(page.locator(AROUND_THE_LIST).evaluate(OUTLINE))
            break
    assert len(seen) >= 13  # the name, eleven pages, the list
    assert min(seen) >= 2


def test_an_address_that_nobody_made_gets_a_kind_sentence_and_ways_on(open_page):
    # Streamlit put a box of its own over the start page
    visit = open_page("/nope?place=leeds")
    expect(visit.heading).to_contain_text("There is no such page")
    expect(visit.page.get_by_role("dialog")).to_have_count(0)
    visit.main.get_by_role("link", name="Place", exact=True).click()
    visit.page.wait_for_url(re.compile("/place"))
    visit.settle()
    expect(visit.heading).to_contain_text("Leeds")


def test_what_stands_in_no_list_is_looked_up_and_not_added(open_page):
    visit = open_page("/place")
    visit.picker.fill("LS1 1UR")
    expect(visit.page.get_by_role("option").first).to_have_text("Look up “LS1 1UR”")


def test_the_longest_comparison_is_not_cut(open_page):
    # "Compared with Yorkshire and T"
    visit = open_page("/health?place=leeds&with=region")
    shown = visit.main.get_by_role("combobox", name="Compared with")
    expect(shown).to_have_value("Compared with Yorkshire and The Humber")
    assert shown.evaluate("e => e.scrollWidth - e.clientWidth") <= 0


def test_back_after_a_row_and_then_a_theme_takes_back_the_theme(open_page):
    # the theme also took the row's indicator out of the address: a step of its own, so that
    # Back had to be pressed twice
    visit = open_page("/health?place=leeds")
    visit.main.get_by_role("button", name="Adults living with obesity", exact=True).click()
    expect(visit.page).to_have_url(re.compile("indicator=adult-obesity"))
    visit.settle()
    visit.theme("Personal wellbeing").click()
    expect(visit.page).to_have_url(re.compile("theme=personal-wellbeing"))
    visit.settle()
    visit.page.go_back()
    expect(visit.page).to_have_url(re.compile(r"place=leeds&indicator=adult-obesity$"))
    visit.settle()
    expect(visit.theme("All themes")).to_have_attribute("aria-checked", "true")


def test_the_first_visitor_after_a_start_gets_the_sidebar_of_all_others(database, browser):
    # Streamlit's own list of pages came first, and the sidebar kept its width
    with running_app() as (_, port, _):
        opener = Opener(browser, url(port, ""))
        sidebar = opener("/health").page.get_by_test_id("stSidebar")
        box = sidebar.bounding_box()
        faults = opener.closed_with_faults()
    assert faults == []
    assert box is not None
    assert box["width"] == 264
