"""The workshop by keyboard, clicker and screen reader: stage, phone, and every part of the desk."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from components.model.story import MOST_STEPS
from tests.browser.driver import PATIENCE_MS
from tests.browser.test_boards_in_a_room import PHONE, part, write
from tests.browser.test_every_page import BACKGROUND, DARK, violations

if TYPE_CHECKING:
    from tests.browser.driver import Opener, Visit

PROJECTOR, WIDE = (1024, 768), {"width": 1440, "height": 810}
LONG = "A heading of the facilitator that takes more than one line, however wide the screen may be"
STEPS = [
    {"kind": "place"}, {"kind": "doughnut"}, {"kind": "component", "subject": "health"},
    {"kind": "indicator", "subject": "gigabit-broadband"},
    {"kind": "change", "subject": "adult-smokers"}, {"kind": "portrait"},
    {"kind": "lens", "subject": "digitalisation-outcomes"},
    {"kind": "lens", "subject": "social-value"}, {"kind": "lens", "subject": "four-rs"},
    {"kind": "unknown"}, {"kind": "case", "subject": "cornwall-decision-wheel"},
    {"kind": "vote", "subject": "gigabit-broadband"}, {"kind": "rank"},
    {"kind": "board", "subject": "worked"},
    {"kind": "board", "subject": "asks", "finding": LONG}, {"kind": "wheel"},
    {"kind": "question", "finding": "What now?"},
]  # fmt: skip
ASKING = [
    step
    for step in STEPS
    if step["kind"] in {"vote", "rank", "board", "wheel"} and "finding" not in step
]
PARTS = ("Story", "Phones", "Boards", "Decision wheel", "Self-assessment", "Record")
LEAST_TYPE = 19.5  # px at 1440 by 810: the least type of a stage is 20
# Every element of the step with words of its own whose type is smaller, as the screen draws it.
SMALL = """least => {
 const u = Math.min(innerWidth / 1440, innerHeight / 810), found = [];
 for (const e of document.querySelectorAll('.cp-step:not([hidden]) *, [class*=st-key-live-] *')) {
  const box = e.getBoundingClientRect();
  const has = [...e.childNodes].some(c => c.nodeType === 3 && c.textContent.trim());
  if (!has || box.width < 2 || e.closest('.cp-vh, desc, title')) continue;
  const grown = e.getScreenCTM ? e.getScreenCTM().a : e.currentCSSZoom || 1;
  const size = parseFloat(getComputedStyle(e).fontSize) * grown / u;
  if (size < least) found.push(`${Math.round(size)} ${e.textContent.slice(0, 40)}`);
 }
 return found;
}"""

# What the server draws over a step, where it begins above the end of the step's heading.
LAPS = """() => {
 const end = document.querySelector('.cp-step:not([hidden]) h1').getBoundingClientRect().bottom;
 return [...document.querySelectorAll('[class*=st-key-live-]')].filter(
  e => e.getClientRects().length && e.getBoundingClientRect().top < end).map(e => e.className);
}"""
# Whether every dot is in sight, before the number of the step.
DOTS = """() => {
 const dots = [...document.querySelectorAll('[data-dot] i')].map(e => e.getBoundingClientRect());
 const next = document.querySelector('[data-count]').getBoundingClientRect().left;
 return dots.every((dot, i) => dot.width > 4 && dot.right <= (dots[i + 1]?.left ?? next));
}"""


def story_file(tmp_path, steps):
    path = tmp_path / "story.json"
    saved = {"format": "connected-places-story", "format_version": 1, "place": "E08000035",
             "title": "Every kind", "steps": steps}  # fmt: skip
    path.write_text(json.dumps(saved), encoding="utf-8")
    return path


def desk_of(open_page: Opener, tmp_path, steps) -> Visit:
    desk = open_page("/room?place=leeds", PROJECTOR)
    desk.page.locator('input[type="file"]').set_input_files(story_file(tmp_path, steps))
    expect(desk.page.get_by_text("“Every kind” is loaded")).to_be_visible(timeout=PATIENCE_MS)
    desk.settle()
    return desk


def room_of(desk: Visit) -> str:
    part(desk, "Phones")
    desk.page.get_by_role("button", name="Open a room").click()
    code = desk.page.locator(".cp-code")
    expect(code).to_be_visible(timeout=PATIENCE_MS)
    desk.settle()
    return code.inner_text().replace(" ", "")


def to_stage(desk: Visit) -> None:
    desk.page.get_by_role("button", name="Show on the big screen").click()
    expect(desk.page.locator(".cp-stage")).to_be_visible(timeout=PATIENCE_MS)


def at(page, number: int, of: int = len(STEPS)) -> None:
    expect(page.locator(".cp-stage-foot")).to_contain_text(f"{number} of {of}")


def test_every_kind_of_step_is_large_and_right_for_axe_in_light_and_dark(open_page, tmp_path):
    """Portrait and frameworks were new on the stage, and the wheel's names were 14 px high."""
    desk = desk_of(open_page, tmp_path, STEPS)
    part(desk, "Decision wheel")
    desk.page.get_by_label("Proposal").first.fill("A tram")
    desk.page.get_by_role("button", name="Put it to the wheel").click()
    desk.settle()
    to_stage(desk)
    page, found = desk.page, {}
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        page.keyboard.press("Home")
        if scheme == "dark":
            page.wait_for_function(f"{BACKGROUND} === '{DARK}'")
            page.set_viewport_size(WIDE)
        for number, step in enumerate(STEPS, 1):
            at(page, number)
            name = f"{scheme} {step['kind']} {step.get('subject', '')}"
            found[name] = violations(page) + page.evaluate(SMALL, LEAST_TYPE)
            found[name] += page.evaluate(LAPS)
            page.keyboard.press("PageDown")
    assert {name: each for name, each in found.items() if each} == {}


