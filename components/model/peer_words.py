"""A place among its peers, said aloud."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from components.model.peers import OWN_FIGURE, PeerSetId, Standing, flips
from components.model.rows import AreaValue, Place
from components.model.wording import join_words, possessive

TITLES: Final[dict[PeerSetId, str]] = {
    "global": "20 most similar councils",
    "demographic": "20 councils with similar people",
    "economic": "20 councils with a similar economy",
    "cluster": "Councils of the same ONS cluster",
    "region": "Councils of the same region",
    "kind": "Councils of the same kind",
    "own": "Councils you picked",
}
# In the middle of a sentence.
SHORT: Final[dict[PeerSetId, str]] = {
    "global": "similar councils",
    "demographic": "councils with similar people",
    "economic": "councils with a similar economy",
    "cluster": "councils of its cluster",
    "region": "councils of its region",
    "kind": "councils of its kind",
    "own": "councils you picked",
}
BASIS: Final[dict[PeerSetId, str]] = {
    "global": "The 20 nearest of the Office for National Statistics, over all its measures.",
    "demographic": "The 20 nearest of the Office for National Statistics, by population.",
    "economic": "The 20 nearest of the Office for National Statistics, by economy.",
    "cluster": "Grouped by the Office for National Statistics over all its measures.",
    "region": "All councils of the region; of the nation in Wales, Scotland and Northern Ireland.",
    "kind": "All councils of the same kind in the same nation.",
    "own": "Up to ten councils of your choice.",
}


def standing_sentence(standing: Standing, set_id: PeerSetId) -> str:
    """How a place stands among its peers: "Higher than 14 of 20 similar councils, ..."."""
    parts = [
        (standing.above, "higher than"),
        (standing.below, "lower than"),
        (standing.close, "too close to call with" if standing.by_intervals else "the same as"),
    ]
    said = sorted((part for part in parts if part[0]), key=lambda part: -part[0])
    (count, first), *rest = said
    tail = "".join(f", {words} {number}" for number, words in rest)
    sentence = f"{first} {count} of {standing.known} {SHORT[set_id]}{tail}"
    unknown = f" {_no_figure(standing.unknown)}" if standing.unknown else ""
    basis = (
        "" if standing.by_intervals else " No interval is published here: the values alone say so."
    )
    return f"{sentence[0].upper()}{sentence[1:]}.{unknown}{basis}"


def flip_sentence(
    chosen: Standing, set_id: PeerSetId, others: Mapping[PeerSetId, Standing]
) -> str | None:
    """Which other sets turn the answer round, or None where none does."""
    turned = [
        SHORT[other] for other, one in others.items() if other != set_id and flips(chosen, one)
    ]
    if not turned:
        return None
    return (
        f"The answer turns round beside {join_words(turned)}: it depends on who one compares with."
    )


def left_out_sentence(
    left_out: int, place_nation: str, year_of_vote: str | None = None
) -> str | None:
    """Why some peers are not compared, or None where all are.

    ``year_of_vote`` is that of a cohort's council: peers of another year are left out as well.
    """
    if left_out == 0:
        return None
    if year_of_vote:
        voted = "One of them" if left_out == 1 else f"{left_out} of them"
        return f"{voted} voted in another year than {year_of_vote} or elsewhere: not compared."
    are = "One of them lies" if left_out == 1 else f"{left_out} of them lie"
    return f"{are} outside {place_nation}, which measures this in its own way: not compared."


def no_set_sentence(set_id: PeerSetId, place: Place) -> str:
    """Why a place has no peers of this kind."""
    if set_id == "own":
        return "Pick up to ten councils to compare with."
    return f"{TITLES[set_id]}: none for {place.name}."


def no_standing_sentence(mine: AreaValue) -> str:
    """Why a council cannot be compared with its peers."""
    if mine.value is None:
        return f"{mine.name} has no figure here, so it is not compared."
    owner = mine.inherited_from or "A larger area"
    if mine.how in OWN_FIGURE:
        return "None of them has a figure of its own, so nothing is compared."
    return f"{possessive(owner)} figure is not {possessive(mine.name)} own, so it is not compared."


def _no_figure(unknown: int) -> str:
    return (
        "One has no figure of its own."
        if unknown == 1
        else f"{unknown} have no figure of their own."
    )
