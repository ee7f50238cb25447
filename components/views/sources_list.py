"""Where the figures come from: each publisher, its attribution lines, its sets and their use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components import store
from components.charts import prose
from components.charts.markup import el, join, only_read_aloud
from components.model import source_groups, wording

if TYPE_CHECKING:
    from components.charts.markup import Markup
    from components.model.catalogue_rows import Source
    from components.model.source_groups import SourceGroup


def sources() -> Markup:
    """One block a publisher, with every attribution line to be read without unfolding anything."""
    every = store.catalogue().sources
    found = source_groups.by_publisher(every)
    return join(
        [
            prose.heading(
                "Where the figures come from",
                f"{len(every)} sets, by publisher: the attribution and licence of each; unfold for "
                "dates, what kind of figures they are and what was done to them.",
            ),
            *(_publisher(publisher, groups) for publisher, groups in found.items()),
        ]
    )


def _publisher(publisher: str, groups: tuple[SourceGroup, ...]) -> Markup:
    return el("section", el("h3", publisher), *map(_group, groups), class_="cp-source-block")


def _group(group: SourceGroup) -> Markup:
    licence = f"{group.licence}, {group.licence_url}"
    facts = [("Attribution", group.attribution), ("Licence", licence)]
    if source_groups.is_share_alike(group.licence):
        facts.append(("Share alike", "whatever is made of these figures must carry CC BY-SA 4.0"))
    titles = "; ".join(source.title for source in group.sources)
    more = join(["Dates, standing and our work", only_read_aloud(f": {titles}")])
    unfolded = prose.details(more, join(map(_set, group.sources)))
    return join([el("h4", titles), _facts(facts), unfolded])


def _set(source: Source) -> Markup:
    facts = [
        ("Set", f"{source.title}, {source.publisher}"),
        ("Used for", _use(source)),
        ("Standing", source.standing),
        ("What we did", source.processing),
        ("Released", source.released),
        ("Taken", source.retrieved),
        ("Address", source.url),
    ]
    return _facts(facts)


def _use(source: Source) -> str:
    """What rests on the set: indicators of councils, measures of neighbourhoods, or neither."""
    indicators = [i for i in store.catalogue().indicators if i.source_id == source.source_id]
    measures = {
        measure.measure_id
        for of_nation in store.neighbourhood_measures().values()
        for measure in of_nation
        if measure.source_id == source.source_id
    }
    uses = []
    if indicators:
        uses.append(f"{wording.plural(len(indicators), 'indicator')} of councils")
    if measures:
        uses.append(f"{wording.plural(len(measures), 'measure')} of neighbourhoods")
    if source.share_alike and not indicators:
        uses.append("Scotland’s part of an indicator of councils")
    return wording.join_words(uses) or "names, places, boundaries or a sense of size"


def _facts(facts: list[tuple[str, str]]) -> Markup:
    terms = (part for name, text in facts for part in (el("dt", name), el("dd", text)))
    return el("dl", *terms, class_="cp-facts")
