"""Words as blocks: one h1, headings, findings whose mark is not colour alone, tables with heads."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest

from components.charts import prose
from components.charts.markup import Markup
from components.model.findings import Finding

NASTY = "<script>alert('x')</script> & co"
FINDING = Finding(
    "health", "adult-smokers", "12.0% of adults in Leeds smoke.", "Worse than England (95%)",
    "worse", "worse", "11.0 to 13.0; England 10.0%; 2024",
)  # fmt: skip


def tree(markup: Markup) -> ET.Element:
    return ET.fromstring(f"<div>{markup}</div>")  # noqa: S314 - our own markup


def text(element: ET.Element) -> str:
    return "".join(element.itertext())


def first(root: ET.Element, tag: str) -> str:
    return text(next(root.iter(tag))).strip()


def symbols(element: ET.Element) -> int:
    return sum(i.get("aria-hidden") == "true" for i in element.iter("i"))


def classes(element: ET.Element | None) -> set[str]:
    assert element is not None
    return set(element.attrib.get("class", "").split())


def test_a_page_has_one_title_and_its_line_under_it() -> None:
    root = tree(prose.page_title("Health", "How well do people live?", "health"))
    assert [text(h) for h in root.iter("h1")] == ["Health"]
    assert [text(p) for p in root.iter("p")] == ["How well do people live?"]
    assert symbols(root) == 1


def test_a_title_without_a_line_or_a_component_leaves_nothing_empty() -> None:
    root = tree(prose.page_title("Leeds"))
    assert list(root.iter("p")) == []
    assert symbols(root) == 0


def test_a_heading_says_the_finding_and_under_it_what_is_shown() -> None:
    root = tree(prose.heading("Most is known", "79 indicators, 2024"))
    assert first(root, "h2") == "Most is known"
    assert first(root, "p") == "79 indicators, 2024"
    assert list(tree(prose.heading("Alone")).iter("p")) == []


def test_a_heading_in_a_column_is_small_and_keeps_its_level() -> None:
    small = tree(prose.heading("A finding", small=True)).find("h2")
    lower = tree(prose.heading("A finding", level=3)).find("h3")
    large = tree(prose.heading("A finding")).find("h2")
    assert "cp-finding-small" in classes(small)
    assert "cp-finding-small" in classes(lower)
    assert "cp-finding-small" not in classes(large)


def test_a_finding_holds_its_sentence_claim_and_figures() -> None:
    said = [text(p).strip() for p in tree(prose.finding(FINDING)).iter("p")]
    assert said == [FINDING.sentence, FINDING.claim, FINDING.detail]


def test_a_claim_is_marked_with_a_sign_as_well_as_a_colour() -> None:
    claim = tree(prose.finding(FINDING)).findall(".//p")[1]
    assert classes(claim) == {"cp-verdict", "cp-worse"}
    assert symbols(claim) == 1


def test_a_column_of_findings_has_a_heading_and_holds_them_all() -> None:
    root = tree(prose.finding_column("Higher", "higher", [FINDING, FINDING], "Nothing."))
    assert first(root, "h3") == "Higher"
    assert len([d for d in root.iter("div") if "cp-standout" in classes(d)]) == 2
    assert "Nothing." not in text(root)


def test_an_empty_column_says_that_it_is_empty() -> None:
    root = tree(prose.finding_column("Higher", "higher", [], "Nothing stands out as higher."))
    assert "Nothing stands out as higher." in text(root)


def test_a_table_has_a_caption_and_a_heading_for_every_row_and_column() -> None:
    root = tree(prose.table("By council", ("Council", "Share"), [("Leeds", "12%"), ("York", "?")]))
    assert first(root, "caption") == "By council"
    heads = [(text(th), th.get("scope")) for th in root.iter("th")]
    assert heads == [("Council", "col"), ("Share", "col"), ("Leeds", "row"), ("York", "row")]
    assert [text(td) for td in root.iter("td")] == ["12%", "?"]


def test_a_wide_table_can_be_scrolled_by_keyboard_and_is_named() -> None:
    region = tree(prose.table("By council", ("Council",), [])).find("div")
    assert region is not None
    assert region.get("tabindex") == "0"
    assert region.get("role") == "region"
    assert region.get("aria-label") == "By council"


def test_details_unfold_without_a_round_trip() -> None:
    root = tree(prose.details("Table", prose.paragraph("Inside.")))
    assert first(root, "summary") == "Table"
    assert "Inside." in text(root)


def test_a_list_holds_every_sentence_in_its_order() -> None:
    root = tree(prose.bullet_list(["One.", "Two."]))
    assert [text(li) for li in root.iter("li")] == ["One.", "Two."]


def test_columns_hold_their_parts() -> None:
    root = tree(prose.columns([prose.paragraph("a"), prose.paragraph("b")]))
    assert [text(p) for p in root.iter("p")] == ["a", "b"]


def test_a_note_sets_its_title_apart() -> None:
    root = tree(prose.note("Beware:", "Small numbers."))
    assert text(root) == "Beware: Small numbers."
    assert first(root, "strong") == "Beware:"


@pytest.mark.parametrize(
    "made",
    [
        prose.page_title(NASTY, NASTY),
        prose.heading(NASTY, NASTY),
        prose.source_note(NASTY),
        prose.note(NASTY, NASTY),
        prose.paragraph(NASTY),
        prose.bullet_list([NASTY]),
        prose.details(NASTY, prose.paragraph(NASTY)),
        prose.table(NASTY, (NASTY,), [(NASTY, NASTY)]),
        prose.finding_column(NASTY, "higher", [], NASTY),
    ],
)
def test_what_data_or_people_write_stays_text(made: Markup) -> None:
    assert "<script" not in made
    assert NASTY in text(tree(made))
