"""One case study on a page of its own: what was done, what came of it, how it is known."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from components.charts.case_card import NO_RESULT, source_list
from components.charts.icons import tile
from components.charts.markup import Markup, el, join
from components.charts.prose import details, table
from components.model.case_evidence import evidence_rows
from components.model.case_facet_words import (
    COMMON_THEME_WORDS,
    DISCUSSION_WORDS,
    LDC_WORDS,
    OUTCOME_WORDS,
    UEL_WORDS,
)
from components.model.case_view import CaseView
from components.model.catalogue_rows import Catalogue

NOT_THE_VERY_ITEM: Final = (
    "The sources tell of this place or body, but not of the very item that the source document "
    "names: that both are one is our reading."
)
CSS: Final = """
.cp-case-line{display:flex;align-items:center;gap:14px;margin:2px 0 8px;font-size:14.5px;
  line-height:20px;color:var(--cp-ink2);--s:26px}
.cp-figure button.cp-back{display:inline-flex;align-items:center;gap:6px;--s:16px}
.cp-case-page{display:grid;grid-template-columns:minmax(0,62ch) minmax(0,1fr);gap:8px 52px;
  align-items:start;margin-top:6px}
@container cp-main (max-width:820px){.cp-case-page{grid-template-columns:minmax(0,1fr)}}
.cp-case-page h2{font:600 20px/26px var(--cp-serif);color:var(--cp-ink);margin:18px 0 4px;
  padding:0}
.cp-case-page h2:first-child{margin-top:8px}
.cp-case-page p{font-size:16px;line-height:25px;color:var(--cp-ink);margin:0}
.cp-case-page blockquote{margin:0;padding-left:14px;border-left:3px solid var(--cp-hair);
  font-size:16px;line-height:25px;color:var(--cp-ink)}
.cp-case-page blockquote small{display:block;font-size:14px;color:var(--cp-ink2)}
.cp-case-page ul{margin:0;padding-left:18px;list-style:disc}
.cp-case-page li{font-size:15px;line-height:23px;overflow-wrap:anywhere}
.cp-case-page a{color:var(--cp-accent)}
.cp-case-facts{background:var(--cp-surface);border-radius:8px;padding:4px 20px 16px}
.cp-case-facts .cp-facts{grid-template-columns:1fr;gap:0;font-size:15px;line-height:22px}
.cp-case-facts .cp-facts dt{font-size:13.5px;line-height:18px;margin-top:12px}
.cp-case-facts .cp-facts dd{margin:0}
.cp-filed{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,330px),1fr));
  gap:6px 52px;margin-top:12px}
.cp-filed h3{font:600 15px/20px var(--cp-sans);color:var(--cp-ink);margin:12px 0 4px;padding:0}
.cp-filed ul{list-style:none;margin:0;padding:0}
.cp-filed li{display:flex;gap:10px;align-items:flex-start;font-size:15px;line-height:22px;
  padding:4px 0;color:var(--cp-ink);--s:22px}
.cp-filed .cp-facts{margin:0}
.cp-filed+details{margin-top:14px}
.cp-filed .cp-why{font-size:14px;line-height:20px;color:var(--cp-ink2);margin:6px 0 0}
"""


def case_body(view: CaseView) -> Markup:
    """What was done, result, lesson and sources; beside them what is known in few words.

    A place sends "place:" and its code.
    """
    parts = [
        el("h2", "What was done"),
        el("p", view.summary),
        el("h2", "Result"),
        el("p", view.result or NO_RESULT),
        *_lesson(view),
        el("h2", "Sources"),
        source_list(view.sources),
    ]
    return el("div", el("div", *parts), _facts(view), class_="cp-case-page")


def _lesson(view: CaseView) -> Iterable[Markup]:
    if view.lesson is None:
        return (el("h2", "Lesson"), el("p", "No lesson is known."))
    basis = el("small", f"{view.lesson_basis}.") if view.lesson_basis else None
    return (el("h2", "Lesson"), el("blockquote", view.lesson, basis))


def _facts(view: CaseView) -> Markup:
    technologies = ", ".join(view.technologies) or "None named."
    confirmed = view.is_very_item or view.evidence_id != "found"
    facts: list[tuple[str, Markup | str | None]] = [
        ("Status as last seen", view.status_seen),
        ("Years", view.years),
        ("Place", _places(view)),
        ("Kind", view.kind),
        ("Technologies", technologies),
        ("Evidence", f"{view.evidence}."),
        ("How we know", view.evidence_note),
        ("Beware", None if confirmed else NOT_THE_VERY_ITEM),
    ]
    pairs = [_pair(name, value) for name, value in facts if value is not None]
    return el("aside", el("dl", *pairs, class_="cp-facts"), class_="cp-case-facts",
              aria_label="In few words")  # fmt: skip


def _pair(name: str, value: Markup | str) -> Markup:
    return join([el("dt", name), el("dd", value)])


def _places(view: CaseView) -> Markup | str:
    """The place as the case names it, today's places behind it to be opened, and what changed."""
    named = view.where or "No one place."
    if not view.places:
        return named
    buttons = [
        el("button", each.name, type="button", data_choose=f"place:{each.area_code}",
           class_="cp-link")
        for each in view.places
    ]  # fmt: skip
    shown = [named] if named not in {place.name for place in view.places} else []
    notes = [join([el("br"), note]) for note in view.place_notes]
    links = [part for button in buttons for part in (", ", button)][1:]
    return join([*shown, ": " if shown else None, *links, *notes])


def case_filing(view: CaseView, catalogue: Catalogue) -> Markup:
    """Under which components, themes and further headings the case is filed, and why."""
    titles = {theme.theme_id: theme.title for theme in catalogue.themes}
    rows = []
    for component_id in view.components:
        component = catalogue.component(component_id)
        own = {theme.theme_id for theme in catalogue.themes_of(component_id)}
        named = [titles[theme] for theme in view.themes if theme in own]
        said = ", ".join(named) or f"no theme of {component.title} fits it"
        rows.append(el("li", tile(component_id), el("span", f"{component.title}: {said}")))
    left = el("div", el("h3", "Components and themes"), el("ul", *rows),
              el("p", view.theme_reason, class_="cp-why"))  # fmt: skip
    further = [
        ("Digitalisation outcomes", _named(view.outcomes, OUTCOME_WORDS)),
        ("Local Digital Capital", _named(view.ldc, LDC_WORDS)),
        ("Discussion themes", _named(view.discussion_themes, DISCUSSION_WORDS)),
        ("Common themes", _named(view.common_themes, COMMON_THEME_WORDS)),
        ("Headings of a place", _named(view.uel_headings, UEL_WORDS)),
    ]
    pairs = [_pair(name, words) for name, words in further]
    right = el("div", el("h3", "Further headings"), el("dl", *pairs, class_="cp-facts"),
               el("p", view.mapping_reason, class_="cp-why"))  # fmt: skip
    return join([el("div", left, right, class_="cp-filed"), _who_says_so(view)])


def _named(values: Sequence[str], words: Mapping[str, str]) -> str:
    return ", ".join(words.get(value, value) for value in values) or "none"


def _who_says_so(view: CaseView) -> Markup:
    inside = table("How each field is known", ("How", "Which"), evidence_rows(view.field_evidence))
    return details("Who says so, field by field", inside)
