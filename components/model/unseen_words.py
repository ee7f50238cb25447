"""What cannot be seen, in words: why, whose decision that is, who shares it, the finding on top."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final

from components.model.rows import Place, UnknownReason
from components.model.unseen import GAPS, Basis, Gap, NationUnseen, Why
from components.model.wording import (
    UNKNOWN_WORDS,
    format_number,
    in_sentence,
    join_words,
    plural,
    possessive,
    sentence_start,
)

WHY_WORDS: Final[Mapping[Why, str]] = {
    "register": "Not on the list of known cases, and may have had one all the same",
    "larger_areas": "Published for larger areas only",
    "not_covered": "The source does not cover {nation}",
    "some_nations": "Published for some nations only",
    "councils_only": "Published for councils, not for a larger area such as this",
    "no_figure": "The source has no figure here",
    "held_back": "Held back: too few cases, or not reliable enough",
    "not_applicable": "Does not apply here",
    "own_way": "{nation} measures this in its own way",
}
# What most gaps have in common, as the end of a sentence.
MOST_WORDS: Final[Mapping[Why, str]] = {
    "register": "because it is on no list of known cases",
    "larger_areas": "because they are published for larger areas only",
    "not_covered": "because the sources do not cover {nation}",
    "some_nations": "because they are published for some nations only",
    "councils_only": "because they are published for councils only",
    "no_figure": "because the sources have no figure here",
    "held_back": "because the publisher held them back",
    "not_applicable": "because they do not apply",
    "own_way": "because nations measure in their own ways",
}
BASIS_WORDS: Final[Mapping[Basis, str]] = {
    "publisher": "as published",
    "source": "what the source covers",
    "ours": "our rule",
}
MIGHT: Final = (
    "Who might hold a figure is our own guess, from who runs or publishes what. Nobody was asked."
)
SOURCES_BELOW: Final = "Sources: as named at the foot of this page. Kinds and counts: ours."
SHARED_WORDS: Final = ("every council", "some councils", "this council alone")
SHARED_BY_NONE: Final = "no council"


def why_words(gap: Gap, nation: str) -> str:
    """Why a figure is not known, short."""
    return WHY_WORDS[gap.why].format(nation=sentence_start(in_sentence(nation)))


def headline(gaps: Sequence[Gap], known: int, place: Place, nation: str) -> str:
    """How many figures are missing, and why most of them are, as a finding."""
    missing = [gap for gap in gaps if gap.kind in GAPS]
    could = known + len(missing)
    name = in_sentence(place.name)
    if not missing:
        return f"Every one of the {could} figures that could be known of {name} is known."
    said = f"Of {could} figures that could be known of {name}, {len(missing)} "
    said += "is not" if len(missing) == 1 else "are not"
    why, count = Counter(gap.why for gap in missing).most_common(1)[0]
    if 2 * count <= len(missing):
        return f"{said}."
    most = "" if len(missing) == 1 else "most often "
    reason = MOST_WORDS[why].format(nation=in_sentence(nation))
    return f"{said}, {most}{reason}."


def kinds_sentence(gaps: Sequence[Gap], empty: int) -> str:
    """How many there are of each kind, and how many themes have no indicator at all."""
    counts = Counter(gap.kind for gap in gaps)
    own = counts.pop("not_comparable", 0)
    said = [f"{number} {UNKNOWN_WORDS[kind]}" for kind, number in counts.items()]
    parts = [f"{sentence_start(join_words(said))}."] if said else []
    if own:
        verb = "are other nations’ versions" if own > 1 else "is another nation’s version"
        parts.append(f"{own} more {verb} of a measure, and no gap.")
    if empty:
        has = "has" if empty == 1 else "have"
        parts.append(f"{plural(empty, 'theme')} {has} no indicator at all, for any place.")
    return " ".join(parts)


def shared_counts(gaps: Sequence[Gap], place: Place) -> list[tuple[str, int]]:
    """Gaps by how many councils of the nation share them, the most shared first.

    Of a council the last are its alone; of a larger place those that no council shares.
    """
    least = 1 if place.kind == "council" else 0
    missing = [gap for gap in gaps if gap.kind in GAPS]
    every = sum(gap.lacking >= gap.councils for gap in missing)
    alone = sum(gap.lacking <= least for gap in missing)
    names = (*SHARED_WORDS[:2], SHARED_WORDS[2] if least else SHARED_BY_NONE)
    return list(zip(names, (every, len(missing) - every - alone, alone), strict=True))


def shared_sentence(gaps: Sequence[Gap], place: Place, nation: str) -> str:
    """Where councils share gaps, as a finding of its own; needs a gap."""
    counts = [number for _, number in shared_counts(gaps, place)]
    alone = f"{in_sentence(place.name)} alone" if place.kind == "council" else "none of {}"
    whose = ("every one of {}", "some of {}", alone)
    (first, who), *rest = (each for each in zip(counts, whose, strict=True) if each[0])
    total = sum(counts)
    all_of = "The one gap" if total == 1 else f"All {total} gaps"
    said = all_of if first == total else f"{first} of {total} gaps"
    councils = f"{possessive(nation)} councils"
    parts = [f"{said} {_is(first)} shared by {who.format(councils)}"]
    parts += [f"{number} by {who.format('them')}" for number, who in rest]
    return f"{join_words(parts)}."


def nations_headline(nations: Sequence[NationUnseen]) -> str:
    """The nation whose councils are known least and the one known most, as a finding."""
    shares = {one.name: one.unknown_percent for one in nations}
    least, most = max(shares, key=lambda n: shares[n]), min(shares, key=lambda n: shares[n])
    return (
        f"Of the figures that could be known of {possessive(least)} councils, "
        f"{format_number(shares[least])}% are not; of {possessive(most)}, "
        f"{format_number(shares[most])}%."
    )


def kind_label(kind: UnknownReason) -> str:
    """A kind of unknown as the label of a choice."""
    return sentence_start(UNKNOWN_WORDS[kind])


def lacking_words(lacking: int, councils: int) -> str:
    """How many councils lack a figure: "all 11", "3 of 296", "none of 22"."""
    if lacking >= councils:
        return f"all {councils}"
    return f"{lacking or 'none'} of {councils}"


def _is(count: int) -> str:
    return "is" if count == 1 else "are"
