"""Councils side by side with their component scores, as a plain table that scrolls sideways."""

from __future__ import annotations

from collections.abc import Sequence

from components.charts.icons import tile
from components.charts.markup import Markup, el, only_read_aloud
from components.model import wording
from components.model.rows import Component, Place, Score

Council = tuple[Place, Sequence[Score]]


def table(components: Sequence[Component], councils: Sequence[Council]) -> Markup:
    """One row per council; its name is a button that opens it. "?" stands for no number."""
    heads = [
        el(
            "th",
            tile(c.component_id, 22),
            only_read_aloud(c.title),
            scope="col",
            title=c.title,
        )
        for c in components
    ]
    body = [_row(place, scores, components) for place, scores in councils]
    inside = el(
        "table",
        el("caption", "Component scores of each council", class_="cp-vh"),
        el("thead", el("tr", el("th", "Council", scope="col"), *heads)),
        el("tbody", *body),
        class_="cp-table cp-districts",
    )
    return el(
        "div",
        inside,
        class_="cp-scroll cp-tall",
        tabindex="0",
        role="region",
        aria_label="Component scores of each council",
    )


def _row(place: Place, scores: Sequence[Score], components: Sequence[Component]) -> Markup:
    by_id = {score.id: score for score in scores}
    name = el("button", place.name, type="button", data_choose=place.area_code, class_="cp-link")
    cells = (_cell(by_id.get(component.component_id)) for component in components)
    return el("tr", el("th", name, scope="row"), *cells)


def _cell(score: Score | None) -> Markup:
    if score is None or score.score is None:
        why = wording.NO_SCORE_WORDS[score.reason] if score and score.reason else "no number"
        return el("td", el("span", "?", title=why), class_="cp-unknown")
    mark = "*" if score.state == "partial" else ""
    return el("td", wording.format_number(score.score) + mark)
