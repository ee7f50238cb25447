"""The serif sentence above a chart: the finding, said as carefully as the figures allow."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from components.model import wording
from components.model.figure_words import sentence
from components.model.rows import IndicatorRow, Place, Score
from components.model.standing import Side, rests_on_county, standing
from components.model.unknown_words import unknown_sentence

# Points of 100. Scores are differences between councils, and a smaller gap is within a few places
# of the median: not worth a headline. Ours.
WORTH_SAYING: Final = 5.0
AT_MOST: Final = 2  # components named on each side

_Named = tuple[str, Score]  # as it is called in a sentence, and what it scores
_Sides = tuple[list[str], list[str]]  # titles above, titles below


def median_council(place: Place) -> str:
    """What scores are compared with, such as "the median English council"."""
    adjective = wording.NATION_ADJECTIVE.get(place.nation_code or "")
    return f"the median {adjective} council" if adjective else "the median council"


def component_headline(scores: Sequence[Score], names: Mapping[str, str], place: Place) -> str:
    """Where a council stands over the components: the widest gaps to the median, both ways.

    First what intervals bear out, then what stands apart without one, then what is too close to
    call (``components.model.standing``). ``names`` holds the short name of each component by id.
    """
    named = [(names[score.id], score) for score in scores]
    if not _known(named):
        return f"No component has a number for {wording.in_sentence(place.name)}."
    return _headline(named, place, "component")


def short_headline(scores: Sequence[Score], names: Mapping[str, str], place: Place) -> str:
    """The same in one sentence, to be read from the back of a room: what intervals bear out.

    Without any, what stands apart without one, said to be so; the bars say what is too close.
    """
    named = [(names[score.id], score) for score in scores]
    if not _known(named):
        return f"No component has a number for {wording.in_sentence(place.name)}."
    return _short(named, place, "component")


def short_theme_headline(scores: Sequence[Score], place: Place) -> str:
    """The same over the themes of a component."""
    named = [(_lower_first(score.title), score) for score in scores]
    if not _known(named):
        return f"No theme here has a number for {wording.in_sentence(place.name)}."
    return _short(named, place, "theme")


def county_words(names: Mapping[str, str], scores: Sequence[Score]) -> str:
    """Which scores are the county's rather than the district's own; "" where none is."""
    named = [(names.get(score.id, score.title), score) for score in scores]
    return "".join(f"{wording.sentence_start(each)}." for each in _county_sentences(named))


def _short(named: Sequence[_Named], place: Place, what: str) -> str:
    name, median = wording.in_sentence(place.name), median_council(place)
    sure, unsure, _ = _by_certainty(named)
    if any(sure):
        return f"In {name}, {_sides(*sure, median)}."
    if any(unsure):
        return f"In {name}, {_sides(*unsure, median)}, {_how_unsure(named, unsure)}."
    number = "" if what == "component" else " with a number"
    return f"In {name}, no {what}{number} stands clearly apart from {median}."


def theme_headline(scores: Sequence[Score], place: Place) -> str:
    """The same over the themes of a component, and which of them rest on the county's figures."""
    named = [(_lower_first(score.title), score) for score in scores]
    if not _known(named):
        return f"No theme here has a number for {wording.in_sentence(place.name)}."
    return _headline(named, place, "theme")


def _known(named: Sequence[_Named]) -> bool:
    return any(score.score is not None for _, score in named)


def _headline(named: Sequence[_Named], place: Place, what: str) -> str:
    sure, unsure, close = _by_certainty(named)
    median, start = median_council(place), f"In {wording.in_sentence(place.name)}, "
    sentences = []
    if any(sure):
        sentences.append(_sides(*sure, median))
    if any(unsure):
        sides = _sides(*unsure, "it" if sentences else median)
        sentences.append(f"{sides}, {_how_unsure(named, unsure)}")
    if not sentences:
        sentences.append(f"no {what} with a number stands clearly apart from {median}")
    elif close:
        sentences.append(f"{_verb(close, 'is', 'are')} too close to call")
    rest = [wording.sentence_start(text) for text in (*sentences[1:], *_county_sentences(named))]
    return ". ".join([start + sentences[0], *rest]) + "."


def _by_certainty(named: Sequence[_Named]) -> tuple[_Sides, _Sides, list[str]]:
    """Titles above and below by an interval, above and below without one, and too close to call."""
    gaps = sorted(
        ((s.score - s.median, title, standing(s)) for title, s in named
         if s.score is not None and s.median is not None),
        key=lambda gap: -abs(gap[0]),
    )  # fmt: skip
    gaps = [gap for gap in gaps if abs(gap[0]) >= WORTH_SAYING]

    def on(side: Side, *, sure: bool) -> list[str]:
        return [title for _, title, found in gaps if found.side == side and found.is_sure == sure]

    return (
        (on("above", sure=True), on("below", sure=True)),
        (on("above", sure=False), on("below", sure=False)),
        on("too_close", sure=False),
    )


def _how_unsure(named: Sequence[_Named], unsure: _Sides) -> str:
    """Why these may not stand where they seem to: no interval, or some for less than half."""
    titles = [*unsure[0], *unsure[1]]
    bases = {standing(score).basis for title, score in named if title in titles}
    if bases == {"no_interval"}:
        return "with no interval published"
    return f"with few {'or no ' if 'no_interval' in bases else ''}intervals published"


def _sides(above: list[str], below: list[str], whom: str) -> str:
    """Such as "Data scores above the median council, and Skills and Travel score below it"."""
    parts = []
    if above:
        parts.append(f"{_verb(above, 'scores', 'score')} above {whom}")
    if below:
        parts.append(f"{_verb(below, 'scores', 'score')} below {'it' if above else whom}")
    return ", and ".join(parts)


def _verb(titles: list[str], one: str, many: str) -> str:
    """The widest gaps by name, how many more there are (none is passed over), and the verb."""
    more = len(titles) - AT_MOST
    # "and 1 more" takes the room of the one it does not name.
    named = titles if more <= 1 else [*titles[:AT_MOST], f"{more} more"]
    # "Access to jobs and services, and public transport": which "and" joins them must be heard.
    *first, last = named
    has_and = bool(first) and any(" and " in title for title in named)
    listed = f"{', '.join(first)}, and {last}" if has_and else wording.join_words(named)
    return f"{listed} {one if len(titles) == 1 else many}"


def _county_sentences(named: Sequence[_Named]) -> list[str]:
    """Which scores are the county's rather than the district's own."""
    titles = [title for title, score in named if rests_on_county(score)]
    owner = next((score.inherited_from for _, score in named if rests_on_county(score)), None)
    if owner is None:
        return []
    return [f"{_verb(titles, 'rests', 'rest')} on {wording.possessive(owner)} figures"]


def _lower_first(title: str) -> str:
    """A title inside a sentence; words that are names ("GCSE") keep their capitals."""
    return title if title[1:2].isupper() else title[0].lower() + title[1:]


def map_headline(
    row: IndicatorRow, place: Place, nation_name: str | None, unknown: str | None
) -> str:
    """The place's own figure, and for how many councils of the map it is not known.

    ``unknown`` is the sentence of ``map_words.unknown_in_scope``: None where all are known.
    """
    known = row.value is not None
    text = sentence(row, place) if known else unknown_sentence(row, place, nation_name)
    return f"{text} {unknown}" if unknown else text
