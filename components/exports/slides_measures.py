"""Where things stand on a slide, in points of a page of 960 by 540, and how much room text takes.

Text is measured by the widths of Arial, which are those of Hanken Grotesk to a hundredth, with a
little more for the serif and for bold. A computer that has neither font sets about as wide.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from components.exports.slides_rows import Kind, Paragraph

WIDE: Final = 960
HIGH: Final = 540
EMU: Final = 12_700  # of a point
MARGIN: Final = 44
INNER: Final = WIDE - 2 * MARGIN
TOP_RULE: Final = 30
OVER_TOP: Final = 38
OVER_HIGH: Final = 20
TITLE_TOP: Final = 62
FOOT_LINE: Final = 492
FOOT_TOP: Final = 497
BODY_END: Final = 482
GAP: Final = 28  # between panels
SUB_HIGH: Final = 22
LEADING: Final = 1.22  # of the type: what both typefaces need

# Hundredths of an em, from the space to the tilde.
_ASCII: Final = (
    28, 28, 35, 56, 56, 89, 67, 19, 33, 33, 39, 58, 28, 33, 28, 28, 56, 56, 56, 56, 56, 56, 56, 56,
    56, 56, 28, 28, 58, 58, 58, 56, 102, 67, 67, 72, 72, 67, 61, 78, 72, 28, 50, 67, 56, 83, 72, 78,
    67, 78, 72, 67, 61, 72, 67, 94, 67, 67, 61, 28, 28, 28, 47, 56, 33, 56, 56, 50, 56, 56, 28, 56,
    56, 22, 22, 50, 22, 83, 56, 56, 56, 56, 33, 50, 28, 56, 50, 72, 50, 50, 50, 33, 26, 33, 58,
)  # fmt: skip
_OTHER: Final = 60  # a letter with an accent, a dash
_ROOM: Final = {"sans": 1.04, "serif": 1.06}  # what a typeface of another computer may be wider
_BOLD: Final = 1.07

Face = Literal["serif", "sans"]


@dataclass(frozen=True, slots=True)
class Type:
    """How a text is set: size in points, typeface, weight and the token of its colour."""

    size: float
    face: Face = "sans"
    bold: bool = False
    colour: str = "ink"


KINDS: Final[dict[Kind, Type]] = {
    "lead": Type(20, "serif", bold=True),
    "body": Type(15),
    "head": Type(15, bold=True),
    "small": Type(12, colour="ink2"),
    "step": Type(17, "serif"),
    "better": Type(13, bold=True, colour="better"),
    "worse": Type(13, bold=True, colour="worse"),
    "shift": Type(13, bold=True, colour="shift"),
    "similar": Type(13, bold=True, colour="similar"),
}
APART: Final = 11  # points above a paragraph that begins something new
CLOSE: Final = 2
SCALES: Final = (1.25, 1.12, 1.0, 0.94, 0.88, 0.82, 0.77)  # of type, until it fits
# A finding's size and the most lines it may take; the last is taken whatever it needs.
TITLES: Final = ((30, 2), (26, 2), (23, 3), (20, 4))
SMALLEST_TITLE: Final = TITLES[-1][0]


def emu(points: float) -> int:
    """Points as the file counts."""
    return round(points * EMU)


def text_width(text: str, how: Type) -> float:
    """The width of a line of text, in points."""
    ems = sum(_ASCII[ord(each) - 32] if " " <= each <= "~" else _OTHER for each in text)
    return ems / 100 * how.size * _ROOM[how.face] * (_BOLD if how.bold else 1.0)


def line_count(text: str, how: Type, width: float) -> int:
    """How many lines a paragraph takes in a width; a word too long for a line breaks."""
    lines, used, space = 1, 0.0, text_width(" ", how)
    for word in text.split():
        wide = text_width(word, how)
        if used and used + space + wide > width:
            lines, used = lines + 1, 0.0
        if wide > width:
            lines += int(wide // width)
            wide %= width
        used += wide + (space if used else 0.0)
    return lines


def leading(size: float) -> float:
    """The distance of lines, in points."""
    return round(size * LEADING, 1)


def text_height(text: str, how: Type, width: float) -> float:
    """The height of a paragraph, in points."""
    return line_count(text, how, width) * leading(how.size)


def scaled(how: Type, scale: float) -> Type:
    """The same, smaller."""
    return Type(round(how.size * scale, 1), how.face, how.bold, how.colour)


def words_height(paragraphs: Iterable[Paragraph], width: float, scale: float) -> float:
    """The height of paragraphs one under another, in points."""
    total = 0.0
    for at, each in enumerate(paragraphs):
        above = 0.0 if at == 0 else (APART if each.apart else CLOSE) * scale
        total += above + text_height(each.text, scaled(KINDS[each.kind], scale), width)
    return total


def words_scale(paragraphs: Sequence[Paragraph], width: float, height: float) -> float:
    """The largest scale at which paragraphs fit; the smallest where none does."""
    fitting = (s for s in SCALES if words_height(paragraphs, width, s) <= height)
    return next(fitting, SCALES[-1])


def title_type(text: str) -> tuple[Type, int]:
    """How a finding is set, and in how many lines."""
    for size, most in TITLES:
        how = Type(size, "serif", bold=True)
        lines = line_count(text, how, INNER)
        if lines <= most or size == SMALLEST_TITLE:
            break
    return how, lines


def panel_widths(shares: Sequence[float]) -> list[tuple[float, float]]:
    """Left edge and width of each panel, in points."""
    free = INNER - GAP * (len(shares) - 1)
    found, left = [], float(MARGIN)
    for share in shares:
        wide = free * share / sum(shares)
        found.append((left, wide))
        left += wide + GAP
    return found
