"""Reading what a facilitator types of a paper that puts things in order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.model.wording import join_words

if TYPE_CHECKING:
    from collections.abc import Sequence


class PaperError(ValueError):
    """A paper that is no order; the message says what is wrong with it."""


def order_of(typed: str, parts: Sequence[str]) -> tuple[str, ...]:
    """The parts in the order of the typed numbers, which count from 1; other signs are passed over.

    Raises:
        PaperError: a number is missing, stands twice or is none of the parts'.
    """
    numbers = [int(sign) for sign in typed if sign.isdecimal()]
    last = len(parts)
    strange = sorted({number for number in numbers if not 1 <= number <= last})
    if strange:
        raise PaperError(f"The numbers are 1 to {last}; {_listed(strange)} is none of them.")
    twice = sorted({number for number in numbers if numbers.count(number) > 1})
    if twice:
        verb = "stands" if len(twice) == 1 else "stand"
        raise PaperError(f"Each number stands once on a paper; {_listed(twice)} {verb} twice.")
    missing = [number for number in range(1, last + 1) if number not in numbers]
    if missing:
        raise PaperError(
            f"A paper puts all {last} in order; {_listed(missing)} is missing."
            if len(missing) == 1
            else f"A paper puts all {last} in order; {_listed(missing)} are missing."
        )
    return tuple(parts[number - 1] for number in numbers)


def _listed(numbers: Sequence[int]) -> str:
    return join_words([str(number) for number in numbers])
