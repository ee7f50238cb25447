"""What is said of a place in a line: its kind and where it lies, what it is set against."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from components import store
from components.model import wording
from components.views import selection

if TYPE_CHECKING:
    from components.model.rows import Place

NO_CHANGE: Final = "No change is clear enough to name."
ALL_KNOWN: Final = "Every figure is known."


def facts(place: Place) -> str:
    """Kind, region, residents: "Metropolitan district · Yorkshire and The Humber · ..."."""
    parts = [wording.kind_words(place)]
    for code in (place.county_code, place.region_code, place.nation_code):
        if code and code != place.area_code:
            name = store.place(code).name
            if name not in parts:
                parts.append(name)
    if place.population:
        parts.append(f"{place.population:,} residents, {place.population_period}")
    return " · ".join(parts)


def against(place: Place) -> str:
    """What stands under "What stands out": what figures are set against."""
    if place.kind == "uk":
        return "What changes and what is not known; the whole is not compared with itself."
    return f"Against {selection.benchmark_name(place, 'nation')}, with how sure we are."


def nation_and_councils(place: Place) -> tuple[str | None, int]:
    """The nation of a council and how many councils it has; None where the place is no council."""
    if place.kind != "council":
        return None, 0
    councils = sum(each.nation_code == place.nation_code for each in store.councils())
    return selection.nation_of(place).name, councils
