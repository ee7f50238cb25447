"""The page Map in a real browser: choose, slide, hexagons, own limits, pictures, links."""

from __future__ import annotations

import re

from playwright.sync_api import expect

from tests.browser.driver import PHONE
from tests.browser.test_every_page import violations

CLAIMANTS = "/map?place=leeds&indicator=claimant-count"
COUNCILS = 361


def areas(visit):
    """Every council of the drawing."""
    return visit.main.locator(".cp-map path[data-i]")


def letters(visit) -> list[str]:
    """The class of each council as it is drawn."""
    return areas(visit).evaluate_all("all => all.map(e => e.className.baseVal)")


def test_a_measure_is_found_by_typing_and_its_map_drawn(open_page):
    visit = open_page("/map?place=leeds")
    expect(areas(visit)).to_have_count(COUNCILS)
    field = visit.page.get_by_role("combobox", name="Measure")
    field.click()
    field.fill("gigabit")
    visit.page.keyboard.press("Enter")
    expect(visit.main.get_by_role("heading", level=2)).to_contain_text("Gigabit broadband")
    expect(visit.page).to_have_url(re.compile("indicator=gigabit-broadband"))


def test_arrow_keys_move_the_period_and_quick_ones_are_not_undone(open_page):
    """A quick second press came with the address from before the first, and went back."""
    visit = open_page(CLAIMANTS)
    expect(areas(visit)).to_have_count(COUNCILS)
    newest = letters(visit)
    slider = visit.page.get_by_role("slider")
    slider.focus()
    for wait in (250, 330, 290, 600):
        visit.page.keyboard.press("ArrowLeft")
        visit.page.wait_for_timeout(wait)
    visit.settle()
    expect(visit.page).to_have_url(re.compile("period=2021"))
    expect(visit.main.get_by_role("heading", level=2)).to_contain_text("in 2021")
    assert letters(visit) != newest
    visit.page.reload()
    visit.settle()
    expect(visit.main.get_by_role("heading", level=2)).to_contain_text("in 2021")


def test_hexagons_give_each_council_the_same_room_and_carry_their_names_when_large(open_page):
    visit = open_page(CLAIMANTS + "&nation=wales")
    visit.page.get_by_role("radio", name="Hexagons").click()
    expect(visit.main.locator(".cp-map-names")).to_be_attached()
    visit.settle()
    sizes = areas(visit).evaluate_all(
        "all => all.map(e => { const b = e.getBBox(); return b.width + ' ' + b.height })"
    )
    assert len(sizes) == COUNCILS
    assert len(set(sizes)) == 1
    assert "Cardiff" in visit.main.locator(".cp-map-names").text_content()
    expect(visit.main.locator(".cp-map-names")).to_be_visible()
    expect(visit.page).to_have_url(re.compile("shape=hexagons"))
    expect(visit.main).to_contain_text("ODI Leeds")


def test_hexagons_are_walked_and_opened_with_the_keyboard(open_page):
    visit = open_page(CLAIMANTS + "&shape=hexagons")
    expect(areas(visit)).to_have_count(COUNCILS)
    leeds = visit.main.get_by_role("button", name=re.compile("^Leeds:"))
    leeds.focus()
    visit.page.keyboard.press("ArrowDown")
    below = visit.page.evaluate("document.activeElement.getAttribute('aria-label')")
    assert not below.startswith("Leeds")
    visit.page.keyboard.press("Enter")
    expect(visit.page).to_have_url(re.compile("/place"))
    expect(visit.heading).to_contain_text(below.split(":")[0])


def test_own_limits_that_cannot_be_used_get_a_sentence_and_good_ones_are_drawn(open_page):
    visit = open_page(CLAIMANTS)
    visit.page.get_by_role("button", name=re.compile("Classes")).click()
    visit.page.get_by_text("My own limits", exact=True).click()
    field = visit.page.get_by_role("textbox", name=re.compile("Limits"))
    field.fill("3, two")
    field.press("Enter")
    expect(visit.main).to_contain_text("“two” is not a number we can read")
    expect(visit.page).not_to_have_url(re.compile("breaks="))
    field.fill("2, 4")
    field.press("Enter")
    expect(visit.main.locator(".cp-leg")).to_contain_text("2.0 to 4.0%")
    expect(visit.page).to_have_url(re.compile("breaks=2%2C4"))


def test_verdicts_carry_signs_beside_their_colours(open_page):
    visit = open_page("/map?indicator=adult-smokers&colour=verdict")
    expect(areas(visit)).to_have_count(COUNCILS)
    marks = visit.main.locator(".cp-map pattern").evaluate_all(
        "all => ['p', 'q', 'r', 'h', 'l'].map(k =>"
        " all.find(e => e.id == 'cp-m' + k).querySelector('path').getAttribute('d'))"
    )
    assert len(set(marks)) == 5
    expect(visit.main.locator(".cp-leg .cp-i-better")).to_have_count(1)


def test_the_picture_shows_the_map_its_legend_and_every_pattern(open_page):
    visit = open_page("/map?indicator=adult-smokers&colour=verdict")
    expect(areas(visit)).to_have_count(COUNCILS)
    visit.page.locator(".st-key-cite-map-page button").first.click()
    with visit.page.expect_download() as saved:
        visit.page.locator('.cp-save [data-picture="slide.svg"]').click()
    svg = saved.value.path().read_text(encoding="utf-8")
    assert svg.count("<path") > COUNCILS
    assert svg.count("<pattern") >= 4
    assert "better than" in svg
    assert visit.outside_requests() == []


def test_hexagons_by_verdict_pass_axe_on_a_phone(open_page):
    visit = open_page("/map?place=leeds&shape=hexagons&colour=verdict", PHONE, "dark")
    expect(areas(visit)).to_have_count(COUNCILS)
    assert violations(visit.page) == []
    assert visit.page.evaluate("document.scrollingElement.scrollWidth") <= PHONE[0]
