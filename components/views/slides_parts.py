"""What every deck has: a cover, notes under every slide, and the slides that name its sources."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from components.exports.slides_rows import Panel, Paragraph, Slide, Table, Words
from components.model import provenance
from components.model.source_groups import share_alike_line
from components.views import figure_foot, slides_figures

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from components.model.brief import Brief
    from components.model.catalogue_rows import Source
    from components.model.rows import Component, Indicator, Place

IN_FULL: Final = 2  # sources whose every line stands in the notes; of more each once
MOST_LETTERS: Final = 320  # of a source line: two lines of small type
SOURCES: Final = "Whose figures these are, and on what terms"


@dataclass(frozen=True, slots=True)
class About:
    """What a deck is about, when it is made, and from which page."""

    place: Place
    component: Component | None
    made: date
    link: str

    @property
    def over(self) -> tuple[str, ...]:
        """The line above a finding: the place, then its component."""
        return (self.place.name, *((self.component.title,) if self.component else ()))

    def lines(self, indicators: Sequence[Indicator]) -> list[tuple[str, str]]:
        """Where figures come from, as label and words; sources in full where they are few."""
        used = figure_foot.used_sources(indicators) if indicators else []
        title = f"Slides: {self.component.title}" if self.component else "Slides"
        bodies = indicators if len(indicators) == 1 else ()
        return figure_foot.about_lines(
            title, self.place, used, self.link, self.made, bodies=bodies,
            brief=len(used) > IN_FULL,
        )  # fmt: skip

    def notes(self, said: Iterable[str], indicators: Sequence[Indicator]) -> tuple[str, ...]:
        """What the speaker may say, then where it comes from."""
        lines = (f"{label}: {words}" for label, words in self.lines(indicators))
        return (*(each for each in said if each), *lines)


def cover(about: About, page: Brief) -> Slide:
    """The name of the place, or its component, with what it is made of."""
    component = about.component
    return Slide(
        component.title if component else about.place.name,
        (about.place.name, provenance.NAME) if component else (provenance.NAME,),
        component.question if component else page.facts,
        cover_panels(about),
        notes=about.notes([page.headline, page.facts], ()),
        manner="cover",
    )


def cover_panels(about: About) -> tuple[Panel, ...]:
    """What it was made of, and where the place lies; the whole needs no map of itself."""
    drawn = slides_figures.outline(about.place) if about.place.kind != "uk" else None
    return (Panel(Words(made_of(about))), *((Panel(drawn),) if drawn else ()))


def made_of(about: About) -> tuple[Paragraph, ...]:
    """When and of what it was made, for the cover."""
    facts = dict(about.lines(()))
    return (
        Paragraph(f"Made on {facts['Made on']} with {provenance.NAME} {facts['Version']}."),
        Paragraph(f"Data {facts['Data']}. Link: {facts['Link']}"),
        Paragraph("Every slide has its sources in its notes; the last ones name them all."),
    )


def source_line(indicators: Sequence[Indicator], period: str | None = None) -> str:
    """The line at the foot of a slide: of few sources their own, of many where they are named."""
    used = figure_foot.used_sources(indicators)
    if len(used) > 1:
        bodies = len({source.publisher for source in used})
        whose = f"{bodies} publishers" if bodies > 1 else used[0].publisher
        return (
            f"Sources: {len(used)} sets of {whose}, each named with its licence on the last "
            "slides. Scores, comparisons and trends are our own work."
        )
    whole = figure_foot.source_text(indicators, period)
    if len(whole) <= MOST_LETTERS:
        return whole
    when = f" {period}." if period else ""
    return f"{provenance.short_line(used[0], indicators)}{when} In full in the notes."


def sources(about: About, indicators: Sequence[Indicator]) -> Slide:
    """Every publisher with its sets, terms and attribution; what binds who passes it on."""
    used = figure_foot.used_sources(indicators)
    rows = tuple(_together(used))
    return Slide(
        SOURCES,
        about.over,
        f"{share_alike_line(used) or 'Keep these lines with what you pass on'}.",
        (
            Panel(
                Table(
                    f"Sources: {len(rows)} rows of publisher, sets, licence and attribution",
                    ("Publisher", "Sets", "Licence", "Attribution"),
                    rows,
                    (2.0, 3.0, 1.3, 5.2),
                    size=10.5,
                )
            ),
        ),
        notes=about.notes(["Licences ask that these lines stay with the figures."], indicators),
    )


def _together(used: Sequence[Source]) -> list[tuple[str, str, str, str]]:
    """Sets of one publisher and one licence in one row."""
    found: dict[tuple[str, str], list[Source]] = {}
    for source in used:
        found.setdefault((source.publisher, source.licence), []).append(source)
    return [
        (publisher, "; ".join(provenance.unique(each.title for each in own)), licence,
         " ".join(provenance.unique(f"{each.attribution.rstrip('.')}." for each in own)))
        for (publisher, licence), own in found.items()
    ]  # fmt: skip
