"""Files of a framework: names of columns are a promise to whoever reads them with a program."""

from __future__ import annotations

from components.exports.lens_file import link_cells, region_cells, term_cells
from components.model.lens_rows import RegionProxy
from tests.unit.model.made_rows import KNOWN, LEEDS, score
from tests.unit.model.test_lens_words import LENS, WELL, facts

TERM_COLUMNS = [
    "area_code", "place", "framework", "term", "title", "group", "explanation", "score", "state",
    "reason", "standard_error", "confidence", "median_council_of_nation", "figures_known",
    "figures", "case_studies", "points", "figures_made_by", "case_studies_made_by",
    "points_made_by",
]  # fmt: skip
LINK_COLUMNS = [
    "area_code", "place", "framework", "term", "what", "id", "title", "made_by", "through",
    "value", "unit", "period", "lower_ci", "upper_ci", "how", "unknown_reason", "verdict_nation",
    "verdict_nation_basis", "position_nation",
]  # fmt: skip


def test_a_file_of_terms_says_the_number_or_why_there_is_none_and_whose_mappings_are():
    well, green, _ = term_cells(LENS, facts(scores={"well": score("well", 60.0)}), LEEDS)
    assert list(well) == TERM_COLUMNS
    assert (well["score"], well["figures_made_by"]) == (60.0, "ours")
    assert (green["score"], green["reason"]) == (None, "no_scored_indicator")


def test_without_a_place_nothing_is_scored_or_known():
    line = term_cells(LENS, facts(None), None)[0]
    assert (line["place"], line["score"], line["state"]) == (None, None, "not_scored")
    assert line["figures_known"] is None


def test_a_file_of_a_term_holds_figures_with_their_values_and_cases_without():
    rows = {"adult-smokers": KNOWN}
    figure, case = link_cells(LENS, WELL, LEEDS, rows, {"adult-smokers": "Smoking"})
    assert list(figure) == LINK_COLUMNS
    assert (figure["value"], figure["title"]) == (KNOWN.value, "Smoking")
    assert (case["value"], case["made_by"], case["through"]) == (None, "derived", "tag theme:x")


def test_a_file_of_regions_leaves_what_is_unknown_empty_and_says_so():
    row = RegionProxy("E12000001", "North East", True, (-0.75, None), -0.75)
    lines = region_cells([row], ("Skills", "Adoption"))
    assert [line["standard_score"] for line in lines] == [-0.75, None, -0.75]
    assert [line["unknown_reason"] for line in lines] == [None, "no_data", None]
