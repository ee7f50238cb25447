"""Another framework over the same figures, cases and points: what a lens is on the screen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal, get_args

MadeBy = Literal[
    "source",  # the framework itself says so
    "ours",  # our reading
    "derived",  # by a rule of ours, from names or from tags
]
Target = Literal["indicator", "case", "point"]
TARGETS: Final[tuple[Target, ...]] = get_args(Target)


@dataclass(frozen=True, slots=True)
class Link:
    """One thing that speaks to a term: what it is, who says so, and by which entry of the file."""

    target: Target
    target_id: str  # indicator_id, case_id or passage_id
    made_by: MadeBy
    through: str  # "named", or the rule: "theme adult-skills", "tag outcome:data"


@dataclass(frozen=True, slots=True)
class Term:
    """One term of a framework. ``group`` is None where the framework has no groups."""

    term_id: str
    title: str
    short_title: str  # for the labels of a drawing
    group: str | None
    explanation: str  # in our words
    links: tuple[Link, ...]

    def ids(self, target: Target) -> tuple[str, ...]:
        """The ids of what speaks to the term, of one kind, in the file's order."""
        return tuple(link.target_id for link in self.links if link.target == target)


@dataclass(frozen=True, slots=True)
class Lens:
    """One framework: whose it is, what it is in our words, and its terms in their order."""

    lens_id: str
    title: str
    short_title: str
    term_word: str  # what the framework calls a term: "outcome", "pillar"
    publisher: str
    published: str
    source: str
    url: str | None
    about: str
    note: str
    why_no_scores: str | None  # set: its terms are counted, never scored
    proxy_notes: tuple[str, ...]  # what our proxy by region is not
    terms_made_by: MadeBy
    terms: tuple[Term, ...]

    @property
    def has_indicators(self) -> bool:
        """Whether any figure speaks to any of its terms."""
        return any(term.ids("indicator") for term in self.terms)


@dataclass(frozen=True, slots=True)
class Said:
    """What a publisher said of places by its own framework, in our words."""

    year: int
    text: str
    source: str


@dataclass(frozen=True, slots=True)
class RegionProxy:
    """One region or nation by a framework's terms, as our figures have it.

    ``z`` holds a number a term: standard deviations above (+) or below (-) the plain mean of the
    twelve; None where no figure speaks to the term. ``mean`` is that of the terms with a number.
    """

    area_code: str
    name: str
    is_region: bool  # of England; else a nation
    z: tuple[float | None, ...]
    mean: float | None


@dataclass(frozen=True, slots=True)
class Point:
    """One point of a working group."""

    passage_id: str
    year: int
    working_group: str
    section: str
    text: str
