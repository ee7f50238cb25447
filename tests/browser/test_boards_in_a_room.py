"""A phone and the big screen: what is written on one is text on the other within two seconds."""

from __future__ import annotations

import json
import re
import time
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.driver import PATIENCE_MS

if TYPE_CHECKING:
    from tests.browser.driver import Opener, Visit

PHONE = (360, 740)
TOO_LONG = "x" * 10_000
TYPED = ("<script>alert(1)</script> **bold**", "=1+1")
SOON_MS = 2_000  # the promise of a room
STORY = {
    "format": "connected-places-story", "format_version": 1, "place": "E08000035",
    "title": "Boards",
    "steps": [{"kind": "board", "subject": "worked"}, {"kind": "question", "finding": "Next?"}],
}  # fmt: skip


@pytest.fixture
def story(tmp_path):
    path = tmp_path / "story.json"
    path.write_text(json.dumps(STORY), encoding="utf-8")
    return path


def room_with_board(open_page: Opener, story) -> tuple[Visit, str]:
    """The facilitator's desk with an open room whose story begins with a board; the room's code."""
    desk = open_page("/room?place=leeds")
    desk.page.locator('input[type="file"]').set_input_files(story)
    expect(desk.page.get_by_text("“Boards” is loaded")).to_be_visible(timeout=PATIENCE_MS)
    part(desk, "Phones")
    desk.page.get_by_role("button", name="Open a room").click()
    code = desk.page.locator(".cp-code")
    expect(code).to_be_visible(timeout=PATIENCE_MS)
    return desk, code.inner_text().replace(" ", "")


def part(desk: Visit, name: str) -> None:
    desk.page.get_by_role("radio", name=name, exact=True).click()
    desk.settle()


def write(phone: Visit, words: str) -> None:
    phone.page.get_by_role("textbox", name="Your note").fill(words)
    phone.page.get_by_role("button", name="Send this note").click()


def test_a_note_from_a_phone_is_text_on_the_big_screen_and_can_be_hidden(open_page, story):
    desk, code = room_with_board(open_page, story)
    phone = open_page(f"/join?room={code}", PHONE)
    expect(phone.page.get_by_role("textbox", name="Your note")).to_be_visible(timeout=PATIENCE_MS)
    desk.page.get_by_role("button", name="Show on the big screen").click()
    expect(desk.page.locator(".cp-stage")).to_be_visible(timeout=PATIENCE_MS)
    asked = []
    desk.page.on("dialog", lambda dialog: asked.append(dialog.message))
    write(phone, TOO_LONG)
    expect(phone.page.get_by_role("alert")).to_contain_text("room for 280", timeout=PATIENCE_MS)
    expect(phone.page.get_by_role("textbox", name="Your note")).to_have_value(TOO_LONG)
    for words in TYPED:
        write(phone, words)
        expect(phone.page.locator(".cp-sticky", has_text=words)).to_be_visible(timeout=PATIENCE_MS)
        begun = time.monotonic()
        expect(desk.page.locator(".cp-sticky", has_text=words)).to_be_visible(timeout=PATIENCE_MS)
        assert time.monotonic() - begun < SOON_MS / 1000
    assert asked == []
    desk.page.keyboard.press("Escape")
    desk.settle()
    part(desk, "Boards")
    note = desk.page.locator(".cp-sticky", has_text=TYPED[1])
    note.get_by_role("button", name=re.compile("^Hide")).click()
    expect(note).to_contain_text("Hidden from the room", timeout=PATIENCE_MS)
    expect(phone.page.locator(".cp-sticky", has_text=TYPED[1])).to_have_count(0, timeout=5_000)
    assert desk.page.locator(".cp-sticky script").count() == 0
    other = desk.page.locator(".cp-sticky", has_text=TYPED[0])
    other.get_by_role("button", name=re.compile("^Give a dot")).click()
    expect(other).to_contain_text("1 dot", timeout=PATIENCE_MS)
    other.get_by_role("button", name=re.compile("^Pick")).click()
    desk.page.get_by_role("textbox", name=re.compile("^Heading")).fill("<i>Getting about</i>")
    desk.page.get_by_role("button", name="Put 1 note there").click()
    heading = phone.page.get_by_role("heading", name="<i>Getting about</i>")
    expect(heading).to_be_visible(timeout=PATIENCE_MS)
