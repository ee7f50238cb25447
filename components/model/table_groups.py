"""The tables of the database by what they are about, as the data dictionary shows them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from components.model.dictionary_rows import Table

GROUPS: Final[Mapping[str, tuple[str, ...]]] = {
    "Figures": (
        "figures", "latest_value", "observation", "observation_share_alike", "observation_all",
        "coverage", "unknown_count", "unknown_holder",
    ),
    "Indicators and sources": ("indicator", "source", "component", "theme", "build_log"),
    "Places": (
        "place", "place_alias", "area_change", "series_code", "place_centre", "neighbour",
        "cluster", "urban_rural", "postcode_sector", "postcode_exception",
    ),
    "Scores, comparisons and trends": (
        "component_score", "theme_score", "indicator_score", "goalpost", "coherence", "verdict",
        "trend", "widest_gap",
    ),
    "Neighbourhoods": (
        "neighbourhood", "neighbourhood_measure", "neighbourhood_value", "neighbourhood_summary",
    ),
    "Doughnut portrait": ("dimension", "threshold", "portrait_dimension", "portrait_part"),
    "Other frameworks": (
        "lens", "lens_term", "lens_link", "lens_score", "lens_region", "lens_said",
    ),
    "Case studies and what people said": (
        "case_study", "case_study_tag", "case_study_source", "case_study_field",
        "case_study_place", "case_study_facet", "technology_family", "passage",
        "discussion_theme", "discussion_subject", "passage_subject", "passage_link",
        "directory_area", "directory_entry", "directory_focus", "wheel_factor",
    ),
    "What only screens and the search read": (
        "indicator_row", "strip", "map_class", "search_document", "search_term", "search_word",
        "search_form", "search_topic", "hidden_name", "hidden_word", "case_study_nameless",
        "passage_nameless",
    ),
}  # fmt: skip


def grouped(tables: Sequence[Table]) -> dict[str, tuple[Table, ...]]:
    """The tables by the title of their group, in its order; groups without any are left out.

    Raises:
        KeyError: a table belongs to no group.
    """
    group_of = {name: title for title, names in GROUPS.items() for name in names}
    order = {name: place for place, name in enumerate(group_of)}
    found: dict[str, list[Table]] = {}
    for table in sorted(tables, key=lambda table: order[table.name]):
        found.setdefault(group_of[table.name], []).append(table)
    return {title: tuple(own) for title, own in found.items()}
