"""The serif that pictures carry: a small cut of the one on the screen, in static/fonts.

    python -m tools.picture_font

The screen's serif is 430 KB and would be in every picture. This cut has the letters of the
islands' languages at one optical size, from regular to semibold: 38 KB. Its licence keeps the name
"Source" for the whole font, so the cut has a name of its own.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

from loaders import fonts, paths

TARGET: Final = paths.STATIC / "fonts" / "picture-serif.woff2"
NAME: Final = "Explorer Picture Serif"
AXES: Final = {"wght": (400, 600), "opsz": 24}  # findings are 21 to 27 px on the screen
# Latin with Welsh and Gaelic letters, dashes, quotation marks and the signs of comparison.
LETTERS: Final = (
    *range(0x20, 0x7F), *range(0xA0, 0x180), *range(0x1E80, 0x1E86), 0x1EF2, 0x1EF3,
    *range(0x2010, 0x2027), 0x2032, 0x2033, 0x20AC, 0x2212, 0x2248, 0x2264, 0x2265,
)  # fmt: skip
NAMED: Final = {1: NAME, 3: NAME, 4: NAME, 6: NAME.replace(" ", ""), 16: NAME}
KEPT_NAMES: Final = (0, 13, 14)  # copyright, licence and its address


def cut(source: Path, target: Path) -> None:
    """Write the cut of ``source`` to ``target``; the same font gives the same bytes."""
    options = subset.Options()
    options.name_IDs = [*NAMED, *KEPT_NAMES]
    options.notdef_outline = True
    with TTFont(source, recalcTimestamp=False) as whole:
        cutter = subset.Subsetter(options)
        cutter.populate(unicodes=LETTERS)
        cutter.subset(whole)
        font = instancer.instantiateVariableFont(whole, AXES)
        for identity, name in NAMED.items():
            font["name"].setName(name, identity, 3, 1, 0x409)
        font.flavor = "woff2"
        font.save(target)


def main() -> int:
    """Make the file anew; needed only where Streamlit brings another serif."""
    cut(fonts.serif(), TARGET)
    sys.stdout.write(f"{TARGET}: {TARGET.stat().st_size} bytes\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
