"""The factors and options of a decision wheel as text: in the room's store, and as a file."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated, Final, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from components.model.provenance import MADE_WITH
from components.model.room_text import TooLongError, plain
from components.model.wheel import KINDS, MOST_FACTORS, MOST_OPTIONS, Factor, Wheel

if TYPE_CHECKING:
    from collections.abc import Iterable

LARGEST_FILE: Final = 60_000  # characters; thirty factors with long meanings have about 20,000
LONGEST_TITLE: Final = 40  # a label beside the wheel
LONGEST_MEANING: Final = 200
LONGEST_OPTION: Final = 80
MOST_INDICATORS: Final = 8  # beside one factor
WHERE_FROM: Final = "Use a file that this page saved."


class WheelFileError(ValueError):
    """A file is no set of factors; the message says what is wrong and what to do."""


class _Saved(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class _SavedFactor(_Saved):
    factor_id: Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=40)]
    kind: Literal["social", "environmental"]
    title: Annotated[str, Field(min_length=1, max_length=LONGEST_TITLE)]
    meaning: Annotated[str, Field(max_length=LONGEST_MEANING)] = ""
    indicators: Annotated[list[Annotated[str, Field(max_length=80)]],
                          Field(max_length=MOST_INDICATORS)] = []  # fmt: skip


_Factors = Annotated[list[_SavedFactor], Field(min_length=1, max_length=MOST_FACTORS)]


class _SavedSet(_Saved):
    format: Literal["connected-places-wheel"]
    format_version: Literal[1]
    made_with: Annotated[str, Field(max_length=LONGEST_TITLE)] = ""
    factors: _Factors


class _SavedWheel(_Saved):
    options: Annotated[list[Annotated[str, Field(max_length=LONGEST_OPTION)]],
                       Field(min_length=1, max_length=MOST_OPTIONS)]  # fmt: skip
    factors: _Factors


def set_text(factors: tuple[Factor, ...]) -> str:
    """A set of factors as the text of a file."""
    return _SavedSet(
        format="connected-places-wheel",
        format_version=1,
        made_with=MADE_WITH,
        factors=[_saved(f) for f in factors],
    ).model_dump_json(indent=1)


def settings_text(wheel: Wheel) -> str:
    """A wheel's options and factors as the store keeps them beside its proposal."""
    factors = [_saved(factor) for factor in wheel.factors]
    return _SavedWheel(options=list(wheel.options), factors=factors).model_dump_json()


def set_of(text: str) -> tuple[Factor, ...]:
    """The factors of a saved file, social ones first.

    Raises:
        WheelFileError: the file is none of ours, is broken, too large, or has a factor twice.
    """
    if len(text) > LARGEST_FILE:
        raise WheelFileError(f"This file is too large to be a set of factors. {WHERE_FROM}")
    try:
        return _factors(_SavedSet.model_validate_json(text).factors)
    except ValidationError as error:
        raise WheelFileError(_said(error)) from error


def wheel_of(settings: str) -> Wheel:
    """The wheel whose settings the store keeps.

    Raises:
        WheelFileError: they are broken: a workshop's file was changed by hand.
    """
    try:
        saved = _SavedWheel.model_validate_json(settings)
        options = tuple(plain(option, LONGEST_OPTION) for option in saved.options)
    except ValidationError as error:
        raise WheelFileError(_said(error)) from error
    except TooLongError as error:
        raise WheelFileError(str(error)) from error
    return Wheel(options, _factors(saved.factors))


def with_factor(factors: tuple[Factor, ...], factor: Factor) -> tuple[Factor, ...]:
    """The set with the factor in the place of the one with its id, or added at its half's end.

    Raises:
        WheelFileError: it has no title, or the set is full.
        TooLongError: title or meaning are too long; nothing is cut.
    """
    title = plain(factor.title, LONGEST_TITLE)
    if not title:
        raise WheelFileError("A factor needs a title.")
    made = replace(factor, title=title, meaning=plain(factor.meaning, LONGEST_MEANING))
    if any(each.factor_id == made.factor_id for each in factors):
        return ordered(made if f.factor_id == made.factor_id else f for f in factors)
    if len(factors) >= MOST_FACTORS:
        raise WheelFileError(f"A wheel has at most {MOST_FACTORS} factors: take one out first.")
    return ordered((*factors, made))


def new_id(factors: tuple[Factor, ...], title: str) -> str:
    """An id for a factor of one's own, from its title where that has letters: "own-noise"."""
    slug = re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")[:30].strip("-") or "factor"
    taken = {factor.factor_id for factor in factors}
    names = (f"own-{slug}", *(f"own-{slug}-{n}" for n in range(2, MOST_FACTORS + 2)))
    return next(name for name in names if name not in taken)


def ordered(factors: Iterable[Factor]) -> tuple[Factor, ...]:
    """Social factors first, each half in the order it had."""
    given = tuple(factors)
    return tuple(factor for kind in KINDS for factor in given if factor.kind == kind)


def _saved(factor: Factor) -> _SavedFactor:
    return _SavedFactor(
        factor_id=factor.factor_id, kind=factor.kind, title=factor.title, meaning=factor.meaning,
        indicators=list(factor.indicators),
    )  # fmt: skip


def _factors(saved: list[_SavedFactor]) -> tuple[Factor, ...]:
    ids = [each.factor_id for each in saved]
    for name in ids:
        if ids.count(name) > 1:
            raise WheelFileError(f"The factor “{name}” stands twice in this file. {WHERE_FROM}")
    try:
        return ordered(
            Factor(s.factor_id, s.kind, plain(s.title, LONGEST_TITLE),
                   plain(s.meaning, LONGEST_MEANING), tuple(s.indicators))
            for s in saved
        )  # fmt: skip
    except TooLongError as error:
        raise WheelFileError(f"{error} {WHERE_FROM}") from error


def _said(error: ValidationError) -> str:
    first = error.errors()[0]
    where = " → ".join(str(step) for step in first["loc"])
    if first["type"] == "json_invalid" or where in {"", "format"}:
        return f"This file is not a set of factors. {WHERE_FROM}"
    if where == "format_version":
        return "This set was saved by another version of the explorer. Open it there."
    return f"A part of this set is broken ({where}: {first['msg']}). {WHERE_FROM}"
