"""The facets of the case-study library: their order, titles, values and the words for each value.

A facet's id is its name in the address of the page, a value's id what stands there.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from components.model.case_facet_words import (
    COUNCIL_WORDS,
    DISCUSSION_WORDS,
    KINDS,
    LDC_WORDS,
    NATION_WORDS,
    OUTCOME_WORDS,
    SETTING_WORDS,
    STATUSES,
    TECHNOLOGY_WORDS,
    YEAR_WORDS,
)
from components.model.case_rows import CaseCard
from components.model.catalogue_rows import Catalogue
from components.model.facets import FacetIndex
from components.model.rows import Place
from components.model.wording import sentence_start

_NONE: Final = "none"


@dataclass(frozen=True, slots=True)
class FacetOption:
    """A value to choose.

    ``component`` is whose tile stands beside it, ``group`` the heading it stands under; None where
    there is none.
    """

    value: str
    label: str
    component: str | None = None
    group: str | None = None


@dataclass(frozen=True, slots=True)
class Facet:
    """A facet with its values in order.

    ``is_open`` from the start; one that ``is_long`` leaves out values that no case has under the
    other filters.
    """

    facet_id: str
    title: str
    options: tuple[FacetOption, ...]
    is_open: bool = False
    is_long: bool = False

    def label(self, value: str) -> str:
        """The words of a value; the value itself where it is none of ours."""
        return next((each.label for each in self.options if each.value == value), value)


def case_facets(
    index: FacetIndex,
    catalogue: Catalogue,
    places: Mapping[str, Place],
    clusters: Mapping[str, str],
) -> tuple[Facet, ...]:
    """Every facet in the order of the page, with those values that some case has.

    Args:
        index: which case has which value.
        catalogue: for components and themes.
        places: the place behind every code of a case.
        clusters: title by letter.
    """
    made = (
        Facet("component", "Component", _components(catalogue), is_open=True),
        Facet("theme", "Theme", _themes(catalogue), is_long=True),
        Facet("evidence", "Evidence", _plain({"found": "Source found",
              "seed": "Named only in a report"}), is_open=True),
        Facet("figure", "A figure in the result", _plain({"yes": "Yes", "no": "No"})),
        Facet("lesson", "A lesson", _plain({"yes": "Yes", "no": "No"})),
        Facet("status", "Status", _ids(STATUSES), is_open=True),
        Facet("years", "Began", _plain(YEAR_WORDS)),
        Facet("nation", "Nation", _plain(NATION_WORDS)),
        Facet("where", "Place", _places(places), is_long=True),
        Facet("council", "Kind of place", _plain(COUNCIL_WORDS)),
        Facet("setting", "Urban or rural", _plain(SETTING_WORDS)),
        Facet("cluster", "ONS cluster", _clusters(clusters)),
        Facet("discussion", "Discussion theme", _plain(DISCUSSION_WORDS)),
        Facet("outcome", "Digitalisation outcome", _plain(OUTCOME_WORDS)),
        Facet("ldc", "Local Digital Capital", _with_none(LDC_WORDS)),
        Facet("tech", "Technology", _plain(TECHNOLOGY_WORDS)),
        Facet("kind", "Kind of case", _ids(KINDS)),
    )  # fmt: skip
    return tuple(_of_cases(facet, index) for facet in made)


def _of_cases(facet: Facet, index: FacetIndex) -> Facet:
    """The facet without values that no case has at all."""
    held = index.values(facet.facet_id)
    options = tuple(option for option in facet.options if option.value in held)
    return Facet(facet.facet_id, facet.title, options, facet.is_open, facet.is_long)


def _plain(words: Mapping[str, str]) -> tuple[FacetOption, ...]:
    return tuple(FacetOption(value, label) for value, label in words.items())


def _with_none(words: Mapping[str, str]) -> tuple[FacetOption, ...]:
    return (*_plain(words), FacetOption(_NONE, "No part of it"))


def _ids(values: Iterable[str]) -> tuple[FacetOption, ...]:
    """Values whose words are their ids."""
    return tuple(FacetOption(v, sentence_start(v.replace("-", " "))) for v in values)


def _components(catalogue: Catalogue) -> tuple[FacetOption, ...]:
    return tuple(
        FacetOption(c.component_id, c.short_title, c.component_id) for c in catalogue.components
    )


def _themes(catalogue: Catalogue) -> tuple[FacetOption, ...]:
    """The themes under their components, and last those cases that none of them fits."""
    found: list[FacetOption] = []
    for component in catalogue.components:
        group = component.short_title
        own = catalogue.themes_of(component.component_id)
        found += [FacetOption(each.theme_id, each.title, group=group) for each in own]
        nothing = f"{component.component_id}-{_NONE}"
        found.append(FacetOption(nothing, f"No theme of {group} fits", group=group))
    return tuple(found)


def _places(places: Mapping[str, Place]) -> tuple[FacetOption, ...]:
    """Places by name; those without a slug by their code."""
    named = sorted({(place.name, place.slug or code) for code, place in places.items()})
    shown = [FacetOption(value, name) for name, value in named]
    far = {"no-one-place": "UK, no one place", "abroad": "Abroad"}
    return (*shown, *_plain(far))


def _clusters(clusters: Mapping[str, str]) -> tuple[FacetOption, ...]:
    own = {letter.lower(): title for letter, title in clusters.items()}
    return (*_plain(own), FacetOption(_NONE, "Not one council"))


def cases_by_id(cases: Iterable[CaseCard]) -> dict[str, CaseCard]:
    """The cases by their ids."""
    return {case.case_id: case for case in cases}
