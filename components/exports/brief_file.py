"""The one-page brief as a tagged PDF (PDF/UA-1), set by typst from ``brief.typ``.

Everything that comes from data goes in as JSON and is set as text: nothing in it is ever run.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final

from components.exports.typeset import Kind, pages
from components.model.brief import Brief, FindingColumn, variants
from components.model.standouts import more_words

TEMPLATE: Final = Path(__file__).with_name("brief.typ")
# From roomy to close: points of type, whether cases say what came of them, and how many findings
# each column must have room for (a column with less to say has all of its own).
DENSITIES: Final[tuple[tuple[float, bool, int], ...]] = (
    (8.4, True, 3), (8.4, True, 2), (8.0, True, 2), (7.6, True, 2), (8.0, False, 2),
    (7.6, False, 2), (7.6, True, 1), (7.6, False, 1), (7.2, False, 1), (6.8, False, 1),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class PrintKit:
    """What a page is printed with.

    A folder of TrueType fonts, the letters that they can draw between them, and the signs as SVG
    documents by name.
    """

    fonts: Path
    letters: frozenset[str]
    signs: Mapping[str, str]


def brief_pdf(brief: Brief, made: date, kit: PrintKit) -> bytes:
    """The page as a PDF.

    Raises:
        TypesettingError: the page cannot be set, or would not be accessible.
    """
    return _set(brief, made, kit, "pdf")[0]


def brief_pictures(brief: Brief, made: date, kit: PrintKit) -> list[bytes]:
    """The same as pictures, one a page: there is one unless the type does not fit."""
    return _set(brief, made, kit, "png")


def _set(brief: Brief, made: date, kit: PrintKit, kind: Kind) -> list[bytes]:
    noon = datetime(made.year, made.month, made.day, 12, tzinfo=UTC)
    return pages(TEMPLATE, payload(brief, made, kit), kit.fonts, kind, int(noon.timestamp()))


def payload(brief: Brief, made: date, kit: PrintKit) -> dict[str, object]:
    """What the template reads: the brief at every density, letters that no font has replaced."""
    whole = asdict(brief)
    whole |= {
        "signs": dict(kit.signs),
        "day": [made.year, made.month, made.day],
        "densities": [
            {"size": size, "results": results, "least": least} for size, results, least in DENSITIES
        ],
        "columns": [_column(each, brief) for each in brief.columns],
    }
    return {key: _with_known_letters(each, kit.letters) for key, each in whole.items()}


def _column(each: FindingColumn, brief: Brief) -> dict[str, object]:
    """The column with its findings, and in which lengths it can be set."""
    return {
        "title": each.title,
        "sign": each.sign,
        "empty": each.empty,
        "variants": [
            {
                "findings": [asdict(one) for one in column.findings],
                "more": more_words(column, brief.names) or "",
            }
            for column in variants(each.column)
        ],
    }


def _with_known_letters(value: object, drawable: frozenset[str]) -> object:
    """The same with a question mark for a letter of no font, which an accessible PDF may not hold.

    A line break or another control character becomes a space.
    """
    if isinstance(value, str):
        return "".join(each if each in drawable else _instead(each) for each in value)
    if isinstance(value, dict):
        return {key: _with_known_letters(each, drawable) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [_with_known_letters(each, drawable) for each in value]
    return value


def _instead(letter: str) -> str:
    return "?" if letter.isprintable() else " "
