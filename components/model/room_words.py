"""The words of a room: its questions, its steps from well below to well above, its opinions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from components.model.wording import plural

if TYPE_CHECKING:
    from components.model.room_rows import Tally

STAND_WORDS: Final[dict[int, str]] = {
    1: "well below",
    2: "a bit below",
    3: "about the same",
    4: "a bit above",
    5: "well above",
}
OPINION: Final = "Opinion, not statistics."
MEAN_PLACE: Final = "Mean place, 1 = best"  # heads the numbers of an order


def stand_question(title: str, place: str, beside: str) -> str:
    """What is asked before the reveal: "Where do you think Leeds stands against England?"."""
    return f"{title}: where do you think {place} stands against {beside}?"


def rank_question(place: str) -> str:
    """What is asked before the components are shown."""
    return f"In which of these does {place} do best? Put all eight in order."


def counted_words(tally: Tally) -> str:
    """How many voted before the reveal, paper apart: "23 votes, 4 of them on paper."."""
    votes = tally.voters + tally.on_paper
    if not votes:
        return "Nobody voted."
    paper = f", {tally.on_paper} of them on paper" if tally.on_paper else ""
    return f"{plural(votes, 'vote')}{paper}."


def stand_counts(tally: Tally) -> list[tuple[str, int]]:
    """For each of the five steps its words and how many chose it; a step nobody chose has 0."""
    counts = tally.counts.get("", {})
    return [(words, counts.get(value, 0)) for value, words in STAND_WORDS.items()]


def mean_places(tally: Tally) -> list[tuple[str, float, int]]:
    """The components in the room's order: id, mean place from 1, and how many put it first.

    Only people who put all in order are counted: a phone sends no part of an order. Components
    with the same mean place stand in the order of their ids.
    """
    rows = [
        (component, sum(at * people for at, people in places.items()) / sum(places.values()),
         places.get(1, 0))
        for component, places in tally.counts.items()
    ]  # fmt: skip
    return sorted(rows, key=lambda row: (row[1], row[0]))


def order_words(tally: Tally) -> str:
    """How to read the room's order, and that it is none between equals; "" where nobody voted."""
    means = [mean for _, mean, _ in mean_places(tally)]
    if not means:
        return ""
    apart = len(set(means))
    if apart == 1:
        return "All came out equal; below, the mean place."
    equal = "" if apart == len(means) else ", equal ones by name"
    return f"Best first{equal}; below, the mean place."
