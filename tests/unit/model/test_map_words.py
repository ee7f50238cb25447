"""A map in words: for the legend, the tooltip and who cannot see it."""

from __future__ import annotations

from components.model.map_codes import MapClasses
from components.model.map_words import (
    area_note,
    area_value_words,
    class_ranges,
    map_sentences,
    unknown_in_scope,
)
from components.model.rows import AreaValue
from tests.unit.loaders.made import indicator


def classes(breaks: tuple[float, ...], codes: str, scope: str = "uk") -> MapClasses:
    return MapClasses("adult-smokers", scope, breaks, codes)


def area(value: float | None, **facts) -> AreaValue:
    plain = {"how": "direct", "inherited_from": None, "unknown_reason": None} | facts
    return AreaValue("E08000035", "Leeds", "E92000001", value, **plain)


def test_ranges_name_the_ends_of_every_class():
    words = class_ranges(classes((4.0, 5.6, 7.3, 9.5), ""), indicator("smokers"))
    assert words == (
        "under 4.0%", "4.0 to 5.6%", "5.6 to 7.3%", "7.3 to 9.5%", "9.5% and over",
    )  # fmt: skip


def test_pounds_stand_on_both_ends_of_a_class():
    words = class_ranges(classes((600, 700), ""), indicator("pay"))
    assert words == ("under £600", "£600 to £700", "£700 and over")


def test_one_class_alone_is_every_known_value():
    assert class_ranges(classes((), "00n"), indicator("smokers")) == ("every known value",)


def test_breaks_that_would_read_alike_get_more_decimals():
    words = class_ranges(classes((99.97, 100.0), ""), indicator("smokers", decimals=1))
    assert words == ("under 99.97%", "99.97 to 100.00%", "100.00% and over")


def test_an_unknown_value_says_that_it_is_not_known_and_why():
    unknown = area(None, how="suppressed", unknown_reason="suppressed")
    assert area_value_words(unknown, indicator("smokers")) == "Not known: suppressed"
    assert area_value_words(area(12.05), indicator("smokers")) == "12.1%"


def test_a_value_that_is_the_countys_names_the_county():
    assert area_note(area(1.0, how="inherited", inherited_from="Norfolk")) == "Norfolk’s figure"
    assert area_note(area(1.0)) is None


def test_the_map_as_sentences_names_classes_unknowns_and_my_place():
    drawn = classes((4.0, 9.0), "0012n2s")
    words = map_sentences(drawn, indicator("smokers"), "2020 to 2024", ("Leeds", [3]))
    assert words == (
        "Map of UK councils: Adults who smoke cigarettes, % of adults, 2020 to 2024. "
        "Lowest class, under 4.0%: 2 councils; highest class, 9.0% and over: 2. "
        "Not known: 2 councils (no data 1, suppressed 1). "
        "Leeds is outlined; it is in the highest class."
    )


def test_a_place_without_a_class_is_said_to_have_none():
    words = map_sentences(classes((), "0n"), indicator("smokers"), None, ("Leeds", [1]))
    assert words.endswith("Leeds is outlined; it has no class here.")
    assert "1 councils" not in words


def test_a_place_of_several_councils_is_outlined_and_counted():
    drawn = classes((4.0,), "0110")
    words = map_sentences(drawn, indicator("smokers"), None, ("North East", [1, 2]))
    assert words.endswith("The North East is outlined: 2 councils.")


def test_the_unknown_is_said_of_the_councils_shown():
    assert unknown_in_scope(classes((), "0nn")) == "For 2 councils it is not known."
    scottish = classes((), "ooNn0", "S92000003")
    assert unknown_in_scope(scottish) == "For 1 Scottish council it is not known."
    assert unknown_in_scope(classes((), "0N", "W92000004")) is None


def test_the_map_of_a_nation_says_that_the_others_are_not_shown():
    words = map_sentences(classes((), "0NX", "E92000001"), indicator("smokers"), None, None)
    assert "Other nations: not shown (no data 1, not comparable 1)." in words
    assert "Not known" not in words
