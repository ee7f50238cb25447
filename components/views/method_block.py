"""The method on the page Sources and method, and which components carry a number."""

from __future__ import annotations

from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from components import store
from components.charts import prose
from components.charts.markup import el, join
from components.model import wording
from components.views.method_words import SECTIONS, Section

if TYPE_CHECKING:
    from components.charts.markup import Markup
    from components.model.catalogue_rows import Coherence

COHERENCE: Final = (
    "A component is the mean of its themes, and a mean of things that run against each other says "
    "nothing. So we look whether councils that do well on one theme do well on the others, by "
    "Spearman’s rank correlation: 1 is the same order of England’s councils, 0 no connection, −1 "
    "the opposite order. Where the mean over all pairs of themes is below 0, the component shows "
    "its indicators and no number."
)
NO_PAIR: Final = "nothing to compare: fewer than two of its themes are scored"


def method() -> Markup:
    """Every section, short, with what there is to unfold."""
    return join([prose.heading("The method in plain words"), *map(_section, SECTIONS)])


def _section(section: Section) -> Markup:
    return el(
        "section",
        el("h3", section.title),
        prose.paragraph(section.text),
        prose.details(section.summary, prose.bullet_list(section.more))
        if section.summary
        else None,
        class_="cp-source-block",
    )


def coherence() -> Markup:
    """Each component with what was found and, unfolded, every pair of its themes."""
    found = {
        component_id: list(rows)
        for component_id, rows in groupby(store.coherence(), attrgetter("component_id"))
    }
    pairs = {c.title: found.get(c.component_id, []) for c in store.catalogue().components}
    table = prose.table(
        "Which components carry a number",
        ("Component", "Mean over its pairs of themes", "Number"),
        (_component(title, own) for title, own in pairs.items()),
    )
    every = (_pairs(title, own) for title, own in pairs.items() if own)
    return join([prose.heading("Which components carry a number", COHERENCE), table, *every])


def _component(title: str, pairs: list[Coherence]) -> tuple[str, str, str]:
    if not pairs:
        return title, "none", NO_PAIR
    mean = wording.format_number(pairs[0].mean_correlation, 2)
    return title, mean, "shown" if pairs[0].shows_number else "not shown: its themes disagree"


def _pairs(title: str, pairs: list[Coherence]) -> Markup:
    titles = {theme.theme_id: theme.title for theme in store.catalogue().themes}
    table = prose.table(
        f"{title}: do its themes move together?",
        ("Two themes", "Together", "Councils"),
        (_pair(pair, titles) for pair in pairs),
    )
    return prose.details(f"{title}: {wording.plural(len(pairs), 'pair')} of themes", table)


def _pair(pair: Coherence, titles: dict[str, str]) -> tuple[str, ...]:
    return (
        f"{titles[pair.theme_a]} with {wording.lower_first(titles[pair.theme_b])}",
        wording.format_number(pair.correlation, 2),
        str(pair.councils),
    )
