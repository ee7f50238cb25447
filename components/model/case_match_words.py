"""The words beside a matched case: why it stands here, and what stands out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from components.model.case_facet_words import SETTING_WORDS
from components.model.case_match import Kinship, Match, Seen
from components.model.case_rows import UNITED_KINGDOM, CaseKind
from components.model.case_words import year_words
from components.model.condition_words import NATION_NAMES
from components.model.rows import Place
from components.model.spots import Side, Spot
from components.model.wording import in_sentence, kind_words, lower_first, sentence_start

MOST_KIN: Final = 2  # ways of being alike that a line has room for
SEPARATOR: Final = " · "
_KIN_WORDS: Final[Mapping[Kinship, str]] = {
    "cluster": "same ONS cluster",
    "similar": "one of the 20 councils most like it",
    "neighbour": "within ten miles",
    "county": "same county",
    "region": "same region",
    "country": "across the UK",
}
_EVIDENCE: Final = {"found": "source found", "seed": "only named, no source found"}
_CAUTIONS: Final[frozenset[CaseKind]] = frozenset({"cautionary case", "incident and lesson"})
_SIGNS: Final[Mapping[Kinship, str]] = {
    "cluster": "data", "similar": "people", "neighbour": "pin", "county": "pin", "region": "pin",
    "here": "pin", "inside": "pin",
}  # fmt: skip
SIDE_WORDS: Final[Mapping[Side, str]] = {
    "behind": "Others who did something about it",
    "worsening": "Others who did something about it",
    "apart": "Others who worked on it",
    "ahead": "A strength here: who works on it",
}


def match_words(match: Match, seen: Seen, theme_titles: Mapping[str, str]) -> str:
    """Why a case is shown and how sure it is.

    Such as "Same ONS cluster · same theme: safety · source found · completed · 2019–20".
    """
    case = match.case
    known = (_EVIDENCE[case.evidence], case.status_group, lower_first(year_words(case)))
    return sentence_start(SEPARATOR.join((*_parts(match, seen, theme_titles), *known)))


def why_words(match: Match, seen: Seen, theme_titles: Mapping[str, str]) -> str | None:
    """Only why it is shown, for a card that says the rest itself; None where nothing tells."""
    return sentence_start(SEPARATOR.join(_parts(match, seen, theme_titles))) or None


def _parts(match: Match, seen: Seen, titles: Mapping[str, str]) -> Iterator[str]:
    """Likeness of the place, then the theme, then whether it is told as a caution.

    The theme that stands out, else the chosen one, else the first of the case that has a title.
    """
    if seen.view.place is not None:
        yield from kin_words(match, seen.view.place, seen)
    own = [theme for theme in match.case.themes if theme in titles]
    if match.spot is not None:
        yield f"same theme: {lower_first(titles[match.spot.theme_id])}"
    elif own:
        theme = seen.view.theme_id if seen.view.theme_id in own else own[0]
        yield f"theme: {lower_first(titles[theme])}"
    if match.case.kind in _CAUTIONS:
        yield "told as a caution"


def kin_words(match: Match, place: Place, seen: Seen) -> list[str]:
    """How the place of a case is like mine, the most telling first, at most two ways."""
    across = None if seen.names_off else _across(match, place, seen)
    said = [
        words
        for each in match.kin
        if (words := _kin_words(each, place, seen))
        and not (across and each in {"region", "nation"})
    ]
    nation_alone = [w for w in said if not w.startswith("also in")] or said
    return ([across] if across else []) + nation_alone[: MOST_KIN - bool(across)]


def _across(match: Match, place: Place, seen: Seen) -> str | None:
    """The county, region or nation around the place that the whole case is about."""
    around = (place.county_code, place.region_code, place.nation_code)
    code = next((each for each in around if each in match.case.area_codes), None)
    if code is None or code in {UNITED_KINGDOM, place.area_code}:
        return None
    return f"across {in_sentence(seen.view.places[code].name)}"


def _kin_words(each: Kinship, place: Place, seen: Seen) -> str | None:
    if place.kind == "uk":
        return None  # every case of ours lies in it
    if each in {"here", "inside"}:
        return f"in {in_sentence(place.name)}"
    if each == "kind":
        return f"also a {lower_first(kind_words(place))}"
    if each == "setting":
        return f"also {lower_first(SETTING_WORDS[seen.settings[place.area_code]])}"
    if each == "nation":
        return f"also in {NATION_NAMES[place.area_code[0]]}"
    return _KIN_WORDS.get(each)


def kin_sign(match: Match) -> str | None:
    """The symbol of what makes the place of a case like mine; None where nothing does."""
    return next((_SIGNS[each] for each in match.kin if each in _SIGNS), None)


def spots_words(spots: tuple[Spot, ...], place: Place) -> str:
    """What the block says under its heading."""
    name = in_sentence(place.name)
    if not spots:
        return f"Nothing in the figures of {name} stands out, so no case is picked for it."
    return (
        f"Cases on the themes in which {name} stands out, weakest first, those from places like it "
        "before others. Why each is here is said beside it."
    )
