"""What a portrait says, in words: amounts, what a wedge rests on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from components.model import wording
from components.model.periods import MONTH_NAMES
from components.model.portrait_rows import (
    DIMENSIONS,
    Cluster,
    Part,
    Portrait,
    Side,
    Stand,
    Standing,
    Threshold,
)

SIDE_TITLES: Final[dict[Side, str]] = {
    "social": "Social foundation", "ecological": "Ecological ceiling",
}  # fmt: skip
CLUSTER_TITLES: Final[dict[Cluster, str]] = {
    "healthy": "Healthy", "connected": "Connected", "empowered": "Empowered", "enabled": "Enabled",
}  # fmt: skip
STANDING_TITLES: Final[dict[Standing, str]] = {
    "statutory": "Statutory", "policy": "Policy", "recommendation": "Recommendation",
    "benchmark": "Benchmark",
}  # fmt: skip
STANDING_MEANINGS: Final[dict[Standing, str]] = {
    "statutory": "set in law",
    "policy": "a government aim",
    "recommendation": "of a body or a study",
    "benchmark": "only, ours to argue with",
}
SEEN_WORDS: Final = {
    "primary": "read in the text itself",
    "official": "read on a page or in a file of the body",
    "secondary": "read in a report by somebody else",
}
YEAR_MONTH_DAY: Final = ("year", "month", "day")
ALL_OF_IT: Final = 100  # percent
LEAST_SAID: Final = 0.005  # an amount below it is written as "under 1%"


def known(portrait: Portrait) -> list[Stand]:
    """The dimensions with an amount."""
    return [stand for stand in portrait if stand.amount is not None]


def unknown(portrait: Portrait) -> list[Stand]:
    """The dimensions without one."""
    return [stand for stand in portrait if stand.amount is None]


def amount_words(stand: Stand) -> str:
    """Such as "25% short", "nothing short", "51% over", "3% inside", "not known"."""
    if stand.amount is None:
        return "not known"
    return amount_text(stand.amount, stand.dimension.side)


def amount_text(amount: float, side: Side) -> str:
    """As ``amount_words``, of an amount that is known."""
    size = abs(amount)
    if size == 0:
        return "nothing short" if side == "social" else "at the ceiling"
    percent = wording.format_number(ALL_OF_IT * size)
    text = "under 1%" if size < LEAST_SAID else f"{percent}%"
    if side == "social":
        return f"{text} short"
    return f"{text} over" if amount > 0 else f"{text} inside"


def code(position: int, side: Side) -> str:
    """The short sign of a dimension where there is no room for its name: 1 to 12, A to I."""
    return str(position + 1) if side == "social" else "ABCDEFGHI"[position]


def telling(portrait: Portrait) -> Stand:
    """The dimension to show in depth while none is chosen: past the ceiling, else first known."""
    over = [s for s in known(portrait) if s.dimension.side == "ecological" and (s.amount or 0) > 0]
    return next(iter([*over, *known(portrait), *portrait]))


def counted_line(portrait: Portrait) -> str:
    """How many dimensions are known: "9 of 21"."""
    return f"{len(known(portrait))} of {DIMENSIONS}"


def unknown_line(portrait: Portrait) -> str:
    """Such as "5 social, 7 ecological. No threshold, or no figure that can be set against one."""
    of = [stand.dimension.side for stand in unknown(portrait)]
    return (
        f"{of.count('social')} social, {of.count('ecological')} ecological: no published figure "
        "for the place, or nothing to set it against."
    )


def threshold_number(threshold: Threshold) -> str:
    """The value as short as it is: "65", "2.83", "6.5"."""
    text = wording.format_number(threshold.value, 2)
    return text.rstrip("0").rstrip(".") if "." in text else text


def day_words(written: str) -> str:
    """A date of the register in words: "September 2021", "31 December 2040", "2033 to 2037"."""
    parts = written.split("-")
    if not 1 < len(parts) <= len(YEAR_MONTH_DAY):
        return written
    words = f"{MONTH_NAMES[int(parts[1]) - 1]} {parts[0]}"
    return words if len(parts) < len(YEAR_MONTH_DAY) else f"{int(parts[2])} {words}"


def against(threshold: Threshold) -> str:
    """What a figure is set against: "against 65", "against none", "against all"."""
    if threshold.kind == "deprived":
        return "against none"
    if threshold.kind == "attained":
        return "against all"
    return f"against {threshold_number(threshold)}"


def part_line(part: Part) -> str:
    """Such as "Healthy life expectancy, female: 60.9 years, against 65"."""
    title = part.indicator.title
    if part.value is None:
        return f"{title}: not known"
    return f"{title}: {figure_words(part)}, {against(part.threshold)}"


def figure_words(part: Part) -> str:
    """The figure with its unit, the county named whose it is."""
    words = wording.value_with_unit(part.value, part.indicator)
    owner = f" ({wording.possessive(part.inherited_from)} figure)" if part.inherited_from else ""
    return words + owner


def rests_words(stand: Stand) -> str:
    """What the amount rests on, in one line, with the standing of its thresholds."""
    lines = "; ".join(part_line(part) for part in stand.parts)
    return f"{lines} ({stand.standing})" if stand.standing else lines


def limits(stand: Stand) -> list[str]:
    """What limits an amount: figures missing, a county's, estimates."""
    found = []
    if stand.is_partial:
        found.append(f"rests on {len(stand.known_parts)} of {len(stand.parts)} figures")
    if stand.inherited_from:
        found.append(f"{wording.possessive(stand.inherited_from)} figures")
    if any(part.indicator.is_estimate for part in stand.known_parts):
        found.append("an estimate")
    return found


def spoken(stand: Stand) -> str:
    """A wedge read aloud: side, amount, standing and what limits it."""
    side = SIDE_TITLES[stand.dimension.side].lower()
    said = [f"{stand.dimension.title}, {side}: {amount_words(stand)}"]
    if stand.standing:
        said.append(f"against a {stand.standing}" if stand.standing != "statutory" else
                    "against a statutory threshold")  # fmt: skip
    return ", ".join([*said, *limits(stand)])


def alternative(portrait: Portrait, place: str) -> str:
    """The drawing in words: what is known with its amount, then what is not."""
    amounts = "; ".join(f"{s.dimension.title} {amount_words(s)}" for s in known(portrait))
    missing = ", ".join(s.dimension.title for s in unknown(portrait))
    return f"{place}: {amounts or 'no dimension is known'}. Not known: {missing or 'nothing'}."


def may_be_set_side_by_side(first: Stand, second: Stand) -> bool:
    """Whether both amounts are known and rest on figures of the same indicators."""
    return bool(first.rests_on) and first.rests_on == second.rests_on


def standings(portraits: Sequence[Portrait]) -> dict[Standing, int]:
    """How many known dimensions of the first portrait have each standing."""
    found = [stand.standing for stand in portraits[0]]
    return {each: found.count(each) for each in STANDING_TITLES}
