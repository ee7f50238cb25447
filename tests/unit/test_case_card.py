"""What a case study's card shows, and that no text of a case becomes markup."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from components.charts.case_card import case_card, case_cards
from components.model.case_rows import CaseCard, CaseSource
from components.model.case_view import case_view
from loaders.case_studies import load_case_studies
from loaders.paths import CASE_STUDIES

TITLES = {"skills": "Skills", "health": "Health"}
CASE = CaseCard(
    case_id="digital-hubs", title="Digital hubs", organisation="Anytown Council",
    place_name="Anytown", country="United Kingdom", area_codes=("E08000035",),
    components=("skills", "health"), themes=("work",), status="active in parts",
    status_group="active", year_start=2015, year_end=None, year_approximate=False,
    summary="Hubs were opened.", result="Thirty hubs.", lesson="Trust comes first.",
    lesson_basis="our reading", evidence="found", evidence_note="One source only.",
    kind="case study", technologies=("tablets", "wifi"),
    sources=(CaseSource("The council’s page", "https://example.org/hubs?a=1&b=2"),
             CaseSource("Source document of the project", None)),
)  # fmt: skip


def card(case: CaseCard = CASE, reason: str | None = "In Leeds") -> str:
    return case_card(case_view(case), TITLES, reason, "pin")


def words(html: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


class Balance(HTMLParser):
    """Notes elements that are closed in the wrong order or never."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.faults: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.faults.append(tag)


def test_the_card_says_how_far_the_case_got_and_why_it_is_shown() -> None:
    text = words(card())
    for said in (
        "Skills, Health", "Active · 2015 on", "Digital hubs", "Anytown Council", "Thirty hubs.",
        "In Leeds", "Public source found",
    ):  # fmt: skip
        assert said in text


def test_the_result_stands_first_and_what_was_done_unfolds() -> None:
    front, unfolded = card().split("<details", 1)
    assert "Thirty hubs." in front
    assert "Hubs were opened." in unfolded
    assert "Hubs were opened." not in front


def test_without_a_result_what_was_done_stands_first_and_the_gap_is_said() -> None:
    front, unfolded = card(replace(CASE, result=None)).split("<details", 1)
    assert "Hubs were opened." in front
    assert "No result is known." in unfolded


def test_a_lesson_says_whose_reading_it_is() -> None:
    assert "Trust comes first. Our reading." in words(card())
    assert "Lesson" not in words(card(replace(CASE, lesson=None, lesson_basis=None)))


def test_a_case_only_named_says_so() -> None:
    assert "Only named in the source document" in words(card(replace(CASE, evidence="seed")))


def test_sources_open_beside_the_page_and_those_without_address_are_words() -> None:
    html = card()
    assert html.count("<a ") == 1
    link = (
        '<a href="https://example.org/hubs?a=1&amp;b=2" rel="noopener" target="_blank">'
        "The council’s page</a>"
    )
    assert link in html
    assert "<li>Source document of the project</li>" in html


def test_a_card_loads_nothing() -> None:
    assert not re.search(r"\b(src|srcset|poster|background|url)\s*[=(]", card())


def test_an_address_that_is_not_the_webs_becomes_no_link() -> None:
    case = replace(CASE, sources=(CaseSource("Odd", "javascript:alert(1)"),))
    assert "<a " not in card(case)
    assert "javascript" not in card(case)


@pytest.mark.parametrize(
    "field", ["title", "organisation", "summary", "result", "lesson", "status", "evidence_note"]
)
def test_text_of_a_case_never_becomes_markup(field: str) -> None:
    html = card(replace(CASE, **{field: '<img src=x onerror="alert(1)">'}))  # type: ignore[arg-type]  # all of them hold text
    assert "<img" not in html
    assert "&lt;img" in html.lower()


def test_every_shipped_case_makes_a_whole_card() -> None:
    for case in load_case_studies(CASE_STUDIES):
        shown = replace(
            CASE, case_id=case.id, title=case.title, summary=case.summary, result=case.result,
            lesson=case.lesson, lesson_basis=case.lesson_basis, components=case.components,
            sources=tuple(CaseSource(source.title, source.url) for source in case.sources),
        )  # fmt: skip
        html = case_cards([card(shown)])
        balance = Balance()
        balance.feed(html)
        assert (balance.open, balance.faults) == ([], [])
        assert "None" not in words(html)
        assert f'data-keep="{case.id}"' in html
