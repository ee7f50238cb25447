from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest

from components.charts.icons import GLYPHS, glyph_svg, icon, mask_rules, tile
from components.charts.tokens import COMPONENT_HUES


def test_each_component_has_a_symbol() -> None:
    assert set(COMPONENT_HUES) <= GLYPHS.keys()


@pytest.mark.parametrize("name", sorted(GLYPHS))
def test_a_symbol_is_a_drawing_of_its_own(name: str) -> None:
    root = ET.fromstring(glyph_svg(name))  # noqa: S314 - our own markup
    paths = [path.get("d") for path in root]
    assert paths
    assert all(paths)


def test_no_two_symbols_look_alike() -> None:
    assert len({glyph_svg(name) for name in GLYPHS}) == len(GLYPHS)


def test_the_style_sheet_has_a_mask_for_each_symbol_and_no_tag() -> None:
    # st.html once threw away the whole style sheet because a mask held "<svg".
    rules = mask_rules()
    assert "<" not in rules
    assert all(f".cp-i-{name}{{" in rules for name in GLYPHS)


def test_a_symbol_is_not_read_aloud() -> None:
    assert 'aria-hidden="true"' in icon("better")
    assert 'aria-hidden="true"' in tile("health")


def test_a_size_is_given_only_where_it_is_not_the_usual_one() -> None:
    assert "style" not in tile("health")
    assert "--s:40px" in tile("health", 40)


def test_a_name_that_is_not_drawn_is_refused() -> None:
    with pytest.raises(KeyError):
        icon("heart")
