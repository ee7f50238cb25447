"""Which cases come first for what stands out, and the reasons beside them."""

from __future__ import annotations

from dataclasses import replace

from components.model.case_match import by_spot, kinships, last_year, matches, newest_year
from components.model.case_match_words import (
    kin_sign,
    match_words,
    spots_words,
    why_words,
)
from tests.unit.model.made_cases import CASE, HOME, STRONG, TITLES, WEAK, case, seen
from tests.unit.model.made_rows import UK


def order(cases, of) -> list[str]:
    """The ids of the cases as they are ranked."""
    return [match.case.case_id for match in matches(cases, of)]


def test_a_case_on_a_weak_theme_comes_before_one_on_a_strong_and_one_on_neither():
    cases = [case("other", themes=("voting",)), case("strong", themes=("training",)), case("weak")]
    assert order(cases, seen(WEAK, STRONG)) == ["weak", "strong", "other"]


def test_a_place_like_mine_comes_before_one_that_is_not():
    cases = [case("far"), case("twin", area_codes=("E08000032",)), case("nowhere", area_codes=())]
    assert order(cases, seen(WEAK)) == ["twin", "far", "nowhere"]


def test_my_own_case_counts_where_i_do_well_and_not_where_others_are_looked_for():
    cases = [case("own", area_codes=(HOME.area_code,)), case("far")]
    assert order(cases, seen(WEAK)) == ["far", "own"]
    trained = [replace(each, themes=("training",)) for each in cases]
    assert order(trained, seen(STRONG)) == ["own", "far"]


def test_a_public_source_and_a_later_year_decide_between_equals():
    cases = [case("named", evidence="seed"), case("old", year_start=2009), case("new")]
    assert order(cases, seen(WEAK)) == ["new", "old", "named"]


def test_a_theme_on_which_there_is_no_case_stays_and_a_case_is_not_repeated_in_vain():
    both = case("both", themes=("work", "training"))
    found = by_spot([both, case("more", themes=("training",))], seen(WEAK, STRONG), 2)
    assert [[m.case.case_id for m in best] for _, best in found] == [["both"], ["more"]]
    alone = by_spot([both], seen(WEAK, STRONG, replace(WEAK, theme_id="voting")), 2)
    assert [[m.case.case_id for m in best] for _, best in alone] == [["both"], ["both"], []]


def test_how_places_are_alike_is_told_the_most_telling_first():
    twin = case("twin", area_codes=("E08000032",))
    assert kinships(twin, seen(neighbours=frozenset({"E08000032"}))) == (
        "cluster", "neighbour", "kind", "region", "nation",
    )  # fmt: skip
    settings = {HOME.area_code: "urban", "E07000001": "urban"}
    assert kinships(CASE, seen(settings=settings)) == ("setting", "nation")


def test_places_that_nobody_classified_are_not_alike():
    assert "setting" not in kinships(CASE, seen(settings={}))


def test_a_contract_that_runs_for_years_to_come_counts_by_its_start():
    assert last_year(case("long", year_start=2023, year_end=2043)) == 2023
    assert last_year(case("done", year_end=2024, status_group="completed")) == 2024
    assert newest_year([]) is None


def test_the_reasons_are_said_with_evidence_and_year():
    [match] = matches([case("twin", area_codes=("E08000032",))], seen(WEAK))
    assert match_words(match, seen(WEAK), TITLES) == (
        "Same ONS cluster · also a metropolitan district · same theme: work · source found · "
        "active · 2023 on"
    )
    assert why_words(match, seen(WEAK), TITLES) == (
        "Same ONS cluster · also a metropolitan district · same theme: work"
    )
    assert kin_sign(match) == "data"


def test_a_caution_and_what_is_only_named_are_said_to_be():
    [match] = matches(
        [case("warning", kind="cautionary case", evidence="seed", year_start=None)], seen(WEAK)
    )
    said = match_words(match, seen(WEAK), TITLES)
    assert "told as a caution · only named, no source found · active · undated" in said


def test_a_case_for_a_whole_region_is_said_to_be_across_it():
    region = replace(HOME, area_code="E12000003", name="Yorkshire and The Humber", kind="region",
                     cluster_id=None)  # fmt: skip
    places = {**seen().view.places, "E12000003": region}
    of = seen(WEAK, view=replace(seen().view, places=places))
    [match] = matches([case("wide", area_codes=("E12000003",))], of)
    assert why_words(match, of, TITLES) == "Across Yorkshire and The Humber · same theme: work"


def test_without_a_place_only_the_theme_is_a_reason():
    of = seen(view=replace(seen().view, place=None))
    [match] = matches([CASE], of)
    assert why_words(match, of, TITLES) == "Theme: work"
    assert why_words(match, of, {}) is None


def test_the_whole_country_is_no_reason_for_itself():
    of = seen(WEAK, view=replace(seen().view, place=UK))
    [match] = matches([CASE], of)
    assert why_words(match, of, TITLES) == "Same theme: work"


def test_where_nothing_stands_out_that_is_said():
    assert "Nothing in the figures of Leeds stands out" in spots_words((), HOME)
    assert "weakest first" in spots_words((WEAK,), HOME)
