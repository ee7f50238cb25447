"""Other frameworks: their files into tables, each id checked, each term scored where it may be."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from components.model.coherence import coherence
from components.model.confidence import FRESH_MONTHS, STALE_MONTHS, Grounds, confidence
from loaders.build_proxy import region_rows
from loaders.build_ranks import data_made
from loaders.build_tables import insert, number
from loaders.errors import MalformedFileError
from loaders.lenses import LensFile, TermEntry, line_of, load_lenses
from loaders.paths import SQL

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from duckdb import DuckDBPyConnection

    from components.model.lens_rows import Target

Found = dict[str, list[str]]
# Each kind of entry: the field of the file, what it leads to, and the word for it in `through`.
NAMED = "named"
ENTRIES: tuple[tuple[str, Target, str], ...] = (
    ("indicators", "indicator", NAMED),
    ("themes", "indicator", "theme"),
    ("components", "indicator", "component"),
    ("cases", "case", NAMED),
    ("case_tags", "case", "tag"),
    ("points", "point", NAMED),
    ("point_groups", "point", "working groups on"),
)
# What may be named in each field, and what it leads to.
QUESTIONS: dict[str, str] = {
    "indicators": "SELECT indicator_id, indicator_id FROM indicator ORDER BY position",
    "themes": "SELECT theme_id, indicator_id FROM theme LEFT JOIN indicator USING (theme_id) "
    "ORDER BY indicator.position",
    "components": "SELECT component_id, indicator_id FROM indicator ORDER BY position",
    "cases": "SELECT case_id, case_id FROM case_study ORDER BY case_id",
    "case_tags": "SELECT tag_kind || ':' || tag, case_id FROM case_study_tag ORDER BY case_id",
    "points": "SELECT passage_id, passage_id FROM passage ORDER BY rowid",
    "point_groups": "SELECT theme, passage_id FROM passage ORDER BY rowid",
}


@dataclass(slots=True)
class _Reading:
    """One file on its way into tables, with all that may be named in it."""

    lens: LensFile
    text: str
    known: Mapping[str, Found]
    rows: list[tuple[Any, ...]] = field(default_factory=list)

    def refuse(self, term: TermEntry, column: str, named: str) -> MalformedFileError:
        close = [each for each in self.known[column] if named[:4] in each]
        some = ", ".join(close[:5] or list(self.known[column])[:5]) or "none in this data"
        return MalformedFileError(
            f"{self.lens.id}.toml", line_of(self.text, named), f"{column} of {term.id}",
            f"“{named}”", f"what the data holds, such as {some}",
        )  # fmt: skip


def load_lenses_into(connection: DuckDBPyConnection, folder: Path) -> str:
    """Fill the tables of frameworks from data/lenses; return what to say about it.

    Cases and points must be in. A data/ without frameworks has none.

    Raises:
        MalformedFileError: a file does not fit, or names what is not there.
    """
    lenses = load_lenses(folder)
    known = {column: _known(connection, question) for column, question in QUESTIONS.items()}
    for lens in lenses:
        text = (folder / f"{lens.id}.toml").read_text("utf-8")
        _insert(connection, _Reading(lens, text, known))
    if lenses:
        _score(connection)
    links = number(connection, "SELECT count(*) FROM lens_link")
    scores = number(connection, "SELECT count(score) FROM lens_score")
    return f"{len(lenses)} frameworks, {links:,} links, {scores:,} scores"


def _known(connection: DuckDBPyConnection, question: str) -> Found:
    """What may be named, and what each leads to; nothing where a theme has no indicator."""
    found: Found = {}
    for name, target in connection.execute(question).fetchall():
        found.setdefault(name, []).extend([target] if target else [])
    return found


def _insert(connection: DuckDBPyConnection, reading: _Reading) -> None:
    lens = reading.lens
    insert(connection, "lens", [(
        lens.id, lens.position, lens.title, lens.short_title, lens.term_word, lens.publisher,
        lens.published, lens.source, lens.url, lens.about, lens.note, lens.why_no_scores,
        list(lens.proxy_notes), lens.made_by.terms,
    )])  # fmt: skip
    terms = [
        (
            lens.id,
            term.id,
            position,
            term.title,
            term.short_title or term.title,
            term.group,
            term.explanation,
        )
        for position, term in enumerate(lens.terms, 1)
    ]
    insert(connection, "lens_term", terms)
    for term in lens.terms:
        reading.rows += [
            (lens.id, term.id, position, *link)
            for position, link in enumerate(_links(reading, term), 1)
        ]
    insert(connection, "lens_link", reading.rows)
    insert(connection, "lens_region", region_rows(connection, lens, reading.text))
    said = enumerate(lens.said, 1)
    insert(connection, "lens_said", [(lens.id, n, s.year, s.text, s.source) for n, s in said])


def _links(reading: _Reading, term: TermEntry) -> Iterator[tuple[Target, str, str, str]]:
    """Each thing that speaks to a term once, under the first entry that names it."""
    seen: set[tuple[Target, str]] = set()
    for column, target, rule in ENTRIES:
        for named in getattr(term, column):
            if named not in reading.known[column]:
                raise reading.refuse(term, column, named)
            through = NAMED if rule == NAMED else f"{rule} {named}"
            made_by = _made_by(reading, term, target)
            for identity in reading.known[column][named]:
                if (target, identity) not in seen:
                    seen.add((target, identity))
                    yield target, identity, made_by, through


def _made_by(reading: _Reading, term: TermEntry, target: Target) -> str:
    """Who says so: as the term has it, else as the framework has it."""
    column = f"{target}s"
    made_by: str | None = getattr(term.made_by, column) or getattr(reading.lens.made_by, column)
    if made_by is None:
        raise MalformedFileError(
            f"{reading.lens.id}.toml", line_of(reading.text, term.id), f"made_by.{column}",
            "nothing", "source, ours or derived, as the file maps some",
        )  # fmt: skip
    return made_by


def _score(connection: DuckDBPyConnection) -> None:
    """Fill lens_score: sums, whether the themes of each term agree, then the numbers."""
    months = [data_made(connection), FRESH_MONTHS, STALE_MONTHS]
    for part in _statements("lens_sums.sql"):
        connection.execute(part, months if "$1" in part else None)
    connection.execute(
        """
        CREATE TEMP TABLE lens_coherence (
          lens_id TEXT, term_id TEXT, mean_correlation DOUBLE, shows_number BOOLEAN)
        """
    )
    insert(connection, "lens_coherence", _coherence(connection))
    connection.execute((SQL / "lens_scores.sql").read_text("utf-8"))
    _rate(connection)


def _statements(name: str) -> list[str]:
    """A file's statements one by one: values can be bound to one at a time only."""
    return [each for each in (SQL / name).read_text("utf-8").split(";\n") if each.strip()]


