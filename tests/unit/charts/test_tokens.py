"""The look promises contrasts; these are computed as WCAG 2.2 defines them."""

from __future__ import annotations

import re

import pytest

from components.charts.tokens import (
    COLOURS,
    COMPONENT_HUES,
    SEQUENTIAL,
    ThemeType,
    colour,
    custom_properties,
    rgb,
    sequential_rgb,
    var,
)

THEMES: tuple[ThemeType, ...] = ("light", "dark")
TEXT = 4.5
GRAPHICS = 3.0


def luminance(name: str, theme: ThemeType) -> float:
    linear = [
        (c / 255) / 12.92 if c / 255 <= 0.04045 else ((c / 255 + 0.055) / 1.055) ** 2.4
        for c in rgb(name, theme)
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str, theme: ThemeType) -> float:
    high, low = sorted((luminance(one, theme), luminance(other, theme)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("ground", ["page", "surface"])
@pytest.mark.parametrize(
    "name",
    [
        "ink",
        "ink2",
        "ink3",
        "accent",
        "better",
        "worse",
        "similar",
        "shift",
        "fill",
        "p2",
        "p3",
        "p4",
        "p5",
        "p6",
    ],
)
def test_text_can_be_read_on_page_and_surface(name: str, ground: str, theme: ThemeType) -> None:
    assert contrast(name, ground, theme) >= TEXT


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("name", ["accent", "better", "worse", "similar", "shift"])
def test_a_claim_can_be_read_on_its_own_soft_ground(name: str, theme: ThemeType) -> None:
    assert contrast(name, f"{name}soft", theme) >= TEXT


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(
    ("mark", "ground"),
    [("fill", "track"), ("uline", "u"), ("ctl", "page"), ("ink2", "u"), ("onaccent", "accent")],
)
def test_marks_stand_out_from_what_they_lie_on(mark: str, ground: str, theme: ThemeType) -> None:
    assert contrast(mark, ground, theme) >= GRAPHICS


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("hue", COMPONENT_HUES)
def test_a_tile_stands_out_and_its_symbol_on_it(hue: str, theme: ThemeType) -> None:
    assert contrast(hue, "page", theme) >= GRAPHICS


@pytest.mark.parametrize("theme", THEMES)
def test_classes_of_a_map_run_one_way(theme: ThemeType) -> None:
    steps = [luminance(name, theme) for name in SEQUENTIAL]
    assert steps == sorted(steps, reverse=theme == "light")


def test_every_token_is_a_custom_property_in_both_themes() -> None:
    written = custom_properties()
    for name, pair in COLOURS.items():
        assert f"--cp-{name}:light-dark({pair.light},{pair.dark})" in written


def test_every_colour_is_six_hexadecimal_digits() -> None:
    values = [value for pair in COLOURS.values() for value in (pair.light, pair.dark)]
    assert [value for value in values if not re.fullmatch(r"#[0-9A-F]{6}", value)] == []


def test_the_map_gets_numbers() -> None:
    assert rgb("accent", "light") == [142, 27, 87]
    assert rgb("page", "dark", 128) == [18, 25, 30, 128]
    assert sequential_rgb("light")[0] == [220, 232, 239]


def test_a_name_that_is_no_token_is_refused() -> None:
    with pytest.raises(KeyError):
        var("pink")
    with pytest.raises(KeyError):
        colour("pink", "light")
