"""The search of the case-study library, run as a page: hits, marks, kind sentences."""

from __future__ import annotations

import pytest

from tests.app.conftest import drawings, text


def cards(app) -> str:
    return next(each for each in drawings(app) if "cp-cases" in each)


def test_hits_stand_best_first_with_what_was_found_marked(open_app):
    shown = cards(open_app("cases", q="Barnsley vulnerability"))
    first = shown.split("<article")[1]
    assert "Vulnerability Index" in first.replace("<mark>", "").replace("</mark>", "")
    assert "<mark>Barnsley</mark>" in first


def test_a_misspelt_search_says_what_was_looked_for(open_app):
    app = open_app("cases", q="virtaul ward")
    assert "Nothing has “virtaul”; “virtual” is looked for instead." in text(app)
    assert "Virtual ward" in text(app)


def test_points_of_working_groups_stand_below_with_the_way_to_their_page(open_app):
    app = open_app("cases", q="procurement")
    [drawn] = [each for each in drawings(app) if "cp-said-hits" in each]
    assert "points of working groups on this" in drawn
    assert 'href="said?q=procurement"' in drawn
    assert "<mark>" in drawn


def test_where_nothing_matches_there_is_something_to_try(open_app):
    app = open_app("cases", q="zzqxv")
    assert "Nothing here is about “zzqxv”." in text(app)
    [note] = [each for each in drawings(app) if "cp-read" in each]
    assert 'data-choose="search:' in note


def test_stop_words_alone_leave_the_list_as_it_is_with_a_kind_sentence(open_app):
    app = open_app("cases", q="to be or not to be")
    assert "Type a word that says what to look for" in text(app)
    assert "171 cases" in text(app)


@pytest.mark.parametrize(
    "typed",
    ["<script>alert(1)</script> damp", "'; DROP TABLE case_study; --", '"smart city', "🚌 عربي",
     "x" * 1000, "**bold** [a](b)", "fal\x00ls"],
    ids=["HTML", "SQL", "quote", "scripts", "long", "Markdown", "null"],
)  # fmt: skip
def test_whatever_is_typed_the_page_stands_and_none_of_it_becomes_markup(open_app, typed):
    app = open_app("cases", q=typed)
    drawn = " ".join(drawings(app))
    assert "<script>" not in drawn
    assert "<strong>bold" not in drawn


def test_a_filter_and_a_search_act_together(open_app):
    app = open_app("cases", q="sensors", component="travel")
    assert "<article" in cards(app)
    alone = open_app("cases", q="sensors")
    assert cards(app).count("<article") < cards(alone).count("<article")
