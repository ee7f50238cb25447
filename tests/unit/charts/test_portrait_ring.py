"""The ring, its key and its bars: edges by standing, hatches, what is chosen, words escaped."""

from __future__ import annotations

from dataclasses import replace

import pytest

from components.charts.portrait_bars import portrait_bars
from components.charts.portrait_depth import (
    earlier_aims,
    figures_table,
    holders_table,
    threshold_card,
)
from components.charts.portrait_key import portrait_key, unknown_box
from components.charts.portrait_labels import sign_list
from components.charts.portrait_ring import portrait_ring
from components.model.portrait_rows import STANDINGS
from tests.unit.charts.portraits_for_tests import BENCHMARK, PART, WHO, portrait, stand

NOBODY = [None] * 21
FULL = portrait([0.2] * 12 + [0.5] * 9)


def with_stand(position: int, one):
    return (*FULL[:position], one, *FULL[position + 1 :])


@pytest.mark.parametrize("standing", STANDINGS)
def test_each_standing_has_an_edge_of_its_own(standing):
    part = replace(PART, threshold=replace(BENCHMARK, standing=standing))
    svg = portrait_ring(with_stand(0, stand("health", 0.1, part)), place="Leeds", uid="x")
    assert f"cp-pr-line cp-pr-{standing}" in svg
    assert f'cp-pk-{standing}"' in portrait_key([FULL])


def test_the_weakest_standing_of_a_dimension_decides_its_edge():
    law = replace(PART, threshold=replace(BENCHMARK, standing="statutory"))
    assert stand("health", 0.1, law, PART).standing == "benchmark"
    assert stand("health", 0.1, law).standing == "statutory"


def test_a_dimension_on_some_of_its_figures_and_a_countys_are_hatched_differently():
    missing = replace(PART, value=None, amount=None, unknown_reason="no_data")
    partial = with_stand(0, stand("health", 0.1, PART, missing))
    county = with_stand(0, stand("health", 0.1, replace(PART, inherited_from="Norfolk")))
    assert 'fill="url(#x-partial)"' in portrait_ring(partial, place="Leeds", uid="x")
    assert 'fill="url(#x-inherited)"' in portrait_ring(county, place="Leeds", uid="x")
    assert "rests on 1 of 2 figures" in portrait_bars([("Leeds", partial)], caption="Leeds")
    assert "Norfolk’s figures" in portrait_bars([("Leeds", county)], caption="Leeds")
    assert "url(#x-" not in portrait_ring(FULL, place="Leeds", uid="x").split("</defs>")[1]


def test_an_overshoot_off_the_scale_says_so_in_ring_and_bar():
    far = with_stand(12, stand("climate-change", 17.4))
    assert "cp-pr-on" in portrait_ring(far, place="Leeds", uid="x")
    assert "1,740% over" in portrait_ring(far, place="Leeds", uid="x")
    assert "cp-pbar-on" in portrait_bars([("Leeds", far)], caption="Leeds")
    assert "cp-pr-on" not in portrait_ring(FULL, place="Leeds", uid="x")


def test_what_lies_inside_the_ceiling_has_no_colour_and_says_how_far():
    inside = with_stand(12, stand("climate-change", -0.22))
    assert "22% inside" in portrait_ring(inside, place="Leeds", uid="x")
    assert "--v:0" in portrait_bars([("Leeds", inside)], caption="Leeds")


def test_the_chosen_dimension_is_marked_in_ring_and_bars():
    svg = portrait_ring(FULL, place="Leeds", uid="x", chosen="housing")
    assert svg.count('aria-pressed="true"') == 1
    table = portrait_bars([("Leeds", FULL)], caption="Leeds", chosen="housing")
    assert table.count('aria-pressed="true"') == 1


def test_two_places_stand_in_one_row_and_what_cannot_be_compared_says_so():
    other = with_stand(0, stand("health", 0.1, replace(PART, threshold=WHO)))
    table = portrait_bars([("Leeds", FULL), ("York", other)], caption="both")
    assert table.count("not to be compared") == 1
    assert table.count('class="cp-pone"') == 2 * 21


def test_a_place_of_which_nothing_is_known_still_has_its_ring_and_its_count():
    nothing = portrait(NOBODY)
    assert portrait_ring(nothing, place="Leeds", uid="x").count("cp-pr-q") == 21
    assert "Not known: 21 of 21" in (unknown_box(nothing) or "")
    assert unknown_box(FULL) is None


def test_signs_stand_for_all_names():
    assert sign_list(FULL).count("<li>") == 21


def test_a_name_from_data_cannot_become_markup():
    svg = portrait_ring(FULL, place="<script>", uid="x")
    card = threshold_card(replace(BENCHMARK, our_step="<b>"), None, FULL[0])
    assert "<script>" not in svg
    assert "<b>" not in card


def test_a_threshold_says_its_standing_our_step_its_source_and_what_is_not_known_of_it():
    card = threshold_card(replace(BENCHMARK, date=None), PART, FULL[0])
    for words in ("benchmark", "We ask for none.", "A study", "The form, not the value",
                  "date not known to us", "Set for: the world"):  # fmt: skip
        assert words.lower() in card.lower()


def test_a_threshold_that_is_not_drawn_says_why():
    beside = replace(BENCHMARK, not_counted="It is for 2040.")
    assert "Not drawn. It is for 2040." in threshold_card(beside, PART, FULL[0])


def test_an_aim_out_of_force_is_folded_away_and_says_what_took_its_place():
    gone = replace(BENCHMARK, not_counted="Old.", superseded_by="A newer aim.")
    folded = earlier_aims([gone]) or ""
    assert folded.startswith("<details>")
    assert "A newer aim." in folded
    assert earlier_aims([BENCHMARK]) is None


def test_figures_and_holders_are_tables():
    assert "10.0 to 14.0" in figures_table(FULL[0], "Leeds")
    missing = [stand("food", None)]
    table = holders_table(missing, {"food": "Nobody counts."}, "Leeds", "food")
    assert "Nobody counts." in table
    assert 'data-choose="food"' in table
