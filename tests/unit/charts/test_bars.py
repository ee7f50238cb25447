from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest

from components.charts.bars import bars, key_row
from components.charts.parts import Part, against_median, caveats, parts
from components.model.rows import Score
from tests.unit.charts.parts_for_tests import SCORES, eight, score


def table(items: tuple[Part, ...] | None = None, **options: object) -> ET.Element:
    settings: dict[str, object] = {"place": "Leeds", "adjective": "English", "caption": "Scores"}
    markup = bars(items or eight(), **(settings | options))  # type: ignore[arg-type]  # any keyword of bars()
    return ET.fromstring(markup)  # noqa: S314 - our own markup


def themes(scores: list[Score]) -> tuple[Part, ...]:
    return parts(scores, component_id="data")


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
    assert cells[-3:] == ["72", "68", "Above, no interval"]


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


@pytest.mark.parametrize(
    ("of", "words", "limits"),
    [
        (score("a", 48.0, median=55.0), "Below", ["no interval"]),
        (score("a", 55.4, median=54.6), "Level with", ["no interval"]),
        (score("a", 41.0, median=48.0, error=3.83), "Too close to call", []),
        (score("a", 41.0, median=48.0, error=3.0), "Below", []),
        (score("a", 41.0, median=48.0, error=1.0, with_interval=0.375), "Below",
         ["interval for 38%"]),
        (score("a", 41.0, median=48.0, error=1.0, state="partial"), "Below",
         ["3 of 4 indicators"]),
        (score("a", 41.0, median=48.0, error=1.0, county="Norfolk", inherited=0.25), "Below",
         ["25% rests on Norfolk’s figures"]),
        (score("a", 41.0, median=48.0, error=1.0, county="Norfolk", inherited=1.0), "Not compared",
         ["rests on Norfolk’s figures"]),
        (score("a", 41.0, median=None, error=1.0), "No median", []),
        (score("a", None, median=48.0), "Not scored", []),
    ],
)  # fmt: skip
def test_nothing_is_claimed_that_the_interval_does_not_bear(
    of: Score, words: str, limits: list[str]
) -> None:
    assert against_median(of) == words
    assert caveats(of) == limits
    cell = rows(table(themes([of])))["a"][-1]
    assert text(cell) == ", ".join([words, *limits])


def test_the_interval_stands_under_the_number_and_on_the_bar() -> None:
    health = rows(table())["health"]
    assert text(health[2]) == "48, 95% interval 43 to 53"
    assert health.find("td/span/s") is not None
    assert "--l:43.1;--h:52.9" in ET.tostring(health, "unicode")


def test_an_interval_ends_where_the_scale_ends() -> None:
    # Walsall's Democracy reaches below 0, and a bar cannot.
    found = rows(table(themes([score("a", 10.0, error=6.0), score("b", 95.0, error=6.0)])))
    assert text(found["a"][2]).endswith("0 to 22")
    assert text(found["b"][2]).endswith("83 to 100")


def test_a_score_without_an_interval_has_no_whisker_and_the_key_says_why() -> None:
    assert rows(table())["energy"].find("td/span/s") is None
    of = [score("a", 20.0), score("b", 40.0, error=1.0, with_interval=0.375), score("c", None)]
    key = key_row(themes(of), "English")
    assert "No interval is published for the indicators of A." in key
    assert "the true range is wider: B 38%." in key


def test_whole_intervals_need_no_words() -> None:
    assert "cp-key-note" not in key_row(themes([score("a", 20.0, error=1.0)]), "English")


def test_a_countys_figures_are_hatched_in_their_own_way_and_the_key_names_the_county() -> None:
    (whole,) = themes([score("a", 20.0, error=1.0, county="Norfolk", inherited=1.0)])
    (part,) = themes([score("a", 20.0, error=1.0, county="Norfolk", inherited=0.25)])
    assert rows(table((whole,)))["a"].find("td/span/i[@class='cp-inherited']") is not None
    assert rows(table((part,)))["a"].find("td/span/i[@class='cp-inherited']") is None
    assert "rests on Norfolk’s figures" in key_row([whole], "English")
    assert "Norfolk" not in key_row([part], "English")


def test_the_key_explains_only_what_is_drawn() -> None:
    plain = parts([score("a", 20.0), score("b", 30.0)], component_id="data")
    assert "median English council" in key_row(plain, "English")
    assert "partial" not in key_row(plain, "English")
    assert "partial" in key_row(eight(), "English")


def test_the_key_tells_withheld_from_unknown() -> None:
    """One warm swatch stood for both, while withheld is drawn as an empty outline."""
    key = key_row(eight(), "English")
    assert 'class="cp-k-none" aria-hidden="true">?</i>no number<' in key
    assert 'class="cp-k-none cp-withheld" aria-hidden="true">?</i>no number: themes dis' in key
    unknown = [part for part in eight() if part.score.state != "withheld"]
    assert "cp-withheld" not in key_row(unknown, "English")


def test_a_long_name_does_not_push_the_table_apart_but_is_read_aloud() -> None:
    # "Bournemouth, Christchurch and Poole" once made the table wider than the page.
    head = ET.tostring(table(place="Bournemouth, Christchurch and Poole")[1], "unicode")
    assert '<span aria-hidden="true">Score</span>' in head
    assert '<span class="cp-vh">Bournemouth, Christchurch and Poole</span>' in head
