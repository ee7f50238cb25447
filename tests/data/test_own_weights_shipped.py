"""Equal weights, worked out as own ones are, give every score that ships (to 1e-9)."""

from __future__ import annotations

import pytest

from components.model.own_weights import own_score
from loaders import queries
from tests.data.both_scores import SAME, differs

EXACT = ("state", "reason", "indicators_present", "indicators_all", "inherited_from")
CLOSE = ("score", "coverage", "standard_error", "share_with_interval", "share_inherited")


@pytest.fixture(scope="module")
def everything(shared_connection):
    """Components, themes, and whether the themes of each component agree."""
    with shared_connection.cursor() as cursor:
        agree = {row.component_id: row.shows_number for row in queries.coherence(cursor)}
        return queries.component_scores(cursor), queries.theme_scores(cursor), agree


def test_equal_weights_give_the_shipped_score_error_and_coverage_of_every_council(everything):
    components, themes, agree = everything
    wrong, seen = [], 0
    for code, scores in components.items():
        for shipped in scores:
            own = own_score(
                shipped, themes[code, shipped.id], {}, agree=agree.get(shipped.id, True)
            )
            seen += own.score is not None
            same = all(getattr(own, name) == getattr(shipped, name) for name in EXACT)
            if not same or any(
                differs(getattr(own, name), getattr(shipped, name)) for name in CLOSE
            ):
                wrong.append((code, shipped, own))
    assert wrong == []
    assert seen > 2_000


def test_other_weights_of_equal_size_give_the_same_score(everything):
    components, themes, _ = everything
    for code, scores in list(components.items())[::40]:
        for shipped in scores:
            of = themes[code, shipped.id]
            own = own_score(shipped, of, {t.id: 3.0 for t in of}, agree=True)
            if shipped.score is not None:
                assert own.score == pytest.approx(shipped.score, abs=SAME)


def test_a_withheld_component_has_no_number_for_any_council_whatever_the_weights(everything):
    components, themes, agree = everything
    withheld = [component for component, shows in agree.items() if not shows]
    assert withheld
    for code, scores in components.items():
        for shipped in (s for s in scores if s.id in withheld):
            of = themes[code, shipped.id]
            only_known = {t.id: 0.0 for t in of if t.score is None}
            assert own_score(shipped, of, only_known, agree=False).score is None