def _coherence(connection: DuckDBPyConnection) -> list[tuple[str, str, float | None, bool]]:
    """Whether the themes of each term agree among England's councils (METHOD 3.9)."""
    scores: dict[tuple[str, str], dict[str, dict[str, float | None]]] = {}
    for lens_id, term_id, theme_id, code, score in connection.execute(
        """
        SELECT lens_id, term_id, theme_id, area_code, score FROM lens_theme_sum
        JOIN council USING (area_code) WHERE nation_letter = 'E' ORDER BY ALL
        """
    ).fetchall():
        scores.setdefault((lens_id, term_id), {}).setdefault(theme_id, {})[code] = score
    found = ((key, coherence(themes)) for key, themes in scores.items())
    return [(*key, each.mean_correlation, each.shows_number) for key, each in found]


def _rate(connection: DuckDBPyConnection) -> None:
    """Say how far each number can be relied on; a term is not ranked, so never more than medium."""
    rows = connection.execute(
        """
        SELECT lens_id, term_id, area_code, s.state = 'full', NULL, s.share_fresh, s.share_stale,
          s.share_inherited, mean_correlation
        FROM lens_score AS s JOIN lens_coherence USING (lens_id, term_id) WHERE score IS NOT NULL
        """
    ).fetchall()
    connection.execute(
        "CREATE TEMP TABLE lens_rated (lens_id TEXT, term_id TEXT, area_code TEXT, word TEXT)"
    )
    insert(connection, "lens_rated", [(*row[:3], confidence(Grounds(*row[3:]))) for row in rows])
    connection.execute(
        """
        UPDATE lens_score AS s SET confidence = word FROM lens_rated AS r
        WHERE r.lens_id = s.lens_id AND r.term_id = s.term_id AND r.area_code = s.area_code
        """
    )
