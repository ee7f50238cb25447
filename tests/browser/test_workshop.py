"""A facilitator and a phone in two browsers: a vote, its reveal, and both coming back."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.browser.driver import PATIENCE_MS

if TYPE_CHECKING:
    from tests.browser.driver import Visit

PHONE = (360, 740)
PROJECTOR = (1024, 768)
STORY = {
    "format": "connected-places-story", "format_version": 1, "place": "E08000035",
    "title": "Broadband in Leeds",
    "steps": [
        {"kind": "place", "notes": "Welcome *all*"},
        {"kind": "vote", "subject": "gigabit-broadband"},
        {"kind": "indicator", "subject": "gigabit-broadband"},
        {"kind": "question", "finding": "<b>What</b> now?"},
    ],
}  # fmt: skip
FOLLOWS_MS = 3_000
TOLD_MS = 2_500  # after which the server has told a notes window the step


@pytest.fixture
def story(tmp_path):
    path = tmp_path / "story.json"
    path.write_text(json.dumps(STORY), encoding="utf-8")
    return path


def desk_with_room(open_page, story) -> tuple[Visit, str]:
    """The desk with the story and an open room; the room's code."""
    desk = open_page("/room?place=leeds", PROJECTOR)
    desk.page.locator('input[type="file"]').set_input_files(story)
    expect(desk.page.get_by_text("“Broadband in Leeds” is loaded")).to_be_visible(
        timeout=PATIENCE_MS
    )
    desk.page.get_by_role("radio", name="Phones", exact=True).click()
    desk.page.get_by_role("button", name="Open a room").click()
    code = desk.page.locator(".cp-code")
    expect(code).to_be_visible(timeout=PATIENCE_MS)
    desk.settle()
    return desk, code.inner_text()


def to_stage(desk: Visit) -> None:
    desk.page.get_by_role("button", name="Show on the big screen").click()
    expect(desk.page.locator(".cp-stage")).to_be_visible(timeout=PATIENCE_MS)


def finding(page):
    return page.locator(".cp-step:visible h1")


def violations(page) -> list[str]:
    found = Axe().run(page).response["violations"]
    return [f"{v['id']}: {v['nodes'][0]['html'][:200]}" for v in found]


def test_a_phone_votes_before_the_reveal_and_both_come_back_as_they_were(open_page, story):
    desk, code = desk_with_room(open_page, story)
    phone = open_page("/join", PHONE)
    phone.page.get_by_label("Room code").fill(f" {code.lower()} ")
    phone.page.get_by_role("button", name="Join").click()
    expect(phone.page.get_by_role("heading", name="Leeds")).to_be_visible(timeout=PATIENCE_MS)
    to_stage(desk)
    desk.page.keyboard.press("ArrowRight")
    expect(phone.page.get_by_text("Well above")).to_be_visible(timeout=FOLLOWS_MS)
    assert violations(phone.page) == []
    assert violations(desk.page) == []
    phone.page.get_by_text("A bit below").click()
    phone.page.get_by_text("Well above").click()
    expect(desk.page.get_by_text("Voted: 1 of 1 phone.")).to_be_visible(timeout=FOLLOWS_MS)
    expect(desk.page.get_by_text("What this room thought")).to_be_hidden()
    phone.page.reload()
    counted = phone.page.get_by_text("Your vote is counted.")
    expect(counted).to_be_visible(timeout=PATIENCE_MS)
    expect(phone.page.get_by_role("radio", name="Well above")).to_be_checked()
    desk.page.keyboard.press("ArrowRight")
    thought = desk.page.get_by_role("region", name="What this room thought")
    expect(thought).to_be_visible(timeout=FOLLOWS_MS)
    expect(thought).to_contain_text("1 vote. Opinion, not statistics.")
    assert violations(desk.page) == []  # headings went from the first level to the third
    desk.page.keyboard.press("ArrowLeft")  # a step too far, and back
    expect(desk.page.get_by_text("Press O to open it again.")).to_be_visible(timeout=FOLLOWS_MS)
    desk.page.keyboard.press("o")
    expect(phone.page.get_by_text("Well above")).to_be_visible(timeout=FOLLOWS_MS)
    expect(thought).to_have_count(0)
    desk.page.keyboard.press("ArrowRight")
    expect(thought).to_be_visible(timeout=FOLLOWS_MS)
    desk.page.reload()
    expect(desk.page.locator(".cp-stage")).to_be_visible(timeout=PATIENCE_MS)
    expect(desk.page.get_by_text("3 of 4")).to_be_visible(timeout=PATIENCE_MS)
    expect(thought).to_be_visible(timeout=PATIENCE_MS)
    expect(phone.page.get_by_role("region", name="What this room thought")).to_be_visible(
        timeout=PATIENCE_MS
    )
    a_key_of_the_notes_goes_on_by_one_step(desk)


