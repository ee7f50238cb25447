"""A brief fetched and a figure cited, as a reader does it."""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path
from zipfile import ZipFile

from playwright.sync_api import expect
from pypdf import PdfReader

from tests.browser.test_every_page import violations

ARCHIVE_MS = 120_000  # a busy computer: it takes six seconds of a processor


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


def test_an_archive_is_made_fetched_and_holds_the_figures_of_the_database(open_page, connection):
    visit = open_page("/sources")
    part = visit.page.locator(".st-key-taking-archives")
    link = part.get_by_role("link", name="Download the archive")
    make = part.get_by_role("button", name="Make the archive")
    if make.count() == 2:  # else an earlier visit has asked for it
        make.last.focus()
        visit.page.keyboard.press("Enter")
    expect(link.last).to_be_visible(timeout=ARCHIVE_MS)
    with visit.page.expect_download() as fetched:
        link.last.press("Enter")
    name = re.fullmatch(r"connected-places-(data|figures)-\d{4}-\d\d\.zip",
                        fetched.value.suggested_filename)  # fmt: skip
    assert name
    with ZipFile(Path(fetched.value.path())) as archive:
        text = archive.read("csv/figures.csv").decode()
    mine = [
        row["value"]
        for row in csv.DictReader(io.StringIO(text, newline=""))
        if (row["area_code"], row["indicator_id"]) == ("E07000148", "life-satisfaction")
    ]
    known = connection.execute(
        "SELECT value FROM observation WHERE area_code = 'E07000148' "
        "AND indicator_id = 'life-satisfaction' ORDER BY period_start"
    ).fetchall()
    assert [float(value) for value in mine] == [value for (value,) in known]
    assert len(mine) > 8
    lines = visit.main.get_by_role("button", name="Copy the SQL lines")
    visit.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    lines.press("Enter")
    expect(visit.page.locator(".st-key-lines-sql").get_by_role("status")).to_have_text("Copied")
    assert visit.page.evaluate("navigator.clipboard.readText()").startswith("ATTACH 'connected")


def test_the_dictionary_is_searched_by_keyboard_and_the_search_is_in_the_address(open_page):
    visit = open_page("/sources")
    field = visit.main.get_by_role("searchbox", name=re.compile("Search the tables"))
    field.focus()
    visit.page.keyboard.type("postcode without")
    expect(visit.main.get_by_role("rowheader", name="postcode", exact=True)).to_be_visible()
    expect(visit.page).to_have_url(re.compile(r"[?&]q=postcode"))
    visit.page.reload()
    visit.settle()
    expect(visit.main.get_by_role("rowheader", name="postcode", exact=True)).to_be_visible()
    assert violations(visit.page) == []
