"""While names are off no name stands in any case, point or file: each is looked for in each."""

from __future__ import annotations

import csv
import html
import re
from datetime import date

import pytest

from components.charts.case_card import case_card
from components.charts.case_page import case_body, case_filing
from components.exports import case_document, case_file
from components.model.case_match import Seen, matches
from components.model.case_match_words import match_words, why_words
from components.model.case_rows import Viewpoint
from components.model.search_text import tokens
from loaders import queries
from loaders.case_queries import case_cards, case_places
from loaders.paths import CATALOGUE
from tests.data.names_told import every_name, slugs, told

MARKUP = re.compile(r"<[^>]+>")


@pytest.fixture(scope="module")
def names(shared_connection) -> set[str]:
    return every_name(shared_connection)


@pytest.fixture(scope="module")
def bare(shared_connection):
    with shared_connection.cursor() as cursor:
        return queries.without_names(cursor)


@pytest.fixture(scope="module")
def catalogue(shared_connection):
    with shared_connection.cursor() as cursor:
        return queries.catalogue(cursor)


def test_the_search_for_names_finds_what_there_is_while_they_are_on(names, connection):
    assert len(names) > 1_300
    for case in case_cards(connection):
        if case.place_name in {"Leeds", "Barnsley", "Kent", "Dundee City"}:
            assert told(f"{case.organisation}. {case.place_name}", names)
    assert told("the people of Reading", names) == {"Reading"}
    assert not told("Reading and our reading", names)


def test_no_card_and_no_page_of_a_case_tells_a_name(names, bare, catalogue):
    titles = {each.component_id: each.title for each in catalogue.components}
    assert len(bare.cases) == 171
    for case_id, view in bare.cases.items():
        drawn = "".join([
            case_card(view, titles, opens=True), case_card(view, titles), case_body(view),
            case_filing(view, catalogue),
        ])  # fmt: skip
        assert "href" not in drawn, case_id
        assert "place:" not in drawn, case_id
        assert case_id not in drawn
        assert told(html.unescape(MARKUP.sub(" . ", drawn)), names) == set(), case_id
        assert told(html.unescape(drawn), names) == set(), case_id  # in attributes too


def test_no_point_tells_a_name(names, bare, connection):
    points = queries.said(connection).points
    assert len(points) == 234
    for point in points:
        text = bare.points.get(point.point_id, point.text)
        assert told(text, names) == set(), point.point_id


@pytest.mark.parametrize(
    "made",
    [case_file.case_csv, case_file.case_json, case_file.case_markdown, case_document.case_html],
)
def test_no_file_tells_a_name_a_code_or_a_link(names, bare, catalogue, made):
    titles = {each.component_id: each.title for each in catalogue.components}
    titles |= {each.theme_id: each.title for each in catalogue.themes}
    head = case_file.CaseFileHead(
        (), "http://localhost/cases?names=off", "0" * 32, titles, date(2026, 11, 22)
    )
    text = made(list(bare.cases.values()), head).decode()
    assert len(text) > 100_000
    plain = html.unescape(re.sub(r"\\([\\`*_{}\[\]<>#|!~])", r"\1", text))
    assert told(plain, names) == set()
    assert not re.search(r"\b[EWSNK]\d{8}\b", text)
    assert "https://" not in text
    assert [slug for slug in slugs() if "-" in slug and slug in text] == []


def test_no_reason_beside_a_case_tells_where_it_was(names, connection):
    places, councils = case_places(connection), queries.places(connection)
    titles = {each.theme_id: each.title for each in queries.catalogue(connection).themes}
    near, settings = queries.near_councils(connection), queries.settings(connection)
    for code in ("E08000035", "E07000123", "W06000006", "S12000042", "E10000016"):
        seen = Seen(
            Viewpoint(councils[code], None, frozenset(), places),
            near.get(code, frozenset()), settings, names_off=True,
        )  # fmt: skip
        for match in matches(case_cards(connection), seen):
            said = f"{match_words(match, seen, titles)}. {why_words(match, seen, titles)}"
            assert told(said, names) == set(), match.case.case_id
            assert "within ten miles" not in said


def test_names_read_as_sentences_and_never_double_their_articles(bare):
    doubled = re.compile(r"\b(?:a|an|the) (?:a|an|the)\b|  | [,.;]", re.IGNORECASE)
    for case_id, view in bare.cases.items():
        for text in (view.title, view.who, view.summary, view.result, view.lesson):
            assert text is None or not doubled.search(text), (case_id, text)
        assert view.who[0].isupper() or view.who[0].isdigit(), case_id
        assert view.who != "An organisation", case_id  # each has words of its own


def test_every_row_of_the_register_stands_in_the_case_or_point_it_is_for(connection):
    told_of = {case.case_id: repr(case) for case in case_cards(connection)}
    told_of |= dict(connection.execute("SELECT passage_id, point FROM passage").fetchall())
    with (CATALOGUE / "hidden_names.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["of"]]
    assert len(rows) > 150
    said = [(row["of"], row["name"]) for row in rows if row["name"] not in told_of[row["of"]]]
    assert said == []


def test_a_search_for_a_name_looks_for_nothing_and_suggests_no_place(bare, connection):
    lexicon = queries.search_lexicon(connection)
    for text in ("Leeds", "barnsley", "Wrexham's"):
        result = queries.search(connection, lexicon, text, bare.words)
        assert not [hit for hit in result.cases if bare.tells(hit.ref, result.marks)]
        assert not [topic for topic in result.topics if topic.kind == "place"]
    loop = queries.search(connection, lexicon, "LOOP", bare.words)  # a word too: "in the loop"
    refs = [hit.ref for hit in loop.cases if bare.tells(hit.ref, loop.marks)]
    assert refs
    assert "leeds-loop" not in refs
    found = queries.search(connection, lexicon, "damp Leeds", bare.words)
    assert [hit for hit in found.cases if bare.tells(hit.ref, found.marks)]


def test_words_that_cases_are_searched_by_are_not_hidden(bare):
    searched = "damp sensors falls virtual ward bus smart city flood reading bath walk employment"
    assert not {token.word for token in tokens(searched)} & bare.words
    assert {"leeds", "wigan", "socitm", "kents"} <= bare.words
