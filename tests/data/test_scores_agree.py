"""Two ways to the same score: the SQL that ships and the model, for every council (to 1e-9)."""

from __future__ import annotations

import pytest

from tests.data.both_scores import SAME, differs

# The model is told of scored indicators only: it cannot know whether there are others.
NOTHING_TO_SCORE = {"no_indicator", "no_scored_indicator"}


def test_every_indicator_score_is_the_models(scores):
    assert len(scores.indicator) > 10_000
    assert [
        key
        for key, score in scores.indicator.items()
        if differs(score, scores.model_indicator[key])
    ] == []


def test_every_component_score_and_state_is_the_models(scores):
    assert len(scores.component) == 361 * 8
    wrong = {}
    for key, shipped in scores.component.items():
        one = scores.model[key]
        score, state, reason, coverage, present, everything, _ = shipped
        if (
            differs(score, one.score)
            or differs(coverage, one.coverage)
            or (state, reason) != (one.state, one.reason)
            or (present, everything) != (one.indicators_present, one.indicators_all)
        ):
            wrong[key] = (shipped, one)
    assert wrong == {}


def test_every_theme_score_and_state_is_the_models(scores):
    wrong = {}
    for (code, _), component in scores.model.items():
        for theme in component.themes:
            score, state, reason, coverage, present, everything, _ = scores.theme[
                code, theme.theme_id
            ]
            if reason in NOTHING_TO_SCORE:
                reason = "no_scored_indicator"
            if (
                differs(score, theme.score)
                or differs(coverage, theme.coverage)
                or (state, reason) != (theme.state, theme.reason)
                or (present, everything) != (theme.indicators_present, theme.indicators_all)
            ):
                wrong[code, theme.theme_id] = (scores.theme[code, theme.theme_id], theme)
    assert wrong == {}


def test_every_pair_of_themes_agrees_as_the_model_says(scores):
    for component_id, one in scores.model_coherence.items():
        known = [pair for pair in one.pairs if pair.correlation is not None]
        for pair in known:
            shipped = scores.coherence[component_id, pair.theme_a, pair.theme_b]
            assert shipped.correlation == pytest.approx(pair.correlation, abs=SAME)
            assert shipped.councils == pair.councils
            assert shipped.mean_correlation == pytest.approx(one.mean_correlation, abs=SAME)
            assert shipped.shows_number == one.shows_number
        shipped_known = {
            key for key, row in scores.coherence.items() if row.correlation is not None
        }
        assert {(component_id, p.theme_a, p.theme_b) for p in known} == {
            key for key in shipped_known if key[0] == component_id
        }
