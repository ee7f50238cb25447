"""Other words for a place: old names, usual variants, present and former codes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, Literal, NamedTuple

from components.model.place_names import fold_name
from components.model.rows import Place
from loaders.place_sayings import SAID, Saying
from loaders.published import AreaChange
from loaders.sources.area_lookups import Names

AliasKind = Literal["name", "former_name", "variant", "code", "former_code"]
# Where two aliases of a place fold alike, the more telling kind is kept.
_ORDER: Final[dict[AliasKind, int]] = {
    "name": 0, "former_name": 1, "variant": 2, "code": 3, "former_code": 4,
}  # fmt: skip


# What the register of names has garbled: letters lost on their way (read in a wrong encoding), or
# a slip of the pen. Spelling mistakes are forgiven where a name is looked for, not listed here.
BROKEN_LETTERS: Final = frozenset("\u00ef\ufffd")
SLIPS: Final = frozenset({
    "aberdeen c ity", "aberdeen cuty", "ease dunbartonshire", "east dunbaronshire",
    "east dunnbartonshire", "glasgow city coucil", "highands", "south ayshire", "ynys mn",
})  # fmt: skip
_SMALL_WORDS: Final = frozenset({"and", "of", "upon", "the", "with", "an", "under"})


class Alias(NamedTuple):
    """A word for a place that can be chosen. ``note`` is a sentence for the reader, or None."""

    alias: str
    folded: str
    area_code: str
    kind: AliasKind
    note: str | None


def aliases(
    places: Sequence[Place],
    official_names: Mapping[str, str],
    changes: Sequence[AreaChange],
    names: Names,
    said: Sequence[Saying] = SAID,
) -> list[Alias]:
    """Every alias, by folded form and code; each pair of these once.

    A former name or variant never repeats the name of a place that can be chosen, and a variant
    of the register counts only if it leads to one place; ``said`` may lead to several.
    """
    chosen = {place.area_code: place for place in places if place.slug is not None}
    own = {fold_name(place.name) for place in chosen.values()}
    found = [
        *_names_and_codes(chosen, official_names),
        *_sayings(chosen, said),
        *_former(chosen, changes),
        *_variants(chosen, changes, names),
    ]
    best: dict[tuple[str, str], Alias] = {}
    for alias in sorted(found, key=lambda a: (_ORDER[a.kind], a.alias, a.area_code)):
        is_name = alias.kind in ("name", "code", "former_code")
        if alias.folded and (is_name or alias.folded not in own):
            best.setdefault((alias.folded, alias.area_code), alias)
    return [best[key] for key in sorted(best)]


def _names_and_codes(
    chosen: Mapping[str, Place], official_names: Mapping[str, str]
) -> Iterator[Alias]:
    for code, place in chosen.items():
        yield _alias(place.name, code, "name")
        yield _alias(code, code, "code")
        yield _alias(official_names.get(code, place.name), code, "variant")


def _sayings(chosen: Mapping[str, Place], said: Sequence[Saying]) -> Iterator[Alias]:
    for saying in said:
        for code in saying.codes:
            if code in chosen:
                yield _alias(saying.word, code, "variant", saying.note)


def _former(chosen: Mapping[str, Place], changes: Sequence[AreaChange]) -> Iterator[Alias]:
    """Former codes and names, each with what became of the place."""
    for change in changes:
        if change.new_code not in chosen or change.kind == "joint":
            continue
        yield _alias(change.old_code, change.new_code, "former_code", _code_note(change, chosen))
        if change.kind != "recoded":
            note = _became(change.old_name, change, changes, chosen)
            yield _alias(change.old_name, change.new_code, "former_name", note)


def _code_note(change: AreaChange, chosen: Mapping[str, Place]) -> str:
    name = chosen[change.new_code].name
    if change.kind == "recoded":
        return f"{change.old_code} is the former code of {name}"
    return f"{change.old_code} is the former code of {change.old_name}, now part of {name}"


def _became(
    old_name: str,
    change: AreaChange,
    changes: Sequence[AreaChange],
    chosen: Mapping[str, Place],
) -> str:
    heirs = [c.new_code for c in changes if c.old_code == change.old_code]
    if change.kind == "split":
        words = " and ".join(chosen[code].name for code in heirs)
        return f"{old_name} was split between {words} in {change.year}"
    return f"{old_name} is now part of {chosen[change.new_code].name}"


def _variants(
    chosen: Mapping[str, Place], changes: Sequence[AreaChange], names: Names
) -> Iterator[Alias]:
    """Names of the register that lead to one place; those of ended councils are former names."""
    recoded = {change.old_code: change.new_code for change in changes if change.kind == "recoded"}
    leads: dict[str, dict[str, tuple[bool, str]]] = defaultdict(dict)
    for name, key in names.variants:
        heir = _heir(key, names, recoded, chosen)
        if heir is not None and not BROKEN_LETTERS & set(name) and name not in SLIPS:
            code, is_former = heir
            # a present name before a former one, then the first in the alphabet: capitals first
            known = leads[fold_name(name)].setdefault(code, (is_former, name))
            leads[fold_name(name)][code] = min(known, (is_former, name))
    for found in leads.values():
        if len(found) == 1:
            ((code, (is_former, written)),) = found.items()
            name = _capitalised(written)
            note = f"{name} is now part of {chosen[code].name}" if is_former else None
            yield _alias(name, code, "former_name" if is_former else "variant", note)


def _heir(
    key: str, names: Names, recoded: Mapping[str, str], chosen: Mapping[str, Place]
) -> tuple[str, bool] | None:
    """The place in force behind a key of the register, and whether it is a successor's."""
    is_former = False
    for _ in names.authorities:  # a chain of successors cannot be longer than the register
        authority = names.authorities.get(key)
        if authority is None:
            return None
        code = recoded.get(authority.gss_code, authority.gss_code)
        if code in chosen:
            return code, is_former
        key, is_former = authority.replaced_by, True
    return None


def _capitalised(name: str) -> str:
    """A name written in small letters, as a name: "hull city" becomes "Hull City"."""
    if not name.islower():
        return name
    words = (word if word in _SMALL_WORDS else word.capitalize() for word in name.split(" "))
    text = " ".join(words)
    return text[0].upper() + text[1:]


def _alias(text: str, code: str, kind: AliasKind, note: str | None = None) -> Alias:
    return Alias(text, fold_name(text), code, kind, note)
