"""What the screen says of how sure a component's number is, for places of every kind."""

from __future__ import annotations

import re

import pytest
import streamlit as st

from tests.app.conftest import text


@pytest.fixture
def downloads(monkeypatch) -> list[dict[str, object]]:
    """What download buttons were given."""
    asked: list[dict[str, object]] = []
    monkeypatch.setattr(
        st, "download_button", lambda label, **given: asked.append({"label": label} | given)
    )
    return asked


def files(asked: list[dict[str, object]], what: str) -> list[str]:
    """The lines of the one file whose name says so, before its year and month."""
    named = re.compile(rf".*{what}-\d{{4}}-\d\d\.csv")
    (button,) = (b for b in asked if named.fullmatch(str(b["file_name"])))
    return button["data"]().decode("utf-8-sig").split("\r\n")


@pytest.mark.parametrize("page", ["place", "health"])
def test_a_council_has_its_range_and_its_confidence(open_app, page):
    said = text(open_app(page, place="leeds"))
    assert re.search(r"etween \d+\w\w and \d+\w\w of England’s 294 councils with a full", said)
    assert re.search(r"(igh|edium|ow) confidence", said)
    assert "half of it rests on figures of the last two years" in said.lower()


def test_a_council_of_northern_ireland_is_told_how_few_there_are(open_app):
    assert "of only 11 councils of Northern Ireland" in text(open_app("health", place="belfast"))


def test_a_partial_number_is_not_ranked_and_says_so(open_app):
    said = text(open_app("skills", place="belfast"))
    assert "Low confidence , not ranked: some of its indicators are missing" in said


@pytest.mark.parametrize("page", ["place", "health"])
def test_without_a_number_there_is_nothing_to_be_sure_of(open_app, page):
    said = text(open_app(page, place="isles-of-scilly"))
    assert "confidence" not in said
    assert "nine draws" not in said


def test_no_component_with_a_number_is_said_as_none_not_as_nought_of_eight(open_app):
    """The Isles of Scilly read "0 of 8 have a number"."""
    said = text(open_app("place", place="isles-of-scilly"))
    assert "Not one has a number." in said
    assert "0 of 8 have" not in said


def test_files_of_scores_name_the_place_as_people_say_it(open_app, downloads):
    open_app("place", place="isles-of-scilly")
    assert files(downloads, "components")[0].endswith("scores of the Isles of Scilly")


def test_a_file_of_scores_carries_the_component_and_how_sure_it_is(open_app, downloads):
    open_app("health", place="leeds")
    lines = files(downloads, "health-themes")
    start = next(n for n, line in enumerate(lines) if line.startswith("area_code"))
    assert lines[start].endswith("rank_low,rank_high,ranked_of,confidence")
    assert re.search(r",\d+,\d+,294,(high|medium|low)$", lines[start + 1])
    assert lines[start + 2].endswith(",,,,")


def test_a_link_with_weights_opens_the_page_with_both_numbers(open_app):
    app = open_app("health", place="leeds", weights="healthy-life:2")
    assert re.search(r"with your weights; \d+, 95% interval \d+ to \d+, with equal", text(app))
    assert app.query_params["weights"] == "healthy-life:2"
