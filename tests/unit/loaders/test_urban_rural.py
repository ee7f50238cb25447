"""Urban and rural councils: every council of England and Wales once, under its code of today."""

from __future__ import annotations

import pytest

from loaders.errors import MalformedFileError
from loaders.published import AreaChange
from loaders.receipts import checked
from loaders.sources import urban_rural

LEEDS, BARNSLEY, OLD_BARNSLEY, GLASGOW = "E08000035", "E08000038", "E08000016", "S12000049"
COUNCILS = {LEEDS, BARNSLEY, GLASGOW}
CHANGES = [AreaChange(OLD_BARNSLEY, "Barnsley", BARNSLEY, "Barnsley", "recoded", 2025)]
URBAN = "Urban: Majority nearer to a major town or city"
RURAL = "Majority rural: Majority further from a major town or city"


def read(tmp_path, *rows: tuple[str, str]):
    (tmp_path / "raw").mkdir()
    lines = [f"{code},X,{title},Urban" for code, title in rows]
    text = "\n".join(["ltla24_code,ruc21_code,classification,ruc", *lines]) + "\n"
    (tmp_path / urban_rural.FILE).write_text(text, "utf-8")
    found, receipt = urban_rural.load(tmp_path, COUNCILS, CHANGES)
    return found, checked(receipt)


def test_a_council_that_was_renumbered_stands_under_its_code_of_today(tmp_path):
    found, receipt = read(tmp_path, (OLD_BARNSLEY, URBAN), (LEEDS, RURAL))
    assert found == [(LEEDS, "majority-rural", RURAL), (BARNSLEY, "urban", URBAN)]
    assert (receipt.rows_in, receipt.rows_out) == (2, 2)


@pytest.mark.parametrize(
    ("rows", "column"),
    [
        ([(LEEDS, URBAN), (LEEDS, URBAN)], "ltla24_code"),
        ([("E08000099", URBAN)], "ltla24_code"),
        ([(LEEDS, "Suburban: somewhere")], "classification"),
        ([(LEEDS, URBAN)], "ltla24_code"),  # Barnsley is missing; Scotland need not be there
    ],
)
def test_a_file_that_cannot_be_is_refused(tmp_path, rows, column):
    with pytest.raises(MalformedFileError) as refused:
        read(tmp_path, *rows)
    assert refused.value.column == column
