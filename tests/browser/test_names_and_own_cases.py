"""A case of one's own taken in, names turned off and a file taken along, in a real browser."""

from __future__ import annotations

import re

from playwright.sync_api import expect

from tests.browser.test_every_page import violations
from tests.data.names_told import every_name, told
from tests.unit.test_case_studies import BODY, FRONT

OWN = (FRONT + BODY).replace("Residents counted", "<script>alert(1)</script> People of Leeds saw")


def test_an_own_case_is_kept_and_with_names_off_nothing_shown_or_taken_along_tells_one(
    open_page, shared_connection
):
    names = every_name(shared_connection)
    visit = open_page("/cases?add=case")
    file = {"name": "street-trees.md", "mimeType": "text/markdown", "buffer": OWN.encode()}
    visit.main.locator("input[type=file]").set_input_files(file)
    expect(visit.main.get_by_text("As it would stand")).to_be_visible()
    assert violations(visit.page) == []
    visit.main.get_by_role("button", name="Keep it for this session").click()
    expect(visit.page).to_have_url(re.compile("case=street-trees"))
    expect(visit.main.get_by_text("<script>alert(1)</script>").first).to_be_visible()
    visit.settle()
    visit.main.get_by_text("Names off", exact=True).click()
    expect(visit.page).to_have_url(re.compile("names=off"))
    expect(visit.page).to_have_url(re.compile("case=c-[0-9a-f]{8}"))
    visit.settle()
    visit.main.get_by_role("button", name="All case studies").click()
    expect(visit.main.get_by_text("172 cases").first).to_be_visible()
    visit.settle()
    shown = visit.main.inner_html()
    assert told(re.sub(r"<[^>]+>", " . ", shown), names) == set()
    visit.main.get_by_role("button", name=re.compile("Download 172")).click()
    with visit.page.expect_download() as download:
        visit.page.get_by_role("button", name=re.compile(r"\(CSV\)")).click()
    text = download.value.path().read_text("utf-8-sig")
    assert text.count("Yours, this session") == 1
    assert told(text, names) == set()
    assert "names=off" in text
