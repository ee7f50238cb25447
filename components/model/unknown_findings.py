"""What is not known of a place, as findings: grouped by reason and counted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from components.model import wording
from components.model.findings import Finding
from components.model.rows import IndicatorRow, Place, Score

ALL_NATIONS: Final = len(wording.NATION_LETTER)
NOT_SCORED: Final = "Not scored"
NO_GAP: Final = frozenset({"not_comparable", "not_applicable"})


def unknown_findings(
    rows: Sequence[IndicatorRow], scores: Sequence[Score], place: Place, nation_name: str | None
) -> tuple[Finding, ...]:
    """Components or themes without a number, then figures held back, then figures nobody publishes.

    At most one finding of each of the three. ``nation_name`` is None for the United Kingdom itself.
    """
    themes = {row.indicator.theme_id for row in rows}
    part = "theme" if any(score.id in themes for score in scores) else "component"
    return (*_without_number(scores, part), *_missing_figures(rows, place, nation_name))


def _without_number(scores: Sequence[Score], part: str) -> list[Finding]:
    """One finding for all components (or themes) without a number, grouped by the reason."""
    missing = [s for s in scores if s.score is None]
    if not missing:
        return []
    groups: dict[str, list[str]] = {}
    for score in missing:
        reason = wording.NO_SCORE_WORDS[score.reason] if score.reason else "unknown"
        groups.setdefault(reason, []).append(score.title)
    if len(missing) == len(scores):
        text = f"No {part} has a number."
    else:
        names = wording.join_words([s.title for s in missing])
        text = f"{names} {'has' if len(missing) == 1 else 'have'} no number."
    said = [
        reason if len(groups) == 1 else f"{wording.join_words(names)} ({reason})"
        for reason, names in groups.items()
    ]
    return [
        Finding(
            component_id=missing[0].id if len(missing) == 1 else None,
            indicator_id=None,
            sentence=text,
            claim=NOT_SCORED,
            tone="unknown",
            sign="unknown",
            detail=wording.sentence_start("; ".join(said)),
        )
    ]


def _missing_figures(
    rows: Sequence[IndicatorRow], place: Place, nation_name: str | None
) -> list[Finding]:
    """One finding each for figures held back and for figures nobody publishes here.

    Another nation's version of a measure is no gap, nor is what does not apply: neither is counted.
    """
    own = [row for row in rows if row.unknown_reason not in NO_GAP]
    name = wording.in_sentence(place.name)
    findings = []
    held = [r for r in rows if r.unknown_reason == "suppressed"]
    if held:
        figures = wording.plural(len(held), "figure")
        findings.append(
            _gap(f"{figures} for {name} {'is' if len(held) == 1 else 'are'} held back.",
                 "Suppressed", held)
        )  # fmt: skip
    absent = [r for r in rows if r.unknown_reason == "no_data"]
    if absent:
        has = "has" if len(absent) == 1 else "have"
        of = wording.plural(len(own), "indicator")
        count = f"{len(absent)} of {of} {has} no figure for {name}"
        findings.append(
            _gap(f"{count}{_main_reason(absent, place, nation_name)}.", "No data", absent)
        )
    return findings


def _main_reason(rows: Sequence[IndicatorRow], place: Place, nation_name: str | None) -> str:
    """The reason behind most of the missing figures, as the end of a sentence; "" where mixed."""
    nations = [row.indicator.nations for row in rows]
    letter = wording.NATION_LETTER.get(place.nation_code or "", "")

    def most(count: int) -> bool:
        return 2 * count > len(rows)

    one = len(rows) == 1
    because = ", because it is" if one else ", most often because they are"
    if place.kind == "council" and most(nations.count("")):
        return f"{because} published for larger areas only"
    if place.kind == "uk" and most(sum(0 < len(covered) < ALL_NATIONS for covered in nations)):
        return f"{because} published for some of its nations only"
    if letter and nation_name and most(sum(letter not in covered for covered in nations)):
        where = f"councils in {nation_name}" if place.kind == "council" else nation_name
        return f"{because} not published for {where}"
    return ""


def _gap(text: str, claim: str, rows: Sequence[IndicatorRow]) -> Finding:
    named = [row.indicator.title for row in rows[:3]]
    more = len(rows) - len(named)
    detail = "; ".join(named) + (f"; and {more} more" if more else "")
    return Finding(None, None, text, claim, "unknown", "unknown", detail)
