"""Every colour and type size of the look, once: the theme, the style sheet and the charts read it.

A colour is a pair, light and dark. ``var(--cp-name)`` follows the browser's theme by itself
(``light-dark()`` in the style sheet), so nothing is drawn again when a reader changes theme.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

ThemeType = Literal["light", "dark"]


@dataclass(frozen=True, slots=True)
class Colour:
    """One colour in both themes, as ``#RRGGBB``."""

    light: str
    dark: str


# The contrast of each pair on page and surface is asserted in tests/unit/charts/test_tokens.py.
COLOURS: Final[Mapping[str, Colour]] = {
    "page": Colour("#FFFFFF", "#12191E"),
    "surface": Colour("#F1F4F5", "#1A2329"),  # sidebar, fields
    "well": Colour("#E3E9EB", "#26323A"),
    "hair": Colour("#CBD4D8", "#34424B"),  # hairline, card edge
    "ctl": Colour("#74838C", "#7F909A"),  # edge of a control
    "ink": Colour("#14212B", "#EDF2F4"),
    "ink2": Colour("#44535D", "#B7C3CA"),  # subtitle
    "ink3": Colour("#5A6973", "#9AA8B0"),  # source line
    "accent": Colour("#8E1B57", "#E268A5"),  # "my place, here"; no main UK party's colour
    "accentsoft": Colour("#F8E8F0", "#3A1E2D"),
    "onaccent": Colour("#FFFFFF", "#1C0611"),
    "fill": Colour("#2F5D7C", "#7FB2D3"),  # every bar and wedge
    "fill2": Colour("#8FAEC2", "#35536A"),  # second stripe of "partial"
    "track": Colour("#E3E9EB", "#26323A"),  # empty part of a bar
    "better": Colour("#006B60", "#5CC9B8"),
    "worse": Colour("#A34400", "#F2A365"),
    "similar": Colour("#5A6973", "#9AA8B0"),
    "shift": Colour("#4B4A9E", "#B3B2F5"),  # higher or lower without better or worse
    "bettersoft": Colour("#E0F0EE", "#143530"),
    "worsesoft": Colour("#FBEADD", "#3B2413"),
    "similarsoft": Colour("#ECEFF1", "#26323A"),
    "shiftsoft": Colour("#ECECF8", "#272748"),
    "s1": Colour("#DCE8EF", "#20394B"),  # five classes; in the dark they run dim to bright
    "s2": Colour("#A6C5D9", "#2F5C7C"),
    "s3": Colour("#6A9CBD", "#4A86AE"),
    "s4": Colour("#376F99", "#83B4D4"),
    "s5": Colour("#143C60", "#D3E7F4"),
    "d1": Colour("#8A3B00", "#F2B679"),  # diverging: only about a true zero
    "d2": Colour("#C98A4B", "#B97A3D"),
    "d3": Colour("#EBD3B8", "#5E432A"),
    "d4": Colour("#EDEFEF", "#2B353B"),
    "d5": Colour("#B9D8D5", "#24504D"),
    "d6": Colour("#57A19B", "#3F928A"),
    "d7": Colour("#005A52", "#8DE0D4"),
    "u": Colour("#EFECE6", "#2B2925"),  # unknown: the only warm greys
    "uline": Colour("#857C6E", "#A0978A"),
    "mesh": Colour("#FFFFFF", "#12191E"),  # boundaries between areas
    "p2": Colour("#1D6FB0", "#74B4EA"),  # places compared; the first has the accent
    "p3": Colour("#B45309", "#F2A55C"),
    "p4": Colour("#0B7A63", "#46C7A5"),
    "p5": Colour("#3C4650", "#DCE3E7"),
    "p6": Colour("#7650B5", "#B9A0F2"),
    "health": Colour("#6A2431", "#ED6156"),  # hues: tiles and rims, never a bar, line or map
    "resilience": Colour("#996815", "#E1A18A"),
    "energy": Colour("#5B8655", "#B2ECA6"),
    "democracy": Colour("#4E3B86", "#8A75EA"),
    "travel": Colour("#5590BC", "#65A0BC"),
    "economy": Colour("#605B36", "#E9CF58"),
    "skills": Colour("#465FC9", "#ACB7FF"),
    "data": Colour("#105B55", "#72D3CB"),
}
SEQUENTIAL: Final = ("s1", "s2", "s3", "s4", "s5")
DIVERGING: Final = ("d1", "d2", "d3", "d4", "d5", "d6", "d7")
COMPONENT_HUES: Final = (
    "health", "resilience", "energy", "democracy", "travel", "economy", "skills", "data",
)  # fmt: skip

SANS: Final = '"Hanken Grotesk", sans-serif'
SERIF: Final = '"Source Serif", serif'  # the name under which Streamlit's wheel registers it


def colour(name: str, theme: ThemeType) -> str:
    """``#RRGGBB`` of a token in one theme. Raises KeyError for a name that is no token."""
    pair = COLOURS[name]
    return pair.light if theme == "light" else pair.dark


def rgb(name: str, theme: ThemeType, alpha: int | None = None) -> list[int]:
    """A token as the map wants it: ``[r, g, b]`` 0-255, with ``alpha`` 0-255 when given."""
    text = colour(name, theme)
    channels = [int(text[start : start + 2], 16) for start in (1, 3, 5)]
    return channels if alpha is None else [*channels, alpha]


def sequential_rgb(theme: ThemeType) -> list[list[int]]:
    """The five classes of a map, lowest first, in one theme."""
    return [rgb(name, theme) for name in SEQUENTIAL]


def var(name: str) -> str:
    """``var(--cp-name)``, for our own markup. Raises KeyError as colour()."""
    return f"var(--cp-{name})" if COLOURS[name] else ""


def custom_properties() -> str:
    """The CSS declarations ``--cp-name:light-dark(light,dark)`` of all tokens, and the fonts."""
    pairs = [f"--cp-{name}:light-dark({c.light},{c.dark})" for name, c in COLOURS.items()]
    return ";".join([*pairs, f"--cp-sans:{SANS}", f"--cp-serif:{SERIF}"])
