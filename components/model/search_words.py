"""What a search says beside its hits: what was read for a word, what was left out, what to try."""

from __future__ import annotations

from components.model.place_names import echoed
from components.model.search_query import MAX_WORDS
from components.model.search_rows import ReadAs, SearchResult, TopicKind
from components.model.wording import join_words, plural

TOPIC_WORDS: dict[TopicKind, str] = {
    "theme": "theme", "place": "place", "technology": "technology",
}  # fmt: skip
NOTHING_TO_LOOK_FOR = "Type a word that says what to look for: “damp”, “bus”, “Leeds”."
NOTHING_FOUND = "No case and no point has this."
TRY = "The library has these:"


def search_sentences(result: SearchResult) -> tuple[str, ...]:
    """How the text was read, as far as that is worth a word: one sentence a thing."""
    if not result.words:
        return (NOTHING_TO_LOOK_FOR,)
    said = [_read_as(each) for each in result.read_as]
    if result.unknown:
        said.append(_unknown(result))
    if result.phrases:
        phrases = join_words([f"“{echoed(phrase)}”" for phrase in result.phrases])
        said.append(f"Only what has {phrases} word for word.")
    if result.is_cut:
        said.append(f"Only the first {MAX_WORDS} words were read.")
    if not result.cases and not result.points and len(result.unknown) < result.words:
        said.append(NOTHING_FOUND)
    return tuple(said)


def _read_as(each: ReadAs) -> str:
    typed = f"“{echoed(each.typed)}”"
    if each.how == "begins":
        return f"{typed} is read as the beginning of {_any_of(each.read)}."
    others = f" It might also be {_any_of(each.others)}." if each.others else ""
    return f"Nothing has {typed}; {_any_of(each.read)} is looked for instead.{others}"


def _any_of(words: tuple[str, ...]) -> str:
    return join_words([f"“{word}”" for word in words], "or")


def _unknown(result: SearchResult) -> str:
    words = join_words([f"“{echoed(word)}”" for word in result.unknown], "or")
    if len(result.unknown) == result.words:
        return f"Nothing here is about {words}."
    return f"Nothing here is about {words}; the rest is looked for."


def points_heading(found: int) -> str:
    """The heading over hits among points: "12 points of working groups on this"."""
    return f"{plural(found, 'point')} of working groups on this"
