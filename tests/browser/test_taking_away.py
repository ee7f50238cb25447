"""A brief fetched and a figure cited, as a reader does it."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.sync_api import expect
from pypdf import PdfReader

from tests.browser.test_every_page import violations


def test_a_brief_is_one_page_with_the_numbers_of_the_screen_and_a_figure_is_cited_by_keyboard(
    open_page,
):
    visit = open_page("/place?place=norwich")
    with visit.page.expect_download() as fetched:
        visit.main.get_by_role("button", name="One-page brief (PDF)").click()
    assert re.fullmatch(r"norwich-brief-\d{4}-\d\d\.pdf", fetched.value.suggested_filename)
    (page,) = PdfReader(Path(fetched.value.path())).pages
    printed = page.extract_text()
    numbers = visit.main.locator(".cp-bars td.cp-n").all_inner_texts()
    assert all(number.split("\n")[0] in printed for number in numbers)
    button = visit.page.locator(".st-key-foot-scores").get_by_role("button", name="Cite")
    button.focus()
    visit.page.keyboard.press("Enter")
    box = visit.page.locator(".cp-handed")
    expect(box).to_be_visible()
    visit.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    box.get_by_role("button", name="Copy citation").press("Enter")
    expect(box.get_by_role("status").first).to_have_text("Copied")
    copied = visit.page.evaluate("navigator.clipboard.readText()")
    assert "Licence: " in copied
    assert re.search(
        r"^Link: http://127\.0\.0\.1:\d+/place\?place=norwich&figure=scores$", copied, re.MULTILINE
    )
    assert violations(visit.page) == []
