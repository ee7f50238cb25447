"""The table of a framework's terms and the strips of regions: nothing unknown looks like nought."""

from __future__ import annotations

import re

from components.charts.lens_table import lens_table
from components.charts.parts import parts
from components.charts.region_strips import region_strips, region_table
from components.model.lens_facts import TermFacts
from components.model.lens_rows import Link, RegionProxy, Term
from tests.unit.charts.parts_for_tests import score

TITLES = ("Skills", "Adoption")
HERE = RegionProxy("E12000003", "Yorkshire and The Humber", True, (-0.279, None), -0.279)
ROWS = (RegionProxy("E12000001", "North East", True, (-0.75, None), -0.75), HERE,
        RegionProxy("S92000003", "Scotland", False, (1.5, None), 1.5))  # fmt: skip


def term(identity="net", group=None, title="Net <b>"):
    links = (Link("indicator", "gigabit", "ours", "named"),)
    return Term(identity, title, title, group, "What it means.", links)


def facts(identity="net", value=None, **more):
    fields = {"known": 2, "figures": 5, "cases": 3, "points": 4, **more}
    return TermFacts(term(identity, fields.pop("group", None)), value, **fields)


def table(own, items=(), chosen=None):
    return lens_table(own, items, caption="Terms", word="outcome", chosen=chosen)


def test_known_and_unknown_figures_are_counted_in_boxes_and_in_words():
    drawn = table([facts()])
    assert drawn.count("<i></i>") == 2
    assert drawn.count('<i class="cp-l-none"></i>') == 3
    assert "2 of 5" in drawn
    assert "Score" not in drawn


def test_without_a_place_there_is_nothing_known_to_draw():
    drawn = table([facts(known=None)])
    assert "cp-l-boxes" not in drawn
    assert ">5<" in drawn


def test_a_framework_without_figures_shows_cases_and_points_alone():
    drawn = table([facts(known=0, figures=0)])
    assert re.findall(r'<th scope="col"[^>]*>([^<]*)', drawn) == ["Outcome", "Cases", "Points"]


def test_a_term_without_a_number_says_why_and_has_a_dash():
    own = [
        facts("net", score("net", 61.0)),
        facts("shelter", score("shelter", None, state="withheld", reason="themes_disagree")),
        facts("water", score("water", None, state="unknown", reason="no_indicator"), figures=0),
    ]
    drawn = table(own, parts([each.score for each in own], component_id="lens"))
    assert "no number: themes disagree" in drawn
    assert "no published figure speaks to it" in drawn
    assert drawn.count("--v:") == 1
    assert "Above the median" in drawn
    assert 'aria-hidden="true">–<' in drawn


def test_terms_stand_in_the_groups_of_their_framework_and_are_chosen_by_a_button():
    drawn = table([facts(group="Needs"), facts("more", group="Chances")], chosen="more")
    assert re.findall(r'scope="rowgroup">([^<]*)', drawn) == ["Needs", "Chances"]
    assert drawn.count("<button") == 2
    assert drawn.count('aria-current="true"') == 1
    assert "&lt;b&gt;" in drawn


def test_a_strip_has_a_dot_a_region_and_marks_mine_in_words_too():
    drawn = region_strips(ROWS, TITLES, HERE, "Regions")
    assert drawn.count("<i title=") == 2
    assert drawn.count("<b title=") == 1
    assert "−0.28" in drawn
    assert "? no open figure by region" in re.sub(r"<[^>]+>", "", drawn)


def test_without_a_place_no_region_is_marked():
    drawn = region_strips(ROWS, TITLES, None, "Regions")
    assert drawn.count("<i title=") == 3
    assert "<b title=" not in drawn
    assert "cp-z-mine" not in region_table(ROWS, TITLES, None, "Regions")


def test_the_table_of_regions_is_not_ranked_and_leaves_out_what_nobody_knows():
    drawn = region_table(ROWS, TITLES, HERE, "Regions")
    plain = re.sub(r"<[^>]+>", " ", drawn)
    assert plain.index("North East") < plain.index("Yorkshire") < plain.index("Scotland")
    assert "Adoption" not in plain
    assert ", where the chosen place lies" in plain
