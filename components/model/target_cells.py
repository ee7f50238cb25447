"""Reading what a person typed, or Excel wrote, as the parts of a target."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from difflib import get_close_matches
from typing import Final, TypeVar

from components.model import wording
from components.model.place_names import echoed
from components.model.rows import Indicator
from components.model.targets import (
    FINEST,
    LAST_YEAR,
    LONGEST_LINK,
    LONGEST_WORDS,
    Fault,
    Rules,
    Target,
    TargetError,
    check_range,
    folded,
)

T = TypeVar("T")
MOST_SUGGESTIONS: Final = 3
LIKENESS: Final = 0.6  # of 1: what difflib calls close
LONGEST_NUMBER: Final = 30
MINUS: Final = "\u2212"  # the true minus sign, which our own words use
_FORMULA: Final = "="
_SPACES: Final = re.compile(r"(?<=\d)[ '’`](?=\d{3}(?:\D|$))")
_WHOLE: Final = re.compile(r"\d+", re.ASCII)
_ONE_MARK: Final = re.compile(r"(\d*)([.,])(\d*)", re.ASCII)
_LIKE_THOUSANDS: Final = re.compile(r"[1-9]\d{0,2}[.,]\d{3}", re.ASCII)
_COMMA_THOUSANDS: Final = re.compile(r"[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?", re.ASCII)
_POINT_THOUSANDS: Final = re.compile(r"[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?", re.ASCII)
_YEAR: Final = re.compile(r"(\d{4})(?:[.,]0+)?", re.ASCII)


def read_target(
    cells: Mapping[str, str], rules: Rules, *, semicolons: bool = False, suggest: bool = True
) -> tuple[Target | None, tuple[Fault, ...]]:
    """The target that five cells say and no fault, or None and what is wrong with each cell.

    Args:
        cells: indicator, target, year, decided_by and link; one that is missing is empty.
        rules: what they are checked against.
        semicolons: they come from a file parted by semicolons, in which a comma may be a decimal
            mark; so a number like 12,500 cannot be told from 12.5 and is refused.
        suggest: name the indicators nearest to one that there is not, which takes a moment each.
    """
    faults: list[Fault] = []

    def tried(read: Callable[[], T]) -> T | None:
        try:
            return read()
        except TargetError as error:
            faults.append(error.fault)
            return None

    found = cells.get
    indicator = tried(lambda: read_indicator(found("indicator", ""), rules, suggest=suggest))
    value = None
    if indicator is not None:
        own = indicator
        value = tried(lambda: read_value(found("target", ""), own, semicolons=semicolons))
    year = tried(lambda: read_year(found("year", ""), rules.this_year))
    decided = tried(lambda: read_words(found("decided_by", ""), "who decided", LONGEST_WORDS))
    link = tried(lambda: read_words(found("link", ""), "link", LONGEST_LINK))
    if decided == "":
        faults.append(Fault("who decided", "nothing", "a name, such as “Cabinet”"))
    if faults or indicator is None or value is None or year is None:
        return None, tuple(faults)
    return Target(indicator.indicator_id, value, year, decided or "", link or ""), ()


def read_indicator(text: str, rules: Rules, *, suggest: bool = True) -> Indicator:
    """The indicator with that id or title, whatever its capitals and marks.

    Raises:
        TargetError: there is none; the sentence names the nearest.
    """
    wanted = text.strip()
    own = rules.names.get(folded(wanted))
    if own is not None:
        return own
    if not wanted:
        raise TargetError(Fault("indicator", "nothing", "the name of an indicator"))
    near = nearest(wanted, rules.indicators.values()) if suggest else []
    allowed = "a name from the page All indicators"
    if near:
        allowed += f"; the nearest {'is' if len(near) == 1 else 'are'} " + " or ".join(
            f"“{each}”" for each in near
        )
    raise TargetError(Fault("indicator", f"“{echoed(wanted)}”", allowed))


def nearest(text: str, indicators: Iterable[Indicator]) -> list[str]:
    """The titles most like a text, the likest first; empty where none is like it."""
    titles = {folded(each.title): each.title for each in indicators}
    wanted = folded(text)[: LONGEST_WORDS * 2]
    close = get_close_matches(wanted, titles, MOST_SUGGESTIONS, LIKENESS)
    words = {word for word in wanted.split() if len(word) > MOST_SUGGESTIONS}
    sharing = [each for each in titles if words & set(each.split())]
    sharing.sort(key=lambda each: -len(words & set(each.split())))
    return [titles[each] for each in dict.fromkeys([*close, *sharing])][:MOST_SUGGESTIONS]


def read_value(text: str, indicator: Indicator, *, semicolons: bool = False) -> float:
    """A target's value: British or continental marks, a percent or pound sign where it fits.

    Raises:
        TargetError: it is no number, may be two, or lies outside the range of the unit.
    """
    shown = f"“{echoed(text)}”"
    bare = " ".join(text.replace(MINUS, "-").split())[:LONGEST_NUMBER]
    if not bare:
        raise TargetError(Fault("target", "nothing", "a number such as 12.5"))
    if bare.startswith(_FORMULA):
        raise TargetError(Fault("target", f"the formula {shown}", "the number that it gives"))
    if bare.endswith("%"):
        if not wording.is_percentage(indicator):
            allowed = f"a number of {indicator.unit}, without a percent sign"
            raise TargetError(Fault("target", shown, allowed))
        bare = bare.removesuffix("%").rstrip()
    if "£" in bare:
        if not indicator.prefix:
            allowed = f"a number of {indicator.unit}, without a pound sign"
            raise TargetError(Fault("target", shown, allowed))
        bare = bare.replace("£", "", 1).strip()
    sign = -1.0 if bare.startswith("-") else 1.0
    value = sign * _plain_number(
        bare.removeprefix("-").removeprefix("+").strip(), shown, semicolons
    )
    check_range(value, echoed(text), indicator)
    return round(value, FINEST)


def _plain_number(bare: str, shown: str, semicolons: bool) -> float:
    """A number without sign, from digits with one kind of mark or two."""
    bare = _SPACES.sub("", bare)
    if _WHOLE.fullmatch(bare):
        return float(bare)
    if semicolons and _LIKE_THOUSANDS.fullmatch(bare):
        whole, part = re.split("[.,]", bare)
        allowed = f"{whole}{part}, or {whole}.{part.rstrip('0') or '0'}: it can be read as either"
        raise TargetError(Fault("target", shown, allowed))
    if _COMMA_THOUSANDS.fullmatch(bare):
        return float(bare.replace(",", ""))
    one = _ONE_MARK.fullmatch(bare)
    if one and (one[1] or one[3]):
        return float(f"{one[1] or 0}.{one[3] or 0}")
    if _POINT_THOUSANDS.fullmatch(bare):
        return float(bare.replace(".", "").replace(",", "."))
    raise TargetError(Fault("target", shown, "a number such as 12.5, with all its digits"))


def read_year(text: str, this_year: int) -> int:
    """The year of a target.

    Raises:
        TargetError: it is no year in four digits, has passed, or lies too far ahead.
    """
    allowed = f"a year from {this_year} to {LAST_YEAR}"
    found = _YEAR.fullmatch(text.strip())
    if found is None:
        what = f"“{echoed(text)}”" if text.strip() else "nothing"
        raise TargetError(Fault("year", what, f"{allowed}, in four digits"))
    year = int(found[1])
    if year < this_year:
        raise TargetError(Fault("year", f"{year}, which has passed", allowed))
    if year > LAST_YEAR:
        raise TargetError(Fault("year", str(year), allowed))
    return year


def read_words(text: str, column: str, longest: int) -> str:
    """A text on one line, otherwise as it was written.

    Raises:
        TargetError: it is too long.
    """
    printable = "".join(letter if letter.isprintable() else " " for letter in text)
    line = " ".join(printable.split())
    if len(line) > longest:
        raise TargetError(Fault(column, f"{len(line)} letters", f"{longest} at most"))
    return line