def a_key_of_the_notes_goes_on_by_one_step(desk):
    """Every step that the server told the notes window made a key there count once more."""
    desk.page.keyboard.press("Home")
    notes = desk.page.context.new_page()
    notes.goto(f"{desk.address}/room?place=leeds&mode=notes")
    expect(notes.get_by_text("Step 1 of 4")).to_be_visible(timeout=PATIENCE_MS)
    for at in (2, 3):
        notes.keyboard.press("PageDown")
        expect(desk.page.locator("[data-count]")).to_have_text(f"{at} of 4", timeout=FOLLOWS_MS)
        notes.wait_for_timeout(TOLD_MS)
    expect(desk.page.locator("[data-count]")).to_have_text("3 of 4")
    notes.close()


def test_room_mode_goes_by_keys_alone_and_every_step_is_there_before_it_is_asked_for(open_page):
    visit = open_page("/room?place=leeds&mode=room", PROJECTOR)
    page = visit.page
    expect(page.locator(".cp-stage")).to_be_visible(timeout=PATIENCE_MS)
    steps = page.locator(".cp-step").count()
    chart = page.locator(".cp-step:visible .cp-step-chart")
    expect(chart).to_have_css("pointer-events", "none")  # a pointer left lying marked a year
    page.mouse.move(300, 300, steps=3)
    expect(chart).to_have_css("pointer-events", "auto")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Home")
    expect(chart).to_have_css("pointer-events", "none")
    # The next step is there before it is asked for: all have been sent and hold their words.
    assert all(page.locator(".cp-step h1").all_text_contents())
    for at in range(1, steps):
        page.keyboard.press(("ArrowRight", "PageDown", " ")[at % 3])
        expect(page.locator(".cp-stage-foot")).to_contain_text(f"{at + 1} of {steps}")
    step = page.locator(".cp-step:visible")
    expect(step).to_have_count(1)
    page.keyboard.press("b")
    expect(step).to_be_hidden()
    page.keyboard.press("b")
    page.keyboard.press("t")
    expect(page.locator("[data-clock]")).to_have_text("00:01", timeout=PATIENCE_MS)
    page.keyboard.press("Home")
    expect(page.locator(".cp-stage-foot")).to_contain_text(f"1 of {steps}")
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    expect(visit.heading).to_have_text("Workshop", timeout=PATIENCE_MS)
    expect(page).not_to_have_url(re.compile("mode="))


def test_a_step_moved_by_keyboard_keeps_the_keyboard_and_the_notes_window_follows(open_page, story):
    visit = open_page("/room?place=leeds")
    page = visit.page
    page.locator('input[type="file"]').set_input_files(story)
    expect(page.get_by_text("“Broadband in Leeds” is loaded")).to_be_visible(timeout=PATIENCE_MS)
    first = page.locator(".cp-story > li").first
    first.get_by_role("button", name="Move down").focus()
    page.keyboard.press("Enter")
    second = page.locator(".cp-story > li").nth(1)
    expect(second).to_contain_text("Where it lies", timeout=PATIENCE_MS)
    expect(second.get_by_role("button", name="Move down")).to_be_focused()
    page.keyboard.press("Alt+ArrowUp")
    expect(first).to_contain_text("Where it lies", timeout=PATIENCE_MS)
    expect(page.locator(".cp-story b").last).to_have_text("<b>What</b> now?")
    notes = page.context.new_page()
    notes.goto(f"{visit.address}/room?place=leeds&mode=notes")
    expect(notes.locator(".cp-notes")).to_be_visible(timeout=PATIENCE_MS)
    page.bring_to_front()
    to_stage(visit)
    expect(notes.locator(".cp-notes-words")).to_have_text("Welcome *all*", timeout=PATIENCE_MS)
    page.keyboard.press("End")
    expect(notes.get_by_role("heading", name="<b>What</b> now?")).to_be_visible(timeout=PATIENCE_MS)
    expect(notes.get_by_text("This is the last step.")).to_be_visible()
    assert violations(notes) == []
    notes.get_by_role("button", name="Back").click()
    expect(finding(page)).not_to_have_text("<b>What</b> now?", timeout=PATIENCE_MS)
    notes.close()
