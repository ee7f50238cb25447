"""What must hold of matching cases to what stands out, whatever the cases."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from components.model.case_match import by_spot, matches
from components.model.spots import spots
from tests.unit.model.made_cases import CASE, PLACES, STRONG, WEAK, seen
from tests.unit.model.made_rows import BETTER, HIGHEST, KNOWN, LOWEST, RISING, WORSE, row

THEMES = ("work", "training", "voting")
CASES = st.lists(
    st.builds(
        lambda number, codes, themes, year, evidence, result: replace(
            CASE, case_id=f"case-{number}", title=f"Case {number}", area_codes=tuple(codes),
            themes=tuple(themes), year_start=year, evidence=evidence, result=result,
        ),
        st.integers(0, 999), st.lists(st.sampled_from(sorted(PLACES)), unique=True, max_size=2),
        st.lists(st.sampled_from(THEMES), unique=True, min_size=1),
        st.none() | st.integers(1995, 2024), st.sampled_from(["found", "seed"]),
        st.none() | st.just("Forty more."),
    ),
    unique_by=lambda case: case.case_id, max_size=8,
)  # fmt: skip
SEEN = seen(WEAK, STRONG)
STRANGERS = sorted(set(PLACES) - {"E08000035"})  # all but the place itself
ROWS = [
    row(number, replace(KNOWN, nation=nation, trend=trend), theme_id=theme)
    for number, (nation, trend, theme) in enumerate([
        (WORSE, None, "work"), (BETTER, RISING, "work"), (HIGHEST, None, "training"),
        (LOWEST, RISING, "voting"), (KNOWN.nation, RISING, "travel"), (KNOWN.nation, None, "air"),
    ])
]  # fmt: skip


@given(CASES, st.randoms(use_true_random=False))
def test_the_order_does_not_hang_on_that_of_the_rows(cases, random):
    mixed = random.sample(cases, len(cases))
    assert matches(cases, SEEN) == matches(mixed, SEEN)
    assert by_spot(cases, SEEN, 3) == by_spot(mixed, SEEN, 3)


@given(st.randoms(use_true_random=False))
def test_what_stands_out_does_not_hang_on_the_order_of_the_figures(random):
    assert spots(random.sample(ROWS, len(ROWS)), "England") == spots(ROWS, "England")


@given(CASES.filter(bool), st.sampled_from(THEMES), st.sampled_from(STRANGERS))
def test_a_stronger_match_never_ranks_lower(cases, theme, code):
    first, *others = [replace(case, area_codes=tuple(c for c in case.area_codes if c in STRANGERS))
                      for case in cases]  # fmt: skip
    stronger = [
        replace(first, themes=tuple(dict.fromkeys((*first.themes, theme)))),
        replace(first, area_codes=tuple(dict.fromkeys((*first.area_codes, code)))),
        replace(first, evidence="found"),
        replace(first, result="Forty more."),
        replace(first, year_start=2024),
    ]
    before = _place(first, others)
    assert all(_place(each, others) <= before for each in stronger)


def _place(case, others) -> int:
    """How many cases stand before it."""
    ranked = matches([case, *others], SEEN)
    return [match.case.case_id for match in ranked].index(case.case_id)


@given(CASES, st.integers(1, 4))
def test_every_case_beside_a_spot_is_on_its_theme_and_none_is_told_of_it_twice(cases, most):
    for spot, best in by_spot(cases, SEEN, most):
        ids = [match.case.case_id for match in best]
        assert len(ids) == len(set(ids)) <= most
        assert all(spot.theme_id in match.case.themes for match in best)
