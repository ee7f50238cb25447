"""Sources as a reader looks for them: by publisher, each attribution line once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from components.model.catalogue_rows import Source

SHARE_ALIKE = "BY-SA"  # in the name of a licence: what is made of the figures must carry it too


@dataclass(frozen=True, slots=True)
class SourceGroup:
    """Sets under one attribution line and one licence; a set put to two uses is there twice."""

    attribution: str
    licence: str
    licence_url: str
    sources: tuple[Source, ...]


def by_publisher(sources: Iterable[Source]) -> dict[str, tuple[SourceGroup, ...]]:
    """The groups of each publisher, publishers and groups in the order they first appear.

    Sets that share attribution and licence stand together under the publisher of the first, so
    that an index used for councils and for neighbourhoods stands once.
    """
    groups: dict[tuple[str, str, str], list[Source]] = {}
    for source in sources:
        key = (source.attribution, source.licence, source.licence_url)
        groups.setdefault(key, []).append(source)
    found: dict[str, tuple[SourceGroup, ...]] = {}
    for key, sets in groups.items():
        publisher = sets[0].publisher
        found[publisher] = (*found.get(publisher, ()), SourceGroup(*key, tuple(sets)))
    return found


def is_share_alike(licence: str) -> bool:
    """Whether a licence asks that whatever is made of the figures carries it too."""
    return SHARE_ALIKE in licence


def share_alike_line(sources: Sequence[Source]) -> str | None:
    """What a file must say that holds such figures; None where it holds none."""
    bound = [source for source in sources if is_share_alike(source.licence)]
    if not bound:
        return None
    names = "; ".join(dict.fromkeys(source.title for source in bound))
    return (
        f"Share alike: figures under CC BY-SA 4.0 are in this file ({names}). Whatever is made of "
        "them must carry that licence"
    )
