"""Find councils and All indicators in a real browser: by mouse, by keyboard, forth and back."""

from __future__ import annotations

import re
from urllib.parse import unquote

import pytest
from playwright.sync_api import expect

from tests.browser.driver import DESK, PHONE
from tests.browser.test_every_page import violations

ASKED = "/find?if=gigabit-broadband~lowest-quarter&if2=child-poverty-after-housing-costs~above"
FOUND = re.compile(r"councils? meets? ")


def test_an_example_is_taken_changed_and_undone_with_the_back_button(open_page):
    visit = open_page("/find")
    visit.main.get_by_role("button", name=re.compile("gigabit")).click()
    expect(visit.main.get_by_role("heading", name=FOUND)).to_be_visible()
    visit.settle()
    assert "if=gigabit-broadband~lowest-quarter" in unquote(visit.page.url)
    visit.main.get_by_role("button", name="Remove").nth(1).click()
    expect(visit.main.get_by_role("heading", name=re.compile("this condition"))).to_be_visible()
    visit.settle()
    visit.page.go_back()
    expect(visit.main.get_by_role("heading", name=re.compile("both conditions"))).to_be_visible()


def test_a_council_of_the_list_opens_by_keyboard(open_page):
    visit = open_page(ASKED)
    visit.main.get_by_role("button", name="Cornwall", exact=True).focus()
    visit.page.keyboard.press("Enter")
    expect(visit.heading).to_contain_text("Cornwall")
    assert "place=cornwall" in visit.page.url


def test_a_council_of_the_map_opens_by_mouse(open_page):
    visit = open_page(ASKED)
    visit.page.locator(".cp-found-yes[data-choose=E06000052]").dispatch_event("click")
    expect(visit.heading).to_contain_text("Cornwall")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", [ASKED, ASKED.replace("above", "below~x"), "/indicators?q=smokng"])
def test_axe_finds_nothing_wrong_with_what_was_found(open_page, path, scheme):
    visit = open_page(path, DESK, scheme)
    assert violations(visit.page) == []


def test_what_was_found_does_not_scroll_a_phone_sideways(open_page):
    visit = open_page(ASKED, PHONE)
    assert visit.main.evaluate("e => e.scrollWidth - e.clientWidth") <= 0
    assert visit.page.evaluate("document.scrollingElement.scrollWidth") <= PHONE[0]


def test_the_list_of_indicators_follows_the_typing_without_enter(open_page):
    visit = open_page("/indicators")
    field = visit.main.get_by_role("searchbox").or_(visit.main.get_by_label("Search")).first
    field.press_sequentially("broadband", delay=60)
    expect(visit.main.get_by_role("heading", name=re.compile("for “broadband”"))).to_be_visible()
    expect(field).to_have_value("broadband")
    expect(field).to_be_focused()
    assert "q=broadband" in visit.page.url


def test_an_entry_opens_its_component_page_with_that_indicator(open_page):
    visit = open_page("/indicators?q=gigabit")
    visit.main.get_by_role("button", name=re.compile("^Open: ")).click()
    visit.page.wait_for_url(re.compile("/data"))
    visit.settle()
    assert "indicator=gigabit-broadband" in visit.page.url


def test_the_figures_of_all_councils_come_as_a_file(open_page):
    visit = open_page("/indicators?q=gigabit")
    visit.main.get_by_role("button", name=re.compile("^Figures of all councils: ")).click()
    bar = visit.page.locator("[class*=st-key-noprint-bar-file]")
    with visit.page.expect_download() as download:
        bar.get_by_role("button", name="Download").click()
    given = download.value.suggested_filename
    assert re.fullmatch(r"gigabit-broadband-all-councils-\d{4}-\d\d\.csv", given)
    text = download.value.path().read_text(encoding="utf-8-sig")
    assert text.startswith("# Connected Places Explorer")
    assert "E08000035,Leeds,E92000001,gigabit-broadband," in text
    bar.get_by_role("button", name="Close").click()
    expect(bar).to_have_count(0)


def test_on_paper_the_conditions_stand_as_words(open_page):
    visit = open_page(ASKED)
    visit.page.emulate_media(media="print")
    expect(visit.main.locator(".cp-on-paper:not(.cp-paper-head)")).to_contain_text(
        "in the lowest quarter"
    )
    expect(visit.main.get_by_label("Add a condition")).not_to_be_visible()
