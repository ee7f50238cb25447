"""Councils that meet several conditions at once, those that may, and how many each leaves."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from components.model.condition_answers import Answer, CouncilFact, WhyUntold, answer, joined
from components.model.conditions import Condition
from components.model.rows import Indicator, Place

NATIONS: Final = ("E92000001", "S92000003", "W92000004", "N92000002")


@dataclass(frozen=True, slots=True)
class Scope:
    """Whose councils are looked at; None in a part means all.

    ``where`` is the code of a nation or a region, ``alike`` the codes of the councils most like a
    chosen one.
    """

    where: str | None = None
    kind: str | None = None
    cluster: str | None = None
    alike: frozenset[str] | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """A condition with its indicator and every council's fact by code."""

    condition: Condition
    indicator: Indicator
    facts: Mapping[str, CouncilFact]

    @property
    def benchmarks(self) -> frozenset[str]:
        """Names of what councils are compared with: nations, and the UK where it stands in."""
        return frozenset(fact.benchmark_name for fact in self.facts.values() if fact.benchmark_name)


@dataclass(frozen=True, slots=True)
class Tally:
    """Of the councils looked at: what one condition says alone, and how many are left after it."""

    meets: int
    does_not: int
    untold: int
    left: int  # meet this condition and all before it


@dataclass(frozen=True, slots=True)
class SearchResult:
    """``found`` and ``untold`` are by nation and name; ``untold`` with why, one entry a condition.

    The reason is None for the conditions that such a council meets.
    """

    inside: tuple[str, ...]  # codes of all councils looked at
    found: tuple[Place, ...]
    untold: tuple[tuple[Place, tuple[WhyUntold | None, ...]], ...]
    does_not: int
    tallies: tuple[Tally, ...]

    @property
    def looked_at(self) -> int:
        """How many councils were looked at."""
        return len(self.inside)


def within(councils: Iterable[Place], scope: Scope) -> tuple[Place, ...]:
    """The councils of a scope, by nation and name."""
    inside = (
        each
        for each in councils
        if scope.where in {None, each.nation_code, each.region_code}
        and scope.kind in {None, each.council_type}
        and scope.cluster in {None, each.cluster_id}
        and (scope.alike is None or each.area_code in scope.alike)
    )
    return tuple(sorted(inside, key=_by_nation_and_name))


def _by_nation_and_name(place: Place) -> tuple[int, str, str]:
    known = place.nation_code in NATIONS
    nation = NATIONS.index(str(place.nation_code)) if known else len(NATIONS)
    return nation, place.name, place.area_code


def search(asked: Sequence[Asked], councils: Iterable[Place], scope: Scope) -> SearchResult:
    """Return the councils within the scope that meet all conditions, and those that may.

    Every council looked at is counted once: found, untold or not. The order of conditions changes
    nothing but ``left``.
    """
    inside = within(councils, scope)
    one_nation = len({place.nation_code for place in inside}) == 1
    answers = {
        place.area_code: tuple(_answer(each, place, one_nation=one_nation) for each in asked)
        for place in inside
    }
    all_of = {code: joined(given) for code, given in answers.items()}
    return SearchResult(
        inside=tuple(answers),
        found=tuple(place for place in inside if all_of[place.area_code] is True),
        untold=tuple(
            (place, tuple(each.why for each in answers[place.area_code]))
            for place in inside
            if all_of[place.area_code] is None
        ),
        does_not=sum(held is False for held in all_of.values()),
        tallies=tuple(_tally(number, list(answers.values())) for number in range(len(asked))),
    )


def _answer(asked: Asked, place: Place, *, one_nation: bool) -> Answer:
    fact = asked.facts.get(place.area_code)
    if fact is None:
        return Answer(None, "no_data")
    return answer(asked.condition, asked.indicator, fact, one_nation=one_nation)


def _tally(number: int, answers: Sequence[tuple[Answer, ...]]) -> Tally:
    alone = [given[number].holds for given in answers]
    return Tally(
        meets=alone.count(True),
        does_not=alone.count(False),
        untold=alone.count(None),
        left=sum(joined(given[: number + 1]) is True for given in answers),
    )


def found_without(
    asked: Sequence[Asked], councils: Sequence[Place], scope: Scope
) -> tuple[int, ...]:
    """For each condition, how many councils would be found without it: which one to drop."""
    return tuple(
        len(search([*asked[:number], *asked[number + 1 :]], councils, scope).found)
        for number in range(len(asked))
    )
