"""Where the data put a place in the five steps a room votes in: fifths of its nation's councils.

Ours: "well below" is the lowest fifth of the councils of the nation that have a figure, "about the
same" the middle one. A 95% interval that reaches over several fifths makes several steps, and so
do councils that share one value. What cannot be placed has no step: unknown stays unknown.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from components.model.rows import AreaValue, IndicatorRow, Place, Score
from components.model.wording import in_sentence

STEPS: Final = 5
FEWEST_COUNCILS: Final = 10  # of fewer, a fifth would be one council: Northern Ireland has 11
_EDGE: Final = 1e-9  # what ends at the edge of a fifth does not reach into the next


@dataclass(frozen=True, slots=True)
class DataSteps:
    """The steps 1 to 5 that the data reach, none where that is unknown, and a sentence on it.

    ``among`` says what the fifths are of, "" where there are no steps.
    """

    steps: tuple[int, ...]
    words: str
    among: str = ""


def of_figure(row: IndicatorRow, place: Place, areas: Sequence[AreaValue], whose: str) -> DataSteps:
    """Where a figure lies among ``areas``, the councils that share its scale.

    ``whose`` names them: "England’s councils".
    """
    name = in_sentence(place.name)
    if row.value is None:
        return DataSteps((), f"What the data say is not known: there is no figure for {name}.")
    if row.inherited_from:
        return DataSteps(
            (), f"The figure is that of {row.inherited_from}: it does not place {name}."
        )
    if row.indicator.never_compared or row.indicator.is_estimate:
        return DataSteps((), "The data do not place councils by this figure.")
    values = [area.value for area in areas if area.value is not None]
    if place.kind not in {"council", "county"} or len(values) < FEWEST_COUNCILS:
        return DataSteps((), f"The data do not place {name} in five steps.")
    ends = (row.value, row.value)
    if row.lower is not None and row.upper is not None:
        ends = (row.lower, row.upper)
    steps = reached(values, *ends)
    return _placed(steps, f"{len(values)} of {whose}")


def of_score(score: Score, whose: str) -> DataSteps:
    """Where a component's score lies: the range of nine draws in ten among the ranked councils."""
    if score.rank_low is None or score.rank_high is None or not score.ranked_of:
        return DataSteps((), "What the data say is not known: this component has no rank here.")
    of = score.ranked_of
    if of < FEWEST_COUNCILS:
        return DataSteps((), "The data do not place councils in five steps here.")
    first, last = (_step(1 - (rank - 0.5) / of) for rank in (score.rank_high, score.rank_low))
    steps = tuple(range(first, last + 1))
    return _placed(steps, f"{of} of {whose}")


def reached(values: Sequence[float], lower: float, upper: float) -> tuple[int, ...]:
    """The fifths of ``values`` that the range from ``lower`` to ``upper`` reaches, ends included.

    The share of values below and up to an end says where it lies; where many share one value that
    is a stretch, and all fifths of it count.
    """
    count = len(values)
    below = sum(value < lower for value in values) / count
    up_to = max(sum(value <= upper for value in values) / count - _EDGE, below)
    if up_to - below < 1 / count and lower == upper:  # its own place alone: the middle of it
        return (_step((below + up_to) / 2),)
    return tuple(range(_step(below), _step(up_to) + 1))


def _step(share: float) -> int:
    return min(STEPS, max(1, int(share * STEPS) + 1))


def _placed(steps: tuple[int, ...], councils: str) -> DataSteps:
    reach = "The data reach the hatched steps" if len(steps) > 1 else "The data: the hatched step"
    return DataSteps(steps, f"{reach}, in fifths of {councils}.", f"In fifths of {councils}.")
