"""Councils side by side with their component scores, as a plain table with named columns."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from components.charts.icons import tile
from components.charts.markup import Markup, el
from components.charts.tall_table import scrolling, tall
from components.model import wording
from components.model.rows import Component, Place, Score

Council = tuple[Place, Sequence[Score]]

LABEL: Final = "Component scores of each council"
PARTIAL: Final = "* partial: some of its indicators are missing."


def table(components: Sequence[Component], councils: Sequence[Council]) -> Markup:
    """One row per council; its name is a button that opens it. "?" stands for no number.

    Under it the signs that occur are explained, each "?" counted by component and reason.
    """
    heads = [
        el("th", _head(component), scope="col", title=component.title) for component in components
    ]
    inside = el(
        "table",
        el("caption", LABEL, class_="cp-vh"),
        el("thead", el("tr", el("th", "Council", scope="col"), *heads)),
        el("tbody", *(_row(place, scores, components) for place, scores in councils)),
        class_="cp-table cp-districts",
    )
    region = scrolling(inside, LABEL)
    signs = " ".join(_signs(components, councils))
    return el(
        "div",
        tall(region, len(councils), "councils"),
        el("p", signs, class_="cp-signs") if signs else None,
    )


def _head(component: Component) -> Markup:
    """The sign and, under or above it, the name in words."""
    sign = tile(component.component_id, 22)
    return el("span", sign, el("span", component.short_title), class_="cp-col-head")


def _row(place: Place, scores: Sequence[Score], components: Sequence[Component]) -> Markup:
    by_id = {score.id: score for score in scores}
    name = el("button", place.name, type="button", data_choose=place.area_code, class_="cp-link")
    cells = (_cell(by_id.get(component.component_id)) for component in components)
    return el("tr", el("th", name, scope="row"), *cells)


def _cell(score: Score | None) -> Markup:
    if score is None or score.score is None:
        return el("td", el("span", "?", title=_why(score)), class_="cp-unknown")
    mark = "*" if score.state == "partial" else ""
    return el("td", wording.format_number(score.score) + mark)


def _why(score: Score | None) -> str:
    return wording.NO_SCORE_WORDS[score.reason] if score and score.reason else "no number"


def _signs(components: Sequence[Component], councils: Sequence[Council]) -> Iterator[str]:
    """What "*" and "?" mean, where they occur, and each reason with the councils it holds for."""
    every = [{score.id: score for score in scores} for _, scores in councils]
    if any(score.state == "partial" for scores in every for score in scores.values()):
        yield PARTIAL
    columns = {c.short_title: [s.get(c.component_id) for s in every] for c in components}
    why = Counter(
        (_why(score), name)
        for name, scores in columns.items()
        for score in scores
        if score is None or score.score is None
    )
    if why:
        yield "? no number:"
        yield "; ".join(_reasons(why, list(columns), len(councils))) + "."


def _reasons(
    why: Mapping[tuple[str, str], int], names: Sequence[str], councils: int
) -> Iterator[str]:
    """Such as "Resilience, themes disagree (all 296)"; components that share both go together."""
    together: dict[tuple[str, int], list[str]] = {}
    for (reason, name), count in why.items():
        together.setdefault((reason, count), []).append(name)
    for (reason, count), where in together.items():
        whom = "every component" if len(where) == len(names) > 1 else wording.join_words(where)
        how_many = f"all {councils}" if count == councils else f"{count} of {councils}"
        yield f"{whom}, {reason} ({how_many})"
