"""What is not known of a place, as findings: grouped by reason, counted, never left out."""

from __future__ import annotations

from dataclasses import replace

import pytest

from components.model.rows import Score
from components.model.unknown_findings import unknown_findings
from tests.unit.model.made_rows import (
    BELFAST,
    LEEDS,
    NORFOLK,
    SCILLY,
    UK,
    UNKNOWN,
    WALES,
    row,
    score,
)


def unknown(*rows, scores: tuple[Score, ...] = (), place=LEEDS, nation="England"):
    """The findings of a place with these rows."""
    return unknown_findings(rows, scores, place, nation)


def test_components_without_a_number_are_one_finding_grouped_by_reason():
    scores = (
        score("Resilience", None, reason="themes_disagree"),
        score("Environment", None, reason="single_indicator"),
        score("Travel", None, reason="too_few_themes"),
        score("Democracy", None, reason="too_few_themes"),
        score("Health", 50.0),
    )
    (item,) = unknown(scores=scores)
    assert item.sentence == "Resilience, Environment, Travel and Democracy have no number."
    assert item.detail == (
        "Resilience (not added up: its themes do not move together); "
        "Environment (one scored indicator only); Travel and Democracy (too few themes known)"
    )
    assert (item.tone, item.sign, item.component_id) == ("unknown", "unknown", None)


def test_one_component_without_a_number_is_named_with_its_reason_alone():
    (item,) = unknown(scores=(score("Data", None, reason="too_few_themes"), score("A", 1.0)))
    assert item.sentence == "Data has no number."
    assert item.detail == "Too few themes known"
    assert item.component_id == "data"


def test_a_council_without_any_number_is_not_given_a_list_of_all_eight():
    scores = tuple(score(name, None, reason="never_scored") for name in ("Health", "Data"))
    (item,) = unknown(scores=scores, place=SCILLY)
    assert item.sentence == "No component has a number."
    assert item.detail == "Too few residents to score"


def test_figures_held_back_and_figures_nobody_has_are_two_findings():
    held = replace(UNKNOWN, unknown_reason="suppressed", how="suppressed")
    rows = [row(1, held), row(2, UNKNOWN), *(row(n) for n in range(3, 8))]
    first, second = unknown(*rows, place=SCILLY)
    assert first.sentence == "1 figure for the Isles of Scilly is held back."
    assert first.detail == "Indicator 1"
    assert second.sentence == "1 of 7 indicators has no figure for the Isles of Scilly."


def test_missing_figures_are_counted_and_the_first_three_named():
    (item,) = unknown(*(row(n, UNKNOWN) for n in range(5)), row(9))
    assert item.sentence == "5 of 6 indicators have no figure for Leeds."
    assert item.detail == "Indicator 0; Indicator 1; Indicator 2; and 2 more"


def test_another_nations_measure_is_not_counted_as_a_gap():
    other = replace(UNKNOWN, unknown_reason="not_comparable")
    (item,) = unknown(row(1, UNKNOWN), row(2), row(3, other))
    assert item.sentence == "1 of 2 indicators has no figure for Leeds."
    assert unknown(row(3, other)) == ()


@pytest.mark.parametrize(
    ("place", "nation", "nations", "ending"),
    [
        (
            BELFAST,
            "Northern Ireland",
            "E",
            "they are not published for councils in Northern Ireland.",
        ),
        (LEEDS, "England", "", "they are published for larger areas only."),
        (WALES, "Wales", "ES", "they are not published for Wales."),
        (UK, None, "EW", "they are published for some of its nations only."),
    ],
)
def test_a_reason_behind_most_gaps_is_said_in_the_places_own_terms(place, nation, nations, ending):
    rows = [row(n, UNKNOWN, nations=nations) for n in range(3)]
    (item,) = unknown(*rows, place=place, nation=nation)
    assert item.sentence.endswith(f", most often because {ending}")


@pytest.mark.parametrize("place", [LEEDS, NORFOLK, UK])
def test_a_mixed_lot_of_gaps_is_given_no_single_reason(place):
    rows = [row(1, UNKNOWN, nations="E"), row(2, UNKNOWN, nations="EWSN")]
    (item,) = unknown(*rows, place=place, nation=None if place is UK else "England")
    assert "because" not in item.sentence


def test_one_missing_figure_is_spoken_of_in_the_singular():
    """One figure was once missing "most often because they are published for larger areas only"."""
    one = row(1, UNKNOWN, nations="")
    (item,) = unknown_findings([one], [], LEEDS, "England")
    assert item.sentence == (
        "1 of 1 indicator has no figure for Leeds, because it is published for larger areas only."
    )
