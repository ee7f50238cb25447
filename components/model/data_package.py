"""``datapackage.json``: what each file of a package of data holds, after Data Package, version 2.

Units are a property of our own beside a field's.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal

from components.model.catalogue_rows import Source
from components.model.dictionary_rows import Column, Table
from components.model.provenance import VERSION, unique
from components.model.source_groups import is_share_alike

Format = Literal["csv", "parquet"]
PROFILES: Final = "https://datapackage.org/profiles/2.0/"
MEDIA: Final[Mapping[Format, str]] = {
    "csv": "text/csv", "parquet": "application/vnd.apache.parquet",
}  # fmt: skip
# Names of licences as the Open Definition lists them; others have a title and an address.
LICENCE_IDS: Final[Mapping[str, str]] = {
    "OGL v3": "OGL-UK-3.0", "CC BY 4.0": "CC-BY-4.0", "CC BY-SA 4.0": "CC-BY-SA-4.0",
    "ODC-BY 1.0": "ODC-BY-1.0", "MIT License": "MIT",
}  # fmt: skip
OWN_LICENCE_FILE: Final = "licences/connected-places-explorer.txt"
OWN_LICENCE: Final = {
    "name": "MIT", "title": "MIT License (our own words and tables)",
    "path": OWN_LICENCE_FILE,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class PackedFile:
    """One file of the package: a table in one format. No ``sources`` = made by the project."""

    path: str
    kind: Format
    table: Table
    sources: tuple[Source, ...]
    share_alike: bool
    size: int  # bytes
    sha256: str

    @property
    def name(self) -> str:
        """Its name in the package, each once."""
        apart = "-share-alike" if self.share_alike else ""
        return (
            f"{self.table.name.replace('_', '-')}{apart}{'' if self.kind == 'csv' else '-parquet'}"
        )


def descriptor(
    name: str, title: str, about: str, files: Sequence[PackedFile], data_hash: str
) -> dict[str, Any]:
    """The whole descriptor. ``dataHash`` and ``unit`` are our own properties.

    It tells neither the day nor the computer: the same data gives the same bytes.
    """
    present = {(file.table.name, file.share_alike) for file in files}
    return {
        "$schema": f"{PROFILES}datapackage.json",
        "name": name,
        "title": title,
        "description": about,
        "version": VERSION,
        "dataHash": data_hash,
        "licenses": licences(files),
        "sources": _sources(one for file in files for one in file.sources),
        "resources": [_resource(file, present) for file in files],
    }


def licences(files: Iterable[PackedFile]) -> list[dict[str, str]]:
    """Every licence in the files, each once, in the order in which files have them."""
    found = [licence for file in files for licence in _licences(file)]
    return list({licence["title"]: licence for licence in found}.values())


def licence_words(source: Source, *, share_alike: bool) -> list[str]:
    """The licences of a set's figures in a file: a share-alike one only where it stands apart."""
    parts = source.licence.split("; ")
    return [one for one in parts if share_alike or not is_share_alike(one)]


def _licences(file: PackedFile) -> list[dict[str, str]]:
    if not file.sources:
        return [dict(OWN_LICENCE)]
    pairs = [
        (words, source.licence_url)
        for source in file.sources
        for words in licence_words(source, share_alike=file.share_alike)
    ]
    return [_licence(words, url) for words, url in dict(pairs).items()]


def _licence(words: str, url: str) -> dict[str, str]:
    named = {"name": LICENCE_IDS[words]} if words in LICENCE_IDS else {}
    return named | {"title": words, "path": url}


def _sources(sources: Iterable[Source]) -> list[dict[str, str]]:
    by_id = {source.source_id: source for source in sources}
    return [
        {"title": f"{one.publisher}, {one.title}", "path": one.url, "version": one.released}
        for one in by_id.values()
    ]


def _resource(file: PackedFile, present: set[tuple[str, bool]]) -> dict[str, Any]:
    resource: dict[str, Any] = {
        "$schema": f"{PROFILES}dataresource.json",
        "name": file.name,
        "type": "table",
        "path": file.path,
        "title": file.table.name.replace("_", " ").capitalize(),
        "description": file.table.meaning,
        "format": file.kind,
        "mediatype": MEDIA[file.kind],
        "bytes": file.size,
        "hash": f"sha256:{file.sha256}",
        "licenses": _licences(file),
    }
    if file.kind == "csv":
        resource["encoding"] = "utf-8"
    if file.sources:  # an empty list is not allowed
        resource["sources"] = _sources(file.sources)
        resource["attribution"] = unique(source.attribution for source in file.sources)
    return resource | {"schema": _schema(file, present)}


def _schema(file: PackedFile, present: set[tuple[str, bool]]) -> dict[str, Any]:
    table = file.table
    schema: dict[str, Any] = {
        "$schema": f"{PROFILES}tableschema.json",
        "fields": [_field(column) for column in table.columns],
        "missingValues": [""],
    }
    if table.key:
        schema["primaryKey"] = [*table.key]
    suffix = "" if file.kind == "csv" else "-parquet"
    keys = [
        {"fields": [*one.columns], "reference": {
            "resource": f"{one.table.replace('_', '-')}{suffix}", "fields": [*one.of_table]}}
        for one in table.references if (one.table, False) in present
    ]  # fmt: skip
    return schema | ({"foreignKeys": keys} if keys else {})


def _field(column: Column) -> dict[str, Any]:
    constraints: dict[str, Any] = {}
    if column.is_required:
        constraints["required"] = True
    if column.allowed:
        constraints["enum"] = [*column.allowed]
    field: dict[str, Any] = {
        "name": column.name, "type": column.field_type, "description": column.meaning,
    }  # fmt: skip
    if column.unit:
        field["unit"] = column.unit
    return field | ({"constraints": constraints} if constraints else {})
