"""A server that is killed amid a workshop and started again: stage and phones come back alone."""

from __future__ import annotations

import os
import re
import signal
import subprocess

import pytest
from playwright.sync_api import expect

from components.model.story import Step, StepKind, Story
from components.model.story_file import as_json
from components.rooms import store
from components.rooms.door import rooms
from loaders.paths import ROOT
from tests.browser.driver import PATIENCE_MS, Opener
from tools.server import any_free_port, command, seconds_until_healthy, stop, url

PHONE = (360, 740)
ASLEEP_SECONDS = 3
BACK_MS = 60_000  # a part that nobody knows is noticed after twelve seconds, on a busy computer


class Server:
    """The app on one port, which can be killed, put to sleep and started again."""

    def __init__(self, folder):
        self.port = any_free_port()
        self.store = f"sqlite:///{folder / 'rooms.sqlite3'}"
        self._environment = {
            **os.environ,
            "CONNECTED_PLACES_ROOMS": self.store,
            "CONNECTED_PLACES_ROOM_ADDRESS": url(self.port, "").rstrip("/"),
        }
        self.process = self.started()

    def started(self):
        self.process = subprocess.Popen(
            command(self.port), cwd=ROOT, env=self._environment,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        seconds_until_healthy(self.process, self.port)
        return self.process


@pytest.fixture
def server(database, tmp_path):
    made = Server(tmp_path)
    yield made
    stop(made.process)


def board_in(server, monkeypatch):
    """The address for phones of a second room, whose story is one board."""
    monkeypatch.setenv("CONNECTED_PLACES_ROOMS", server.store)
    room, _ = store.opened_room(rooms(), "Second", "E08000035")
    story = Story("E08000035", "Second", (Step(StepKind.BOARD, "worked"),))
    store.with_story(rooms(), room.room_id, as_json(story))
    return f"/join?room={room.code}&ticket={room.ticket}"


def test_stage_and_phones_come_back_after_sleep_and_after_the_server_was_killed(
    browser, server, monkeypatch
):
    """A phone asked for a part of its page that the new session did not know, and stood still;
    a step that was told while the server was away was lost, and phones stayed behind."""
    open_page = Opener(browser, url(server.port, "").rstrip("/"))
    desk = open_page("/room?place=leeds&part=room", (1024, 768))
    desk.page.get_by_role("button", name="Open a room").click()
    code = desk.page.locator(".cp-code")
    expect(code).to_be_visible(timeout=PATIENCE_MS)
    desk.settle()
    phones = [open_page(f"/join?room={code.inner_text()}", PHONE) for _ in range(2)]
    desk.page.get_by_role("button", name="Show on the big screen").click()
    # Where phones can join, an opened room's story begins by saying how, on the big screen.
    expect(desk.page.locator("[class*=st-key-live-join-] .cp-qr")).to_be_visible(
        timeout=PATIENCE_MS
    )
    server.process.send_signal(signal.SIGSTOP)
    desk.page.keyboard.press("ArrowRight")
    desk.page.wait_for_timeout(ASLEEP_SECONDS * 1000)
    server.process.send_signal(signal.SIGCONT)
    for phone in phones:
        expect(phone.page.get_by_role("heading", name="Leeds", exact=True)).to_be_visible(
            timeout=PATIENCE_MS
        )
    typing = open_page(board_in(server, monkeypatch), PHONE)
    typing.page.get_by_role("textbox", name="Your note").fill("Half a thought")
    server.process.kill()
    server.process.wait()
    desk.page.keyboard.press("End")
    server.started()
    # Pressed as soon as it can be: it was dropped without a word, and the words with it.
    typing.page.get_by_role("button", name="Send this note").click()
    expect(typing.page.locator(".cp-sticky")).to_have_text(
        re.compile("Half a thought"), timeout=BACK_MS
    )
    for phone in phones:
        expect(phone.page.get_by_role("heading", name="What would make the most")).to_be_visible(
            timeout=BACK_MS
        )
    expect(desk.page.locator(".cp-step:visible h1")).to_contain_text("What would make the most")
    for visit in open_page.visits:
        visit.page.close()
