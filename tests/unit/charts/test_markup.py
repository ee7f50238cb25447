from __future__ import annotations

import pytest

from components.charts.markup import el, join, number


def test_text_cannot_become_markup() -> None:
    assert el("p", "<script>&") == "<p>&lt;script&gt;&amp;</p>"


def test_an_attribute_cannot_be_left_by_a_quote() -> None:
    assert el("i", title='"><b>') == '<i title="&quot;&gt;&lt;b&gt;"></i>'


def test_markup_inside_markup_is_escaped_once() -> None:
    assert el("p", el("b", "a & b"), " < ") == "<p><b>a &amp; b</b> &lt; </p>"


def test_joined_text_is_escaped_and_joined_markup_is_not() -> None:
    assert join([el("b", "x"), "<", None]) == "<b>x</b>&lt;"


def test_none_and_false_write_no_attribute_and_true_a_bare_one() -> None:
    assert el("i", title=None, hidden=True, id=False) == "<i hidden></i>"


def test_attribute_names_follow_html_and_svg() -> None:
    assert el("g", class_="a", data_choose="b", viewBox="0 0 1 1") == (
        '<g class="a" data-choose="b" viewBox="0 0 1 1"></g>'
    )


@pytest.mark.parametrize(
    ("value", "text"), [(12.0, "12"), (12.34, "12.3"), (-0.04, "0"), (-1.25, "-1.2"), (7, "7")]
)
def test_coordinates_have_one_decimal_at_most(value: float, text: str) -> None:
    assert number(value) == text
