"""How sure a number is, drawn: the word with its mark, the range, the grounds to unfold."""

from __future__ import annotations

from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest

from components.charts import certainty
from components.charts.bars import bars, key_row
from components.charts.doughnut import doughnut
from components.charts.parts import parts, spoken
from components.charts.weights_bars import weights_bars
from tests.unit.charts.parts_for_tests import score

SURE = replace(score("health", 48.0, error=2.5), rank_low=130, rank_high=211, ranked_of=294,
               confidence="high", share_fresh=1.0)  # fmt: skip
PARTIAL = replace(score("skills", 31.0, state="partial"), confidence="low")
NONE = score("energy", None, state="unknown", reason="single_indicator")
ITEMS = parts([SURE, PARTIAL, NONE], coherence={"health": 0.42, "skills": 0.44})
RANGE = "between 130th and 211th of 294 English councils with a full score in nine draws in ten"


def tree(markup: str) -> ET.Element:
    return ET.fromstring(f"<div>{markup}</div>")  # noqa: S314 - our own markup


def text(markup: str) -> str:
    return "".join(tree(markup).itertext())


@pytest.mark.parametrize(("word", "filled"), [("low", 1), ("medium", 2), ("high", 3)])
def test_the_mark_fills_as_many_bars_as_the_word_says_and_is_not_read_aloud(word, filled):
    (mark,) = tree(certainty.mark(word))
    assert [bar.get("class") for bar in mark].count("cp-on") == filled
    assert mark.get("aria-hidden") == "true"


def table() -> str:
    return bars(ITEMS, place="Leeds", adjective="English", caption="Scores")


def test_every_number_in_the_table_has_its_confidence_and_its_range():
    rows = [text(ET.tostring(row, "unicode")) for row in tree(table()).iter("tr")][1:]
    assert "Health, high confidence" in rows[0]
    assert "130th to 211th of 294" in rows[0]
    assert "low confidence" in rows[1]
    assert "not ranked: some of its indicators are missing" in rows[1]
    assert "confidence" not in rows[2]


def test_resting_on_the_word_says_what_it_rests_on():
    titles = [small.get("title") for small in tree(table()).iter("small") if small.get("title")]
    assert titles[0] == (
        "At least three quarters of its themes have a figure; its range of places is of middling "
        "width: 15% to 35% of the councils; at least half of it rests on figures of the last two "
        "years."
    )


def test_the_key_says_what_stands_under_a_bar_only_where_something_does():
    assert "1st the highest score" in key_row(ITEMS, "English")
    assert "1st the highest score" not in key_row(parts([PARTIAL, NONE]), "English")


def test_a_key_without_any_bar_has_no_median():
    """The Isles of Scilly have no number, and the key explained a tick that was not there."""
    assert "median English council" not in key_row(parts([NONE]), "English")


def test_the_doughnut_says_it_in_its_words_too():
    assert spoken(ITEMS[0], "English").endswith(f"{RANGE}, high confidence")
    drawn = doughnut(ITEMS, place="Leeds", adjective="English", uid="u")
    assert RANGE in drawn
    assert "low confidence" in drawn


def test_unfolded_each_number_has_its_range_and_its_grounds():
    said = text(certainty.every(ITEMS, "England"))
    assert "Between 130th and 211th of England’s 294 councils with a full score" in said
    assert "Not ranked: some of its indicators are missing" in said
    assert "Energy" not in said
    assert certainty.every(parts([NONE]), "England") is None


def test_of_one_component_the_line_says_word_and_range_and_unfolds_to_the_grounds():
    root = tree(certainty.one(ITEMS[0], "England"))
    assert root.find("details").get("data-keep") == "sure-health"
    summary = "".join(root.find("details/summary").itertext())
    assert summary.startswith("High confidence: between 130th and 211th of England’s 294 councils")
    assert len(root.findall(".//li")) == 3
    assert certainty.one(ITEMS[2], "England") is None


def test_a_theme_carries_neither():
    markup = bars(parts([replace(SURE, confidence=None, rank_low=None)], component_id="health"),
                  place="Leeds", adjective="English", caption="Themes")  # fmt: skip
    assert "confidence" not in markup
    assert "cp-stands" not in markup


def test_own_weights_stand_above_equal_ones_without_a_median():
    mine, equal = parts([score("health", 52.0, error=3.0, median=None),
                         score("health", 48.0, error=2.5, median=None)])  # fmt: skip
    root = tree(weights_bars(mine, equal))
    rows = ["".join(row.itertext()) for row in root.iter("tr")][1:]
    assert rows == [
        "With your weights52, 95% interval 46 to 58none",
        "With equal weights48, 95% interval 43 to 53none",
    ]
    assert root.find(".//u") is None


def test_what_limits_a_number_with_own_weights_stands_beside_it():
    mine, equal = parts([score("health", 52.0, median=None), score("health", None)])
    said = text(weights_bars(mine, equal))
    assert "no interval" in said
    assert "no number" in said
