"""What people say for a place and no register lists: short forms, and names of several councils."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

from loaders.other_languages import NAMES
from loaders.sources.geography import COUNCIL_LEVEL, Area

_COMBINED_AUTHORITY: Final = "cauth"  # the level's name in the published list


class Saying(NamedTuple):
    """A word, the codes it leads to, and a sentence for the reader where it leads to several."""

    word: str
    codes: tuple[str, ...]
    note: str | None = None


# One place each.
_SHORT_FORMS: Final = tuple(
    Saying(word, (code,))
    for word, code in {
        "Hull": "E06000010",
        "BCP": "E06000058",
        "Ynys Môn": "W06000001",
        "Londonderry": "N09000005",
        "Greater London": "E12000007",
        "UK": "K02000001",
        "Outer Hebrides": "S12000013",
        "Bucks": "E06000060",
        "Cambs": "E10000003",
        "Derbys": "E10000007",
        "Glos": "E10000013",
        "Hants": "E10000014",
        "Herts": "E10000015",
        "Lancs": "E10000017",
        "Leics": "E10000018",
        "Lincs": "E10000019",
        "Notts": "E10000024",
        "Oxon": "E10000025",
        "Staffs": "E10000028",
        "Warks": "E10000031",
        "Wilts": "E06000054",
        "Worcs": "E10000034",
    }.items()
)
# Counties without a council of their own, and what is more than one nation.
_SHARED: Final = (
    Saying(
        "Bedfordshire",
        ("E06000055", "E06000056", "E06000032"),
        "Bedfordshire is three councils",
    ),
    Saying(
        "Berkshire",
        ("E06000036", "E06000038", "E06000039", "E06000037", "E06000040", "E06000041"),
        "Berkshire is six councils",
    ),
    Saying("Cheshire", ("E06000049", "E06000050"), "Cheshire is two councils"),
    Saying(
        "Merseyside",
        ("E08000011", "E08000012", "E08000013", "E08000014", "E08000015"),
        "Merseyside is five councils",
    ),
    Saying(
        "Tyne and Wear",
        ("E08000037", "E08000021", "E08000022", "E08000023", "E08000024"),
        "Tyne and Wear is five councils",
    ),
    *(
        Saying(
            word,
            ("E92000001", "S92000003", "W92000004"),
            "Great Britain is England, Scotland and Wales",
        )
        for word in ("Great Britain", "GB")
    ),
)
_IN_OTHER_LANGUAGES: Final = tuple(Saying(name, (code,)) for name, code in NAMES.items())
SAID: Final = _SHORT_FORMS + _SHARED + _IN_OTHER_LANGUAGES


def combined_authorities(areas: Mapping[str, Area]) -> tuple[Saying, ...]:
    """The names of combined authorities in force, each leading to its councils, by code."""
    found = []
    for _, area in sorted(areas.items()):
        members = _councils_of(area, areas)
        if members and _COMBINED_AUTHORITY in area.levels and area.end is None:
            note = f"{area.name} is a combined authority whose area holds {len(members)} councils"
            found.append(Saying(area.name, members, note))
    return tuple(found)


def _councils_of(area: Area, areas: Mapping[str, Area]) -> tuple[str, ...]:
    return tuple(
        sorted(
            other.code
            for other in areas.values()
            if area.code in other.parents and COUNCIL_LEVEL in other.levels and other.end is None
        )
    )
