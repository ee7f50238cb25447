"""Whether a council of England or Wales is urban or rural, by the classification of 2021."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from pathlib import Path
from typing import Final

from loaders.errors import MalformedFileError
from loaders.published import AreaChange
from loaders.receipts import FileReceipt, Receipt
from loaders.sources.text_tables import read_table

SOURCE_ID: Final = "rural-urban-2021"
FILE: Final = "raw/ruc21_ltla24.csv"
# The first half of a class's name; the second says how near a major town or city is.
CLASSES: Final = {
    "Urban": "urban",
    "Intermediate urban": "intermediate-urban",
    "Intermediate rural": "intermediate-rural",
    "Majority rural": "majority-rural",
}
CLASSIFIED: Final = ("E", "W")  # Scotland and Northern Ireland have classifications of their own
Row = tuple[str, str, str]


def load(
    folder: Path, councils: Collection[str], changes: Iterable[AreaChange]
) -> tuple[list[Row], Receipt]:
    """Read the class of each council of England and Wales: (area code, class id, class in full).

    A code that was only renumbered since is that of today.

    Raises:
        MalformedFileError: a class is unknown, or the file does not hold every council of both
            nations once and nothing else.
    """
    renumbered = {
        change.old_code: change.new_code for change in changes if change.kind == "recoded"
    }
    table = read_table(folder / FILE, ("ltla24_code", "classification"), ("ruc21_code", "ruc"))
    found: dict[str, Row] = {}
    for line, row in table:
        code = renumbered.get(row["ltla24_code"], row["ltla24_code"])
        if code not in councils or code in found:
            raise MalformedFileError(FILE, line, "ltla24_code", repr(code), "each council once")
        title = row["classification"]
        class_id = CLASSES.get(title.partition(":")[0])
        if class_id is None:
            raise MalformedFileError(FILE, line, "classification", repr(title), ", ".join(CLASSES))
        found[code] = (code, class_id, title)
    wanted = {code for code in councils if code.startswith(CLASSIFIED)}
    if missing := wanted - set(found):
        raise MalformedFileError(FILE, None, "ltla24_code", f"no row for {min(missing)}", "all")
    files = (FileReceipt(FILE, len(table), len(found)),)
    return sorted(found.values()), Receipt(SOURCE_ID, files, warnings=table.warnings)
