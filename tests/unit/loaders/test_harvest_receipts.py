"""Receipts say what became of every row, the same way every time."""

from __future__ import annotations

import pytest

from loaders.errors import ExplorerError
from loaders.receipts import Coverage, FileReceipt, Receipt, checked, receipt_text, write_receipts

RECEIPT = Receipt(
    "some-source",
    (
        FileReceipt("a.csv", 1200, 1180, {"the same row twice": 20}, kept_as_history=38),
        FileReceipt("b.csv", 1, 1),
    ),
    (Coverage("adult-smokers", 361, 2, "2019-01-01/P5Y", "2020-01-01/P5Y"),),
    warnings=("a.csv: 20 rows dropped: the same row twice",),
    notes=("no global cluster: Orkney Islands",),
)


def test_a_receipt_says_rows_in_rows_out_rows_dropped_and_why():
    text = receipt_text(RECEIPT)
    assert "some-source: 1,201 rows in, 1,181 rows out, 20 dropped, 1 warning\n" in text
    assert (
        "  a.csv: 1,200 rows in, 1,180 kept, 38 of them on former codes, kept as history, "
        "20 dropped (the same row twice)\n"
    ) in text
    assert "  b.csv: 1 rows in, 1 kept, 0 dropped\n" in text
    assert "  adult-smokers: 361 areas, 2 periods, 2019-01-01/P5Y to 2020-01-01/P5Y\n" in text
    assert "Notes\n  no global cluster: Orkney Islands\n" in text
    assert "Warnings\n  a.csv: 20 rows dropped" in text


def test_a_receipt_that_adds_up_is_returned_unchanged():
    assert checked(RECEIPT) is RECEIPT


def test_a_receipt_whose_rows_do_not_add_up_is_refused():
    short = Receipt("some-source", (FileReceipt("a.csv", 10, 8, {"the same row twice": 1}),))
    with pytest.raises(ExplorerError, match=r"a\.csv: 10 rows came in, but 8 went out and 1"):
        checked(short)


def test_one_files_surplus_cannot_hide_anothers_loss():
    mixed = Receipt("some-source", (FileReceipt("a.csv", 10, 9), FileReceipt("b.csv", 9, 10)))
    with pytest.raises(ExplorerError, match=r"a\.csv"):
        checked(mixed)


def test_receipts_are_written_one_file_a_source_with_plain_line_ends(tmp_path):
    write_receipts([RECEIPT], tmp_path / "receipts")
    written = (tmp_path / "receipts" / "some-source.txt").read_bytes()
    assert written.decode() == receipt_text(RECEIPT)
    assert b"\r" not in written
