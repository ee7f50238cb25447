"""A case on a page of its own, its filters and its map: whole, spoken, and never markup."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from components.charts.before_after_table import before_after_table
from components.charts.case_map import case_map
from components.charts.case_page import NOT_THE_VERY_ITEM, case_body, case_filing
from components.charts.facet_list import chip_row, drop_list, facet_list
from components.model.before_after import before_after
from components.model.case_facets import Facet, FacetOption
from components.model.case_places import case_spread, spread_words
from components.model.case_rows import CaseLocation
from components.model.case_view import case_view
from components.model.catalogue_rows import Catalogue
from components.model.map_shapes import MapShapes
from loaders.catalogue import read_catalogue
from tests.unit.model.made_rows import LEEDS
from tests.unit.model.test_before_after import SMOKERS, years
from tests.unit.test_case_card import CASE, words

READ = read_catalogue()
CATALOGUE = Catalogue(READ.components, READ.themes, READ.indicators, READ.sources)
HERE = CaseLocation("E08000035", "E08000035", "Leeds", "Leeds", None, None)
OLD = CaseLocation("E07000188", "E06000066", "Somerset", "Sedgemoor", "merged", 2023)
FULL = replace(
    CASE, locations=(HERE, OLD), outcomes=("services", "data"), ldc=("digital-skills",),
    discussion_themes=("local-ai",), theme_reason="Because of A.", mapping_reason="Because of B.",
    field_evidence=(("title", "found"), ("summary", "found"), ("result", "blank")),
    named_item_confirmed=False,
)  # fmt: skip
SHAPES = MapShapes(
    councils={"E08000035": "M0 0h1v1z", "E07000066": "M1 0h1v1z", "E06000001": "M2 0h1v1z"},
    mesh="M1 0v1", outlines={"E92000001": "M0 0h3v1z"}, boxes={"E92000001": (0, 0, 3, 1)},
)  # fmt: skip
EVIL = '<img src=x onerror="alert(1)">'
COMPONENT = Facet(
    "component", "Component",
    (FacetOption("skills", "Skills", "skills"), FacetOption("health", "Health", "health")),
    is_open=True,
)  # fmt: skip
THEME = Facet(
    "theme", "Theme", tuple(FacetOption(v, v.title(), group="Skills") for v in ("work", "school")),
    is_long=True,
)  # fmt: skip


def test_a_case_says_all_that_is_known_and_what_is_not() -> None:
    text = words(case_body(case_view(FULL)))
    for said in (
        "Hubs were opened.", "Thirty hubs.", "Trust comes first. Our reading.", "tablets, wifi",
        "Active in parts. No source gives a date for this.", "2015 on", NOT_THE_VERY_ITEM,
        "Sedgemoor became part of Somerset in 2023.",
    ):  # fmt: skip
        assert said in text
    bare = replace(CASE, result=None, lesson=None, lesson_basis=None, technologies=())
    text = words(case_body(case_view(bare)))
    for said in ("No result is known.", "No lesson is known.", "None named."):
        assert said in text


def test_places_of_today_are_buttons_that_send_their_code() -> None:
    html = case_body(case_view(FULL))
    assert re.findall(r'data-choose="place:(\w+)"', html) == ["E08000035", "E06000066"]


def test_a_component_that_no_theme_fits_says_so() -> None:
    text = words(case_filing(case_view(FULL), CATALOGUE))
    assert "Education, skills and jobs: Work" in text
    assert "Health and wellbeing: no theme of Health and wellbeing fits it" in text
    for said in ("Services, Data", "Digital skills", "Local AI", "Because of A.", "Because of B."):
        assert said in text
    assert "Read in a public source Title and what was done." in text
    assert "Not known Result." in text


@pytest.mark.parametrize("field", ["title", "summary", "result", "lesson", "theme_reason"])
def test_no_text_of_an_open_case_becomes_markup(field: str) -> None:
    view = case_view(replace(FULL, **{field: EVIL}))  # type: ignore[arg-type]  # all hold text
    assert "<img" not in case_body(view) + case_filing(view, CATALOGUE)


def test_a_filter_says_what_it_would_find_and_whether_it_is_chosen() -> None:
    html = facet_list([COMPONENT], {"component": {"skills": 3, "health": 0}}, {})
    assert 'data-choose="component:skills"' in html
    assert 'aria-checked="false"' in html
    assert "Skills 3 cases" in words(html)
    assert html.count(" disabled") == 1  # what would find nothing cannot be chosen
    chosen = facet_list(
        [COMPONENT], {"component": {"skills": 3, "health": 0}}, {"component": ("health",)}
    )
    assert 'aria-checked="true"' in chosen
    assert " disabled" not in chosen  # what is chosen can be taken back
    assert "Filters 1 chosen" in words(chosen)


def test_a_long_facet_leaves_out_what_would_find_nothing_and_counts_it() -> None:
    html = facet_list([THEME], {"theme": {"work": 2, "school": 0}}, {})
    assert "theme:school" not in html
    assert "1 more without a case under the other filters." in words(html)
    kept = facet_list([THEME], {"theme": {"work": 2, "school": 0}}, {"theme": ("school",)})
    assert "theme:school" in kept


def test_chips_take_back_one_choice_and_one_button_takes_back_all() -> None:
    chosen = {"component": ("skills", "health")}
    html = chip_row("3 of 9", chosen, [COMPONENT], EVIL)
    assert re.findall(r'data-choose="([^"]+)"', html) == [
        "component:skills", "component:health", "query:", "clear:",
    ]  # fmt: skip
    assert "<img" not in html
    one = chip_row("3 of 9", {"component": ("skills",)}, [COMPONENT], "")
    assert "clear:" not in one


def test_what_to_drop_is_a_button_with_what_follows() -> None:
    html = drop_list([("drop:status", "Drop the filter Status", " and there would be 28 cases.")])
    assert 'data-choose="drop:status"' in html
    assert words(html) == "Drop the filter Status and there would be 28 cases."


def test_the_map_and_its_list_say_the_same() -> None:
    county = CaseLocation("E10000012", "E10000012", "Essex", "Essex", None, None)
    essex = replace(LEEDS, area_code="E10000012", name="Essex", slug="essex", kind="county")
    basildon = replace(LEEDS, area_code="E07000066", slug="basildon", county_code="E10000012")
    wide, far = (replace(CASE, case_id=n, locations=p) for n, p in (("w", (county,)), ("f", ())))
    spread = case_spread(
        [case_view(replace(CASE, locations=(HERE,))), case_view(wide), case_view(far)],
        {"E08000035": LEEDS, "E10000012": essex}, [LEEDS, basildon],
        {"abroad": 1, "no-one-place": 0},
    )  # fmt: skip
    assert spread_words(spread) == "1 council has cases among these"
    assert (spread.in_county, spread.far) == (("E07000066",), (("abroad", 1),))
    html = case_map(spread, SHAPES, {"E92000001": "England"})
    assert html.count('data-choose="where:leeds"') == 2  # on the map and in the list
    assert "Leeds: 1 case" in html
    text = words(html)
    for said in ("Councils of England Leeds 1 case", "Essex 1 case", "Abroad 1 case"):
        assert said in text
    for said in ("Has cases 1", "Its county has 1", "None 1"):
        assert said in text


def test_without_a_case_of_one_council_the_map_says_so() -> None:
    spread = case_spread([case_view(CASE)], {}, (), {"abroad": 1})
    assert spread_words(spread) == "None of these cases is about one council"


def test_before_and_after_says_the_change_or_why_there_is_none() -> None:
    tested = before_after(SMOKERS, years((2018, 20.0), (2023, 10.0)), (), 2020)
    alone = before_after(SMOKERS, years((2023, 10.0)), (), 2020)
    html = before_after_table([("Healthy living", [tested, alone])], "Leeds", "England", None)
    text = words(html)
    assert "20.0%" in text
    assert "Better than before" in text
    assert "Not tested: there is no figure from before it began." in text
    assert f'data-choose="{SMOKERS.indicator_id}"' in html
    assert "England, same periods" in text
    without = words(before_after_table([("Healthy living", [tested])], "Wales", None, None))
    assert "same periods" not in without
