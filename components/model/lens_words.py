"""The words around a framework: whose it is, what a place has under it, whose each mapping is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from components.model.lens_facts import TermFacts, is_scored, with_figure, with_number
from components.model.lens_rows import Lens, Link, MadeBy, Point, Target, Term
from components.model.rows import Place
from components.model.wording import format_number, in_sentence, join_words, plural, sentence_start

BY_WORDS: Final[Mapping[MadeBy, str]] = {
    "source": "the source’s",
    "ours": "our reading",
    "derived": "by a rule of ours",
}
TARGET_WORDS: Final[Mapping[Target, str]] = {
    "indicator": "Figures", "case": "Case studies", "point": "Working-group points",
}  # fmt: skip
SECTION_WORDS: Final[Mapping[str, str]] = {
    "worked_well": "what worked well",
    "needs_to_change": "what needs to change",
    "practical_steps": "practical steps",
    "collaborate": "working together",
    "asks_and_offers": "asks and offers",
}
NO_FIGURE: Final = "no published figure speaks to it"
HOW_SCORED: Final = (
    "A number runs from 0 to 100 among councils and is made by the rules of the eight components: "
    "the mean of its themes, none where they do not move together or too few are known. It is "
    "ours, not the publisher’s. No rank is drawn, so its confidence is never high."
)


def finding(lens: Lens, facts: Sequence[TermFacts], place: Place | None) -> str:
    """What the framework finds: "Leeds: 4 of 12 outcomes have a number, 6 have a figure"."""
    terms = f"{plural(len(facts), lens.term_word)}"
    if not lens.has_indicators:
        return f"No published figure speaks to any of the {terms}"
    figure = with_figure(facts)
    if place is None:
        return f"Published figures speak to {figure} of {terms}"
    name = sentence_start(in_sentence(place.name))
    have = "has" if figure == 1 else "have"
    said = f"{name}: {figure} of {terms} {have} a known figure"
    if is_scored(lens, place):
        said += f", {with_number(facts)} a number"
    return said


def subtitle(lens: Lens, place: Place | None) -> str:
    """Under the finding: what is shown, and why there are no numbers where there are none."""
    if not lens.has_indicators:
        return "Case studies and points of working groups show what each means in practice."
    if lens.why_no_scores is not None:
        return f"Figures are counted, not scored. {lens.why_no_scores}"
    if place is None:
        return "Choose a place to see which of its figures are known."
    if not is_scored(lens, place):
        return "Numbers are made for councils; here the figures are counted, known and unknown."
    return HOW_SCORED


def whose(lens: Lens) -> list[tuple[str, str]]:
    """Each kind of mapping with whose it is: ("Case studies", "our reading")."""
    lines = [("Its terms", BY_WORDS[lens.terms_made_by])]
    for target, words in TARGET_WORDS.items():
        links = [link for term in lens.terms for link in term.links if link.target == target]
        lines.append((words, by_words(links) if links else "none"))
    return lines


def by_words(links: Iterable[Link]) -> str:
    """Whose some mappings are: "our reading", or "our reading (80), the source’s (1)"."""
    counts = Counter(link.made_by for link in links)
    if len(counts) == 1:
        return BY_WORDS[next(iter(counts))]
    parts = [f"{BY_WORDS[by]} ({count})" for by, count in counts.most_common()]
    return join_words(parts)


def chosen_by(term: Term, target: Target) -> str:
    """Whose choice a term's figures, cases or points are, as a sentence."""
    links = [link for link in term.links if link.target == target]
    return f"Put under this {by_phrase(links)}." if links else ""


def by_phrase(links: Sequence[Link]) -> str:
    """Such as "by our reading", "by the source itself", "by a rule of ours"."""
    phrases = {"source": "by the source itself", "ours": "by our reading",
               "derived": "by a rule of ours"}  # fmt: skip
    counts = Counter(link.made_by for link in links)
    if len(counts) == 1:
        return phrases[next(iter(counts))]
    return join_words([f"{phrases[by]} ({count})" for by, count in counts.most_common()])


def point_note(point: Point) -> str:
    """Who made a point and when: "Power of data, 2024: what worked well"."""
    return f"{point.working_group}, {point.year}: {SECTION_WORDS[point.section]}"


def signed(value: float | None) -> str:
    """A standard score with its sign and two decimals; "?" where it is not known."""
    if value is None:
        return "?"
    text = format_number(value, 2)
    return text if text.startswith("−") or float(text) == 0 else f"+{text}"
