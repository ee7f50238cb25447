"""The page Map without a browser: every state of the address, what is offered and what is said."""

from __future__ import annotations

import json

import pytest

from components import store
from components.model.map_codes import map_scopes
from tests.app.conftest import text


def message(app) -> dict:
    """What the browser is told to draw."""
    sent = [json.loads(each.proto.json) for each in app.get("bidi_component") if each.proto.json]
    return next(one for one in sent if "codes" in one)


def labels(app) -> set[str]:
    """What every control is called."""
    return {each.proto.label for each in app.get("button_group")}


def test_a_link_with_every_choice_is_drawn_and_stays_as_it_is(open_app):
    link = {
        "place": "leeds", "indicator": "claimant-count", "nation": "england",
        "shape": "hexagons", "period": "2019-01-01/P1Y", "method": "own", "breaks": "1,2,3",
    }  # fmt: skip
    app = open_app("map", **link)
    assert {name: app.query_params[name] for name in link} == link
    drawn = message(app)
    assert (drawn["file"], drawn["ramp"], drawn["view"]) == ("hexes.json", 4, "E")
    assert set(drawn["codes"]) <= set("0123o")
    assert "under 1.0%" in text(app)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("indicator", "no-such-thing"), ("component", "weather"), ("nation", "france"),
        ("colour", "rainbow"), ("shape", "triangles"), ("period", "1066-01-01/P1Y"),
        ("method", "magic"), ("classes", "99"), ("classes", "-1"), ("breaks", "3,2,1"),
        ("breaks", "<script>alert(1)</script>"), ("breaks", "9" * 3000),
    ],
)  # fmt: skip
def test_what_a_link_cannot_have_gets_one_sentence_and_the_rest_stays(open_app, name, value):
    app = open_app("map", **{"place": "leeds", "indicator": "adult-smokers", name: value})
    assert text(app).count("left out") == 1
    assert app.query_params["place"] == "leeds"
    assert app.query_params.get(name) != value
    assert len(message(app)["codes"]) == 361


def test_a_measure_of_one_nation_is_offered_there_alone_and_says_why(open_app):
    own = next(
        i.indicator_id
        for i in store.catalogue().indicators
        if len(map_scopes(i, store.council_values(i.indicator_id))) == 1
    )
    app = open_app("map", indicator=own, nation="wales")
    said = text(app)
    assert "Map of" not in labels(app)
    assert "One nation at a time." in said
    assert message(app)["view"] in {"E", "S", "W", "N"}


def test_a_nation_without_a_map_of_the_measure_is_named_not_silently_replaced(open_app):
    app = open_app("map", indicator="museums", nation="uk")
    assert "Each nation counts this in its own way" in text(app)
    assert "this measure has no map of the UK" in text(app)


def test_verdicts_are_offered_only_where_an_interval_supports_one(open_app):
    assert "Colours show" in labels(open_app("map", indicator="adult-smokers"))
    plain = open_app("map", indicator="claimant-count", colour="verdict")
    assert "No interval is published here" in text(plain)
    assert set(message(plain)["codes"]) <= set("01234")


def test_a_map_by_verdict_counts_each_and_draws_no_class(open_app):
    app = open_app("map", indicator="adult-smokers", colour="verdict")
    assert set(message(app)["codes"]) <= set("pqrhlkn")
    assert "better than their nation" in text(app)


def test_a_change_without_intervals_is_never_better_or_worse(open_app):
    app = open_app("map", indicator="household-income-per-head", colour="change")
    assert set(message(app)["codes"]) & set("pr") == set()
    assert {"h", "l"} & set(message(app)["codes"])


def test_an_earlier_period_keeps_the_classes_of_the_newest_and_says_so(open_app):
    app = open_app("map", indicator="claimant-count", period="2015-01-01/P1Y")
    said = text(app)
    assert "The classes are those of 2025 in every period." in said
    assert "under 2.3%" in said
    assert "under 2.3%" in text(open_app("map", indicator="claimant-count"))


def test_a_council_formed_later_has_no_figure_before_and_says_why(open_app):
    app = open_app("map", indicator="life-satisfaction", period="2011-04-01/P1Y")
    assert "Cumberland and 1 more did not exist as they are today: no figure." in text(app)
    drawn = message(app)
    at = list(store.council_names()).index("E06000063")  # Cumberland, formed in 2023
    assert drawn["codes"][at] == "n"
    assert "formed in 2023" in drawn["words"]["notes"][str(at)]


def test_a_place_of_another_nation_is_not_in_the_headline_of_a_map_without_it(open_app):
    """Leeds stood in the headline over a map of Wales."""
    app = open_app("map", place="leeds", indicator="gigabit-broadband", nation="wales")
    assert "premises in Leeds" not in text(app)
    assert "Welsh councils" in text(app)


def test_a_measure_without_any_council_says_that_there_is_no_map(open_app):
    assert "not published for any council" in text(open_app("map", indicator="homicides"))


def test_hexagons_name_whose_layout_they_are(open_app):
    assert "ODI Leeds" in text(open_app("map", shape="hexagons"))
    assert "OS data" in text(open_app("map"))
