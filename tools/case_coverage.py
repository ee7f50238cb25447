"""How far the case studies reach: ``python -m tools.case_coverage`` writes docs/cases.md.

Counted by the same joins that the library filters by, so page and paper cannot differ.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Final

from components.model.case_facet_words import COUNCIL_WORDS, NATION_WORDS, SETTING_WORDS
from components.model.catalogue_rows import Catalogue
from components.model.facets import FacetIndex, counts
from loaders import database, queries
from loaders.case_queries import case_facets
from loaders.paths import ROOT

PAGE: Final = ROOT / "docs" / "cases.md"
FOUND, NAMED = "found", "seed"
HEAD: Final = """# How far the case studies reach

Made by `python -m tools.case_coverage`. A cell says how many cases have a public source and, after
the plus, how many are only named in a source document. A case may belong to several components,
themes and nations, so rows add up to more than all cases.
"""


def page(index: FacetIndex, catalogue: Catalogue) -> str:
    """The whole page as Markdown."""
    components = {each.component_id: each.title for each in catalogue.components}
    parts = [
        HEAD,
        _summary(index),
        "## Components and nations\n",
        _table("component", [*NATION_WORDS.values(), "all"], [
            [title, *(_cell(index, component=component, nation=nation) for nation in NATION_WORDS),
             _cell(index, component=component)]
            for component, title in components.items()
        ]),
        "## Kinds of place\n",
        _table("kind of place", ["all"], [
            [words, _cell(index, council=kind)] for kind, words in COUNCIL_WORDS.items()
        ]),
        _table("urban or rural", ["all"], [
            [words, _cell(index, setting=kind)] for kind, words in SETTING_WORDS.items()
        ]),
        "## Themes\n",
        "A case of a component that none of its themes fits stands in the last row of it.\n",
        _table("theme", ["all"], list(_themes(index, catalogue))),
    ]  # fmt: skip
    return "\n".join(parts)


def _summary(index: FacetIndex) -> str:
    found, named = _cells(index, {})
    figures, lessons = _count(index, "figure", "yes"), _count(index, "lesson", "yes")
    return (
        f"{len(index.items)} cases: {found} with a public source, {named} only named. "
        f"{figures} give a figure in their result, {lessons} a lesson.\n"
    )


def _themes(index: FacetIndex, catalogue: Catalogue) -> Iterable[list[str]]:
    for component in catalogue.components:
        for theme in catalogue.themes_of(component.component_id):
            yield [f"{component.short_title}: {theme.title}", _cell(index, theme=theme.theme_id)]
        nothing = f"{component.component_id}-none"
        yield [f"{component.short_title}: no theme fits", _cell(index, theme=nothing)]


def _cell(index: FacetIndex, **chosen: str) -> str:
    found, named = _cells(index, {name: [value] for name, value in chosen.items()})
    return f"{found} + {named}"


def _cells(index: FacetIndex, chosen: Mapping[str, Sequence[str]]) -> tuple[int, int]:
    evidence = counts(index, chosen)["evidence"]
    return evidence[FOUND], evidence[NAMED]


def _count(index: FacetIndex, facet: str, value: str) -> int:
    return counts(index, {})[facet][value]


def _table(of: str, columns: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    head = [of, *columns]
    lines = [head, ["---", *["---:"] * len(columns)], *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines) + "\n"


def main(target: Path = PAGE) -> int:
    """Write the page from the database of today; 0 when that was done."""
    for line in database.ensure():
        print(line)
    location = database.current()
    if location is None:
        print("There is no database: run make build first.", file=sys.stderr)
        return 1
    with database.connect(location.path) as connection:
        text = page(case_facets(connection), queries.catalogue(connection))
    target.write_text(text, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
