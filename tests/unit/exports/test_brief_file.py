"""The one-page brief: one page for every kind of place, the words of the screen, nothing run."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from components import store
from components.exports.typeset import TypesettingError, pages
from components.model.brief import BriefCase, FigureRow, quoted, shortened, variants
from components.model.wording import format_number
from components.views import brief
from tests.unit.exports.made_briefs import asked, elements, made, printed, reader, words

PLACES = (
    "leeds", "norwich", "na-h-eileanan-siar", "isles-of-scilly", "belfast", "norfolk", "wales",
    "bournemouth-christchurch-and-poole", "armagh-city-banbridge-and-craigavon", "united-kingdom",
    "city-of-london", "north-east",
)  # fmt: skip
HOSTILE = '#panic("x") $x^2$ *b* _i_ `r` @ref <label> \\ // /* ]] }} #sys.inputs https://x.example'


@pytest.fixture(autouse=True)
def open_database(database):
    """Briefs are made of real rows."""
    store.ensure_database()


@pytest.mark.parametrize("slug", PLACES)
def test_a_place_of_every_kind_fits_one_page_and_carries_its_name(slug):
    rows, pdf = made(slug)
    assert len(reader(pdf).pages) == 1
    assert rows.title in words(pdf)


@pytest.mark.parametrize(("slug", "component"), [
    ("leeds", "health"), ("norwich", "skills"), ("isles-of-scilly", "data"), ("belfast", "travel"),
    ("norfolk", "economy"), ("wales", "democracy"), ("leeds", "resilience"),
])  # fmt: skip
def test_a_component_of_a_place_fits_one_page_too(slug, component):
    rows, pdf = made(slug, component)
    assert len(reader(pdf).pages) == 1
    assert rows.over in words(pdf)


def test_every_score_on_the_page_is_the_score_of_the_screen():
    rows, pdf = made("leeds")
    scores = store.component_scores("E08000035")
    said = words(pdf)
    assert [bar.score for bar in rows.bars] == [score.score for score in scores]
    for bar, score in zip(rows.bars, scores, strict=True):
        number = "–" if score.score is None else format_number(score.score)
        small = f"{bar.small} " if bar.small else ""
        ends = f"{bar.ends} " if bar.ends else ""
        assert f"{bar.name} {small}{number} {ends}{bar.median_shown} {bar.words}" in said


@pytest.mark.parametrize("slug", ["leeds", "wales", "isles-of-scilly"])
def test_what_stands_out_on_the_page_is_what_stands_out_on_the_screen(slug):
    rows, pdf = made(slug)
    said = words(pdf)
    for column in rows.columns:
        first = column.column.findings[:1]
        assert all(f"{one.sentence} {one.claim} {one.detail}" in said for one in first)
        assert first or column.empty in said


def test_a_place_without_scores_shows_its_telling_figures_with_what_can_be_said():
    rows, pdf = made("wales")
    said = words(pdf)
    assert rows.doughnut == ""
    assert len(rows.figures) == len(store.catalogue().components)
    assert "12.7% (12.3 to 13.1)" in said
    assert "scores are made for councils only" in said


def test_an_unknown_figure_is_a_question_mark_with_its_reason_and_never_nought():
    rows, pdf = made("isles-of-scilly")
    unknown = [figure for figure in rows.figures if figure.value == "?"]
    assert unknown
    assert all(figure.said.startswith("Not known: ") for figure in unknown)
    assert "too few residents to score" in words(pdf)


def test_questions_cases_and_where_it_comes_from_stand_on_the_page():
    rows, pdf = made("leeds")
    said = words(pdf)
    assert len(rows.questions) == 5
    for one in rows.questions:
        assert f"{one.text} Why: {one.why}" in said
    assert len(rows.cases) == 3
    assert all(f"{one.title} {one.who}" in said and one.why in said for one in rows.cases)
    for label, value in rows.foot:
        assert f"{label}: {value}" in said
    labels = {label for label, _ in rows.foot}
    assert {"Sources", "Licences", "Attribution", "Made on", "Version", "Data", "Link"} <= labels
    assert "Made on: 20 November 2026" in said


def test_names_off_hides_who_did_what_in_the_cases_of_a_brief():
    """It once named them all: a file's thread cannot see the session's switch."""
    open_names = brief.brief(asked("leeds"))
    hidden = brief.brief(replace(asked("leeds"), names_off=True))
    assert {one.who for one in open_names.cases}.isdisjoint(one.who for one in hidden.cases)
    assert not any("Wigan" in f"{one}" for one in hidden.cases)
    assert len(hidden.cases) == 3


def test_the_whole_is_said_with_how_it_moves_and_not_with_what_it_is_not_compared_with():
    rows = brief.brief(asked("united-kingdom"))
    assert not any("Not compared" in figure.said for figure in rows.figures)
    assert all(figure.said for figure in rows.figures)


def test_a_component_without_a_number_is_said_of_its_themes():
    """A brief of one component once said that no component has a number."""
    found = [one.sentence for one in quoted(brief.brief(asked("isles-of-scilly", "data")).columns)]
    assert "No theme has a number." in found


def test_a_file_is_named_after_place_component_and_month():
    assert asked("leeds").file_name == "leeds-brief-2026-11.pdf"
    assert asked("leeds", "health").file_name == "leeds-health-brief-2026-11.pdf"


def test_text_that_looks_like_typst_is_set_as_text_and_never_run():
    rows, _ = made("leeds")
    case = BriefCase(HOSTILE, HOSTILE, HOSTILE, HOSTILE)
    said = words(printed(replace(rows, title=HOSTILE, cases=(case,), no_case=HOSTILE)))
    assert said.count(HOSTILE) >= 3


def test_letters_that_no_font_has_become_question_marks_instead_of_failing():
    rows, _ = made("wales")
    odd = (FigureRow("Naïve ŵ ŷ 漢字 🙂\x00\x1b end", "1", "s"),)
    assert "Naïve ŵ ŷ ?? ? end" in words(printed(replace(rows, figures=odd)))


def test_a_name_of_three_lines_and_long_words_still_fit_one_page():
    rows, _ = made("belfast")
    long = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch and " * 3
    assert len(reader(printed(replace(rows, title=long.strip()))).pages) == 1


def test_the_same_rows_give_the_same_file():
    rows, pdf = made("leeds")
    assert printed(rows) == pdf


def test_a_short_column_counts_what_it_leaves_out():
    column = made("leeds")[0].columns[2].column
    whole = len(column.findings) + sum(count for _, count in column.more)
    for shown in variants(column):
        assert len(shown.findings) + sum(count for _, count in shown.more) == whole
    assert shortened(column, len(column.findings)) == column
    assert len(quoted(made("leeds")[0].columns)) >= len(column.findings)


@pytest.mark.parametrize("slug", ["na-h-eileanan-siar", "belfast", "isles-of-scilly"])
def test_every_kind_of_unknown_is_on_the_page_however_full_it_is(slug):
    rows, pdf = made(slug)
    column = next(each.column for each in rows.columns if each.title == "Not known")
    assert len(column.findings) >= 2
    for finding in column.findings:
        assert finding.sentence in words(pdf)
    for shown in variants(column):
        said = " ".join(f"{one.sentence} {one.claim}" for one in shown.findings)
        for finding in column.findings:
            assert finding.sentence in said
            assert finding.claim.lower() in said.lower()


def test_a_screen_reader_finds_title_language_headings_table_heads_and_a_text_for_the_picture():
    rows, pdf = made("leeds")
    root = reader(pdf).trailer["/Root"]
    assert root["/Lang"] == "en-GB"
    assert root["/MarkInfo"]["/Marked"]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert reader(pdf).metadata.title == "Leeds, one-page brief"
    kinds = [each["/S"] for each in elements(pdf)]
    headings = [int(kind[2]) for kind in kinds if kind in {"/H1", "/H2", "/H3"}]
    assert headings[0] == 1
    assert headings.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(headings))
    heads = [each for each in elements(pdf) if each["/S"] == "/TH"]
    assert len(heads) == 5
    assert kinds.count("/TR") == 1 + len(rows.bars)
    pictures = [each for each in elements(pdf) if each["/S"] == "/Figure"]
    assert [each["/Alt"] for each in pictures] == [rows.alternative]
    assert kinds.count("/LI") == len(rows.questions)


def test_a_screen_reader_meets_the_page_in_the_order_in_which_it_is_read():
    """Headings in order, the picture before its table, the questions, and the link last."""
    rows, pdf = made("leeds")
    found = elements(pdf)
    kinds = [each["/S"] for each in found]
    said = [headings for headings in (each.get("/T") for each in found) if headings]
    columns = [each.title for each in rows.columns]
    cases = [one.title for one in rows.cases]
    order = [rows.title, rows.headline, *columns, "Others who worked on this", *cases, rows.asking]
    places = [said.index(words) for words in order]
    assert places == sorted(places)
    assert kinds.index("/H1") < kinds.index("/Figure") < kinds.index("/Table") < kinds.index("/L")
    assert kinds.index("/L") < kinds.index("/Link")
    (link,) = [each for each in found if each["/S"] == "/Link"]
    assert link is found[-1]


def test_every_cell_of_a_table_names_its_column_to_a_screen_reader():
    found = elements(made("norfolk")[1])
    heads = [each["/ID"] for each in found if each["/S"] == "/TH"]
    cells = [each for each in found if each["/S"] == "/TD"]
    assert len(heads) == 3
    assert len(cells) == 3 * len(made("norfolk")[0].figures)
    for at, cell in enumerate(cells):
        assert list(cell["/A"][0]["/Headers"] if isinstance(cell["/A"], list)
                    else cell["/A"]["/Headers"]) == [heads[at % 3]]  # fmt: skip


def test_the_file_says_itself_that_it_keeps_the_standard_for_accessible_pdf():
    metadata = reader(made("leeds")[1]).xmp_metadata
    assert metadata is not None
    assert "pdfuaid" in metadata.stream.get_data().decode()


def test_a_page_that_cannot_be_set_says_what_typst_said(tmp_path):
    broken = tmp_path / "broken.typ"
    broken.write_text('#panic("no such thing")', encoding="utf-8")
    with pytest.raises(TypesettingError, match="no such thing"):
        pages(broken, {}, tmp_path, "pdf", 0)


def test_a_page_that_would_not_be_accessible_is_refused(tmp_path):
    broken = tmp_path / "broken.typ"
    broken.write_text("= A heading in a document without a title", encoding="utf-8")
    with pytest.raises(TypesettingError, match="title"):
        pages(broken, {}, brief.kit().fonts, "pdf", 0)
