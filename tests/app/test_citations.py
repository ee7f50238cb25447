"""Every figure with a file has a citation: values, interval, period, source, licence, our work."""

from __future__ import annotations

import re
from html import unescape
from types import SimpleNamespace

import pytest
import streamlit as st

from components import store
from components.model.provenance import VERSION
from components.views import cite
from tests.app.conftest import drawings

CITATION = re.compile(r'data-text="citation"[^>]*>(.*?)</pre>', re.DOTALL)
# Page and address, and how many figures of it one can cite.
FIGURES = [
    ("start", {"place": "leeds"}, 1),
    ("place", {"place": "leeds"}, 2),
    ("place", {"place": "norfolk"}, 2),
    ("place", {"place": "wales"}, 2),
    ("portrait", {"place": "leeds", "other": "norwich"}, 2),
    ("inside", {"place": "norwich"}, 2),
    ("inside", {"place": "norfolk"}, 1),
    ("compare", {"places": "leeds,norwich", "component": "health"}, 4),
    ("lenses", {"place": "leeds"}, 1),
    ("lenses", {"lens": "local-digital-capital", "term": "digital-skills"}, 3),
    ("health", {"place": "leeds"}, 6),
    ("health", {"place": "norfolk"}, 5),
    ("skills", {}, 5),
    ("cases", {"component": "skills"}, 1),
    ("said", {}, 1),
    ("said", {"view": "directory"}, 1),
    ("map", {"place": "leeds"}, 1),
    ("find", {"if": "adult-smokers~above"}, 1),
    ("indicators", {"q": "smok"}, 1),
    ("unknown", {"place": "belfast"}, 1),
    ("unknown", {}, 1),
    ("sources", {}, 1),
]
WITHOUT_WORK = {"cases"}  # told in our own words: no figure of anybody was worked on
BESIDE = ("figure=unseen",)  # drawn from the list under it, which is cited whole
NO_NUMBERS = {"cases", "said"}


class Opened:
    """A popover that stands open."""

    open = True

    def __init__(self) -> None:
        self._place = st.container()

    def __enter__(self):
        return self._place.__enter__()

    def __exit__(self, *said):
        return self._place.__exit__(*said)


@pytest.fixture(autouse=True)
def all_open(monkeypatch):
    """Every citation of a page is open."""
    shown = SimpleNamespace(popover=lambda *_, **__: Opened(), context=st.context)
    monkeypatch.setattr(cite, "st", shown)


def citations(app) -> list[list[str]]:
    """The citations on the page, as their lines."""
    found = (CITATION.search(drawn) for drawn in drawings(app))
    return [unescape(each[1]).split("\n") for each in found if each]


@pytest.mark.parametrize(("page", "address", "figures"), FIGURES)
def test_every_figure_says_all_that_must_be_said_of_it(open_app, page, address, figures):
    cited = citations(open_app(page, **address))
    assert len(cited) >= figures
    for lines in cited:
        labels = {line.partition(": ")[0] for line in lines}
        assert {"Licence", "Version", "Data", "Link"} <= labels
        assert page in WITHOUT_WORK or {"Source", "What we did"} <= labels
        assert f"Version: {VERSION}" in lines
        assert f"Data: {store.data_hash()}" in lines
        head = next(
            n for n, line in enumerate(lines) if line.startswith("Connected Places Explorer")
        )
        assert head > 0 or lines[-1].endswith(BESIDE), "a citation without a value"
        values = lines[:head]
        assert page in NO_NUMBERS or not values or re.search(r"\d", " ".join(values))
        assert not re.search(r"\b(nan|inf)\b|: None\b|None,", " ".join(lines))


@pytest.mark.parametrize(("page", "address", "figures"), FIGURES)
def test_the_link_of_a_citation_leads_to_its_figure_on_that_page(open_app, page, address, figures):
    app = open_app(page, **address)
    keys = [re.search(r"figure=([a-z0-9-]+)$", lines[-1]) for lines in citations(app)]
    if page == "cases":  # the page is one list
        assert keys == [None]
        return
    asked = [key[1] for key in keys if key]
    assert len(set(asked)) == len(asked) >= figures
    again = open_app(page, **address, figure=asked[-1])
    assert "which is not on this page" not in "".join(drawings(again))


def test_figures_with_intervals_name_them_and_others_say_that_there_is_none(open_app):
    values = [line for lines in citations(open_app("health", place="leeds")) for line in lines]
    assert any("95% interval 10.6 to 13.1" in line and "2020 to 2024" in line for line in values)
    assert any("No interval published" in line for line in values)
