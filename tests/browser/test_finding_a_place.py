"""A person finds their place, whatever they type or paste."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.browser.driver import PHONE


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("Leeds", "Leeds"),
        ("leeds ", "Leeds"),
        ("LS1 1UR", "Leeds"),
        ("Norfolk", "Norfolk"),
        ("Wales", "Wales"),
    ],
)
def test_a_place_is_found_by_what_people_type(open_page, typed, found):
    visit = open_page("/")
    visit.choose(typed)
    expect(visit.main).to_contain_text(found)
    expect(visit.page).to_have_url(re.compile(f"place={found.lower()}"))


def test_a_name_spelt_wrong_gets_a_suggestion_that_one_click_accepts(open_page):
    visit = open_page("/place")
    visit.choose("Leads")
    expect(visit.main.get_by_role("status")).to_contain_text("Did you mean Leeds?")
    visit.main.get_by_role("button", name="Leeds", exact=True).first.click()
    expect(visit.page).to_have_url(re.compile("place=leeds"))
    expect(visit.heading).to_contain_text("Leeds")


def test_an_old_council_leads_to_the_one_of_today_and_says_so(open_page):
    visit = open_page("/place")
    visit.choose("Christchurch")
    expect(visit.heading).to_contain_text("Bournemouth, Christchurch and Poole")
    expect(visit.main).to_contain_text(re.compile("now part of", re.IGNORECASE))


def test_a_northern_ireland_postcode_gets_a_kind_sentence_and_eleven_councils(open_page):
    visit = open_page("/place")
    visit.choose("BT1 5GS")
    expect(visit.main).to_contain_text("Northern Ireland")
    expect(visit.main.get_by_role("button", name="Belfast")).to_be_visible()
    visit.main.get_by_role("button", name="Belfast").click()
    expect(visit.heading).to_contain_text("Belfast")


def test_a_postcode_sector_in_two_councils_lets_one_choose(open_page):
    visit = open_page("/place")
    visit.choose("CO6 1")
    expect(visit.main.get_by_role("button", name="Braintree")).to_be_visible()
    visit.main.get_by_role("button", name="Colchester").click()
    expect(visit.page).to_have_url(re.compile("place=colchester"))
    expect(visit.heading).to_contain_text("Colchester")


def test_a_postcode_that_lies_outside_its_sectors_main_council_is_exact(open_page):
    visit = open_page("/place")
    visit.choose("AB1 0AE")
    expect(visit.page).to_have_url(re.compile("place=aberdeenshire"))


@pytest.mark.parametrize("typed", ["<script>alert(1)</script>", "qqqqqqqqqq", "x" * 1000])
def test_what_nobody_knows_gets_a_kind_sentence(open_page, typed):
    visit = open_page("/place")
    visit.choose(typed)
    expect(visit.main.get_by_role("status").first).to_be_visible()
    assert visit.page.locator("main script, [data-testid=stMain] script").count() == 0


@pytest.mark.parametrize("given", ["E99999999", "x" * 1000, "%3Cscript%3E", "%00", ""])
def test_a_link_with_an_unknown_place_gives_a_sentence_and_never_a_traceback(open_page, given):
    visit = open_page(f"/health?place={given}&theme=healthy-living")
    expect(visit.page).not_to_have_url(re.compile("place="))
    if given.strip():
        expect(visit.main.get_by_role("status").first).to_be_visible()


def test_a_code_in_a_link_opens_its_place_and_becomes_its_name(open_page):
    visit = open_page("/place?place=E08000035")
    expect(visit.heading).to_contain_text("Leeds")
    expect(visit.page).to_have_url(re.compile("place=leeds"))


def test_the_place_stays_from_page_to_page(open_page):
    visit = open_page("/place?place=cornwall")
    visit.page.get_by_role("link", name="Travel", exact=True).click()
    visit.page.wait_for_url(re.compile("/travel"))
    visit.settle()
    expect(visit.main).to_contain_text("Cornwall")
    expect(visit.page).to_have_url(re.compile("place=cornwall"))


def test_a_place_is_found_on_a_phone(open_page):
    visit = open_page("/", PHONE)
    visit.choose("Walsall")
    expect(visit.main).to_contain_text("Walsall")
