"""The method in plain words: every section is clean, and every component is accounted for."""

from __future__ import annotations

import re

import pytest

from components import store
from components.views import method_block
from components.views.method_words import SECTIONS
from tests.property.clean_words import check_sentence


@pytest.fixture(autouse=True)
def open_database(database):
    """The components and how their themes agree are asked for."""
    store.ensure_database()


@pytest.mark.parametrize("section", SECTIONS, ids=lambda section: section.title)
def test_every_section_is_of_short_clean_sentences(section):
    check_sentence(section.text)
    assert bool(section.summary) == bool(section.more)
    for line in section.more:
        check_sentence(line)
    for sentence in re.split(r"(?<=[.:;]) ", " ".join([section.text, *section.more])):
        assert len(sentence.split()) <= 40, sentence


def test_the_method_says_how_certain_a_number_is():
    said = method_block.method()
    for words in ("Too close to call", "1,000 draws", "5 points or more are high", "docs/proof.md"):
        assert words in said


def test_every_component_says_whether_its_number_is_shown_and_why():
    said = method_block.coherence()
    rows = re.findall(r"<tr><th scope=\"row\">(.*?)</th><td>(.*?)</td><td>(.*?)</td>", said)
    shows = {row.component_id: row.shows_number for row in store.coherence()}
    for (_, mean, said_of_number), component in zip(
        rows, store.catalogue().components, strict=False
    ):
        words = {True: "shown", False: "not shown: its themes disagree"}
        expected = words.get(shows.get(component.component_id), method_block.NO_PAIR)
        assert said_of_number == expected
        assert (mean == "none") == (component.component_id not in shows)
        assert mean.startswith("−") == (expected == words[False])


def test_every_pair_of_themes_has_its_correlation():
    rows = store.coherence()
    drawn = method_block.coherence()
    assert drawn.count("<details>") == len({row.component_id for row in rows})
    assert drawn.count('<th scope="row">') == len(rows) + len(store.catalogue().components)
