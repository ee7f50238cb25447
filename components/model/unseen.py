"""What cannot be seen of a place: every unknown with its reason, who might hold it, who shares it.

Unknown figures are findings. Those that stand apart because another nation measures in its own way
are no gap; they are listed and counted by themselves.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from components.model.catalogue_rows import Catalogue, Theme
from components.model.rows import Indicator, IndicatorRow, Place, UnknownReason
from components.model.wording import NATION_LETTER

KINDS: Final[tuple[UnknownReason, ...]] = (
    "no_data", "suppressed", "not_applicable", "not_comparable",
)  # fmt: skip
GAPS: Final[tuple[UnknownReason, ...]] = ("no_data", "suppressed")  # what somebody might fill
ANYWHERE: Final = "K02000001"
Why = Literal[
    "register",  # not on a list of known cases
    "larger_areas",  # published for larger areas only
    "not_covered",  # the source does not cover this nation
    "some_nations",  # published for some nations, so not for the UK
    "councils_only",  # published for councils there, not for a larger area such as this
    "no_figure",  # the source covers such places, and has no figure for this one
    "held_back",  # by the publisher
    "not_applicable",
    "own_way",  # the nation measures it in its own way
]
Basis = Literal["publisher", "source", "ours"]
BASES: Final[Mapping[Why, Basis]] = {
    "register": "ours", "larger_areas": "publisher", "not_covered": "source",
    "some_nations": "publisher", "councils_only": "publisher",
    "no_figure": "source", "held_back": "publisher",
    "not_applicable": "publisher", "own_way": "ours",
}  # fmt: skip


_BY_KIND: Final[Mapping[UnknownReason | None, Why]] = {
    "suppressed": "held_back", "not_applicable": "not_applicable", "not_comparable": "own_way",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Shared:
    """How many councils of a nation lack an indicator, of one kind of unknown."""

    indicator_id: str
    nation_code: str
    kind: UnknownReason
    councils: int


@dataclass(frozen=True, slots=True)
class Gap:
    """One figure that is not known of a place.

    ``holder`` is who might hold it, None where nobody can; ``lacking`` how many councils of its
    nation have no figure (itself included where it is one), of ``councils``.
    """

    indicator: Indicator
    kind: UnknownReason
    why: Why
    holder: str | None
    lacking: int
    councils: int

    @property
    def basis(self) -> Basis:
        """Who made it unknown: the publisher, what the source covers, or a rule of ours."""
        return BASES[self.why]


@dataclass(frozen=True, slots=True)
class EmptyTheme:
    """A theme for which there is no indicator at all, for any place."""

    theme: Theme
    holder: str | None


def gaps(
    rows: Sequence[IndicatorRow],
    place: Place,
    lacking: Mapping[str, int],
    councils: int,
    holders: Mapping[tuple[str, str], str],
) -> tuple[Gap, ...]:
    """Every unknown figure of a place, in screen order.

    Args:
        rows: all its indicators.
        place: whose they are.
        lacking: councils of its nation (of the UK for the UK) without a figure, by indicator.
        councils: how many councils there are in all there.
        holders: who might hold what, as the register has it.
    """
    found = []
    for row in rows:
        if row.unknown_reason is None:
            continue
        number = lacking.get(row.indicator.indicator_id, 0)
        why = why_unknown(row, place, some_councils=number < councils)
        who = _holder(row, why, place, holders)
        found.append(Gap(row.indicator, row.unknown_reason, why, who, number, councils))
    return tuple(found)


def why_unknown(row: IndicatorRow, place: Place, *, some_councils: bool) -> Why:
    """The reason behind an unknown figure, as far as the catalogue tells it.

    ``some_councils`` tells whether any council of its nation has the figure.
    """
    if row.unknown_reason in _BY_KIND:
        return _BY_KIND[row.unknown_reason]
    indicator, is_council = row.indicator, place.kind == "council"
    covered = len(indicator.nations)
    letter = NATION_LETTER.get(place.nation_code or place.area_code, "")
    reasons: tuple[tuple[Why, bool], ...] = (
        ("register", is_council and indicator.apart == "register"),
        ("larger_areas", is_council and not covered),
        ("some_nations", place.kind == "uk" and 0 < covered < len(NATION_LETTER)),
        ("not_covered", bool(covered and letter) and letter not in indicator.nations),
        ("councils_only", place.kind not in {"council", "uk"} and some_councils),
    )
    return next((why for why, holds in reasons if holds), "no_figure")


def _holder(
    row: IndicatorRow, why: Why, place: Place, holders: Mapping[tuple[str, str], str]
) -> str | None:
    if why in {"not_applicable", "own_way"}:
        return None
    if why == "held_back":
        return f"{row.indicator.publisher}, which held it back"
    return holder_of(row.indicator.theme_id, place.nation_code or place.area_code, holders)


def holder_of(
    theme_id: str, nation_code: str, holders: Mapping[tuple[str, str], str]
) -> str | None:
    """Who might hold figures of a theme in a nation; None where the register has no line."""
    return holders.get((theme_id, nation_code)) or holders.get((theme_id, ANYWHERE))


def empty_themes(
    catalogue: Catalogue, nation_code: str, holders: Mapping[tuple[str, str], str]
) -> tuple[EmptyTheme, ...]:
    """The themes without any indicator, in screen order."""
    used = {indicator.theme_id for indicator in catalogue.indicators}
    return tuple(
        EmptyTheme(theme, holder_of(theme.theme_id, nation_code, holders))
        for theme in catalogue.themes
        if theme.theme_id not in used
    )


def lacking_in(shared: Sequence[Shared], nation_code: str | None) -> dict[str, int]:
    """Councils of a nation (of all for None) without a figure that one might have, by indicator.

    What does not apply to a council, or what its nation measures in its own way, it does not lack.
    """
    found: dict[str, int] = {}
    for one in shared:
        if nation_code in {None, one.nation_code} and one.kind in GAPS:
            found[one.indicator_id] = found.get(one.indicator_id, 0) + one.councils
    return found


@dataclass(frozen=True, slots=True)
class NationUnseen:
    """How much of what could be known of a nation's councils is not, by component.

    A figure that does not apply, or that the nation measures in its own way, could not be known.
    """

    nation_code: str
    name: str
    councils: int
    unknown: Mapping[str, int]  # figures (a council and an indicator each), by component
    could: Mapping[str, int]

    @property
    def unknown_percent(self) -> float:
        """Over all components."""
        return 100 * sum(self.unknown.values()) / max(1, sum(self.could.values()))

    def percent(self, component_id: str) -> float | None:
        """Of one component; None where nothing of it could be known."""
        could = self.could.get(component_id, 0)
        return 100 * self.unknown.get(component_id, 0) / could if could else None


def nation_unseen(
    nation: Place, councils: int, indicators: Sequence[Indicator], shared: Sequence[Shared]
) -> NationUnseen:
    """Count what is unknown of the councils of a nation, indicator by indicator."""
    component = {one.indicator_id: one.component_id for one in indicators}
    could: dict[str, int] = {}
    for one in indicators:
        could[one.component_id] = could.get(one.component_id, 0) + councils
    unknown = dict.fromkeys(could, 0)
    for row in shared:
        if row.nation_code != nation.area_code:
            continue
        if row.kind in GAPS:
            unknown[component[row.indicator_id]] += row.councils
        else:
            could[component[row.indicator_id]] -= row.councils
    return NationUnseen(nation.area_code, nation.name, councils, unknown, could)
