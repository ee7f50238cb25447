"""The terms of a framework as a real table: number and bar, and which figures are known."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Final

from components.charts.bars import bar, number_cell
from components.charts.certainty import confidence_line
from components.charts.markup import Markup, el, number, only_read_aloud
from components.charts.parts import Part, against_median
from components.model.lens_facts import TermFacts
from components.model.lens_words import NO_FIGURE
from components.model.wording import format_number

DASH: Final = "–"
SIDES: Final = ("Above", "Below")
MOST_IN_WHEEL: Final = 10  # of twelve wedges the labels would lie on one another


def lens_table(
    facts: Sequence[TermFacts],
    parts: Sequence[Part],
    *,
    caption: str,
    word: str,
    chosen: str | None,
) -> Markup:
    """One row a term, in groups where the framework has any; a row is chosen by its button.

    ``parts`` holds a part per term where terms are scored, else nothing: then known and unknown
    figures are counted. ``word`` names a term ("outcome"); ``caption`` is read aloud.
    """
    by_id = {part.score.id: part for part in parts}
    columns = _columns(facts, by_id)
    body = []
    for group, own in groupby(facts, key=lambda each: each.term.group):
        head = el("tr", el("th", group, colspan=str(len(columns) + 1), scope="rowgroup"),
                  class_="cp-group") if group else None  # fmt: skip
        rows = [_row(each, by_id.get(each.term.term_id), columns, chosen) for each in own]
        body.append(el("tbody", head, *rows))
    names = {"bar": _axis(bool(parts)), "n": "Score", "median": "Median", "known": "Figures",
             "cases": "Cases", "points": "Points"}  # fmt: skip
    head = el("tr", el("th", word.capitalize(), scope="col"),
              *(el("th", names[c], scope="col", class_=f"cp-l-{c}") for c in columns))  # fmt: skip
    return el("table", el("caption", caption, class_="cp-vh"), el("thead", head), *body,
              class_="cp-lens")  # fmt: skip


def _columns(facts: Sequence[TermFacts], parts: dict[str, Part]) -> tuple[str, ...]:
    """Which columns there is something for."""
    if parts:
        return ("bar", "n", "median", "known", "cases", "points")
    if not any(each.figures for each in facts):
        return ("cases", "points")
    if all(each.known is None for each in facts):
        return ("known", "cases", "points")
    return ("bar", "known", "cases", "points")


def _axis(scored: bool) -> Markup | str:
    if not scored:
        return "Known and unknown"
    ends = el("span", *(el("b", end) for end in (0, 50, 100)), class_="cp-axis", aria_hidden="true")
    return el("span", only_read_aloud("Bar from 0 to 100"), ends)


def _row(facts: TermFacts, part: Part | None, columns: Sequence[str], chosen: str | None) -> Markup:
    term = facts.term
    is_chosen = term.term_id == chosen
    name = el("button", term.title, type="button", data_choose=term.term_id)
    cells = {
        "bar": lambda: el("td", _bar(facts, part), class_="cp-l-bar"),
        "n": lambda: number_cell(part) if part else el("td"),
        "median": lambda: el("td", _median(part), class_="cp-l-median"),
        "known": lambda: el("td", _known(facts), class_=_known_class(facts)),
        "cases": lambda: el("td", _count(facts.cases, "case studies"), class_="cp-l-cases"),
        "points": lambda: el("td", _count(facts.points, "points"), class_="cp-l-points"),
    }
    return el(
        "tr",
        el("th", name, el("small", only_read_aloud(": "), term.explanation), scope="row"),
        *(cells[column]() for column in columns),
        data_choose=term.term_id,
        class_="cp-chosen" if is_chosen else None,
        aria_current="true" if is_chosen else None,
    )


def _bar(facts: TermFacts, part: Part | None) -> Markup:
    if facts.figures == 0:
        return el("span", el("b", "?", aria_hidden="true"), f" {NO_FIGURE}", class_="cp-nobar")
    if part is None:
        return boxes(facts)
    return el("span", bar(part), _under(part))


def _under(part: Part) -> Markup | None:
    """Under a bar: which side of the median it lies on, and how far it can be relied on."""
    if part.score.score is None:
        return None
    side = against_median(part.score)
    words = f"{side} the median" if side in SIDES else side
    return el("small", el("span", words), confidence_line(part), class_="cp-l-under")


def boxes(facts: TermFacts) -> Markup:
    """As many boxes as figures: known ones filled, unknown ones hatched, and the words for both."""
    known = facts.known or 0
    drawn = [el("i")] * known + [el("i", class_="cp-l-none")] * (facts.figures - known)
    return el("span", *drawn, class_="cp-l-boxes", aria_hidden="true")


def _known_class(facts: TermFacts) -> str:
    """A narrow page leaves out the dash of a term without figures, as its bar says so already."""
    return "cp-l-known" if facts.figures else "cp-l-known cp-l-nothing"


def _known(facts: TermFacts) -> Markup | str:
    if facts.figures == 0:
        return el("span", el("span", DASH, aria_hidden="true"), only_read_aloud("none"))
    if facts.known is None:
        return number(facts.figures)
    return el("span", f"{facts.known} of {facts.figures} ", el("small", "known"))


def _median(part: Part | None) -> Markup | str:
    if part is None or part.score.score is None or part.score.median is None:
        return el("span", el("span", DASH, aria_hidden="true"), only_read_aloud("no median"))
    return format_number(part.score.median)


def _count(count: int, what: str) -> Markup:
    return el("span", str(count), only_read_aloud(f" {what}"))
