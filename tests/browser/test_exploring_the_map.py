"""The map of councils: by mouse, by keyboard, on one nation, in the dark, and without its files."""

from __future__ import annotations

import re

from playwright.sync_api import expect

from tests.browser.driver import PHONE

NO_QUALIFICATIONS = "/skills?place=leeds&indicator=no-qualifications"
PURPLE = "rgb(142, 27, 87)"  # the accent of the light theme


def area(visit, name: str):
    """The shape of a council on the map."""
    return visit.main.locator(f'.cp-map [data-i][aria-label^="{name}"]')


def test_the_map_says_in_sentences_what_it_shows(open_page):
    visit = open_page(NO_QUALIFICATIONS)
    drawing = visit.main.locator(".cp-map svg")
    expect(drawing).to_have_attribute("aria-label", re.compile("Map of UK councils"))
    expect(drawing).to_have_attribute("aria-label", re.compile("Leeds is outlined"))
    expect(visit.main.locator(".cp-map [data-i]")).to_have_count(361)


def test_a_pointer_on_a_council_shows_its_name_value_and_period(open_page):
    visit = open_page(NO_QUALIFICATIONS)
    area(visit, "North Yorkshire").hover()
    tip = visit.main.locator(".cp-map-tip")
    expect(tip).to_contain_text("North Yorkshire")
    expect(tip).to_contain_text(re.compile(r"\d\.\d%"))
    expect(tip).to_contain_text("2023")


def test_a_pointer_on_an_unknown_council_shows_why_it_is_unknown(open_page):
    visit = open_page(NO_QUALIFICATIONS)
    area(visit, "Mid Ulster").hover()
    expect(visit.main.locator(".cp-map-tip")).to_contain_text("Not known: ")


def test_a_click_on_the_map_opens_that_council(open_page):
    visit = open_page(NO_QUALIFICATIONS)
    area(visit, "North Yorkshire").click()
    expect(visit.page).to_have_url(re.compile("place=north-yorkshire"))
    visit.settle()
    expect(visit.main.locator(".cp-map svg")).to_have_attribute(
        "aria-label", re.compile("North Yorkshire is outlined")
    )


def test_the_map_is_one_stop_for_the_tab_key_and_arrows_go_from_council_to_council(open_page):
    visit = open_page(NO_QUALIFICATIONS)
    leeds = area(visit, "Leeds")
    expect(leeds).to_have_attribute("tabindex", "0")
    expect(visit.main.locator(".cp-map [data-i][tabindex='0']")).to_have_count(1)
    leeds.focus()
    visit.page.keyboard.press("ArrowRight")
    focused = "document.activeElement.getAttribute('aria-label')"
    expect(visit.main.locator(".cp-map-tip")).to_be_visible()
    reached = visit.page.evaluate(focused)
    assert not reached.startswith("Leeds")
    visit.page.keyboard.press("Enter")
    expect(visit.page).not_to_have_url(re.compile("place=leeds"))


def test_page_down_leads_through_every_council(open_page):
    visit = open_page(NO_QUALIFICATIONS)
    area(visit, "Leeds").focus()
    seen = visit.page.evaluate(
        """() => {
          const seen = new Set();
          for (let n = 0; n < 361; n++) {
            seen.add(document.activeElement.dataset.i);
            document.activeElement.dispatchEvent(
              new KeyboardEvent('keydown', {key: 'PageDown', bubbles: true}));
          }
          return seen.size;
        }"""
    )
    assert seen == 361


def test_a_nation_is_drawn_alone_and_stands_in_the_address(open_page):
    visit = open_page(NO_QUALIFICATIONS + "&nation=scotland")
    drawing = visit.main.locator(".cp-map svg")
    expect(drawing).to_have_attribute("aria-label", re.compile("Map of Scottish councils"))
    expect(area(visit, "Leeds")).to_have_class("cp-mo")
    expect(visit.page).to_have_url(re.compile("nation=scotland"))


def test_another_nation_sends_the_map_and_not_the_page(open_page):
    visit = open_page(NO_QUALIFICATIONS)
    expect(area(visit, "Leeds")).to_have_count(1)
    frames: list[int] = []
    link = visit.page.context.new_cdp_session(visit.page)
    link.on(
        "Network.webSocketFrameReceived",
        lambda event: frames.append(len(event["response"]["payloadData"])),
    )
    link.send("Network.enable")
    visit.main.get_by_text("Scotland", exact=True).click()
    expect(visit.main.locator(".cp-map svg")).to_have_attribute(
        "aria-label", re.compile("Map of Scottish councils")
    )
    assert 0 < sum(frames) < 16_000  # base64, so a third more than what was sent


def test_zooming_in_keeps_my_place_in_sight_and_whole_map_undoes_it(open_page):
    visit = open_page(NO_QUALIFICATIONS)
    drawing = visit.main.locator(".cp-map svg")
    expect(area(visit, "Leeds")).to_have_count(1)
    whole = drawing.get_attribute("viewBox")
    for _ in range(3):
        visit.main.get_by_role("button", name="Zoom in").click()
    assert drawing.get_attribute("viewBox") != whole
    frame, place = drawing.bounding_box(), area(visit, "Leeds").bounding_box()
    assert frame["x"] < place["x"] < frame["x"] + frame["width"]
    assert frame["y"] < place["y"] < frame["y"] + frame["height"]
    visit.main.get_by_role("button", name="Whole map").click()
    assert drawing.get_attribute("viewBox") == whole


def test_each_kind_of_unknown_keeps_its_own_pattern(open_page):
    visit = open_page("/energy?place=leeds&indicator=home-gas-use")
    expect(visit.main.locator(".cp-map .cp-mz").first).to_be_attached()
    fills = visit.page.evaluate(
        """() => Object.fromEntries(['n', 's', 'z', 'x'].map(k => {
          const e = document.querySelector('.cp-map g path');
          e.setAttribute('class', 'cp-m' + k);
          return [k, getComputedStyle(e).fill + getComputedStyle(e).strokeDasharray];
        }))"""
    )
    assert len(set(fills.values())) == 4


def test_my_place_has_the_accent_line_over_a_casing(open_page):
    visit = open_page(NO_QUALIFICATIONS)
    line = visit.main.locator(".cp-map path.cp-map-mine")
    expect(line).to_have_attribute("d", re.compile("^M"))
    assert line.evaluate("e => getComputedStyle(e).stroke") == PURPLE
    assert (
        visit.main.locator(".cp-map-casing").evaluate("e => getComputedStyle(e).strokeWidth")
        == "6px"
    )


def test_on_a_phone_the_legend_stands_under_the_map(open_page):
    visit = open_page(NO_QUALIFICATIONS, PHONE)
    drawing = visit.main.locator(".cp-map svg").bounding_box()
    legend = visit.main.locator(".cp-leg").bounding_box()
    assert legend["y"] >= drawing["y"] + drawing["height"]
    assert drawing["width"] <= PHONE[0]


def test_councils_are_drawn_whole(open_page):
    """Another drawing's marks once cut the councils of some classes to circles and triangles."""
    visit = open_page(NO_QUALIFICATIONS)
    shapes = visit.main.locator(".cp-map [data-i]")
    expect(shapes).to_have_count(361)
    cut = shapes.evaluate_all(
        "all => all.filter(e => getComputedStyle(e).clipPath != 'none').length"
    )
    assert cut == 0
