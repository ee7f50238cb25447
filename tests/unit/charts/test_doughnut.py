from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest

from components.charts.doughnut import doughnut, picture
from components.charts.markup import Markup
from components.charts.parts import parts
from components.model.rows import Score
from components.model.wording import format_number
from tests.unit.charts.parts_for_tests import SCORES, eight, score

HOSTILE = '</title><script>alert("x")</script>'


def drawn(**options: object) -> Markup:
    settings: dict[str, object] = {"place": "Leeds", "adjective": "English", "uid": "d"} | options
    items = settings.pop("items", None) or eight()
    return doughnut(items, **settings)  # type: ignore[arg-type]  # options are doughnut()'s own


def wedges(markup: str) -> dict[str, ET.Element]:
    root = ET.fromstring(markup)  # noqa: S314 - our own markup
    return {g.attrib["data-choose"]: g for g in root.iter("g") if "data-choose" in g.attrib}


def classes(wedge: ET.Element) -> set[str]:
    return {name for mark in wedge for name in mark.get("class", "").split()}


def test_each_part_has_a_wedge_that_can_be_chosen_with_the_keyboard() -> None:
    found = wedges(drawn())
    assert list(found) == [item.id for item in SCORES]
    assert all(g.get("role") == "button" and g.get("tabindex") == "0" for g in found.values())


@pytest.mark.parametrize(
    ("of", "said"),
    [
        (score("a", 48.0, median=54.7, error=2.5),
         "95% interval 43 to 53, below the median English council, 55"),
        (score("a", 41.3, median=48.0, error=3.84),
         "95% interval 34 to 49, too close to call against the median English council, 48"),
        (score("a", 48.0, median=41.0),
         "no interval published for its indicators, above the median English council, 41"),
        (score("a", 48.0, median=41.0, error=1.0, with_interval=0.375),
         ("95% interval 46 to 50, 38% of its weight has an interval, so the true range is wider, "
          "above the median English council, 41")),
        (score("a", 48.0, median=41.0, error=1.0, county="Norfolk", inherited=1.0),
         ("95% interval 46 to 50, rests on Norfolk’s figures, not compared with the median English "
          "council, 41")),
    ],
)  # fmt: skip
def test_a_wedge_says_its_number_and_how_sure_it_is(of: Score, said: str) -> None:
    label = wedges(drawn(items=parts([of], component_id="health")))["a"].get("aria-label")
    assert label == f"A {format_number(of.score)} of 100, {said}"


def test_a_countys_figures_are_hatched_and_the_mouse_and_the_label_say_whose() -> None:
    of = score("a", 48.0, error=1.0, county="Norfolk", inherited=1.0)
    markup = drawn(items=parts([of], component_id="health"), uid="one")
    wedge = wedges(markup)["a"]
    assert "url(#one-inherited)" in [path.get("fill") for path in wedge.iter("path")]
    assert "rests on Norfolk’s figures" in (wedge.findtext("title") or "")
    assert ">figures</text>" in markup


@pytest.mark.parametrize(
    ("identity", "kind"), [("resilience", "withheld"), ("democracy", "unknown")]
)
def test_what_has_no_number_is_never_drawn_as_zero(identity: str, kind: str) -> None:
    wedge = wedges(drawn())[identity]
    assert f"cp-{kind}" in classes(wedge)
    assert not {"cp-fill", "cp-track", "cp-median"} & classes(wedge)
    assert [mark.text for mark in wedge.iter("text")] == ["?"]


def test_a_score_of_zero_is_drawn_as_an_empty_track() -> None:
    assert {"cp-track", "cp-fill"} <= classes(wedges(drawn())["travel"])


def test_a_partial_score_is_striped() -> None:
    fills = [path.get("fill") for path in wedges(drawn(uid="one"))["data"].iter("path")]
    assert "url(#one-partial)" in fills


def test_a_median_and_an_interval_are_drawn_only_where_there_is_one() -> None:
    found = wedges(drawn())
    assert {"cp-median", "cp-whisker"} <= classes(found["health"])
    assert "cp-whisker" not in classes(found["energy"])
    assert "cp-median" not in classes(found["skills"])


def test_the_text_alternative_lists_every_number_state_and_reason() -> None:
    root = ET.fromstring(drawn())  # noqa: S314 - our own markup
    text = root.findtext("desc") or ""
    assert text.startswith("6 of 8 known")
    for words in ("Health 48", "Travel 0 of 100", "partial, 3 of 4 indicators"):
        assert words in text
    assert "Resilience: no number, not added up: its themes do not move together" in text


def test_a_filter_pales_the_others_and_removes_none() -> None:
    found = wedges(drawn(items=eight(highlighted={"health"})))
    pale = {name for name, g in found.items() if "cp-dim" in g.get("class", "")}
    assert pale == found.keys() - {"health"}


def test_the_chosen_wedge_is_pressed() -> None:
    found = wedges(drawn(items=eight(chosen="energy")))
    assert [name for name, g in found.items() if g.get("aria-pressed") == "true"] == ["energy"]


def test_a_drawing_to_look_at_has_no_buttons() -> None:
    markup = drawn(choosable=False)
    assert 'role="button"' not in markup
    assert 'role="img"' in markup


def test_names_cannot_become_markup() -> None:
    items = parts(SCORES, names={"health": HOSTILE})
    assert "<script" not in drawn(items=items, place=HOSTILE)


def test_themes_carry_their_component_hue_and_tile_but_no_tiles_of_their_own() -> None:
    items = parts([score("a", 20.0), score("b", 30.0), score("c", None)], component_id="skills")
    root = ET.fromstring(drawn(items=items))  # noqa: S314 - our own markup
    assert "cp-themes" in root.get("class", "")
    assert len(list(root.iter("rect"))) == 5  # two in each pattern, one tile in the middle


@pytest.mark.parametrize("name", ["Bournemouth, Christchurch and Poole", "Northumberland", "Bury"])
def test_a_long_name_stays_inside_the_hole(name: str) -> None:
    root = ET.fromstring(drawn(place=name))  # noqa: S314 - our own markup
    lines = [text for text in root.iter("text") if text.get("class") == "cp-centre"]
    assert " ".join(line.text or "" for line in lines) == name
    for line in lines:
        assert float(line.attrib["font-size"]) * 0.54 * len(line.text or "") < 98


def test_a_picture_for_a_file_needs_nothing_from_the_page() -> None:
    document = picture(drawn(), "dark")
    root = ET.fromstring(document)  # noqa: S314 - our own markup
    assert root.get("viewBox") == "0 0 530 440"
    assert "var(" not in document.split("</style>")[0]
    assert "#7FB2D3" in document
