"""Who a place is compared with, and how it stands among them (METHOD 2 d, 6.1).

Every choice of peers gives its own answer. So the set is named, can be changed, and where another
set would turn the answer round that is said.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import hypot
from statistics import median
from typing import Final, Literal

from components.model.cohorts import same_scale
from components.model.compare import verdict
from components.model.rows import AreaValue, Indicator, Place, Polarity, VerdictBasis, VerdictWord
from components.model.score import NEVER_SCORED
from components.model.uncertainty import Z_95, standard_error

PeerSetId = Literal["global", "demographic", "economic", "cluster", "region", "kind", "own"]
PEER_SETS: Final[tuple[PeerSetId, ...]] = (
    "global", "demographic", "economic", "cluster", "region", "kind", "own",
)  # fmt: skip
NEAREST: Final[tuple[PeerSetId, ...]] = ("global", "demographic", "economic")
MOST_OWN: Final = 10  # more than ten names are no pick any more
OWN_FIGURE: Final = frozenset({"direct", "recoded", "predecessor", "joint"})


@dataclass(frozen=True, slots=True)
class Standing:
    """How many peers a place is clearly above, clearly below or too close to; the rest.

    ``by_intervals`` tells whether 95% intervals decided; otherwise the published values alone did,
    and nobody is too close unless the values are the same. ``unknown`` peers have no figure of
    their own. ``verdict`` compares with the median of the peers, where an interval allows it.
    """

    above: int
    close: int
    below: int
    unknown: int
    by_intervals: bool
    median: float | None
    verdict: VerdictWord
    basis: VerdictBasis

    @property
    def known(self) -> int:
        """Peers with a figure of their own."""
        return self.above + self.close + self.below

    @property
    def side(self) -> int:
        """1 where it is above most of them, -1 where below most, else 0."""
        half = self.known / 2
        return (self.above > half) - (self.below > half)


def members(
    set_id: PeerSetId,
    place: Place,
    councils: Sequence[Place],
    nearest: Mapping[str, tuple[str, ...]],
    own: Sequence[str] = (),
) -> tuple[str, ...]:
    """Return the codes of a council's peers, itself left out; empty where the set does not exist.

    Args:
        set_id: which set; "own" is what somebody picked.
        place: the council.
        councils: all current councils.
        nearest: council -> its 20 nearest of this set, the nearest first; read for those sets only.
        own: codes picked by hand.
    """
    if set_id in NEAREST:
        return nearest.get(place.area_code, ())
    if set_id == "own":
        return tuple(code for code in own if code != place.area_code)[:MOST_OWN]
    return tuple(
        council.area_code
        for council in councils
        if council.area_code != place.area_code
        and council.area_code not in NEVER_SCORED
        and _shares(set_id, place, council)
    )


def comparable(
    mine: AreaValue, peers: Sequence[AreaValue], indicator: Indicator
) -> tuple[AreaValue, ...]:
    """Return the peers that may be compared, in their order.

    Of the own nation where each measures for itself; of the same year where councils voted in
    different ones. Who has no figure stays: it is counted as unknown.
    """
    fit = {area.area_code for area in same_scale(mine, peers, indicator)}
    has_none = {a.area_code for a in peers if a.value is None and a.nation_code == mine.nation_code}
    kept = fit | (has_none if indicator.role == "cohort" else set())
    return tuple(area for area in peers if area.area_code in kept)


def standing(mine: AreaValue, peers: Sequence[AreaValue], polarity: Polarity) -> Standing | None:
    """Return how a place stands among its peers, or None where that cannot be said.

    Two estimates differ where their difference is more than 1.96 of its own standard errors; a
    figure without an interval is taken as exact.

    Args:
        mine: the place's figure; unknown or a county's own gives None.
        peers: theirs; those unknown or a county's are counted as unknown.
        polarity: for the verdict against their median.
    """
    if mine.value is None or mine.how not in OWN_FIGURE:
        return None
    known = [(p, p.value) for p in peers if p.value is not None and p.how in OWN_FIGURE]
    if not known:
        return None
    with_interval = standard_error(mine.lower, mine.upper) is not None
    signs = [_sign(mine, mine.value, peer, value) for peer, value in known]
    middle = median(value for _, value in known)
    word, basis = verdict(mine.value, mine.lower, mine.upper, middle, polarity)
    return Standing(
        above=signs.count(1),
        close=signs.count(0),
        below=signs.count(-1),
        unknown=len(peers) - len(known),
        by_intervals=with_interval,
        median=middle,
        verdict=word,
        basis=basis,
    )


def flips(chosen: Standing, other: Standing) -> bool:
    """Whether the place is above most of one set and below most of the other."""
    return chosen.side * other.side == -1


def difference_side(apart: float, *errors: float | None) -> int:
    """Return 1 where a difference is clearly above nothing, -1 clearly below, 0 too close to call.

    Clear is more than 1.96 of its own standard errors (METHOD 6.1).

    Args:
        apart: the one value less the other.
        errors: the standard error of each; None is taken as exact.
    """
    if abs(apart) <= Z_95 * hypot(*(error for error in errors if error is not None)):
        return 0
    return 1 if apart > 0 else -1


def _sign(mine: AreaValue, value: float, peer: AreaValue, its_value: float) -> int:
    """1 where mine is clearly above the peer's, -1 clearly below, 0 too close to call."""
    errors = (standard_error(mine.lower, mine.upper), standard_error(peer.lower, peer.upper))
    return difference_side(value - its_value, *errors)


def _shares(set_id: PeerSetId, place: Place, council: Place) -> bool:
    """Whether two councils share what the set is made by."""
    if set_id == "cluster":
        return place.cluster_id is not None and council.cluster_id == place.cluster_id
    if set_id == "region":
        region = place.region_code or place.nation_code
        return (council.region_code or council.nation_code) == region
    return council.council_type == place.council_type and council.nation_code == place.nation_code
