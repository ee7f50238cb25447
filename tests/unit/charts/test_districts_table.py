"""Councils side by side: names that open them, scores as read, "?" with its reason."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from components.charts.districts_table import table
from components.model.rows import Component, Place, Score
from tests.unit.charts.parts_for_tests import score
from tests.unit.model.made_rows import LEEDS, SCILLY

COMPONENTS = [
    Component(name.lower(), f"{name} and more", name, "x", "?", "Meaning.", "i")
    for name in ("Health", "Data")
]
COUNCILS: list[tuple[Place, list[Score]]] = [
    (LEEDS, [score("data", 71.5, state="partial"), score("health", 48.3)]),
    (SCILLY, [score("health", None, state="unknown", reason="never_scored")]),
]


def tree() -> ET.Element:
    return ET.fromstring(table(COMPONENTS, COUNCILS))  # noqa: S314 - our own markup


def text(element: ET.Element) -> str:
    return "".join(element.itertext())


def first(root: ET.Element, tag: str) -> str:
    return text(next(root.iter(tag))).strip()


def body() -> list[list[str]]:
    return [[text(cell) for cell in tr] for tr in tree().findall(".//tbody/tr")]


def test_scores_stand_under_their_components_whatever_order_they_come_in() -> None:
    assert body()[0] == ["Leeds", "48", "72*"]


def test_no_number_is_a_question_mark_and_never_a_zero() -> None:
    assert body()[1] == ["Isles of Scilly", "?", "?"]


def test_a_question_mark_carries_its_reason() -> None:
    reasons = [span.get("title") for span in tree().findall(".//td/span")]
    assert reasons == ["too few residents to score", "no number"]


def test_a_partial_score_is_marked_in_text_too() -> None:
    assert [cell for line in body() for cell in line if cell.endswith("*")] == ["72*"]


def test_a_name_is_a_button_that_opens_the_council_and_heads_its_row() -> None:
    heads = tree().findall(".//tbody/tr/th")
    assert [th.get("scope") for th in heads] == ["row", "row"]
    assert [th.find("button").get("data-choose") for th in heads] == [  # type: ignore[union-attr]  # asserted to be there by get
        LEEDS.area_code,
        SCILLY.area_code,
    ]


def test_every_column_is_named_in_visible_words_beside_its_sign() -> None:
    # Signs alone had to be learnt by heart, and a projector showed eight coloured squares.
    heads = tree().findall(".//thead/tr/th")
    assert [text(th).strip() for th in heads] == ["Council", "Health", "Data"]
    assert [th.get("title") for th in heads] == [None, "Health and more", "Data and more"]
    assert "cp-vh" not in ET.tostring(tree().find(".//thead"), "unicode")  # type: ignore[arg-type]  # it is there


def signs(councils: list[tuple[Place, list[Score]]]) -> str:
    root = ET.fromstring(table(COMPONENTS, councils))  # noqa: S314 - our own markup
    return " ".join(text(p) for p in root.findall(".//p[@class='cp-signs']"))


def test_stars_and_question_marks_are_explained_and_counted_where_they_occur() -> None:
    # "*" and "?" stood in the table and nothing said what they meant.
    assert signs(COUNCILS) == (
        "* partial: some of its indicators are missing. ? no number: Health, too few residents to "
        "score (1 of 2); Data, no number (1 of 2)."
    )


def test_what_holds_for_every_component_and_council_is_said_once() -> None:
    nobody = [score(name, None, state="unknown", reason="no_value") for name in ("health", "data")]
    assert signs([(LEEDS, nobody)]) == (
        "? no number: every component, none of its indicators is known here (all 1)."
    )


def test_a_table_without_signs_explains_none() -> None:
    assert signs([(LEEDS, [score("data", 71.5), score("health", 48.3)])]) == ""


def test_the_table_scrolls_by_keyboard_and_is_named() -> None:
    region = tree().find("div")
    assert region is not None
    assert (region.get("tabindex"), region.get("role")) == ("0", "region")
    assert region.get("aria-label") == "Component scores of each council"
    assert first(region, "caption") == "Component scores of each council"
