"""What the archives to take away hold: which tables, from which sources, under which name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

import duckdb

Kind = Literal["everything", "figures"]
Rests = Literal["figures", "neighbourhoods"] | tuple[str, ...]
OPENS_WITH: Final = f"DuckDB {'.'.join(duckdb.__version__.split('.')[:2])} or newer"
UNFINISHED: Final = "taking-"  # so begins the name of a folder in which an archive is being made
OPEN, APART = "open_part", "share_alike_part"  # schemas of package.sql

_GEOGRAPHY: Final = ("ons-geography", "area-lookups")
_NEIGHBOURHOODS: Final = ("neighbourhood-boundaries", "data-zones", "neighbourhood-names")
# Whole tables and what they rest on; () is the project's own.
WHOLE: Final[dict[str, Rests]] = {
    "source": (), "component": (), "theme": (), "indicator": (),
    "place": (*_GEOGRAPHY, "census-population"),
    "area_change": _GEOGRAPHY, "series_code": _GEOGRAPHY, "cluster": ("ons-geography",),
    "neighbour": ("ons-geography",), "place_alias": _GEOGRAPHY, "place_centre": ("ons-boundaries",),
    "urban_rural": ("rural-urban-2021",),
    "postcode_sector": ("ons-postcodes",), "postcode_exception": ("ons-postcodes",),
    "goalpost": "figures", "indicator_score": "figures", "theme_score": "figures",
    "component_score": "figures", "coherence": "figures", "widest_gap": "figures",
    "unknown_holder": (),
    "neighbourhood": _NEIGHBOURHOODS, "neighbourhood_measure": (),
    "neighbourhood_value": "neighbourhoods", "neighbourhood_summary": "neighbourhoods",
    "dimension": (), "threshold": (), "portrait_part": "figures", "portrait_dimension": "figures",
    "lens": (), "lens_term": (), "lens_link": (), "lens_score": "figures", "lens_region": "figures",
    "lens_said": (),
    "case_study": (), "case_study_tag": (), "case_study_source": (), "case_study_field": (),
    "case_study_place": _GEOGRAPHY, "case_study_facet": (), "technology_family": (),
    "passage": (), "discussion_theme": (), "discussion_subject": (), "passage_subject": (),
    "passage_link": (), "directory_area": (), "directory_entry": (), "directory_focus": (),
    "wheel_factor": (),
}  # fmt: skip
# Views of package.sql, each with a part under a share-alike licence.
DIVIDED: Final = ("figures", "latest_value", "verdict", "trend", "coverage", "unknown_count")
# Tables that only screens and the search read, or that stand in the files in another form.
LEFT_OUT: Final = (
    "observation", "observation_share_alike", "observation_all", "indicator_row", "strip",
    "map_class", "search_document", "search_term", "search_word", "search_form", "search_topic",
    "hidden_name", "hidden_word", "case_study_nameless", "passage_nameless", "build_log",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Part:
    """A table or view of the archive: ``relation`` is its name in the database that is read."""

    name: str
    relation: str
    rests_on: Rests
    share_alike: bool = False


def parts(kind: Kind) -> tuple[Part, ...]:
    """What stands in the archive, in the order of its files: figures first, share-alike last."""
    only = {"figures", "indicator", "place", "source"} if kind == "figures" else None
    free = [Part(name, f"{OPEN}.{name}", "figures") for name in DIVIDED]
    whole = [Part(name, f"built.{name}", rests) for name, rests in WHOLE.items()]
    apart = [Part(name, f"{APART}.{name}", "figures", share_alike=True) for name in DIVIDED]
    return tuple(part for part in (*free, *whole, *apart) if only is None or part.name in only)


TITLES: Final[dict[Kind, str]] = {
    "everything": "Connected Places: all data",
    "figures": "Connected Places: every figure in long form",
}
