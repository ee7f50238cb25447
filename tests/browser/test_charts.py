"""Charts over time and over councils: every point is reached by pointer and by keyboard."""

from __future__ import annotations

from playwright.sync_api import expect

TIP = "e => getComputedStyle(e, '::after').content"


def test_arrows_go_through_a_line_and_say_each_period(open_page):
    page = open_page("/health?place=leeds&indicator=healthy-life-expectancy-female").page
    line = page.locator(".cp-trend")
    stops = line.locator("[data-stop]")
    expect(line.locator('[data-stop][tabindex="0"]')).to_have_count(1)
    stops.last.focus()
    page.keyboard.press("ArrowLeft")
    before = stops.nth(stops.count() - 2)
    expect(before).to_be_focused()
    expect(before).to_have_attribute("tabindex", "0")
    assert "Leeds: " in before.evaluate(TIP)
    page.keyboard.press("Home")
    expect(stops.first).to_be_focused()
    page.keyboard.press("Escape")
    expect(stops.first).not_to_be_focused()


def test_a_spread_begins_at_my_place_and_a_pointer_reads_the_others(open_page):
    page = open_page("/health?place=leeds&indicator=healthy-life-expectancy-female").page
    spread = page.locator(".cp-spread")
    assert "Leeds" in spread.locator('[data-stop][tabindex="0"]').evaluate(TIP)
    first = spread.locator("[data-stop]").first
    assert first.evaluate(TIP) == "none"
    first.hover()
    assert first.evaluate(TIP) != "none"


def test_no_chart_library_is_fetched(open_page):
    """A library for two charts once kept the words of a page waiting for half a second."""
    visit = open_page("/health?place=leeds")
    names = visit.page.evaluate("performance.getEntriesByType('resource').map(e => e.name)")
    assert names
    assert [name for name in names if "vega" in name.lower() or "embed" in name.lower()] == []
