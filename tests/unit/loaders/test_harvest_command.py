"""The harvest changes everything or nothing, and says which."""

from __future__ import annotations

import shutil

import pytest

from loaders import harvest as step
from loaders import table_shapes
from loaders.errors import MalformedFileError
from loaders.paths import CATALOGUE
from loaders.receipts import FileReceipt, Receipt

CHANGE = ("E08000016", "Barnsley", "E08000038", "Barnsley", "recoded", 2025)


@pytest.fixture
def data(tmp_path):
    """A data folder with the real catalogue and something old to lose."""
    folder = tmp_path / "data"
    shutil.copytree(CATALOGUE, folder / "catalogue")
    (folder / "places").mkdir()
    (folder / "places" / "area_changes.csv").write_text("old", "utf-8")
    return folder


def boundaries(sources, data):
    (data / "places").mkdir(parents=True, exist_ok=True)
    (data / "places" / "council_shapes.json").write_text("{}", "utf-8")
    return Receipt("ons-boundaries", (FileReceipt("topology.json", 1, 1),))


def hexes(sources, data):
    return Receipt("odi-leeds-hexmap", (FileReceipt("layout.hexjson", 1, 1),))


def one_table(rows=(CHANGE,), receipt=None):
    ours = [step.OurTable("places/area_changes.csv", table_shapes.AREA_CHANGES, rows)]
    receipts = [receipt or Receipt("area-lookups", (FileReceipt("area_change.csv", 1, 1),))]
    return lambda sources, catalogue: (ours, receipts)


@pytest.fixture
def good(monkeypatch):
    monkeypatch.setattr(step, "gather", one_table())
    monkeypatch.setattr(step, "harvest_boundaries", boundaries)
    monkeypatch.setattr(step, "harvest_hexes", hexes)


def everything(folder):
    return {p.relative_to(folder): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def test_a_good_harvest_moves_every_table_and_receipt_in(good, data, capsys):
    assert step.main([str(data.parent), "--data", str(data)]) == 0
    assert "E08000038" in (data / "places" / "area_changes.csv").read_text("utf-8")
    assert (data / "places" / "council_shapes.json").is_file()
    receipt = (data / "receipts" / "area-lookups.txt").read_text("utf-8")
    printed = capsys.readouterr().out
    assert receipt in printed
    assert printed.index("area-lookups:") < printed.index("ons-boundaries:")
    assert list(data.parent.glob(".harvest-*")) == []


def test_the_same_harvest_twice_gives_the_same_bytes(good, data):
    step.main([str(data.parent), "--data", str(data)])
    first = everything(data)
    step.main([str(data.parent), "--data", str(data)])
    assert everything(data) == first


def refuse(sources, data):
    raise MalformedFileError("topology.json", 3, "areacd", "'?'", "a code")


def test_a_refused_file_leaves_the_old_data_byte_for_byte(good, data, monkeypatch, capsys):
    monkeypatch.setattr(step, "harvest_boundaries", refuse)
    before = everything(data)
    assert step.main([str(data.parent), "--data", str(data)]) == 1
    said = capsys.readouterr().err
    assert said.startswith("Nothing was changed. topology.json, line 3, column areacd: found '?'.")
    assert "Allowed: a code." in said
    assert everything(data) == before
    assert list(data.parent.glob(".harvest-*")) == []


def test_a_table_of_ours_that_does_not_fit_is_never_written(good, data, monkeypatch):
    monkeypatch.setattr(step, "gather", one_table(rows=((*CHANGE[:5], 1066),)))
    before = everything(data)
    with pytest.raises(MalformedFileError, match="year"):
        step.harvest(data.parent, data)
    assert everything(data) == before


def test_a_receipt_that_loses_rows_stops_the_harvest(good, data, monkeypatch):
    lossy = Receipt("area-lookups", (FileReceipt("area_change.csv", 2, 1),))
    monkeypatch.setattr(step, "gather", one_table(receipt=lossy))
    before = everything(data)
    assert step.main([str(data.parent), "--data", str(data)]) == 1
    assert everything(data) == before


def test_sources_that_are_not_there_are_refused_in_a_sentence(data, capsys):
    assert step.main([str(data / "nowhere"), "--data", str(data)]) == 1
    assert "geo-metadata.json" in capsys.readouterr().err


def test_a_data_folder_without_a_catalogue_is_refused_in_a_sentence(tmp_path, capsys):
    assert step.main([str(tmp_path), "--data", str(tmp_path / "empty")]) == 1
    assert "components.toml" in capsys.readouterr().err
