"""Files as another program opens them: LibreOffice draws every slide and reads every sheet."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from components import store
from components.exports.workbook import MARKERS
from components.views import slides_story, workbooks
from tests.unit.exports.made_briefs import LINK, MADE
from tests.unit.exports.made_slides import (
    PLACES,
    made,
    opened,
    place_of,
    reveal,
    room,
    story,
    wanted,
)
from tools import libreoffice

DECKS = {
    **{slug: (slug, None) for slug in PLACES},
    "leeds-health": ("leeds", "health"), "belfast-travel": ("belfast", "travel"),
    "norfolk-economy": ("norfolk", "economy"),
}  # fmt: skip


def squeezed(text):
    """Text without spaces, which a PDF puts where it likes."""
    return re.sub(r"\s+", "", text)


@pytest.fixture(scope="module")
def drawn(database, tmp_path_factory):
    """Every deck as LibreOffice draws it: name to the file and its PDF."""
    store.ensure_database()
    folder = tmp_path_factory.mktemp("slides")
    files = {name: made(*asked)[1] for name, asked in DECKS.items()}
    at = room("leeds")
    reveal(at)
    files["story"] = slides_story.pptx(wanted(story("leeds"), at))
    paths = [folder / f"{name}.pptx" for name in files]
    for path, content in zip(paths, files.values(), strict=True):
        path.write_bytes(content)
    pdfs = libreoffice.converted(paths, "pdf", folder)
    return {name: (files[name], PdfReader(pdf)) for name, pdf in zip(files, pdfs, strict=True)}


@pytest.mark.parametrize("name", [*DECKS, "story"])
def test_libreoffice_draws_every_slide_with_its_title_and_number(drawn, name):
    content, pdf = drawn[name]
    pages = list(opened(content).slides)
    assert len(pdf.pages) == len(pages)
    for number, (page, sheet) in enumerate(zip(pages, pdf.pages, strict=True), 1):
        words = squeezed(sheet.extract_text())
        assert squeezed(page.shapes.title.text_frame.text) in words
        assert number == 1 or words.endswith(str(number))


def test_libreoffice_draws_the_words_of_charts_and_tables(drawn):
    _, pdf = drawn["leeds"]
    words = squeezed(pdf.pages[1].extract_text())
    for score in store.component_scores("E08000035"):
        if score.score is not None:
            assert f"{score.score:.0f}" in words
    assert "MedianEnglishcouncil" in words
    assert "Resilience?themesdisagree" in words


def test_libreoffice_reads_the_workbook_of_a_place_with_its_figures_as_numbers(database, tmp_path):
    store.ensure_database()
    book = tmp_path / "leeds.xlsx"
    book.write_bytes(workbooks.place_workbook(place_of("leeds"), LINK, MADE))
    (again,) = libreoffice.converted([book], "xlsx", tmp_path / "again")
    read = load_workbook(again)
    assert {"Cover", "Contents", "Notes", "Scores", "Indicators", "Sources"} <= set(read.sheetnames)
    lines = [[cell.value for cell in row] for row in read["Indicators"].iter_rows()]
    head = next(n for n, line in enumerate(lines) if "Value" in line)
    value = lines[head].index("Value")
    figures = {line[0]: line[value] for line in lines[head + 1 :]}
    for row in store.place_rows("E08000035"):
        figure = figures[row.indicator.title]
        if row.value is None:
            assert figure in MARKERS.values()
        else:
            assert figure == pytest.approx(row.value)


def test_a_file_that_was_not_made_is_named(monkeypatch, tmp_path):
    monkeypatch.setattr(libreoffice, "program", lambda: Path("/bin/true"))
    with pytest.raises(libreoffice.LibreOfficeError, match=r"broken\.pdf"):
        libreoffice.converted([tmp_path / "broken.pptx"], "pdf", tmp_path)


def test_without_libreoffice_and_without_rights_one_sentence_names_the_command(monkeypatch, capsys):
    monkeypatch.setattr(libreoffice, "program", lambda: None)
    monkeypatch.setattr(libreoffice.debian, "administrator", lambda: None)
    assert libreoffice.main() == 1
    said = capsys.readouterr().err
    assert len(said.strip().splitlines()) == 1
    assert "apt-get install" in said
    assert libreoffice.lacking() == ["libreoffice-impress-nogui", "libreoffice-calc-nogui"]
