"""What the page Map draws for a choice: figures, letters, legend, words and the finding."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from components import store
from components.model import map_claims, map_findings
from components.model.class_methods import METHOD_WORDS, class_breaks
from components.model.figure_words import sentence
from components.model.map_codes import UK_SCOPE, MapClasses, in_scope, map_classes
from components.model.map_rows import LegendRow, claim_rows, class_rows, unknown_rows, words_of
from components.model.map_words import scope_councils, unknown_in_scope
from loaders.map_files import words_for_browser

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.model.map_claims import Colouring
    from components.model.rows import AreaValue, Indicator, Place
    from components.views.map_choices import MapChoice


@dataclass(frozen=True, slots=True)
class Drawing:
    """One map with all that is said about it. ``indicator`` carries the period that is shown."""

    choice: MapChoice
    indicator: Indicator
    scope: str
    colouring: Colouring
    values: tuple[AreaValue, ...]  # every council, in map order
    classes: MapClasses
    rows: list[LegendRow]
    formed: dict[str, int]  # year by code, of councils that the period was before
    formed_words: str

    @property
    def nation(self) -> str:
        """What verdicts compare with."""
        return "its nation" if self.scope == UK_SCOPE else map_findings.NATION_NAMES[self.scope]

    def inside(self) -> list[AreaValue]:
        """The councils of the map."""
        return in_scope(self.values, self.scope)

    def claims(self) -> dict[str, str]:
        """What the legend says of each council, by its code."""
        coded = zip(self.values, self.classes.codes, strict=True)
        said = ((area.area_code, words_of(letter, self.rows)) for area, letter in coded)
        return {code: words for code, words in said if words}

    def words(self) -> dict[str, Any] | None:
        """What the tooltip says, where it is not what the built file of the measure says."""
        if self.choice.is_latest and self.colouring == "value":
            return None
        words = words_for_browser(self.indicator, self.values)
        claims = self.claims() if self.colouring != "value" else {}
        for at, area in enumerate(self.values):
            parts = [words["notes"].get(str(at)), claims.get(area.area_code)]
            if area.area_code in self.formed:
                parts.append(f"formed in {self.formed[area.area_code]}")
            if note := "; ".join(part for part in parts if part):
                words["notes"][str(at)] = note
        return words

    def finding(self, place: Place | None) -> str:
        """The headline: the place's own figure, then how the councils of the map lie."""
        if self.colouring != "value":
            money = self.indicator.is_nominal_money
            return map_findings.claims_finding(
                self.classes, self.colouring, self.nation, money=money
            )
        figures = (area.value for area in self.inside())
        past = not self.choice.is_latest
        whole = map_findings.middle_half(figures, self.indicator, self.scope, past=past)
        own = self._of(place)
        return f"{own} {whole}" if own else whole

    def _of(self, place: Place | None) -> str | None:
        if place is None or self.scope not in {UK_SCOPE, place.nation_code, place.area_code}:
            return None
        if not self.choice.is_latest:
            area = next((a for a in self.inside() if a.area_code == place.area_code), None)
            period = self.indicator.latest_period or ""
            return map_findings.place_then(area, self.indicator, period) if area else None
        rows = store.indicator_rows(place.area_code, self.indicator.component_id)
        of_it = (r for r in rows if r.indicator.indicator_id == self.indicator.indicator_id)
        row = next(of_it, None)
        return sentence(row, place) if row and row.value is not None else None

    def subtitle(self) -> str:
        """What is drawn, of whom, in which unit and period, and how the colours are made."""
        one = self.indicator
        period = f", {one.latest_period}" if one.latest_period else ""
        parts = [f"{one.title}, {one.unit}{period}. {scope_councils(self.scope)}."]
        if self.colouring == "verdict":
            parts.append("Each council’s 95% interval against the figure of its nation.")
        elif self.colouring == "change":
            parts.append(
                "Tested over the latest periods. Better and worse are said only where intervals "
                "are published; else a figure rises or falls."
            )
        else:
            parts.append(f"Stronger colour: higher; {METHOD_WORDS[self.choice.method]}.")
        if not self.choice.is_latest and self.colouring == "value" and self.choice.method != "own":
            newest = self.choice.periods[-1].label
            parts.append(f"The classes are those of {newest} in every period.")
        parts.append(unknown_in_scope(self.classes) or "")
        return " ".join(part for part in parts if part)

    def all_rows(self) -> list[LegendRow]:
        """Classes or claims, then every kind of unknown."""
        return [*self.rows, *unknown_rows(self.classes)]


def colourings(choice: MapChoice) -> list[Colouring]:
    """What the colours may show: verdicts only where an interval supports one, change likewise."""
    found: list[Colouring] = ["value"]
    if choice.scope is None:
        return found
    values = store.council_values(choice.indicator.indicator_id)
    claims = store.area_claims(choice.indicator.indicator_id)
    for colouring in ("verdict", "change"):
        drawn = map_claims.claims_map(
            choice.indicator, values, choice.scope, claims, colouring
        )  # fmt: skip
        if map_claims.has_verdicts(drawn):
            found.append(colouring)
    return found


def drawing(choice: MapChoice, scope: str) -> Drawing:
    """The map that is chosen. Verdicts and changes are of the newest period only."""
    one = choice.indicator
    if choice.colouring != "value":
        values = store.council_values(one.indicator_id)
        claims = store.area_claims(one.indicator_id)
        classes = map_claims.claims_map(one, values, scope, claims, choice.colouring)
        nation = "its nation" if scope == UK_SCOPE else map_findings.NATION_NAMES[scope]
        rows = claim_rows(classes, choice.colouring, nation, money=one.is_nominal_money)
        return Drawing(choice, one, scope, choice.colouring, values, classes, rows, {}, "")
    latest = store.council_values(one.indicator_id)
    # A measure of nations has a newest period in each: the map says that of the nation it shows.
    then = replace(one, latest_period=choice.period.label) if choice.period else one
    values = latest
    if not choice.is_latest and choice.period:
        values = store.council_values_at(one.indicator_id, choice.period.iso)
    classes = map_classes(one, values, scope, breaks(choice, scope))
    words, formed = "", dict[str, int]()
    if choice.period and not choice.is_latest:
        inside = in_scope(values, scope)
        year = choice.period.start.year
        words, formed = map_findings.formed_later(inside, store.formed_in(), year)
    rows = class_rows(classes, one)
    return Drawing(choice, then, scope, "value", values, classes, rows, formed, words)


def breaks(choice: MapChoice, scope: str) -> Sequence[float]:
    """The limits of the classes: of the newest period, so that a colour means one thing in all."""
    if choice.method == "own" and choice.own:
        return choice.own
    method = "quantile" if choice.method == "own" else choice.method
    inside = in_scope(store.council_values(choice.indicator.indicator_id), scope)
    return class_breaks(method, (area.value for area in inside), choice.classes)
