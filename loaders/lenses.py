"""Frameworks, read from data/lenses/ and checked: one TOML file each.

A file says what the framework is, and for each of its terms what speaks to it and who says so.
``build_lenses`` holds that every id it names exists.
"""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING, Annotated, Literal, NoReturn

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from components.model.lens_rows import MadeBy
from loaders.case_studies import Link, Slug, Text, Year
from loaders.errors import MalformedFileError

if TYPE_CHECKING:
    from pathlib import Path

TagName = Annotated[str, Field(pattern=r"^[a-z_]+:[a-z0-9-]+$")]
Ids = tuple[Text, ...]


class _Entry(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Mappings(_Entry):
    """Who says what speaks to a term; None where the file maps nothing of the kind."""

    indicators: MadeBy | None = None
    cases: MadeBy | None = None
    points: MadeBy | None = None


class LensMappings(Mappings):
    """The same for all of a framework, and who names its terms."""

    terms: MadeBy


class TermEntry(_Entry):
    """One term and what speaks to it.

    Indicators come by name, by theme or by component; cases by name or by tag ("outcome:data");
    points by name or by a whole working group's theme.
    """

    id: Slug
    title: Text
    short_title: Text | None = None  # where the title is too long for a label
    group: Text | None = None
    explanation: Text
    components: Ids = ()
    themes: Ids = ()
    indicators: Ids = ()
    case_tags: tuple[TagName, ...] = ()
    cases: Ids = ()
    point_groups: Ids = ()
    points: Ids = ()
    made_by: Mappings = Mappings()


class ProxyEntry(_Entry):
    """One figure of a proxy by region: an indicator, or it divided by another."""

    term: Slug
    indicator: Text
    per: Text | None = None
    better: Literal["higher", "lower"]


class SaidEntry(_Entry):
    """What was published by the framework itself, in our words."""

    year: Year
    text: Text
    source: Text


class LensFile(_Entry):
    """One framework as its file has it."""

    position: Annotated[int, Field(ge=1)]
    id: Slug
    title: Text
    short_title: Text
    term_word: Text
    publisher: Text
    published: Text
    source: Text
    url: Link | None = None
    about: Text
    note: Text
    why_no_scores: Text | None = None  # set: its terms are counted, never scored
    proxy_notes: tuple[Text, ...] = ()  # what our proxy by region is not
    made_by: LensMappings
    terms: Annotated[tuple[TermEntry, ...], Field(min_length=1)]
    proxy: tuple[ProxyEntry, ...] = ()
    said: tuple[SaidEntry, ...] = ()

    @model_validator(mode="after")
    def _hangs_together(self) -> LensFile:
        ids = [term.id for term in self.terms]
        twice = sorted({each for each in ids if ids.count(each) > 1})
        if twice:
            raise ValueError(f"the term {twice[0]} stands twice; each has an id of its own")
        strange = [each.term for each in self.proxy if each.term not in ids]
        if strange:
            raise ValueError(f"proxy names {strange[0]}, which is no term of this file")
        return self


def load_lenses(folder: Path) -> list[LensFile]:
    """The frameworks of a folder in their screen order; none where there is no such folder.

    Raises:
        MalformedFileError: a file is not as it must be, or two claim one position.
    """
    lenses = [read_lens(path) for path in sorted(folder.glob("*.toml"))]
    by_position: dict[int, str] = {}
    for lens in lenses:
        other = by_position.setdefault(lens.position, lens.id)
        if other != lens.id:
            found = f"{lens.position}, which {other}.toml has too"
            raise MalformedFileError(f"{lens.id}.toml", None, "position", found, "one of its own")
    return sorted(lenses, key=lambda lens: lens.position)


def read_lens(path: Path) -> LensFile:
    """One framework. Raises MalformedFileError where the file is not as it must be."""
    text = path.read_text(encoding="utf-8")
    try:
        lens = LensFile.model_validate(tomllib.loads(text))
    except tomllib.TOMLDecodeError as fault:
        at = re.search(r"line (\d+)", str(fault))
        line = int(at[1]) if at else None
        raise MalformedFileError(path.name, line, None, str(fault), "TOML") from fault
    except ValidationError as fault:
        _refuse(path.name, text, fault)
    if lens.id != path.stem:
        raise MalformedFileError(path.name, None, "id", f"“{lens.id}”", "the name of the file")
    return lens


def line_of(text: str, identity: str) -> int | None:
    """The line on which an id of a lens file stands; None where it cannot be told."""
    lines = (n for n, line in enumerate(text.splitlines(), 1) if f'"{identity}"' in line)
    return next(lines, None)


def _refuse(name: str, text: str, fault: ValidationError) -> NoReturn:
    """Raise the first fault that pydantic found, with the field it is in."""
    first = fault.errors()[0]
    where = ".".join(str(part) for part in first["loc"]) or None
    whole = where is None
    found = "nothing" if first["type"] == "missing" else f"“{first['input']}”"
    line = None if whole or first["type"] == "missing" else line_of(text, str(first["input"]))
    message = first["msg"].removeprefix("Value error, ")
    raise MalformedFileError(
        name, line, where, message if whole else found, "one of each" if whole else message
    ) from fault
