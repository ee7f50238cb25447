"""What stands on the one-page brief of a place or of its component: gathered as on the screen.

Asks the store alone, never the session: a file is made in a thread that knows no session.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from components import store
from components.charts.doughnut import CLOSE, CLOSE_THEMES, doughnut, picture
from components.charts.parts import text_alternative
from components.charts.print_rows import bar_rows, marks_note, sign_pictures
from components.exports import brief_file
from components.model import headlines, provenance, unseen_words
from components.model.brief import Brief, FigureRow, FindingColumn, quoted
from components.model.comparison_words import CONFIDENCE, NOT_COMPARED
from components.model.questions import heading
from components.model.standouts import nothing_words, stand_outs
from components.model.wording import lower_first, sentence_start
from components.views import (
    brief_cases,
    doughnut_block,
    figure_foot,
    place_facts,
    place_gaps,
    questions_block,
    selection,
)
from components.views.row_words import row_words
from loaders import fonts

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from components.charts.indicator_table import RowWords
    from components.charts.parts import Part
    from components.model.rows import Component, IndicatorRow, Place, Score
    from components.model.standouts import StandOuts

SURE: Final = "“(95%)” says that published 95% intervals tell the two apart."
MOST_FIGURES: Final = 8  # as many as there are components: a table that leaves room for the rest


@dataclass(frozen=True, slots=True)
class Asked:
    """What a brief is about, its day, the address of its page, and whether names are off."""

    place: Place
    component: Component | None
    made: date
    link: str
    names_off: bool = False

    @property
    def file_name(self) -> str:
        """Such as "leeds-brief-2026-11.pdf", "leeds-health-brief-2026-11.pdf"."""
        component = self.component.component_id if self.component else None
        return provenance.file_name(
            self.place.slug, component, "brief", made=self.made, ending="pdf"
        )


def pdf(asked: Asked) -> bytes:
    """The page as a PDF file."""
    return brief_file.brief_pdf(brief(asked), asked.made, kit())


def kit() -> brief_file.PrintKit:
    """Fonts, the letters they have, and signs."""
    return brief_file.PrintKit(fonts.print_fonts(), fonts.letters(), sign_pictures())


def brief(asked: Asked) -> Brief:
    """The page as typed rows."""
    place, component = asked.place, asked.component
    rows = questions_block.rows_of(place.area_code, component.component_id if component else None)
    scores = _scores(place, component)
    nation = selection.nation_of(place).name
    names = doughnut_block.short_names()
    titled = [replace(s, title=names.get(s.id, s.title)) for s in scores]
    found = stand_outs(rows, titled, place, nation if place.kind != "uk" else None)
    items = _parts(scores, component)
    drawn = any(part.score.score is not None for part in items)
    figures = () if drawn else _figures(place, component, rows)
    columns = _columns(found, place)
    asking = questions_block.asked(place.area_code, component.component_id if component else None)
    return Brief(
        title=place.name,
        over=component.title if component else "",
        facts=place_facts.facts(place),
        headline=_headline(asked, rows, scores if drawn else ()),
        subtitle=_subtitle(place, component, items if drawn else ()),
        doughnut=_picture(items, place, component) if drawn else "",
        alternative=text_alternative(items, doughnut_block.adjective(place)) if drawn else "",
        bars=bar_rows(items) if drawn else (),
        notes=marks_note(items, doughnut_block.adjective(place)) if drawn else "",
        figures=tuple(line for _, line in figures),
        columns=columns,
        against=_against(place, found),
        cases=brief_cases.cases(place, component, rows, names_off=asked.names_off),
        no_case=brief_cases.NONE,
        asking=heading(asking),
        questions=asking,
        foot=_foot(asked, rows, [row for row, _ in figures], columns, scored=drawn),
        names=names,
    )


def _scores(place: Place, component: Component | None) -> Sequence[Score]:
    if component is None:
        return store.component_scores(place.area_code)
    return store.theme_scores(place.area_code, component.component_id)


def _parts(scores: Sequence[Score], component: Component | None) -> tuple[Part, ...]:
    if component is None:
        return doughnut_block.component_parts(scores)
    return doughnut_block.theme_parts(scores, component.component_id)


def _picture(items: Sequence[Part], place: Place, component: Component | None) -> str:
    wheel = doughnut(
        items,
        place=place.name,
        adjective=doughnut_block.adjective(place),
        uid="brief",
        centre=component.component_id if component else place.name,
        choosable=False,
    )
    return picture(wheel, "light", CLOSE_THEMES if component else CLOSE)


def _headline(asked: Asked, rows: Sequence[IndicatorRow], scores: Sequence[Score]) -> str:
    place = asked.place
    if scores and asked.component:
        return headlines.theme_headline(scores, place)
    if scores:
        return headlines.component_headline(scores, doughnut_block.short_names(), place)
    known = sum(row.value is not None for row in rows)
    gaps = place_gaps.gaps(place, rows)
    return unseen_words.headline(gaps, known, place, selection.nation_of(place).name)


def _subtitle(place: Place, component: Component | None, items: Sequence[Part]) -> str:
    if items:
        what = "Themes of this component" if component else "The eight components"
        return (
            f"{what}, from 0 (low end of councils) to 100 (high end). Wedge area and bar length "
            "both show the number. There is no overall score."
        )
    told = "Figures of this component" if component else "The telling figure of each component"
    why = "scores are made for councils only"
    if place.kind == "council":
        why = "no part of it has a number here" if component else "too few residents to score"
    return f"{told}. No score: {why}."


def _figures(
    place: Place, component: Component | None, rows: Sequence[IndicatorRow]
) -> tuple[tuple[IndicatorRow, FigureRow], ...]:
    """The telling figures where there is no doughnut: of each component, or of one, known first."""
    if component is None:
        telling = [each.headline_indicator for each in store.catalogue().components]
        by_id = {row.indicator.indicator_id: row for row in rows}
        chosen = [by_id[each] for each in telling if each in by_id]
    else:
        own = [row for row in rows if row.unknown_reason != "not_comparable"]
        chosen = sorted(own, key=lambda row: row.value is None)[:MOST_FIGURES]
    said = row_words(place, "nation")
    nation = selection.nation_of(place).name
    why = {
        gap.indicator.indicator_id: f"Not known: {lower_first(unseen_words.why_words(gap, nation))}"
        for gap in place_gaps.gaps(place, chosen)
    }
    return tuple(
        (row, _figure(row, place, said(row), why.get(row.indicator.indicator_id))) for row in chosen
    )


def _figure(row: IndicatorRow, place: Place, words: RowWords, why_unknown: str | None) -> FigureRow:
    """What can be said: the verdict, else how far it is from the benchmark, else how it moves."""
    ends = f" ({words.interval})" if words.interval else ""
    told = [each for each in (words.verdict, words.comparator, words.owner) if each]
    if place.kind == "uk":  # the whole is compared with nothing
        told = [words.trend]
    elif words.verdict == NOT_COMPARED and len(told) > 1:
        told = [sentence_start(told[1]), *told[2:]]  # a distance is said, and why that is all
    return FigureRow(
        f"{words.title}, {words.unit_line}",
        f"{words.value}{ends}" if row.value is not None else "?",
        (why_unknown or words.unknown or "") if row.value is None else "; ".join(told),
    )


def _against(place: Place, found: StandOuts) -> str:
    """What figures are set against, and what the claims under them mean."""
    said = place_facts.against(place)
    sided = (*found.higher.findings, *found.lower.findings)
    return f"{said} {SURE}" if any(CONFIDENCE in one.claim for one in sided) else said


def _columns(found: StandOuts, place: Place) -> tuple[FindingColumn, ...]:
    nation, councils = place_facts.nation_and_councils(place)
    sides = (
        FindingColumn("Higher", "higher", found.higher, nothing_words("higher", nation, councils)),
        FindingColumn("Lower", "lower", found.lower, nothing_words("lower", nation, councils)),
    )
    return (
        *(sides if place.kind != "uk" else ()),
        FindingColumn("Changing", "up", found.changing, place_facts.NO_CHANGE),
        FindingColumn("Not known", "unknown", found.unknown, place_facts.ALL_KNOWN),
    )


def _foot(
    asked: Asked,
    rows: Sequence[IndicatorRow],
    figures: Sequence[IndicatorRow],
    columns: tuple[FindingColumn, ...],
    *,
    scored: bool,
) -> tuple[tuple[str, str], ...]:
    """The provenance of all that stands on the page: what is quoted, and what scores rest on."""
    said = {finding.indicator_id for finding in quoted(columns)}
    said |= {row.indicator.indicator_id for row in figures}
    used = [row.indicator for row in rows if row.indicator.indicator_id in said]
    if scored:
        used += [
            row.indicator
            for row in rows
            if row.indicator.role in figure_foot.SCORED and row.value is not None
        ]
    about = f"One-page brief: {asked.component.title}" if asked.component else "One-page brief"
    return tuple(
        figure_foot.about_lines(
            about, asked.place, figure_foot.used_sources(used), asked.link, asked.made, brief=True
        )
    )