def test_a_clicker_goes_back_blanks_with_a_point_and_leaves(open_page, tmp_path):
    """The last dots of a long story were cut off; it may have forty steps."""
    desk = desk_of(open_page, tmp_path, [*STEPS, *STEPS[-1:] * (MOST_STEPS - len(STEPS))])
    page = desk.page
    to_stage(desk)
    for key, number in (("PageDown", 2), ("ArrowDown", 3), ("PageUp", 2), ("ArrowUp", 1),
                        (" ", 2), ("Shift+ ", 1), ("End", MOST_STEPS)):  # fmt: skip
        page.keyboard.press(key)
        at(page, number, MOST_STEPS)
    assert page.evaluate(DOTS)
    for key in (".", "b"):
        page.keyboard.press(key)
        expect(page.locator(".cp-step:visible")).to_have_count(0)
        page.keyboard.press(key)
        expect(page.locator(".cp-step:visible")).to_have_count(1)
    page.keyboard.press("Escape")
    expect(page.locator(".cp-stage")).to_have_count(0, timeout=PATIENCE_MS)


def test_a_phone_and_every_part_of_the_desk_are_right_for_axe(open_page, tmp_path):
    desk = desk_of(open_page, tmp_path, ASKING)
    code = room_of(desk)
    phone = open_page(f"/join?room={code}", PHONE)
    found = {}
    expect(phone.page.get_by_text("Well above")).to_be_visible(timeout=PATIENCE_MS)
    found["phone, vote"] = violations(phone.page)
    to_stage(desk)
    for shows in ("Put all eight", "What worked?", "What would this do"):
        desk.page.keyboard.press("PageDown")
        expect(phone.page.get_by_role("heading", name=re.compile(re.escape(shows)))).to_be_visible(
            timeout=PATIENCE_MS
        )
        phone.page.emulate_media(color_scheme="dark" if "worked" in shows else "light")
        if "worked" in shows:
            write(phone, "Buses")
            expect(phone.page.locator(".cp-sticky")).to_be_visible(timeout=PATIENCE_MS)
        found[f"phone, {shows}"] = violations(phone.page)
        wide = phone.page.evaluate("document.documentElement.scrollWidth")
        assert wide <= PHONE[0], shows
    desk.page.keyboard.press("Escape")
    desk.settle()
    for name in PARTS:
        part(desk, name)
        if name == "Boards":
            desk.page.get_by_role("button", name=re.compile("^Pick")).first.click()
            expect(desk.page.get_by_label("What the picked notes are about")).to_be_visible()
        found[f"desk, {name}"] = violations(desk.page)
    assert {name: each for name, each in found.items() if each} == {}


def test_on_a_phone_no_chart_of_a_step_is_cut_off(open_page, tmp_path):
    """The numbers of a framework stood beyond the right edge of a phone."""
    charts = [step for step in STEPS if step["kind"] in {"doughnut", "portrait", "lens"}]
    desk = desk_of(open_page, tmp_path, charts)
    phone = open_page(f"/join?room={room_of(desk)}", PHONE)
    to_stage(desk)
    for number in range(len(charts)):
        shown = desk.page.locator(".cp-step:visible h1").inner_text()
        expect(phone.page.get_by_role("heading", name=shown)).to_be_visible(timeout=PATIENCE_MS)
        table = phone.page.locator(".cp-stage-bars").bounding_box()
        assert table["x"] + table["width"] <= PHONE[0], charts[number]
        desk.page.keyboard.press("PageDown")


def test_a_story_that_was_changed_is_there_again_when_the_page_is_loaded_anew(open_page, tmp_path):
    """Changes made without an open room were gone with a reload."""
    desk = desk_of(open_page, tmp_path, STEPS)
    expect(desk.page.locator(".cp-story > li")).to_have_count(len(STEPS))
    desk.page.reload()
    expect(desk.page.locator(".cp-story > li")).to_have_count(len(STEPS), timeout=PATIENCE_MS)


@pytest.mark.parametrize("size", [PROJECTOR, (1440, 810)])
def test_the_wheel_of_a_stage_stands_whole_above_its_foot(open_page, tmp_path, size):
    desk = desk_of(open_page, tmp_path, [{"kind": "wheel"}])
    part(desk, "Decision wheel")
    desk.page.get_by_label("Proposal").first.fill("A tram")
    desk.page.get_by_role("button", name="Put it to the wheel").click()
    desk.settle()
    desk.page.set_viewport_size({"width": size[0], "height": size[1]})
    to_stage(desk)
    names = desk.page.locator("[class*=st-key-live-wheel-] .cp-w-wide .cp-w-l")
    expect(names.first).to_be_visible(timeout=PATIENCE_MS)
    boxes = [name.bounding_box() for name in names.all()]
    foot = desk.page.locator(".cp-stage-foot").bounding_box()
    assert min(box["x"] for box in boxes) >= 0
    assert max(box["x"] + box["width"] for box in boxes) <= size[0]
    legend = desk.page.locator("[class*=st-key-live-wheel-] .cp-w-legend").bounding_box()
    assert legend["y"] + legend["height"] <= foot["y"] + 1
