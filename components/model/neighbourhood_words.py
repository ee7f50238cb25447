"""What is said of neighbourhoods: names, tenths, shares, ends, and why nations stand apart."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from components.model import wording
from components.model.neighbourhood_rows import (
    TENTHS,
    Neighbourhood,
    NeighbourhoodMeasure,
    NeighbourhoodSummary,
)
from components.model.rows import Place

# Below so many, one neighbourhood moves a share by ten points or more: counts are said instead.
FEWEST_FOR_A_SHARE: Final = 10
EVEN_SHARE_PERCENT: Final = 100 / TENTHS
_NUMBERED: Final = re.compile(r" - \d\d$")  # a data zone: "Culter - 01"
ON_DEPRIVED_RESIDENTS: Final = (
    "A neighbourhood is not its residents: many people who are badly off live outside the most "
    "deprived neighbourhoods, and many inside them are not."
)
ON_RESIDENTS: Final = (
    "A neighbourhood is not its residents: its figure says nothing about any one of them."
)


def neighbourhood_name(one: Neighbourhood) -> str:
    """The name people may know, with what tells it from its neighbours: "Easterside (014A)".

    The official name alone where no other is at hand, the code where there is no name.
    """
    if one.name is None:
        return f"Area {one.code}"
    if one.known_as is None or _NUMBERED.search(one.name):
        return one.name
    # Long names of data zones are published cut short, without the number that tells them apart.
    apart = one.code if one.code.startswith("S") else one.name.rsplit(" ", 1)[-1]
    return f"{one.known_as} ({apart})"


def measure_title(measure: NeighbourhoodMeasure) -> str:
    """The measure in a list of all: "Deprivation: income", "Crime: burglary", "Broadband speed"."""
    groups = {"domain": "Deprivation", "crime": "Crime rate"}
    group = groups.get(measure.kind)
    return f"{group}: {wording.lower_first(measure.title)}" if group else measure.title


def value_words(value: float | None, measure: NeighbourhoodMeasure) -> str | None:
    """The figure with its unit, None where it is unknown or a rank, of which the tenth is said."""
    if value is None or measure.unit == "rank":
        return None
    number = wording.format_number(value, measure.decimals)
    return number + "%" if measure.unit.startswith("%") else f"{number} {measure.unit}"


def tenth_words(one: Neighbourhood, measure: NeighbourhoodMeasure) -> str:
    """What the map's tooltip says: "tenth 3 of 10", "12.5 per 1,000 people, tenth 2 of 10"."""
    if one.tenth is None:
        return "Not known: no data"
    value = value_words(one.value, measure)
    tenth = f"tenth {one.tenth} of {TENTHS}"
    return f"{value}, {tenth}" if value else tenth


def tenths_explained(measure: NeighbourhoodMeasure, nation: str) -> str:
    """Which end is which: "Tenth 1 is the most deprived of England, tenth 10 the least ..."."""
    return f"Tenth 1 is the {measure.first_end} of {nation}, tenth {TENTHS} the {measure.last_end}."


def in_first_tenth(measure: NeighbourhoodMeasure, nation: str) -> str:
    """Such as "in the most deprived tenth of England for income"."""
    about = f" for {measure.about}" if measure.about else ""
    return f"in the {measure.first_end} tenth of {nation}{about}"


def share_words(percent: float) -> str:
    """A share that is never rounded away: "17%", "under 1%", "over 99%"."""
    if 0 < percent < 0.5:
        return "under 1%"
    if 99.5 <= percent < 100:
        return "over 99%"
    return f"{wording.format_number(percent)}%"


def headline(
    summary: NeighbourhoodSummary, measure: NeighbourhoodMeasure, place: Place, nation: str
) -> str:
    """The share of a council's neighbourhoods in the first tenth; counts where they are few."""
    whose = wording.sentence_start(wording.possessive(place.name))
    known, first = summary.known, summary.tenth_counts[0]
    where = in_first_tenth(measure, nation)
    if summary.neighbourhoods == 1:
        name = wording.sentence_start(wording.in_sentence(place.name))
        return f"{name} is one neighbourhood: there is nothing inside it to compare."
    if known == 0 or summary.first_tenth_percent is None:
        return f"{measure_title(measure)} is not known for {whose} neighbourhoods."
    if first == 0:
        return f"None of {wording.possessive(place.name)} {known:,} neighbourhoods is {where}."
    if known < FEWEST_FOR_A_SHARE:
        verb = "is" if first == 1 else "are"
        return f"{first} of {wording.possessive(place.name)} {known} neighbourhoods {verb} {where}."
    share = share_words(summary.first_tenth_percent)
    return f"{share} of {wording.possessive(place.name)} neighbourhoods are {where}."


