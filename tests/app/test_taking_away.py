"""Briefs, workbooks and citations where they are offered on the screen."""

from __future__ import annotations

import pytest

from loaders import database, package_cache, paths
from tests.app.conftest import drawings, text

BRIEF = "One-page brief (PDF)"


def offered(app):
    """The labels of all download buttons."""
    return [each.proto.label for each in app.get("download_button")]


@pytest.mark.parametrize("slug", ["leeds", "isles-of-scilly", "norfolk", "wales"])
def test_a_place_of_every_kind_offers_a_brief_and_a_workbook(open_app, slug):
    labels = offered(open_app("place", place=slug))
    assert labels.count(BRIEF) == 1
    assert labels.count("Workbook (Excel)") == 1


def test_a_component_offers_its_brief_and_the_workbook_of_the_indicator_in_depth(open_app):
    labels = offered(open_app("health", place="leeds"))
    assert labels.count(BRIEF) == 1
    assert labels.count("Workbook of this indicator (Excel)") == 1


def test_nobody_is_offered_a_brief_of_no_place(open_app):
    assert BRIEF not in offered(open_app("place"))


@pytest.mark.parametrize("slug", ["leeds", "belfast", "norfolk"])
def test_questions_stand_on_the_page_with_why_they_are_asked(open_app, slug):
    said = text(open_app("place", place=slug))
    assert "Five questions to ask" in said
    assert said.count("Why: ") == 5


def test_every_figure_with_a_file_can_be_cited_and_no_citation_is_made_before_it_is_opened(
    open_app,
):
    app = open_app("place", place="leeds")
    cites = [each for each in app.get("popover") if each.proto.popover.label == "Cite or save"]
    files = [label for label in offered(app) if label == "Download"]
    assert len(cites) == len(files) > 0
    assert not any('data-text="citation"' in drawn for drawn in drawings(app))


def fetched(app):
    """The drawn links to archives."""
    return [drawn for drawn in drawings(app) if "Download the archive" in drawn]


def test_the_data_is_offered_as_a_database_as_archives_and_with_lines_that_open_it(open_app):
    app = open_app("sources")
    labels = offered(app)
    assert labels.count("Download the database") == 1
    assert labels.count("Download without share-alike figures") == 1
    said = text(app)
    for words in ("SHA-256", "DuckDB 2.0 or newer", "Every figure in long form", "Needs pandas"):
        assert words in said


def test_an_archive_is_made_when_somebody_asks_and_is_then_a_link(open_app, monkeypatch, tmp_path):
    monkeypatch.setattr(paths, "STATIC", tmp_path)
    monkeypatch.setattr(paths, "STATIC_BUILT", tmp_path / "built")
    app = open_app("sources")
    assert len(fetched(app)) == 0
    app.button(key="make-figures").click().run()
    (link,) = fetched(app)
    (made,) = (tmp_path / "built").rglob("figures-*.zip")
    assert f'href="app/static/built/taken/{made.name}"' in link
    assert 'download="connected-places-figures-' in link


def test_where_no_archive_can_be_made_the_page_says_why_and_stays_whole(open_app, monkeypatch):
    monkeypatch.setattr(database, "is_writable", lambda folder: False)
    monkeypatch.setattr(package_cache, "archive", lambda location, kind: None)
    app = open_app("sources")
    app.button(key="make-everything").click().run()
    said = text(app)
    assert "The archive has nowhere to go" in said
    assert "What stands in every table and column" in said


@pytest.mark.parametrize(("asked", "has"), [("interval lower", "lower_ci"), ("", "latest_value")])
def test_the_dictionary_is_filtered_from_the_address(open_app, asked, has):
    app = open_app("sources", **({"q": asked} if asked else {}))
    assert has in text(app)
    assert app.query_params.get("q", [""]) in (asked, [asked])


def test_a_search_of_the_dictionary_that_finds_nothing_says_what_to_try(open_app):
    said = text(open_app("sources", q="<b>no such word</b>"))
    assert "No table or column says “<b>no such word</b>”" in said


def test_the_data_component_leads_to_the_data(open_app):
    (link,) = [d for d in drawings(open_app("data", place="leeds")) if "All data of" in d]
    assert 'href="sources"' in link
    assert not any("All data of" in drawn for drawn in drawings(open_app("health")))
