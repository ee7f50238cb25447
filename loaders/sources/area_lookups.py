"""Changes of area codes, and the names people know councils by."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import Final, NamedTuple

from loaders.errors import MalformedFileError
from loaders.published import AreaChange, ChangeKind
from loaders.receipts import FileReceipt, Receipt
from loaders.sources.text_tables import read_table, whole_number

SOURCE_ID: Final = "area-lookups"
CHANGES_FILE: Final = "area_change.csv"
REGISTER_FILE: Final = "mysociety_uk_local_authorities_current.csv"
VARIANTS_FILE: Final = "mysociety_lookup_name_to_registry.csv"

_KINDS: Final[tuple[ChangeKind, ...]] = ("recoded", "merged", "predecessor", "split")
# Kinds whose value may stand for the new area (METHOD 2): the area stayed the same.
_SAME_AREA: Final = frozenset({"recoded", "predecessor"})


# Two published areas that stand for two councils each (METHOD 2).
_CITY_HACKNEY: Final = ("E67000001", "City of London, Hackney")
_SCILLY_CORNWALL: Final = ("E67000002", "Isles of Scilly, Cornwall")
JOINT_AREAS: Final = (
    AreaChange(*_CITY_HACKNEY, "E09000001", "City of London", "joint", None),
    AreaChange(*_CITY_HACKNEY, "E09000012", "Hackney", "joint", None),
    AreaChange(*_SCILLY_CORNWALL, "E06000052", "Cornwall", "joint", None),
    AreaChange(*_SCILLY_CORNWALL, "E06000053", "Isles of Scilly", "joint", None),
)


class Authority(NamedTuple):
    """An authority of the names register, past or present."""

    key: str
    gss_code: str
    replaced_by: str  # key of its successor, "" while it lasts or where it was split
    ended: bool


class Names(NamedTuple):
    """The names register: authorities by key, and (name, key) as people write them."""

    authorities: dict[str, Authority]
    variants: list[tuple[str, str]]


def load(folder: Path, councils: Collection[str]) -> tuple[list[AreaChange], Names, Receipt]:
    """Read code changes (with the joint areas added) and the names register.

    Raises:
        MalformedFileError: a kind is unknown, a new code is not a council in force, a change
            stands there twice, or a value is said to carry over where the area changed.
    """
    changes, change_file = _changes(folder / CHANGES_FILE, councils)
    register = read_table(
        folder / "raw" / REGISTER_FILE,
        ("local-authority-code", "gss-code", "replaced-by", "end-date", "current-authority"),
    )
    authorities = {
        row["local-authority-code"]: Authority(
            row["local-authority-code"],
            row["gss-code"],
            row["replaced-by"],
            bool(row["end-date"]),
        )
        for _, row in register
    }
    listed = read_table(folder / "raw" / VARIANTS_FILE, ("la-name", "local-authority-code"))
    variants = sorted({(row["la-name"], row["local-authority-code"]) for _, row in listed})
    files = (
        change_file,
        FileReceipt(REGISTER_FILE, len(register), len(register)),
        FileReceipt(VARIANTS_FILE, len(listed), len(listed)),
    )
    names = Names(authorities, variants)
    return [*changes, *JOINT_AREAS], names, Receipt(SOURCE_ID, files)


def _changes(path: Path, councils: Collection[str]) -> tuple[list[AreaChange], FileReceipt]:
    columns = ("old_code", "old_name", "new_code", "new_name", "kind", "year")
    table = read_table(path, (*columns, "value_may_be_carried"), ("note",))
    changes: dict[tuple[str, str], AreaChange] = {}
    for line, row in table:
        kind = next((kind for kind in _KINDS if kind == row["kind"]), None)
        if kind is None:
            raise MalformedFileError(path.name, line, "kind", repr(row["kind"]), ", ".join(_KINDS))
        key = row["old_code"], row["new_code"]
        if key in changes or row["new_code"] not in councils or row["old_code"] in councils:
            found = f"{row['old_code']} to {row['new_code']}"
            allowed = "a former code to a council in force, each pair once"
            raise MalformedFileError(path.name, line, "new_code", found, allowed)
        if (row["value_may_be_carried"] == "1") != (kind in _SAME_AREA):
            found = f"{row['value_may_be_carried']!r} beside {kind}"
            allowed = "1 beside recoded and predecessor, 0 beside merged and split"
            raise MalformedFileError(path.name, line, "value_may_be_carried", found, allowed)
        year = whole_number(path.name, line, "year", row["year"]) if row["year"] else None
        changes[key] = AreaChange(
            row["old_code"], row["old_name"], row["new_code"], row["new_name"], kind, year
        )
    ordered = sorted(changes.values(), key=lambda change: (change.old_code, change.new_code))
    return ordered, FileReceipt(path.name, len(table), len(ordered))
