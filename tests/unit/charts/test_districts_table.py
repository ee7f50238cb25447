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


def test_every_column_is_named_in_full_for_who_cannot_see_its_sign() -> None:
    heads = [text(th).strip() for th in tree().findall(".//thead/tr/th")]
    assert heads == ["Council", "Health and more", "Data and more"]


def test_the_table_scrolls_by_keyboard_and_is_named() -> None:
    root = tree()
    assert root.get("tabindex") == "0"
    assert root.get("aria-label") == "Component scores of each council"
    assert first(root, "caption") == "Component scores of each council"