def counts_words(summary: NeighbourhoodSummary, measure: NeighbourhoodMeasure) -> str:
    """The counts behind the headline, how many are not known, what is measured and when."""
    first, known = summary.tenth_counts[0], summary.known
    words = [f"{first:,} of {known:,}"]
    if summary.neighbourhoods == 1 and known:
        tenth = summary.tenth_counts.index(1) + 1
        words = [f"It is in tenth {tenth} of {TENTHS}, where tenth 1 is the {measure.first_end}"]
    elif known >= FEWEST_FOR_A_SHARE:
        words[0] += "; an even share would be 10%"
    if missing := summary.neighbourhoods - known:
        words.append(f"{wording.plural(missing, 'neighbourhood')} without a figure, left out")
    words += [measure.definition, wording.sentence_start(measure.period), measure.caveat or ""]
    return sentences(words)


def ends_words(
    summary: NeighbourhoodSummary, measure: NeighbourhoodMeasure, nation: str
) -> list[str]:
    """How far a council's ends lie apart, said with care; empty below two known."""
    if summary.known < 2:
        return []
    present = [n for n, count in enumerate(summary.tenth_counts, start=1) if count]
    said = [_span(present, nation)]
    low, high = summary.tenth_percentile, summary.ninetieth_percentile
    if measure.unit != "rank" and low is not None and summary.known >= FEWEST_FOR_A_SHARE:
        said.append(
            f"A tenth of its neighbourhoods lie below {value_words(low, measure)} and a tenth "
            f"above {value_words(high, measure)}; the very ends may be chance."
        )
    if summary.uneven_percent is not None and summary.known >= FEWEST_FOR_A_SHARE:
        moved = share_words(summary.uneven_percent)
        said.append(
            f"For its neighbourhoods to be spread like {wording.possessive(nation)}, {moved} of "
            "them would have to be in another tenth."
        )
    of_deprivation = measure.kind in {"deprivation", "domain"}
    return [*said, ON_DEPRIVED_RESIDENTS if of_deprivation else ON_RESIDENTS]


def _span(present: Sequence[int], nation: str) -> str:
    if len(present) == 1:
        return f"All its neighbourhoods are in tenth {present[0]} of {nation}."
    if len(present) == TENTHS:
        return f"Its neighbourhoods reach from the first tenth of {nation} to the last."
    return f"Its neighbourhoods reach from tenth {present[0]} to tenth {present[-1]} of {nation}."


def guard_words(measure: NeighbourhoodMeasure, nation: str) -> str:
    """Why nothing here is compared with another nation."""
    return (
        f"Tenths are of {wording.possessive(nation)} own neighbourhoods, {measure.period}. Another "
        "nation counts other things in areas of another size, so neighbourhoods of two nations "
        "are never put on one scale."
    )


def no_map_words(undrawn: int, nation_code: str) -> str | None:
    """Why some neighbourhoods, or all, are not on a map; None where all are."""
    if nation_code == "N92000002":
        return (
            "the boundaries of the 890 areas of 2001, on which Northern Ireland’s measure "
            "rests, are not at hand."
        )
    if not undrawn:
        return None
    them = "is" if undrawn == 1 else "are"
    return (
        f"{wording.plural(undrawn, 'neighbourhood')} of 2011 {them} not drawn, because the "
        "boundary changed in 2021; counted in every number here."
    )


def sentences(parts: Sequence[str]) -> str:
    """Parts as running text, each with its full stop once."""
    return " ".join(part.rstrip(".") + "." for part in parts if part)


def map_label(
    areas: Sequence[Neighbourhood], measure: NeighbourhoodMeasure, place: Place, nation: str
) -> str:
    """The map for who cannot see it: of what, how many in the outer tenths, how many unknown."""
    of = wording.plural(len(areas), "neighbourhood")
    first, last = (sum(area.tenth == tenth for area in areas) for tenth in (1, TENTHS))
    unknown = sum(area.tenth is None for area in areas)
    parts = [
        f"Map of {of} of {wording.in_sentence(place.name)}",
        f"{measure_title(measure)}, {measure.period}",
        tenths_explained(measure, nation),
        f"In tenth 1: {first}; in tenth {TENTHS}: {last}",
        f"No figure: {unknown}" if unknown else "",
    ]
    return sentences(parts)
