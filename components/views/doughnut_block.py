"""The doughnut with its twin of bars, never alone: of the eight components, or of one's themes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components import store
from components.charts import certainty
from components.charts.bars import bars, key_row
from components.charts.doughnut import doughnut
from components.charts.markup import el, join
from components.charts.parts import parts, spoken
from components.model import wording
from components.views import go, selection
from components.views.figure import figure

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.charts.markup import Markup
    from components.charts.parts import Part
    from components.model.rows import Component, Place, Score


def adjective(place: Place) -> str:
    """The word for the nation's councils: "English"."""
    return wording.NATION_ADJECTIVE.get(place.nation_code or "", "")


def component_parts(scores: Sequence[Score]) -> tuple[Part, ...]:
    """The eight components under their short names, with what their confidence rests on."""
    return parts(scores, names=short_names(), coherence=coherence())


def theme_parts(
    scores: Sequence[Score], component_id: str, theme: str | None = None
) -> tuple[Part, ...]:
    """The themes of a component; with one of them chosen the others are pale."""
    return parts(
        scores,
        component_id=component_id,
        highlighted={theme} if theme else None,
        chosen=theme,
    )


def with_themes(
    own: Sequence[Score], themes: Sequence[Score], component_id: str
) -> tuple[Part, ...]:
    """A component, then its themes: what a step of a story draws of it."""
    return (*component_parts(own), *theme_parts(themes, component_id))


def coherence() -> dict[str, float | None]:
    """The mean correlation of the themes of each component by id, those of more than one theme."""
    return {row.component_id: row.mean_correlation for row in store.coherence()}


def short_names() -> dict[str, str]:
    """The short name of each component by id."""
    return {c.component_id: c.short_title for c in store.catalogue().components}


def cited(place: Place, scores: Sequence[Score]) -> list[str]:
    """The scores of a council as they are cited, a line each."""
    return [f"{place.name}: {spoken(part, adjective(place))}." for part in component_parts(scores)]


def components(place: Place, scores: Sequence[Score]) -> None:
    """The eight components of a council; choosing one opens its page."""
    items = component_parts(scores)
    wheel = doughnut(
        items, centre=place.name, adjective=adjective(place), uid="components", place=place.name
    )
    table = bars(
        items,
        place=place.name,
        adjective=adjective(place),
        caption=f"The eight components of {wording.in_sentence(place.name)}",
    )
    key = key_row(items, adjective(place))
    sure = certainty.every(items, selection.nation_of(place).name)
    drawn = join([_side_by_side(wheel, join([table, key])), sure])
    figure(drawn, "components", on_choose=go.to_component)


def themes(
    component: Component, place: Place, scores: Sequence[Score], own: Score, theme: str | None
) -> Markup:
    """The themes of a component, to choose one from; beside a chosen one the others are pale.

    Above them how sure the component's number ``own`` is.
    """
    items = theme_parts(scores, component.component_id, theme)
    wheel = doughnut(
        items,
        centre=component.component_id,
        adjective=adjective(place),
        uid="themes",
        place=place.name,
    )
    table = bars(
        items,
        place=place.name,
        adjective=adjective(place),
        caption=f"{component.title}: the themes in {wording.in_sentence(place.name)}",
    )
    sure = certainty.one(component_parts([own])[0], selection.nation_of(place).name)
    return join([sure, wheel, table, key_row(items, adjective(place))])


def _side_by_side(wheel: Markup, table: Markup) -> Markup:
    return el("div", el("div", wheel), el("div", table), class_="cp-two")
