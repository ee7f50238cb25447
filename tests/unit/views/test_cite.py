"""The citation under a figure, opened."""

from __future__ import annotations

import re
from html import unescape

import pytest
import streamlit as st

from components import store
from components.charts.citation_box import citation_box
from components.charts.link_box import LONGEST_IN_CODE, ONLY_HERE, Handed
from components.views import cite, figure_foot
from tests.app.conftest import drawings
from tests.unit.model.made_rows import LEEDS, SMOKERS
from tests.unit.views.opening import Open, opened

EVIL = "<script>alert(1)</script>"


@pytest.fixture(autouse=True)
def open_database(database):
    """Sources and licences are asked for."""
    store.ensure_database()


def page() -> None:
    figure_foot.show(
        "one", "Source: ours.", "one.csv", title="Smoking", place=LEEDS, rows=list,
        indicators=[SMOKERS], sources=store.catalogue().sources[:1],
        cited=lambda: ["12% of adults smoke. 95% interval 9 to 14. 2024."],
    )  # fmt: skip


def test_an_opened_citation_holds_value_interval_period_source_licence_hash_and_link(monkeypatch):
    monkeypatch.setattr(st, "popover", lambda *_, **__: Open(open=True))
    drawn = unescape("".join(drawings(opened(page, {"place": "leeds"}))))
    lines = re.search(r"<pre[^>]*>(.*?)</pre>", drawn, re.DOTALL)
    assert lines is not None
    cited = lines[1].split("\n")
    assert cited[0] == "12% of adults smoke. 95% interval 9 to 14. 2024."
    source = store.catalogue().sources[0]
    assert f"Attribution: {source.attribution}" in cited
    assert f"What we did: {source.processing}" in cited
    assert f"Data: {store.data_hash()}" in cited
    assert any(line.startswith("Licence: ") for line in cited)
    assert cited[-1].startswith("Link: ")
    assert cited[-1].endswith("?place=leeds&figure=one")
    assert "cp-qr" in drawn


def test_a_closed_citation_costs_nothing(monkeypatch):
    monkeypatch.setattr(st, "popover", lambda *_, **__: Open(open=False))
    monkeypatch.setattr(cite, "citation", lambda *_: pytest.fail("made before it was opened"))
    assert "Cite this figure" not in "".join(drawings(opened(page)))


def handed(link: str, *, only_here: bool = True) -> Handed:
    return Handed("this figure", link, f'<iframe src="{link}"></iframe>', only_here)


def test_words_of_data_cannot_become_markup():
    drawn = citation_box(EVIL, handed(f"http://h/?a={EVIL}"), "light")
    assert "<script" not in drawn
    assert "<iframe" not in drawn


def test_a_link_too_long_for_a_telephone_has_no_code():
    assert "cp-qr" in citation_box("x", handed("http://h/"), "dark")
    assert "cp-qr" not in citation_box("x", handed("h" * (LONGEST_IN_CODE + 1)), "dark")
    assert "cp-qr" not in citation_box("x", handed(""), "light")


def test_a_link_that_opens_on_this_computer_only_says_so_and_another_does_not():
    assert ONLY_HERE in unescape(citation_box("x", handed("http://h/"), "light"))
    assert ONLY_HERE not in unescape(
        citation_box("x", handed("http://h/", only_here=False), "light")
    )
