"""What a picture of a figure says of itself, and the buttons that ask for it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from html import unescape

import pytest
import streamlit as st
from fontTools.ttLib import TTFont

from components import store
from components.model.provenance import VERSION
from components.views import figure_foot, images
from loaders.paths import STATIC
from tests.app.conftest import drawings
from tests.unit.model.made_rows import LEEDS
from tests.unit.views.opening import Open, opened

EVIL = 'Leeds <&> "Bradford"'
NOTE = "Source: Office, Smoking, 2024, OGL v3. Our work: none."


@pytest.fixture(autouse=True)
def open_database(database):
    """Sources and licences are asked for."""
    store.ensure_database()


def source(**other):
    first = store.catalogue().sources[0]
    return replace(
        first, **{"licence": "OGL v3", "attribution": "Contains data of the Office."} | other
    )


def said(note=NOTE, sources=None) -> list[str]:
    used = [source()] if sources is None else sources
    made = date(2026, 11, 22)
    picture = images.Picture("Smoking in Leeds", note, lambda: used, "leeds", made)
    lines = figure_foot.about_lines("Smoking", LEEDS, used, "http://h/?place=leeds", made)
    return list(images.words(picture, lines).foot)


def test_a_picture_says_source_licence_attribution_hash_version_day_and_link():
    note, thanks, own = said()
    assert note == NOTE
    assert thanks == "Contains data of the Office."
    assert own == (
        f"Connected Places Explorer {VERSION}. Data {store.data_hash()}. "
        "Made on 22 November 2026. http://h/?place=leeds"
    )


def test_a_note_without_a_licence_is_followed_by_sources_and_licences():
    foot = said("Scores: ours.", [source()])
    assert foot[0] == "Scores: ours."
    assert "OGL v3" in foot[1]
    many = said("Scores: ours.", list(store.catalogue().sources))
    assert "Licences: " in many[1]
    assert "page Sources and method" in many[1]


def test_an_attribution_that_the_note_says_already_is_not_said_twice():
    foot = " ".join(said(f"{NOTE} Contains data of the Office."))
    assert foot.count("Contains data of the Office") == 1


def test_a_picture_of_figures_under_share_alike_says_so():
    (line,) = (one for one in said(sources=[source(licence="CC BY-SA 4.0")]) if "alike" in one)
    assert "must carry that licence" in line


def test_a_figure_of_no_source_names_none():
    foot = said("It records what people judge.", [])
    assert foot[0] == "It records what people judge."
    assert len(foot) == 2


def page() -> None:
    figure_foot.show(
        "one", NOTE, "leeds-smoking.csv", title=EVIL, place=LEEDS, rows=None,
        sources=store.catalogue().sources[:1], block="there",
    )  # fmt: skip


def test_an_opened_foot_offers_two_sizes_of_two_kinds_under_names_of_their_own(monkeypatch):
    monkeypatch.setattr(st, "popover", lambda *_, **__: Open(open=True))
    drawn = "".join(drawings(opened(page, {"place": "leeds"})))
    asked = re.findall(r'data-picture="([a-z.]+)" data-name="([^"]+)"', drawn)
    assert [which for which, _ in asked] == ["slide.png", "slide.svg", "print.png", "print.svg"]
    for which, name in asked:
        size, kind = which.split(".")
        assert re.fullmatch(rf"leeds-smoking-{size}-\d{{4}}-\d\d\.{kind}", name)
    assert 'data-foot="foot-one" data-block="there"' in drawn
    assert EVIL not in drawn
    assert EVIL in unescape(drawn)


def test_a_closed_foot_makes_no_words_for_pictures(monkeypatch):
    monkeypatch.setattr(st, "popover", lambda *_, **__: Open(open=False))
    monkeypatch.setattr(images, "words", lambda *_: pytest.fail("made before it was opened"))
    assert "data-picture" not in "".join(drawings(opened(page)))


def test_a_changed_script_has_a_new_address(monkeypatch, tmp_path):
    before = images.script_address()
    other = tmp_path / "picture.js"
    other.write_text("//", encoding="utf-8")
    monkeypatch.setattr(images, "SCRIPTS", (other, images.SCRIPTS[1]))
    assert images.script_address() != before


def test_the_serif_of_pictures_has_our_letters_and_not_the_name_that_is_reserved():
    with TTFont(STATIC / "fonts" / "picture-serif.woff2") as font:
        assert {ord(letter) for letter in "Ynys Môn ŵŷ Àà £%–−’“”≥≈"} <= set(font.getBestCmap())
        called = {str(name) for name in font["name"].names if name.nameID in {1, 3, 4, 6, 16}}
        assert not any("Source" in name for name in called)
        weight = next(axis for axis in font["fvar"].axes if axis.axisTag == "wght")
        assert (weight.minValue, weight.maxValue) == (400, 600)
