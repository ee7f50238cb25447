"""What people said in words: groups, kinds, what must be said of a group, counts."""

from __future__ import annotations

from components.exports.said_file import entry_cells, point_cells
from components.model import said_words
from components.model.said_rows import Directory, DirectoryEntry, Point, PointLink, Said

POINT = Point(
    "2024-1-worked_well-01", 2024, "Power of data", "How?", "power-of-data", "worked_well",
    "Sharing helps.", ("data",), (PointLink("case", "a-case", "named"),
                                  PointLink("indicator", "a-figure", "subject")),
)  # fmt: skip
ASK = Point("2021-1", 2021, "All", "What?", "resilient-places", "asks_and_offers", "=1+1", (), ())
SAID = Said(
    (POINT, ASK), {"power-of-data": "Power of data", "resilient-places": "Resilient places"},
    {"data": "Data"}, {"power-of-data": "Few figures."},
)  # fmt: skip
ENTRY = DirectoryEntry("a-body", "stakeholder", "A body", "Helps.", None, None, None, None, ("ai",))
DIRECTORY = Directory((ENTRY,), {"ai": "AI"})


def test_points_stand_by_group_and_kind():
    assert [theme for theme, _ in said_words.by_group(SAID.points)] == [
        "power-of-data", "resilient-places",
    ]  # fmt: skip
    assert said_words.by_section([ASK]) == [("Asks and offers", [ASK])]
    assert said_words.group_line([POINT]) == "2024. How?"


def test_the_list_of_asks_and_offers_is_said_to_be_undivided():
    assert said_words.group_note([ASK], SAID.gaps) == said_words.UNDIVIDED
    assert said_words.group_note([POINT], SAID.gaps) == "Few figures."
    assert said_words.group_note([POINT], {}) is None


def test_groups_are_never_cut():
    groups = [("a", [POINT] * 3), ("b", [POINT] * 3), ("c", [ASK])]
    assert [theme for theme, _ in said_words.first_groups(groups, 4)] == ["a", "b"]
    assert said_words.first_groups(groups, 40) == groups


def test_counts_say_of_how_many():
    assert said_words.count_line(1, 2, "entry", "entries") == "1 of 2 entries"
    assert said_words.count_line(2, 2, "entry", "entries") == "2 entries"


def test_facets_offer_every_kind_theme_subject_and_year():
    options = {facet.facet_id: facet.options for facet in said_words.said_facets(SAID)}
    assert [len(options[each]) for each in ("kind", "theme", "subject", "year")] == [5, 2, 1, 2]


def test_the_directory_is_filtered_by_area_and_kind():
    index = said_words.directory_index(DIRECTORY)
    assert index.values("focus") == {"ai"}
    assert index.values("entry") == {"stakeholder"}
    assert said_words.directory_facets(DIRECTORY)[0].label("ai") == "AI"


def test_the_file_names_what_speaks_to_a_point_by_title():
    [first, second] = point_cells(SAID.points, SAID, {"a-case": "A case"}, {"a-figure": "A figure"})
    assert (first["cases_by_us"], first["figures_by_us"]) == ("A case", "A figure")
    assert (first["kind"], first["about_by_us"]) == ("Worked well", "Data")
    assert second["cases_by_us"] == ""


def test_the_file_of_the_directory_leaves_unknown_cells_empty():
    [line] = entry_cells([ENTRY], DIRECTORY)
    assert (line["publisher"], line["year"], line["link"], line["focus"]) == (
        None,
        None,
        None,
        "AI",
    )
