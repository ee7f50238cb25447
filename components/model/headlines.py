"""The serif sentence above a chart: the finding, said as carefully as the figures allow."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from components.model import wording
from components.model.rows import IndicatorRow, Place, Score
from components.model.standouts import sentence
from components.model.unknown_words import unknown_sentence

# Points of 100. Scores are differences between councils, and a smaller gap is within a few places
# of the median: not worth a headline. Ours.
WORTH_SAYING: Final = 5.0
AT_MOST: Final = 2  # components named on each side


def median_council(place: Place) -> str:
    """What scores are compared with, such as "the median English council"."""
    adjective = wording.NATION_ADJECTIVE.get(place.nation_code or "")
    return f"the median {adjective} council" if adjective else "the median council"


def component_headline(scores: Sequence[Score], names: Mapping[str, str], place: Place) -> str:
    """Where a council stands over the components: the widest gaps to the median, both ways.

    ``names`` holds the short name of each component by id.
    """
    gaps = [
        (s.score - s.median, names[s.id])
        for s in scores
        if s.score is not None and s.median is not None
    ]
    above = _widest([title for gap, title in sorted(gaps, reverse=True) if gap >= WORTH_SAYING])
    below = _widest([title for gap, title in sorted(gaps) if gap <= -WORTH_SAYING])
    name = wording.in_sentence(place.name)
    if not gaps:
        return f"No component has a number for {name}."
    if not above and not below:
        return f"In {name}, every component with a number is close to {median_council(place)}."
    parts = []
    if above:
        parts.append(f"{_score(above)} above {median_council(place)}")
    if below:
        whom = "below it" if above else f"below {median_council(place)}"
        parts.append(f"{_score(below)} {whom}")
    return f"In {name}, {', and '.join(parts)}."


def _widest(titles: list[str]) -> list[str]:
    """The widest gaps by name, and how many more there are: none is passed over in silence."""
    more = len(titles) - AT_MOST
    return titles if more <= 0 else [*titles[:AT_MOST], f"{more} more"]


def _score(titles: list[str]) -> str:
    return f"{wording.join_words(titles)} {'scores' if len(titles) == 1 else 'score'}"


def theme_headline(scores: Sequence[Score], place: Place) -> str:
    """Which theme of a component scores highest and which lowest in a council."""
    known = sorted((s.score, s.title) for s in scores if s.score is not None)
    name = wording.in_sentence(place.name)
    if not known:
        return f"No theme here has a number for {name}."
    (low, lowest), (high, highest) = known[0], known[-1]
    if len(known) == 1:
        return f"In {name}, only {_lower_first(lowest)} has a number."
    if wording.format_number(low) == wording.format_number(high):
        return f"In {name}, all themes with a number score the same."
    return f"In {name}, {_lower_first(highest)} scores highest, {_lower_first(lowest)} lowest."


def _lower_first(title: str) -> str:
    """A title inside a sentence; words that are names ("GCSE") keep their capitals."""
    return title if title[1:2].isupper() else title[0].lower() + title[1:]


def map_headline(row: IndicatorRow, place: Place, nation_name: str | None, unknown: int) -> str:
    """The place's own figure, and for how many councils it is not known."""
    known = row.value is not None
    text = sentence(row, place) if known else unknown_sentence(row, place, nation_name)
    if unknown:
        councils = wording.plural(unknown, "council")
        text += f" For {councils} it is not known."
    return text
