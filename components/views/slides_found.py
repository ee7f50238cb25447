"""What stands out, changes and is not known, who did something, what to ask: on slides."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from components import store
from components.exports.slides_measures import words_height
from components.exports.slides_rows import Panel, Paragraph, Slide, Table, Words
from components.model import unseen_words, wording
from components.model.brief import variants
from components.model.standouts import more_words
from components.model.unseen import KINDS
from components.views import place_facts, place_gaps, selection, slides_parts

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from components.exports.slides_rows import Kind
    from components.model.brief import Brief, FindingColumn
    from components.model.findings import Finding
    from components.model.rows import Indicator, IndicatorRow, UnknownReason
    from components.model.standouts import Column
    from components.views.slides_parts import About

# What each kind of unknown is; the four are never one.
MEANINGS: Final[Mapping[UnknownReason, str]] = {
    "no_data": "No figure is published here.",
    "suppressed": "The publisher held the figure back.",
    "not_applicable": "The figure does not apply here.",
    "not_comparable": "Another nation’s version of a measure; no gap.",
}
NOTHING: Final = "Nothing stands out as higher or lower."
# Half a slide under a finding of two lines, in points; the least of a size that can be read.
HALF, ROOM, LEAST = 420, 290, 0.82
MOST_NAMED: Final = 12  # unknown figures of a kind that a slide names
CASES: Final = "Who has done something about it elsewhere"


def sides(about: About, page: Brief, used: Sequence[Indicator]) -> tuple[Slide, ...]:
    """What is higher and what is lower, side by side.

    No slide for the whole, which has nothing beside it, nor where nothing stands out.
    """
    both = _sides(page)
    higher, lower = (_count(each) for each in both) if both else (0, 0)
    if not higher + lower:
        return ()
    name = wording.possessive(about.place.name)
    against = selection.benchmark_name(about.place, "nation")
    finding = (
        f"{higher or 'None'} of {name} figures {_stand(higher)} out as higher, "
        f"{lower or 'none'} as lower."
    )
    indicators = _quoted(both, used)
    return (
        Slide(
            wording.sentence_start(finding), about.over,
            f"Against {against}, with how sure we are.",
            tuple(Panel(_column(each, page.names)) for each in both),
            slides_parts.source_line(indicators), about.notes([page.against], indicators),
        ),
    )  # fmt: skip


def _sides(page: Brief) -> list[FindingColumn]:
    return [each for each in page.columns if each.title in {"Higher", "Lower"}]


def _stand(count: int) -> str:
    return "stands" if count == 1 else "stand"


def _count(column: FindingColumn) -> int:
    return len(column.column.findings) + sum(count for _, count in column.column.more)


def _quoted(columns: Iterable[FindingColumn], used: Sequence[Indicator]) -> list[Indicator]:
    """The indicators that findings quote; all where none is quoted."""
    said = {one.indicator_id for each in columns for one in each.column.findings}
    return [one for one in used if one.indicator_id in said] or list(used)


def _column(column: FindingColumn, names: Mapping[str, str]) -> Words:
    """As many findings as have room in half a slide; those left out are counted."""
    tried = [_findings(column, each, names) for each in reversed(variants(column.column))]
    fits = (each for each in tried if words_height(each.paragraphs, HALF, LEAST) <= ROOM)
    return next(fits, tried[-1])


def _findings(column: FindingColumn, shown: Column, names: Mapping[str, str]) -> Words:
    told = [line for one in shown.findings for line in finding_lines(one)]
    more = more_words(shown, names)
    return Words((
        Paragraph(column.title, "head"),
        *(told or [Paragraph(column.empty, apart=True)]),
        *([Paragraph(more, "small", apart=True)] if more else []),
    ))  # fmt: skip


def finding_lines(one: Finding) -> list[Paragraph]:
    """A finding: its sentence, its claim in words and colour, the figures behind it."""
    tones: dict[str, Kind] = {"better": "better", "worse": "worse", "similar": "similar"}
    return [
        Paragraph(one.sentence, "step", apart=True),
        Paragraph(one.claim, tones.get(one.tone, "shift")),
        *([Paragraph(one.detail, "small")] if one.detail else []),
    ]


def changing(about: About, page: Brief, used: Sequence[Indicator]) -> tuple[Slide, ...]:
    """What changes, each with how that was tested; said where nothing stands out or changes."""
    column = next(each for each in page.columns if each.title == "Changing")
    others = sum(_count(each) for each in _sides(page))
    if not column.column.findings:
        return () if others else (_nothing(about, page, used),)
    count = _count(column)
    indicators = _quoted([column], used)
    nothing = f"{NOTHING} " if _sides(page) and not others else ""
    return (
        Slide(
            f"{count}{' more' if others else ''} of {wording.possessive(about.place.name)} figures "
            f"{'is' if count == 1 else 'are'} changing.",
            about.over,
            f"{nothing}Changes that passed their test, first those that the nation does not share.",
            tuple(Panel(each) for each in _halves(column, page.names)),
            slides_parts.source_line(indicators),
            about.notes(["A change is named only where it passed its test."], indicators),
        ),
    )


def _halves(column: FindingColumn, names: Mapping[str, str]) -> list[Words]:
    """The findings in two columns, what is left out under the last."""
    found = [finding_lines(one) for one in column.column.findings]
    half = (len(found) + 1) // 2
    parts = [part for part in (found[:half], found[half:]) if part]
    more = more_words(column.column, names)
    if more:
        parts[-1] = [*parts[-1], [Paragraph(more, "small", apart=True)]]
    return [Words(tuple(line for one in part for line in one)) for part in parts]


def _nothing(about: About, page: Brief, used: Sequence[Indicator]) -> Slide:
    said = f"{NOTHING} {place_facts.NO_CHANGE}" if _sides(page) else place_facts.NO_CHANGE
    empty = [each.empty for each in page.columns if each.title != "Not known"]
    return Slide(said, about.over, manner="question", notes=about.notes(empty, used))


def unknown(about: About, rows: Sequence[IndicatorRow]) -> Slide:
    """What is not known: how much, why, and the four kinds apart, each with what it is about."""
    place = about.place
    gaps = place_gaps.gaps(place, rows)
    known = sum(row.value is not None for row in rows)
    nation = selection.nation_of(place).name
    lines = []
    for kind in KINDS:
        titles = [gap.indicator.title for gap in gaps if gap.kind == kind]
        lines.append((unseen_words.kind_label(kind), f"{len(titles):,}", MEANINGS[kind],
                      _listed(titles)))  # fmt: skip
    table = Table(
        "The four kinds of unknown, how many figures are of each, and which",
        ("Kind", "Figures", "What it means", "Which"), tuple(lines), (1.7, 0.8, 2.8, 5.1),
        frozenset({1}),
    )  # fmt: skip
    return Slide(
        unseen_words.headline(gaps, known, place, nation),
        about.over,
        "What we cannot see is a finding too. Unknown is never 0.",
        (Panel(table),),
        "Kinds and counts: ours, from what publishers release.",
        about.notes([f"{gap.indicator.title}: {unseen_words.why_words(gap, nation)}."
                     for gap in gaps], ()),
    )  # fmt: skip


def _listed(titles: Sequence[str]) -> str:
    """The first titles of a kind, and how many more there are; the notes name them all."""
    rest = len(titles) - MOST_NAMED
    return "; ".join(titles[:MOST_NAMED]) + (f"; and {rest} more" if rest > 0 else "")


def cases(about: About, page: Brief) -> tuple[Slide, ...]:
    """At most three matching cases, each with why it is here; or that there is none."""
    if not page.cases:
        return (Slide(page.no_case, about.over, notes=about.notes([], ()), manner="question"),)
    panels = tuple(
        Panel(Words((
            Paragraph(each.title, "lead"), Paragraph(each.who, "small"),
            Paragraph(each.result, apart=True), Paragraph(each.why, "small", apart=True),
        )))
        for each in page.cases
    )  # fmt: skip
    return (
        Slide(
            CASES, about.over,
            "Cases matched to what stands out here. What worked there need not work here.",
            panels, "Case studies: each with its own sources on the page Case studies.",
            about.notes([f"{each.title}. {each.who}. {each.why}." for each in page.cases], ()),
        ),
    )  # fmt: skip


def questions(about: About, page: Brief, used: Sequence[Indicator]) -> tuple[Slide, ...]:
    """Up to five questions, each with why it is asked; no slide where there is nothing to ask."""
    if not page.questions:
        return ()
    lines = [
        line
        for number, each in enumerate(page.questions, 1)
        for line in (
            Paragraph(f"{number}. {each.text}", "step", apart=True),
            Paragraph(f"Why: {each.why}", "small"),
        )
    ]
    asked = {each.indicator_id for each in page.questions}
    indicators = [
        one for one in store.catalogue().indicators if one.indicator_id in asked
    ]  # an unknown is asked about too
    return (
        Slide(
            page.asking, about.over, "", (Panel(Words(tuple(lines))),),
            slides_parts.source_line(indicators or used),
            about.notes(["Made by rules of ours; a question says nothing of its answer."],
                        indicators or used),
        ),
    )  # fmt: skip
