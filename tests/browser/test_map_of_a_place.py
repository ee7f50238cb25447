"""The map for places wider than a council, for one nation, for London, and on a projector."""

from __future__ import annotations

import re

from playwright.sync_api import expect

from tests.browser.driver import PHONE

NO_QUALIFICATIONS = "/skills?indicator=no-qualifications"
PROJECTOR = (1024, 768)
DISTRICTS = (
    "Breckland", "Broadland", "Great Yarmouth", "King's Lynn", "North Norfolk", "Norwich",
    "South Norfolk",
)  # fmt: skip
PURPLE_LINE = ".cp-map path.cp-map-mine"


def area(visit, name: str):
    """The shape of a council on the map."""
    return visit.main.locator(f'.cp-map [data-i][aria-label^="{name}"]')


def edges(visit, selector: str) -> int:
    """How many points the path of an element runs through."""
    return visit.main.locator(selector).evaluate(
        "e => (e.getAttribute('d').match(/-?\\d+/g) ?? []).length / 2"
    )


def test_a_county_is_outlined_round_its_districts_and_not_between_them(open_page):
    """A county, region or nation was nowhere on the map."""
    visit = open_page(NO_QUALIFICATIONS + "&place=norfolk")
    expect(visit.main.locator(".cp-map svg")).to_have_attribute(
        "aria-label", re.compile("Norfolk is outlined: 7 councils")
    )
    expect(visit.main.locator(PURPLE_LINE)).to_have_attribute("d", re.compile("^M"))
    inside = sum(edges(visit, f'.cp-map [data-i][aria-label^="{name}"]') for name in DISTRICTS)
    # A line of the outline has two ends; only edges of one district are left.
    assert 0 < edges(visit, PURPLE_LINE) / 2 < inside
    expect(visit.main.locator(".cp-leg")).to_contain_text("Norfolk 6.0%")


def test_nothing_is_outlined_for_the_whole_uk(open_page):
    visit = open_page(NO_QUALIFICATIONS)
    expect(area(visit, "Leeds")).to_have_count(1)
    assert visit.main.locator(PURPLE_LINE).get_attribute("d") == ""
    expect(visit.main.get_by_role("button", name="Zoom to my place")).to_be_hidden()


def test_the_councils_of_a_region_stand_beside_its_map_and_open(open_page):
    """Half of the page was empty for every place that is no council."""
    visit = open_page(NO_QUALIFICATIONS + "&place=norfolk")
    table = visit.main.get_by_role("region", name="Adults with no qualifications in each council")
    expect(table.get_by_role("row")).to_have_count(8)
    table.get_by_role("button", name="Norwich").click()
    expect(visit.page).to_have_url(re.compile("place=norwich"))


def test_the_finding_and_the_table_count_the_nation_that_is_shown(open_page):
    """A map of Scotland told for how many councils of the UK a figure is not known."""
    visit = open_page(NO_QUALIFICATIONS + "&place=leeds")
    finding = visit.main.locator(".st-key-fig-map h2")
    expect(finding).to_contain_text(re.compile(r"For \d+ councils it is not known"))
    visit.main.get_by_text("Scotland", exact=True).click()
    expect(finding).to_contain_text("Scottish council")
    expect(finding).to_have_count(1)
    visit.main.locator(".st-key-table-map label").click()
    region = visit.main.get_by_role("region", name="Adults with no qualifications by council")
    expect(region.get_by_role("row")).to_have_count(33)  # 32 councils and the head


def test_other_nations_are_empty_outlines_on_the_map_of_one(open_page):
    """Their grey looked like the lowest class."""
    visit = open_page(NO_QUALIFICATIONS + "&place=leeds&nation=scotland")
    leeds = area(visit, "Leeds")
    expect(leeds).to_have_class("cp-mo")
    page = visit.page.evaluate("getComputedStyle(document.querySelector('.stApp')).backgroundColor")
    assert leeds.evaluate("e => getComputedStyle(e).fill") == page


def test_the_boroughs_of_london_can_be_hit_after_one_press(open_page):
    """At the size of the UK a borough is a few pixels."""
    visit = open_page(NO_QUALIFICATIONS + "&place=leeds")
    camden = area(visit, "Camden")
    before = camden.bounding_box()["width"]
    visit.main.get_by_role("button", name="Zoom to London").click()
    assert camden.bounding_box()["width"] > 5 * before
    camden.click()
    expect(visit.page).to_have_url(re.compile("place=camden"))


def test_my_place_can_be_zoomed_to(open_page):
    visit = open_page(NO_QUALIFICATIONS + "&place=norfolk")
    norwich = area(visit, "Norwich")
    before = norwich.bounding_box()["width"]
    visit.main.get_by_role("button", name="Zoom to my place").click()
    assert norwich.bounding_box()["width"] > 3 * before
    visit.main.get_by_text("Wales", exact=True).click()  # where Norfolk is not
    expect(visit.main.get_by_role("button", name="Zoom to my place")).to_be_hidden()


def test_the_buttons_of_the_map_cover_none_of_it(open_page):
    visit = open_page(NO_QUALIFICATIONS + "&place=leeds", PHONE)
    expect(area(visit, "Leeds")).to_have_count(1)
    drawing = visit.main.locator(".cp-map svg").bounding_box()
    buttons = visit.main.locator(".cp-map-zoom").bounding_box()
    assert buttons["y"] >= drawing["y"] + drawing["height"]
    assert buttons["x"] + buttons["width"] <= PHONE[0]


def test_on_a_projector_the_map_is_wide_enough_to_read(open_page):
    """It was 190 px wide at 1024 px, in half of a page."""
    visit = open_page(NO_QUALIFICATIONS + "&place=leeds", PROJECTOR)
    expect(area(visit, "Leeds")).to_have_count(1)
    assert visit.main.locator(".cp-map svg").bounding_box()["width"] >= 400
