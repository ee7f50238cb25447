"""What a place has under a framework, in numbers and in words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from components.model import lens_words
from components.model.lens_facts import figures_of, term_facts, with_figure, with_number
from components.model.lens_rows import Lens, Link, Term
from tests.unit.model.made_rows import KNOWN, LEEDS, NATURE, NORFOLK, SMOKERS, UNKNOWN, score

SMOKING = Link("indicator", "adult-smokers", "ours", "named")
CASE = Link("case", "preston-model", "derived", "tag theme:x")
WELL = Term("well", "Well", "Well", None, "Being well.", (SMOKING, CASE))
GREEN = Term("green", "Green", "Green", None, "Nature.",
             (Link("indicator", "nature", "source", "named"),))  # fmt: skip
FREE = Term("free", "Free", "Free", None, "Freedom.", (replace(CASE, made_by="source"),))
LENS = Lens("small", "Small", "Small", "pillar", "Somebody", "2021", "A report", None, "About.",
            "Beware.", None, (), "source", (WELL, GREEN, FREE))  # fmt: skip
CATALOGUE = {each.indicator_id: each for each in (SMOKERS, NATURE)}


def facts(place=LEEDS, rows=(KNOWN,), scores=None, lens=LENS):
    found = {row.indicator.indicator_id: row for row in rows}
    return term_facts(lens, place, found, scores or {}, CATALOGUE)


def test_a_council_has_a_number_or_the_reason_for_none():
    well, green, free = facts(scores={"well": score("well", 60.0)})
    assert well.score.score == 60.0
    assert green.score.reason == "no_scored_indicator"
    assert free.score.reason == "no_indicator"
    assert (with_number([well, green, free]), with_figure([well, green, free])) == (1, 1)


@pytest.mark.parametrize(
    ("place", "lens"),
    [(NORFOLK, LENS), (None, LENS), (LEEDS, replace(LENS, why_no_scores="Not here."))],
)
def test_without_a_council_or_a_meaning_terms_are_counted_only(place, lens):
    assert all(each.score is None for each in facts(place, lens=lens))


def test_an_unknown_figure_is_counted_and_not_known():
    well = facts(rows=(UNKNOWN,))[0]
    assert (well.known, well.figures) == (0, 1)


def test_another_nations_version_is_no_gap_of_this_place():
    row = replace(UNKNOWN, unknown_reason="not_comparable")
    assert figures_of(WELL, {"adult-smokers": row}) == ()


def test_without_a_place_nothing_is_known_or_unknown():
    assert [each.known for each in facts(None)] == [None, None, None]
    assert (
        lens_words.finding(LENS, facts(None), None) == "Published figures speak to 2 of 3 pillars"
    )


def test_the_finding_counts_what_is_known_here():
    own = facts(scores={"well": score("well", 60.0)})
    said = lens_words.finding(LENS, own, LEEDS)
    assert said == "Leeds: 1 of 3 pillars has a known figure, 1 a number"


def test_whose_each_mapping_is_is_said_apart():
    whose = dict(lens_words.whose(LENS))
    assert whose["Its terms"] == "the source’s"
    assert whose["Figures"] == "our reading (1) and the source’s (1)"
    assert whose["Working-group points"] == "none"
    assert lens_words.chosen_by(WELL, "case") == "Put under this by a rule of ours."
    assert lens_words.chosen_by(WELL, "point") == ""


@pytest.mark.parametrize(("z", "said"), [(0.5, "+0.50"), (-1.711, "−1.71"), (0.0, "0.00"),
                                        (-0.001, "0.00"), (None, "?")])  # fmt: skip
def test_a_standard_score_carries_its_sign(z, said):
    assert lens_words.signed(z) == said
