"""Every file to take along keeps the same rules; one that is added and breaks one fails here."""

from __future__ import annotations

import html
import re

import pytest
import streamlit as st

from components import store
from components.exports.csv_file import FORMULA_STARTS
from components.model.provenance import VERSION
from components.views import files
from tests.app.every_export import STATES, VIEWS, Offered, cells, sheets, views_on_the_way, words
from tests.data.names_told import every_name, slugs, told

NAMED = re.compile(r"[a-z0-9]+(-[a-z0-9]+)+-\d{4}-(0[1-9]|1[0-2])\.[a-z]+")
OFFERS = re.compile(r"\b(?:files\.button|(?:figure|said|inside)_foot\.show|trend_block\.foot)\(")
ANYWHERE_ELSE = "download_button("
# Views whose files another test makes, because it takes typing to be offered one.
ELSEWHERE = {
    "own_case_page": "test_own_cases", "target_form": "test_targets",
    "target_block": "test_targets",
    "case_before_after": "test_cases", "wheel_factors": "test_wheel_desk",
}  # fmt: skip
# Files of settings, to be loaded here again: they hold no figure and no words of ours.
SETTINGS = {"leeds-story", "connected-places-wheel-factors"}
TELLING = re.compile("-(brief|slides)-")  # of what a page offers, these tell of cases
WHOLE_DATABASE = "duckdb"  # every table of it says where it comes from
PICTURE_ALONE = "rows=None"  # the browser draws it: no file is made here
SIDES = ("on", "off")


@pytest.fixture(scope="module")
def offers(database):
    """Every file that the pages offer, with names on and with names off."""
    found: dict[str, list[Offered]] = {side: [] for side in SIDES}
    return found


@pytest.fixture
def gathered(open_app, monkeypatch, offers):
    """The same, gathered once: the pages are opened by the first test that asks."""
    if offers["on"]:
        return offers
    for side in SIDES:
        for page, address in STATES:
            seen = offers[side]

            def offer(_label, *, data, file_name, page=page, seen=seen, **_rest):
                seen.append(Offered(page, views_on_the_way(), file_name, data))

            monkeypatch.setattr(st, "download_button", offer)
            open_app(page, **address, **({"names": "off"} if side == "off" else {}))
    return offers


def readable(offered):
    return [file for file in offered if file.ending != WHOLE_DATABASE]


def test_every_view_that_offers_a_file_is_looked_at_here(gathered):
    views = {path.stem: path.read_text("utf-8") for path in VIEWS.glob("*.py")}
    offering = {stem for stem, text in views.items() if OFFERS.search(text)}
    offering -= {"figure_foot", "said_foot", "inside_foot"}
    offering -= {stem for stem in offering if PICTURE_ALONE in views[stem]}
    reached = {view for file in gathered["on"] for view in file.views}
    assert offering - reached - set(ELSEWHERE) == set()
    assert offering >= set(ELSEWHERE)


def test_no_file_is_given_but_by_the_one_button():
    given = [path.name for path in VIEWS.glob("*.py") if ANYWHERE_ELSE in path.read_text("utf-8")]
    assert given == ["files.py"]


def test_every_name_says_whose_and_what_and_from_which_month(gathered):
    wrong = {file.name for file in gathered["on"] if not NAMED.fullmatch(file.name)}
    assert wrong == set()
    assert {file.ending for file in gathered["on"]} <= set(files.MIME)


def test_every_file_says_where_it_comes_from_on_which_terms_and_when(gathered):
    for file in readable(gathered["on"]):
        said = words(file)
        assert "connected places explorer" in said.lower().replace("_", " "), file.name
        assert VERSION in said, file.name
        if file.name[: -len("-2026-11.json")] in SETTINGS:
            continue
        assert store.data_hash() in said, file.name
        assert f"{files.today().day} {files.today():%B %Y}" in said, file.name
        assert re.search("[Ll]ink", said), file.name
        if file.views.isdisjoint({"said_foot", "targets_view", "target_form"}):
            assert re.search("[Ll]icen[cs]e", said), file.name


def test_no_text_in_a_table_is_a_formula(gathered):
    for file in gathered["on"]:
        if file.ending == "csv":
            head, rows = cells(file.content)
            assert rows or head, file.name
            for row in rows:
                for cell in row.values():
                    assert not cell.startswith(FORMULA_STARTS) or is_number(cell), (file.name, cell)
        if file.ending == "xlsx":
            for page in sheets(file.content).values():
                assert not [value for value, kind in page if kind == "f"], file.name


def test_every_worksheet_says_where_it_comes_from(gathered):
    books = [file for file in gathered["on"] if file.ending == "xlsx"]
    assert len(books) > 2
    for file in books:
        for page in sheets(file.content).values():
            said = " ".join(str(value) for value, _ in page)
            assert all(part in said for part in (VERSION, store.data_hash(), "Attribution: "))


def test_a_figure_that_is_not_there_is_empty_and_says_which_kind_of_unknown(gathered):
    kinds = set()
    for file in gathered["on"]:
        for row in cells(file.content)[1] if file.ending == "csv" else ():
            assert not {"None", "nan", "NaN"} & set(row.values()), file.name
            if row.get("value") == "" and row.get("indicator", row.get("measure")):
                assert row["unknown_reason"], (file.name, row)
                kinds.add(row["unknown_reason"])
    assert kinds >= {"no_data", "suppressed", "not_applicable", "not_comparable"}


def test_with_names_off_no_file_tells_who_did_what(gathered, shared_connection):
    names = every_name(shared_connection)
    telling = {"cases_files", "said_foot", "lens_term", "room_record", "room_story_desk"}
    sources = store.catalogue().sources
    statistics = " ".join([
        *(f"{one.publisher}, {one.title}, {one.attribution}" for one in sources),
        *map(str, store.catalogue().indicators),  # whom one is published for together
    ])  # fmt: skip
    looked_at = set()
    for file in readable(gathered["off"]):
        if not file.views & telling and not TELLING.search(file.name):
            continue
        if "said_directory" in file.views:
            continue  # whom to ask and what to read, and of nobody what they did: it keeps names
        said = html.unescape(words(file))
        looked_at.add(file.ending)
        found = told(said, names) - told(statistics, names) - OWN
        assert found == set(), (file.name, found)
        assert not [slug for slug in slugs() if f'"{slug}"' in said or f",{slug}," in said]
    assert looked_at >= {"csv", "json", "md", "html", "pdf", "pptx"}


# The place of a file may be named, and publishers of figures and frameworks: no case is told so.
OWN = {"Leeds", "Norfolk", "Norwich", "Isles of Scilly", "techUK"}


def is_number(cell: str) -> bool:
    """Whether a cell that begins with a sign is a number."""
    try:
        float(cell)
    except ValueError:
        return False
    return True
