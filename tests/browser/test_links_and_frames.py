"""A link to a figure followed, copied without a clipboard, and shown in a page of an intranet."""

from __future__ import annotations

import re
import threading
from functools import partial
from html import unescape
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO

import pytest
from playwright.sync_api import expect
from pypdf import PdfReader

from tests.browser.driver import PATIENCE_MS
from tests.browser.test_every_page import violations

NO_CLIPBOARD = """
Object.defineProperty(navigator, 'clipboard', {value: undefined});
document.execCommand = () => false;
"""
IN_SIGHT = (
    "e => { const r = e.getBoundingClientRect(); return r.top > -60 && r.top < innerHeight; }"
)


class Quiet(SimpleHTTPRequestHandler):
    """Serves a folder and says nothing."""

    def log_message(self, *_):
        return None


@pytest.fixture
def intranet(tmp_path):
    """Another server of this computer: a function that puts HTML on a page there."""
    handler = partial(Quiet, directory=str(tmp_path))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()

        def page(body: str) -> str:
            html = f'<!doctype html><html lang="en"><title>Intranet</title><h1>News</h1>{body}'
            (tmp_path / "index.html").write_text(html, encoding="utf-8")
            return f"http://127.0.0.1:{server.server_port}/index.html"

        yield page
        server.shutdown()


def test_a_link_leads_to_its_figure_and_is_left_selected_where_there_is_no_clipboard(open_page):
    visit = open_page("/place?place=norwich&figure=indicators")
    figure = visit.page.locator(".st-key-fig-standouts")
    handle = figure.element_handle()
    visit.page.wait_for_function(IN_SIGHT, arg=handle, timeout=PATIENCE_MS)
    visit.page.evaluate(NO_CLIPBOARD)
    figure.get_by_role("button", name="Cite").click()
    box = visit.page.locator(".cp-handed")
    field = box.get_by_role("textbox", name="Link to this figure")
    expect(field).to_have_value(re.compile(r"/place\?place=norwich&figure=indicators$"))
    box.get_by_role("button", name="Copy link").press("Enter")
    expect(box.get_by_text("Selected: press Ctrl and C to copy")).to_be_visible()
    assert visit.page.evaluate("getSelection().toString()") == field.input_value()
    expect(box).to_contain_text("opens on this computer only")


def test_the_link_of_a_page_says_what_was_chosen_since_it_was_opened(open_page):
    visit = open_page("/map?indicator=adult-smokers")
    visit.page.get_by_role("radio", name="Hexagons").click()
    visit.settle()
    visit.page.get_by_role("button", name="Link to this page").click()
    field = visit.page.get_by_role("textbox", name="Link to this page")
    expect(field).to_have_value(re.compile(r"/map\?indicator=adult-smokers&shape=hexagons$"))
    assert violations(visit.page) == []


def test_a_figure_stands_alone_in_a_page_of_an_intranet_and_works_by_keyboard(open_page, intranet):
    visit = open_page("/place?place=norwich&figure=scores")
    visit.page.locator(".st-key-foot-scores").get_by_role("button", name="Cite").click()
    box = visit.page.locator(".cp-handed")
    box.get_by_text("Show it on another page").click()
    snippet = unescape(box.locator("[data-text=frame]").inner_html())
    assert 'title="Component scores of Norwich"' in snippet
    visit.page.goto(intranet(snippet))
    inside = visit.page.frame_locator("iframe")
    expect(inside.get_by_role("heading", level=1)).to_have_text("Norwich", timeout=PATIENCE_MS)
    expect(inside.get_by_role("heading", level=2)).to_have_count(1)
    expect(inside.locator(".st-key-foot-scores")).to_contain_text("OGL v3")
    expect(inside.get_by_test_id("stSidebar")).to_have_count(0)
    expect(inside.get_by_role("combobox", name="Find a place")).to_have_count(0)
    back = inside.get_by_role("link", name="Open in the explorer")
    expect(back).to_have_attribute("href", re.compile(r"/place\?place=norwich&figure=scores$"))
    expect(inside.get_by_text("What stands out", exact=True)).to_be_hidden()
    visit.page.locator("h1").click()
    visit.page.keyboard.press("Tab")
    frame = visit.page.frames[1]
    for _ in range(60):
        visit.page.keyboard.press("Tab")
        if frame.evaluate("document.activeElement.textContent") == "Open in the explorer":
            break
    assert frame.evaluate("document.activeElement.tagName") == "A"
    visit.page.goto(frame.url)
    visit.settle()
    assert violations(visit.page) == []


@pytest.mark.parametrize("slug", ["leeds", "norfolk"])
def test_a_place_is_printed_with_its_address_its_data_and_all_that_the_brief_has(open_page, slug):
    visit = open_page(f"/place?place={slug}", color_scheme="dark")
    pages = [page.extract_text() for page in PdfReader(BytesIO(visit.page.pdf(format="A4"))).pages]
    printed = " ".join(" ".join(pages).split())
    head = "".join(pages[0].split())  # the address may be broken over two lines
    assert re.search(rf"data[0-9a-f]{{32}}\.http://127\.0\.0\.1:\d+/place\?place={slug}", head)
    assert "Link to this page" not in printed
    for said in ("What stands out", "Not known", "Five questions to ask", "Licences: OGL v3"):
        assert said in printed
    if slug == "leeds":  # wheel, bars and what they are called, on one page
        assert all(name in pages[0] for name in ("Health", "Resilience", "Skills", "27th to 76th"))
