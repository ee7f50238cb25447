"""The portrait in a real browser: a wedge, its row and its line in the list do the same."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.driver import PHONE


def test_a_click_on_a_wedge_a_key_on_its_row_and_the_list_lead_to_the_same_address(open_page):
    visit = open_page("/portrait?place=leeds")
    wedge = visit.page.locator(".cp-pr-wedge[data-choose=housing]")
    wedge.click()
    expect(visit.main).to_contain_text("Housing in Leeds: 25% short")
    visit.settle()
    by_wedge = visit.page.url
    assert "dimension=housing" in by_wedge
    expect(wedge).to_have_attribute("aria-pressed", "true")

    other = open_page("/portrait?place=leeds")
    other.page.get_by_role("button", name="Housing", exact=True).focus()
    other.page.keyboard.press("Enter")
    expect(other.main).to_contain_text("Housing in Leeds: 25% short")
    other.settle()
    assert other.page.url == by_wedge

    unknown = other.page.locator(".cp-pr-wedge[data-choose=food]")
    unknown.focus()
    other.page.keyboard.press("Enter")
    expect(other.main).to_contain_text("Food in Leeds: not known")
    other.page.go_back()
    expect(other.main).to_contain_text("Housing in Leeds: 25% short")


def test_on_a_telephone_two_portraits_fit_and_signs_stand_for_names(open_page):
    visit = open_page("/portrait?place=leeds&other=belfast", PHONE, "dark")
    assert visit.main.evaluate("e => e.scrollWidth - e.clientWidth") == 0
    expect(visit.page.locator(".cp-pr-names").first).to_be_hidden()
    expect(visit.page.locator(".cp-pr-codes").first).to_be_visible()
