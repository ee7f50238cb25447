"""What was found is marked in a text, and the text stays what it was."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from components.charts.snippet import marked
from components.model.snippets import found_in, marked_parts, most_telling

DAMP = frozenset({("damp",), ("sensor",)})


def shown(text: str, marks: frozenset[tuple[str, ...]]) -> list[str]:
    return [part.text for part in marked_parts(text, marks) if part.is_marked]


def test_words_are_marked_whole_in_every_form():
    assert shown("Damp homes: a sensor, 40 sensors.", DAMP) == ["Damp", "sensor", "sensors"]


def test_words_that_stand_together_for_one_thing_are_marked_together():
    marks = frozenset({("internet", "of", "thing"), ("thing",)})
    assert shown("The Internet of Things, and things", marks) == ["Internet of Things", "things"]


def test_a_stop_word_is_never_marked_by_itself():
    assert shown("to be", frozenset({("to",), ("be",)})) == []


def test_without_marks_a_text_is_one_piece():
    assert [part.text for part in marked_parts("Damp", frozenset())] == ["Damp"]
    assert marked_parts("", DAMP) == ()


def test_the_text_with_most_of_what_was_looked_for_is_shown():
    assert most_telling(["Damp, damp, damp.", None, "Damp sensors."], DAMP) == "Damp sensors."
    assert most_telling(["First.", "Second."], frozenset()) == "First."
    assert most_telling([None, ""], DAMP) is None
    assert found_in(None, DAMP) == 0


def test_what_stands_in_a_text_is_never_markup():
    drawn = marked("<script>damp</script>", DAMP)
    assert drawn == "&lt;script&gt;<mark>damp</mark>&lt;/script&gt;"


@given(st.text(), st.frozensets(st.tuples(st.sampled_from(["damp", "a", "é"])), max_size=3))
def test_the_pieces_together_are_the_text(text, marks):
    assert "".join(part.text for part in marked_parts(text, marks)) == text
