"""The confidence label, by its rule (METHOD 3.11)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from components.model.confidence import Grounds, confidence

BEST = Grounds(True, 0.10, 1.0, 0.0, 0.0, 0.5)


def test_full_narrow_and_fresh_is_high():
    assert confidence(BEST) == "high"


@pytest.mark.parametrize(
    ("changed", "word"),
    [
        ({"rank_share": 0.15}, "high"),
        ({"rank_share": 0.35}, "high"),  # 2 + 1 + 2
        ({"rank_share": 0.36}, "medium"),
        ({"is_full": False, "rank_share": None}, "medium"),  # partial is never ranked: 1 + 0 + 2
        ({"is_full": False, "rank_share": None, "share_fresh": 0.4}, "low"),
        ({"share_fresh": 0.4}, "high"),
        ({"share_fresh": 0.4, "rank_share": 0.3}, "medium"),
        ({"share_fresh": 0.0, "share_stale": 0.5, "rank_share": 0.5}, "low"),
        ({"share_inherited": 0.49}, "high"),
        ({"share_inherited": 0.5}, "medium"),
        ({"coherence": 0.2}, "high"),
        ({"coherence": 0.19}, "low"),
        ({"coherence": None}, "high"),
    ],
)
def test_each_ground_moves_the_word_where_the_rule_says(changed, word):
    assert confidence(replace(BEST, **changed)) == word


def test_a_number_resting_half_on_a_county_is_never_lifted_by_the_cap():
    low = replace(BEST, is_full=False, rank_share=None, share_fresh=0.0, share_stale=1.0)
    assert confidence(replace(low, share_inherited=1.0)) == "low"
