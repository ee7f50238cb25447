"""The doughnut portrait and the other frameworks as steps of a story, in large type."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from components import store
from components.charts.parts import no_number_words, parts
from components.charts.room_stage import StepDrawing
from components.charts.stage_bars import stage_bars
from components.charts.stage_lens import stage_counts
from components.charts.stage_portrait import known_signs, signs, stage_portrait
from components.model import lens_words
from components.model.lens_facts import with_number
from components.model.portrait_headline import short_headline, unknown_sentence
from components.model.portrait_rows import LATEST
from components.model.portrait_words import amount_words
from components.model.wording import format_number, in_sentence
from components.views import figure_foot, lens_overview, lens_seen, portrait_view
from components.views.portrait_choice import Shown

if TYPE_CHECKING:
    from components.charts.parts import Part
    from components.model.lens_facts import TermFacts
    from components.model.lens_rows import Lens
    from components.model.portrait_rows import Portrait, Stand
    from components.model.rows import Place
    from components.model.story import Step

READ: Final = "Bars: how far short of the foundation, or past the ceiling."
FORM: Final = "Form after Raworth and the Action Lab; thresholds on the page Doughnut portrait."
NUMBERS: Final = "0 is the low end of councils, 100 the high end: ours, not the publisher’s."
COUNTS: Final = "Counted, not scored: filled boxes are known figures."
NO_FIGURES: Final = "No published figure speaks to it: cases and points show what it means."


def portrait(_step: Step, where: Place) -> StepDrawing:
    """The social foundation and the ecological ceiling, the ring never without its bars."""
    own = store.portrait(where.area_code, LATEST)
    used = portrait_view.used_indicators([Shown(where, LATEST, own, where.name)])
    caption = f"The doughnut of {in_sentence(where.name)}: dimensions that are known"
    return StepDrawing(
        short_headline(own, where), where.name, about="Doughnut portrait",
        subtitle=f"{unknown_sentence(own)} {READ}",
        chart=stage_portrait(own, where.name, caption),
        note=_unknown(own), source=FORM,
        full_source=f"{figure_foot.source_text(used)} {portrait_view.FORM}",
        body=(*(_said(stand) for _, stand in known_signs(own)), _unknown(own)),
    )  # fmt: skip


def _said(stand: Stand) -> str:
    return f"{stand.dimension.title}: {amount_words(stand)} ({stand.standing})."


def _unknown(own: Portrait) -> str:
    """The dimensions without an amount, each with its sign in the ring."""
    missing = [f"{sign} {s.dimension.title}" for sign, s in signs(own) if s.amount is None]
    return f"Not known: {', '.join(missing)}." if missing else ""


def lens_titles() -> dict[str, str]:
    """The frameworks a step may be about, titles by id."""
    return {lens.lens_id: lens.title for lens in store.lenses()}


def lens(step: Step, where: Place) -> StepDrawing:
    """The terms of a framework: their numbers as bars, or what of them is known."""
    shown = next(each for each in store.lenses() if each.lens_id == step.subject)
    facts = lens_seen.facts_of(shown, where)
    finding = lens_words.finding(shown, facts, where)
    caption = f"{shown.title} for {in_sentence(where.name)}"
    items = scored(shown, facts)
    if with_number(facts):
        chart, how = stage_bars(items, caption), NUMBERS
        body = tuple(_number(part) for part in items)
    else:
        chart = stage_counts(facts, caption, has_figures=shown.has_indicators)
        how = COUNTS if shown.has_indicators else NO_FIGURES
        body = tuple(_counts(shown, each) for each in facts)
    return StepDrawing(
        f"{finding}.", where.name, about=shown.title, subtitle=how, chart=chart,
        source=f"Framework: {shown.publisher}, {shown.published}. Whose each mapping is: page "
               "Other frameworks.",
        full_source=lens_overview.source_line(shown), body=body,
    )  # fmt: skip


def scored(shown: Lens, facts: tuple[TermFacts, ...]) -> tuple[Part, ...]:
    """The terms as parts to draw, under their short names; none where terms are counted alone."""
    scores = [each.score for each in facts if each.score is not None]
    names = {term.term_id: term.short_title for term in shown.terms}
    return parts(scores, component_id=lens_overview.HUE, names=names)


def _number(part: Part) -> str:
    score = part.score.score
    said = no_number_words(part.score) if score is None else f"{format_number(score)} of 100"
    return f"{part.name}: {said}."


def _counts(shown: Lens, facts: TermFacts) -> str:
    known = f"{facts.known or 0} of {facts.figures} figures known, " if shown.has_indicators else ""
    return f"{facts.term.short_title}: {known}{facts.cases} case studies, {facts.points} points."
