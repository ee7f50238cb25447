"""A target and what can be said about it, in sentences. What cannot be said is said to be so."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from components.model import wording
from components.model.rays import Ray
from components.model.rows import Indicator, IndicatorRow, Place
from components.model.target_path import AgainstPeers, Answer, Outlook, WhyNoHeading
from components.model.targets import RELATIVE, Target, label, written

ANSWERS: Final[dict[Answer, str]] = {
    "reached": "On its line so far it gets there",
    "missed": "On its line so far it does not get there",
    "open": "On its line so far it may or may not get there",
    "inside": "The target lies on its line so far",
    "outside": "The target lies off its line so far",
}
LESS: Final = "less than"
FINE: Final = 2  # decimals of a yearly change, one finer than the figure's where there is room
NO_HEADING: Final[dict[WhyNoHeading, str]] = {
    "no_figure": "No figure is known here, so neither pace nor path can be said.",
    "no_change": "No clear change so far, so where it is heading cannot be said.",
    "few_periods": "Too few separate periods to test a change, so where it is heading cannot be "
    "said.",
    "against_uk": "Money of the day rises with prices. Only its change against the UK is tested, "
    "so where it is heading in pounds cannot be said.",
    "too_far": "The target lies further ahead than twice the years that the change rests on: no "
    "line is drawn on for so long.",
    "leaves_range": "Its straight line so far would leave what the unit allows before then, so it "
    "cannot go on like that and where it is heading cannot be said.",
    "no_time_left": "The newest figure is already of that time.",
}
SHORT: Final[dict[WhyNoHeading, str]] = {
    "no_figure": "No figure here",
    "no_change": "No clear change: cannot be said",
    "few_periods": "Too few periods: cannot be said",
    "against_uk": "Money of the day: cannot be said",
    "too_far": "Too far ahead: cannot be said",
    "leaves_range": "No straight line so far: cannot be said",
    "no_time_left": "The newest figure is of that time",
}


WAYS: Final = {
    "met": "met by today’s figure",
    "on": "on its way",
    "off": "not on its way",
}


def headline(outlooks: Sequence[Outlook], place: Place) -> str:
    """How many targets there are and what can be said of them, as one finding."""
    name = wording.sentence_start(wording.in_sentence(place.name))
    count = len(outlooks)
    found = Counter(_way(outlook) for outlook in outlooks)
    parts = [f"{found[way]} {words}" for way, words in WAYS.items() if found[way]]
    if found["untold"]:
        parts.append(f"of {found['untold']} it cannot be told")
    said = f"{name} has {wording.plural(count, 'target')} of its own here"
    return f"{said}: {wording.join_words(parts)}."


def _way(outlook: Outlook) -> str:
    """What is said of a target first: met today, else where the line leads, else nothing."""
    if outlook.today in {"there", "beyond"}:
        return "met"
    if outlook.answer in {"reached", "inside"}:
        return "on"
    return "off" if outlook.answer in {"missed", "outside"} else "untold"


def today_sentence(outlook: Outlook, indicator: Indicator) -> str:
    """The newest figure and how it lies to the target."""
    if outlook.latest is None or outlook.latest.value is None:
        return NO_HEADING["no_figure"]
    now = wording.value_with_unit(outlook.latest.value, indicator)
    said = f"Today’s figure is {now} ({outlook.latest.period.label})"
    match outlook.today:
        case "there":
            said += ": the target is today’s figure."
        case "beyond":
            way = "higher" if indicator.polarity == "higher" else "lower"
            said += (
                f". The target is worse than that: {way} is better here, so it allows for a loss."
            )
        case "apart":
            said += ". No direction is agreed to be better here."
        case _:
            said += "."
    if outlook.within_interval and outlook.today != "there":
        ends = wording.interval_words(outlook.latest.lower, outlook.latest.upper, indicator)
        said += f" Its 95% interval, {ends}, holds the target: it may be there already."
    return said


def pace_words(outlook: Outlook, indicator: Indicator) -> str:
    """What it takes a year, short: "−0.3 points a year"; why it cannot be said otherwise."""
    if outlook.pace is None:
        return SHORT["no_time_left"] if outlook.latest else SHORT["no_figure"]
    if outlook.today in {"there", "beyond"}:
        return "Nothing: met today"
    size = _size(abs(outlook.pace), indicator)
    if size.startswith(LESS):
        return f"{wording.sentence_start(size)} a year"
    return f"{'−' if outlook.pace < 0 else '+'}{size} a year"


def pace_sentence(outlook: Outlook, indicator: Indicator) -> str | None:
    """The same as a sentence; None where no pace can be said."""
    if outlook.pace is None or outlook.latest is None or outlook.today in {"there", "beyond"}:
        return None
    way = "fall" if outlook.pace < 0 else "rise"
    aim = label(outlook.target, indicator)
    return f"To get to {aim} takes a {way} of {_size(abs(outlook.pace), indicator)} a year."


def heading_words(outlook: Outlook, indicator: Indicator) -> str:
    """Where it is heading, short: "8.2% to 10.4%", or why that cannot be said."""
    if not outlook.rays:
        return SHORT[outlook.why_not or "few_periods"]
    return f"{heading_range(outlook, indicator)} in {outlook.target.year}"


def heading_range(outlook: Outlook, indicator: Indicator) -> str:
    """The 95% range at the target, "8.2% to 10.4%"; needs one."""
    return " to ".join(_ends(outlook.rays[-1], indicator))


def heading_sentence(outlook: Outlook, indicator: Indicator) -> str:
    """Where it is heading with its certainty, what that means, and what is not in it."""
    if not outlook.rays or outlook.answer is None:
        return NO_HEADING[outlook.why_not or "few_periods"]
    first, last = outlook.used[0].period.label, outlook.used[-1].period.label
    low, high = _ends(outlook.rays[-1], indicator)
    return (
        f"{ANSWERS[outlook.answer]}. If the straight line of the {len(outlook.used)} periods "
        f"tested (the oldest {first}, the newest {last}) went on, the figure of "
        f"{outlook.target.year} would lie between {low} and {high}, in 95 of 100 such cases. "
        "New decisions, prices or rules are not in it."
    )


def peers_sentence(peers: AgainstPeers | None, target: Target, indicator: Indicator) -> str | None:
    """How the target lies to the similar councils of today; no council is named."""
    if peers is None:
        return None
    who = f"{peers.known} similar councils with a figure of their own"
    if peers.known == 1:
        who = "the one similar council with a figure of its own"
    aim = written(target.value, indicator)
    if indicator.polarity == "context":
        return (
            f"Of {who}, {peers.above} {_are(peers.above)} above {aim} today and {peers.below} "
            "below."
        )
    ahead = peers.above if indicator.polarity == "higher" else peers.below
    reached = ahead + peers.same
    if reached == 0:
        return f"{aim} is beyond what any of {who} reports today."
    if ahead == 0:
        return f"{aim} is as good as the best of {who} today."
    return f"Of {who}, {reached} {_are(reached)} there or better today."


def peers_words(peers: AgainstPeers | None, indicator: Indicator) -> str:
    """The same, short, for a list."""
    if peers is None:
        return "Not compared"
    if indicator.polarity == "context":
        return f"{peers.above} of {peers.known} above it today"
    reached = peers.same + (peers.above if indicator.polarity == "higher" else peers.below)
    return (
        f"{reached} of {peers.known} there today" if reached else f"Beyond all {peers.known} today"
    )


def what_holds(row: IndicatorRow, place: Place) -> list[str]:
    """What to know about the figure before holding a target against it; empty where nothing."""
    indicator, name = row.indicator, wording.in_sentence(place.name)
    lines = []
    if row.inherited_from:
        owner = wording.possessive(row.inherited_from)
        lines.append(
            f"The figure is {owner}, not {wording.possessive(place.name)} own: pace and path are "
            f"{owner}, and nothing is compared."
        )
    if indicator.is_estimate:
        lines.append(
            "An estimate: worked out by a model, not counted here. It may move when the model does."
        )
    if indicator.is_nominal_money:
        lines.append("In pounds of the day: part of the rise it takes will be prices.")
    if indicator.indicator_id in RELATIVE:
        lines.append("It is relative: one place can only gain on it where another loses.")
    if indicator.is_total:
        lines.append(f"A total grows with {name}, so it is not compared with other councils.")
    if indicator.apart == "register":
        lines.append("It counts known cases: what is not on the list is unknown.")
    if indicator.caveat:
        lines.append(indicator.caveat)
    return lines


def mark_words(outlook: Outlook, indicator: Indicator) -> str:
    """What the chart says aloud at the target."""
    said = [str(outlook.target.year), f"Target: {written(outlook.target.value, indicator)}"]
    if outlook.rays:
        said.append(f"Line so far: {heading_range(outlook, indicator)}")
    return "\n".join(said)


def _ends(ray: Ray, indicator: Indicator) -> tuple[str, str]:
    low, high = (wording.format_value(each, indicator) for each in (ray.lower, ray.upper))
    return low, high


def _size(size: float, indicator: Indicator) -> str:
    """The size of a yearly change, one decimal finer than the figure; never a bare nought."""
    finer = max(indicator.decimals, min(indicator.decimals + 1, FINE))
    for decimals in (finer, finer + 1):
        number = wording.format_number(size, decimals)
        if float(number.replace(",", "")):
            break
    else:
        number = f"{LESS} {10.0 ** -(finer + 1):.{finer + 1}f}"
    if wording.is_percentage(indicator):
        return f"{number} percentage points"
    if indicator.unit == "million pounds":
        return f"£{number} million"
    if indicator.prefix:
        return f"£{number}"
    return f"{number} {indicator.unit}"


def _are(count: int) -> str:
    return "is" if count == 1 else "are"
