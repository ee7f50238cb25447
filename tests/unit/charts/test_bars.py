from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest

from components.charts.bars import bars, key_row
from components.charts.parts import Part, against_median, parts
from tests.unit.charts.parts_for_tests import SCORES, eight, score


def table(items: tuple[Part, ...] | None = None, **options: object) -> ET.Element:
    settings: dict[str, object] = {"place": "Leeds", "adjective": "English", "caption": "Scores"}
    markup = bars(items or eight(), **(settings | options))  # type: ignore[arg-type]  # any keyword of bars()
    return ET.fromstring(markup)  # noqa: S314 - our own markup


def rows(root: ET.Element) -> dict[str, ET.Element]:
    return {
        row.attrib["data-choose"]: row for row in root.iter("tr") if "data-choose" in row.attrib
    }


def text(element: ET.Element) -> str:
    return "".join(element.itertext())


def test_the_twin_of_the_doughnut_is_a_table_with_a_row_for_each_part() -> None:
    root = table()
    assert root.tag == "table"
    assert root.findtext("caption") == "Scores"
    assert list(rows(root)) == [item.id for item in SCORES]


def test_a_row_says_number_median_and_how_they_compare() -> None:
    cells = [text(cell) for cell in rows(table())["energy"]]
    assert cells[-3:] == ["72", "68", "Above"]


def test_no_number_is_a_dash_and_a_reason_never_zero() -> None:
    found = rows(table())["resilience"]
    assert "no number: themes disagree" in text(found)
    assert "0" not in text(found)
    assert "–" in text(found)


def test_every_row_has_a_button_for_the_keyboard() -> None:
    found = rows(table())
    assert all(row.find("th/button") is not None for row in found.values())


def test_a_table_to_read_has_no_buttons() -> None:
    assert list(table(choosable=False).iter("button")) == []


def test_the_chosen_row_is_marked() -> None:
    found = rows(table(eight(chosen="skills")))
    assert [name for name, row in found.items() if row.get("aria-current")] == ["skills"]


def test_words_can_be_given_for_one_row() -> None:
    assert text(rows(table(words={"skills": "Not yet"}))["skills"][-1]) == "Not yet"


@pytest.mark.parametrize(
    ("value", "median", "interval", "words"),
    [
        (48.0, 55.0, None, "Below"),
        (56.0, 55.0, None, "Above"),
        (55.4, 54.6, None, "Level with"),
        (41.0, 48.0, (35.0, 48.5), "Too close to call"),
        (41.0, 48.0, (35.0, 47.0), "Below"),
        (41.0, None, None, "No median"),
        (None, 48.0, None, "Not scored"),
    ],
)
def test_nothing_is_claimed_that_the_interval_does_not_bear(
    value: float | None,
    median: float | None,
    interval: tuple[float, float] | None,
    words: str,
) -> None:
    intervals = {"a": interval} if interval else None
    (part,) = parts([score("a", value, median=median)], component_id="data", intervals=intervals)
    assert against_median(part) == words


def test_the_key_explains_only_what_is_drawn() -> None:
    plain = parts([score("a", 20.0), score("b", 30.0)], component_id="data")
    assert "median English council" in key_row(plain, "English")
    assert "partial" not in key_row(plain, "English")
    assert "partial" in key_row(eight(), "English")
    assert "no number" in key_row(eight(), "English")


def test_a_long_name_does_not_push_the_table_apart_but_is_read_aloud() -> None:
    # "Bournemouth, Christchurch and Poole" once made the table wider than the page.
    head = ET.tostring(table(place="Bournemouth, Christchurch and Poole")[1], "unicode")
    assert '<span aria-hidden="true">Score</span>' in head
    assert '<span class="cp-vh">Bournemouth, Christchurch and Poole</span>' in head
