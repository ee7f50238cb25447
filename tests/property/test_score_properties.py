"""What must hold of every score, whatever the figures."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.model.breaks import quantile_breaks
from components.model.rows import Score
from components.model.score import (
    coherence,
    goalposts,
    mid_rank_score,
    min_max_score,
    spearman,
    theme_and_component,
    z_score,
)
from components.model.standing import standing
from components.model.uncertainty import score_interval
from tests.property.made_figures import (
    OTHER_END,
    better_ends,
    figures,
    maybe_figures,
    references,
    scores,
)

scored_themes = st.dictionaries(
    st.text("abcdef", min_size=1, max_size=2),
    st.dictionaries(st.text("uvwxyz", min_size=1, max_size=2), scores, max_size=5),
    max_size=5,
)
sure_scores = st.builds(
    Score,
    id=st.just("health"),
    title=st.just("Health"),
    score=scores,
    state=st.just("full"),
    reason=st.none(),
    coverage=st.just(1.0),
    indicators_present=st.just(4),
    indicators_all=st.just(4),
    median=scores,
    standard_error=st.none() | st.floats(0, 30),
    share_with_interval=st.sampled_from([0.0, 1 / 6, 0.5, 1.0]),
    share_inherited=st.sampled_from([0.0, 0.25, 1.0]),
    inherited_from=st.just("Norfolk"),
)


def all_scores(value, reference, polarity):
    """The three scores of one value."""
    posts = goalposts(reference)
    return (
        min_max_score(value, posts.lower, posts.upper, polarity),
        mid_rank_score(value, reference, polarity),
        z_score(value, reference, polarity),
    )


@given(maybe_figures, references, better_ends)
def test_a_score_is_nought_to_a_hundred_and_unknown_only_for_the_unknown(
    value, reference, polarity
):
    for score in all_scores(value, reference, polarity):
        assert (score is None) == (value is None)
        assert score is None or 0 <= score <= 100


@given(figures, references, better_ends)
def test_turning_the_better_end_round_turns_every_score_round(value, reference, polarity):
    found = all_scores(value, reference, polarity)

    assert all_scores(value, reference, OTHER_END[polarity]) == pytest.approx(
        [100 - score for score in found], abs=1e-9
    )


@given(figures, figures, references)
def test_a_higher_value_never_scores_lower(one, other, reference):
    low, high = sorted((one, other))

    for below, above in zip(
        all_scores(low, reference, "higher"), all_scores(high, reference, "higher"), strict=True
    ):
        assert below <= above


@given(figures, references, st.randoms())
def test_figures_do_not_move_when_rows_are_shuffled(value, reference, random):
    shuffled = random.sample(reference, len(reference))

    assert goalposts(shuffled) == goalposts(reference)
    assert all_scores(value, shuffled, "lower") == all_scores(value, reference, "lower")
    assert quantile_breaks(shuffled) == quantile_breaks(reference)


@given(scored_themes, st.randoms())
def test_a_component_does_not_move_when_its_parts_are_shuffled(themes, random):
    shuffled = {
        theme: dict(random.sample(list(themes[theme].items()), len(themes[theme])))
        for theme in random.sample(list(themes), len(themes))
    }
    found, again = theme_and_component(themes), theme_and_component(shuffled)

    assert again.score == (None if found.score is None else pytest.approx(found.score))
    assert (again.state, again.reason, again.coverage) == (
        found.state,
        found.reason,
        None if found.coverage is None else pytest.approx(found.coverage),
    )


@given(scored_themes, st.sampled_from(["arithmetic", "geometric"]))
def test_a_component_has_a_number_within_its_themes_or_a_reason(themes, mean):
    component = theme_and_component(themes, mean=mean)

    for part in (component, *component.themes):
        assert (part.score is None) == (part.reason is not None)
        assert (part.score is None) == (part.state in {"unknown", "withheld"})
        assert part.score is None or 0 <= part.score <= 100 + 1e-9
    known = [theme.score for theme in component.themes if theme.score is not None]
    if component.score is not None:
        assert min(known) - 1e-9 <= component.score <= max(known) + 1e-9


@given(scored_themes)
def test_making_a_known_score_unknown_never_raises_the_coverage(themes):
    before = theme_and_component(themes).coverage
    emptied = {theme: dict.fromkeys(parts) for theme, parts in themes.items()}
    after = theme_and_component(emptied)

    assert after.score is None
    assert after.coverage == (None if before is None else 0)


@given(st.lists(st.tuples(maybe_figures, maybe_figures), max_size=40))
def test_agreement_is_symmetric_and_turns_with_one_side(pairs):
    a, b = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
    found = spearman(a, b)
    turned = spearman([None if x is None else -x for x in a], b)

    assert found is None or -1 <= found <= 1
    assert spearman(b, a) == (None if found is None else pytest.approx(found))
    assert turned == (None if found is None else pytest.approx(-found))


@given(st.dictionaries(st.sampled_from("abcd"), st.dictionaries(st.sampled_from("uvwxyz"), scores)))
def test_a_number_is_shown_unless_the_themes_disagree_on_the_whole(theme_scores):
    agreement = coherence(theme_scores)

    assert agreement.shows_number == (
        agreement.mean_correlation is None or agreement.mean_correlation >= 0
    )
    assert len(agreement.pairs) == len(theme_scores) * (len(theme_scores) - 1) // 2


@given(sure_scores)
def test_a_side_is_sure_only_where_an_interval_leaves_the_median_out(of):
    found, interval = standing(of), score_interval(of)

    assert interval is None or 0 <= interval[0] <= of.score <= interval[1] <= 100
    if found.is_sure:
        assert interval[1] < of.median if found.side == "below" else interval[0] > of.median
    if found.side == "too_close":
        assert interval[0] <= of.median <= interval[1]
