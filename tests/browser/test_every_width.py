"""How pages stand at every width, in the dark and on paper."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.driver import DESK, PAGES, PHONE

LEEDS = "?place=leeds"
PROJECTOR = (1024, 768)  # with the navigation open, as it starts
SMALLEST = (320, 700)  # a window of 1280 px at 400%
WINDOW = 520  # px, the height of a table that scrolls
# Text that ends outside the page; what scrolls on its own is no fault, nor is what is only spoken.
CUT = """main => [...main.querySelectorAll('*')].filter(e =>
  !e.closest('.cp-scroll,.cp-vh,[hidden]') && e.getBoundingClientRect().width &&
  [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()) &&
  !getComputedStyle(e).clipPath.includes('inset') &&
  (e.getBoundingClientRect().right > innerWidth + 1 || e.getBoundingClientRect().left < -1)
).map(e => e.textContent.trim().slice(0, 60))"""


@pytest.mark.parametrize("path", PAGES)
def test_nothing_scrolls_sideways_on_a_phone_and_nothing_is_cut_at_320_pixels(open_page, path):
    # Labels of doughnuts were cut on both sides.
    visit = open_page(path + LEEDS, PHONE)
    for width, height in (PHONE, SMALLEST):
        visit.page.set_viewport_size({"width": width, "height": height})
        visit.settle()
        assert visit.page.evaluate("document.scrollingElement.scrollWidth") <= width
        assert visit.main.evaluate("e => e.scrollWidth - e.clientWidth") <= 0
    assert visit.main.evaluate(CUT) == []


def test_on_a_projector_the_map_is_large_and_the_table_keeps_its_columns(open_page):
    # The map was 190 px wide, and the table fell into the form of a telephone.
    visit = open_page("/skills" + LEEDS, PROJECTOR)
    drawing = visit.main.locator(".cp-map svg").first.bounding_box()
    assert drawing["width"] > 350
    row = visit.main.locator(".cp-rows tbody tr[data-choose]").first
    title, value, verdict = (row.locator("th,td").nth(n).bounding_box() for n in range(3))
    assert title["x"] < value["x"] < verdict["x"]
    assert abs(title["y"] - verdict["y"]) < 20


def test_at_a_desk_map_and_doughnut_stand_side_by_side(open_page):
    visit = open_page("/skills" + LEEDS, DESK)
    # Both in one reading: what is drawn above them meanwhile moves both.
    left, right = visit.page.evaluate(
        "() => ['map', 'themes'].map(key => document.querySelector(`.st-key-fig-${key}`)"
        ".getBoundingClientRect().toJSON())"
    )
    assert left["y"] == right["y"]
    assert left["x"] + left["width"] < right["x"]


def test_a_phone_still_says_how_each_score_stands(open_page):
    # "4 of 10 indicators" and "Below" were left out below 440 px.
    visit = open_page("/place" + LEEDS, PHONE)
    scored = visit.main.locator(".cp-bars tbody tr:not(:has(.cp-nobar)) td.cp-w")
    assert scored.count() > 0
    for cell in scored.all():
        expect(cell).to_be_visible()


def test_the_chosen_row_has_its_bar_beside_the_words_and_not_through_them(open_page):
    visit = open_page("/skills" + LEEDS, DESK)
    head = visit.main.locator(".cp-rows tr.cp-chosen th")
    assert "inset" not in head.evaluate("e => getComputedStyle(e).boxShadow")
    other = visit.main.locator(".cp-rows tr:not(.cp-chosen)[data-choose] th").first
    assert head.bounding_box()["x"] == other.bounding_box()["x"]


def test_a_long_table_is_a_window_until_all_of_it_is_asked_for(open_page):
    visit = open_page("/place?place=england")
    region = visit.main.get_by_role("region", name="Component scores of each council")
    assert region.bounding_box()["height"] <= WINDOW + 2
    visit.main.get_by_label("Show all 296 councils").check()
    assert region.bounding_box()["height"] > 10 * WINDOW


def test_paper_is_light_and_holds_the_page_without_what_is_pressed(open_page):
    # Printed from the dark the page was black and cut at the right, with its buttons on it.
    visit = open_page("/skills" + LEEDS, DESK, "dark")
    visit.page.emulate_media(media="print", color_scheme="dark")
    ground = visit.page.locator(".stApp").evaluate("e => getComputedStyle(e).backgroundColor")
    ink = visit.heading.evaluate("e => getComputedStyle(e).color")
    assert (ground, ink) == ("rgb(255, 255, 255)", "rgb(20, 33, 43)")
    for gone in ("stSidebar", "stSelectbox", "stDownloadButton"):
        assert visit.page.get_by_test_id(gone).filter(visible=True).count() == 0
    assert visit.main.locator(".cp-source").filter(visible=True).count() > 0
    assert visit.page.pdf(format="A4").startswith(b"%PDF")


def test_paper_holds_the_whole_of_a_table_that_scrolls_on_screen(open_page):
    visit = open_page("/place?place=england")
    visit.page.emulate_media(media="print")
    region = visit.main.get_by_role("region", name="Component scores of each council")
    assert region.bounding_box()["height"] > 10 * WINDOW
    expect(visit.main.get_by_text("Show all 296 councils")).to_be_hidden()
