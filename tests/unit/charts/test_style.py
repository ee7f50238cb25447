from __future__ import annotations

import re

import pytest

from components.charts import style
from components.charts.bars import bars, key_row
from components.charts.doughnut import doughnut
from components.charts.indicator_table import indicator_table, table_key
from components.charts.print_css import PRINT
from components.charts.strip import StripAxis
from components.charts.style import css
from components.charts.tokens import COLOURS
from tests.unit.charts.parts_for_tests import eight, row, words

OWN_NAMES = {"s", "mask", "sans", "serif"}  # custom properties that are no colours
MAP_NAMES = {f"c{n}" for n in range(7)} | {f"k{letter}" for letter in "pqrhlk"}  # mixed of tokens
WHOLE = css(workshop=True, framed=True)
BARE = {"cp-up", "cp-wedge", "cp-bars-themes"}  # classes that only qualify another in a selector


@pytest.mark.parametrize("workshop", [False, True])
def test_the_sheet_is_one_style_element_and_holds_no_other_tag(workshop: bool) -> None:
    # st.html throws a sheet away in which it finds a tag.
    sheet = css(workshop=workshop)
    assert sheet.startswith("<style>")
    assert sheet.endswith("</style>")
    assert "<" not in sheet.removeprefix("<style>").removesuffix("</style>")


def sheets() -> dict[str, str]:
    """The rules of each module that style.py puts together, without comments."""
    found = {}
    for name, part in vars(style).items():
        rules = part() if callable(part) and name.endswith("_css") else part
        if isinstance(rules, str) and "{" in rules:
            found[name] = re.sub(r"/\*.*?\*/", "", rules, flags=re.DOTALL)
    return found


def test_a_class_has_its_rules_in_one_sheet_only() -> None:
    """Marks of compared places once took the names of the map's classes and cut every council."""
    owners: dict[str, set[str]] = {}
    for sheet, rules in sheets().items():
        for selector in ",".join(re.findall(r"([^{}]+)\{", rules)).split(","):
            if re.fullmatch(r"\.cp-[\w-]+", selector.strip()) and sheet != "PRINT":
                owners.setdefault(selector.strip(), set()).add(sheet)
    assert len(owners) > 100
    assert {name: own for name, own in owners.items() if len(own) > 1} == {}


def test_braces_are_balanced() -> None:
    assert WHOLE.count("{") == WHOLE.count("}")


def test_every_colour_used_is_a_token() -> None:
    used = set(re.findall(r"var\(--cp-([a-z0-9]+)", WHOLE))
    assert used - COLOURS.keys() - OWN_NAMES - MAP_NAMES == set()
    assert {name for name in MAP_NAMES if f"--cp-{name}:" not in WHOLE} == set()


def test_no_rule_of_an_ordinary_page_asks_what_the_whole_page_holds() -> None:
    """One such rule, and each drawing that came had the style of all 2,700 elements redone.

    A change of place took 180 ms of the browser's time for styles with them, 13 without.
    """
    asking = re.compile(r"(?:^|[},\s])(?:html|body|:root|\.stApp|\[data-testid=stApp\])?:has\(")
    on_screen = css().replace(PRINT, "")
    assert asking.findall(on_screen) == []
    assert asking.search(WHOLE)  # the pattern finds those of the stage


def test_no_rule_aims_at_a_generated_class_name() -> None:
    assert "emotion" not in WHOLE


MARKUP = {
    "doughnut": doughnut(eight(chosen="data"), place="A", adjective="English", uid="d"),
    "bars": bars(eight(chosen="data"), place="A", adjective="English", caption="c"),
    "key": key_row(eight(), "English"),
    "table": indicator_table(
        [row(interval=(1.0, 2.0)), row("b", None)],
        words,
        place="A",
        benchmark="B",
        benchmark_kind="nation",
        themes={"work": "Work"},
        axes={"pay": StripAxis(0, 100)},
        caption="c",
        chosen="pay",
    ),
    "table key": table_key("A", "B", "C"),
}


@pytest.mark.parametrize("name", MARKUP)
def test_every_class_a_chart_writes_has_a_rule(name: str) -> None:
    written = {c for names in re.findall(r'class="([^"]*)"', MARKUP[name]) for c in names.split()}
    sheet = css()
    assert sorted(c for c in written if not re.search(rf"\.{c}\b", sheet)) == []


def test_a_doughnut_does_not_carry_its_long_tables_to_the_next_page() -> None:
    """Start and Compare were printed with a first page that held the title alone."""
    whole = PRINT.partition("break-inside:avoid}")[0].rpartition("*/")[2]
    assert "has(.cp-map)" in whole
    assert ".cp-dough" in whole
    assert "has(.cp-dough)" not in whole


def test_the_box_of_opinion_stays_a_plain_box_beside_what_a_room_thought():
    # Both once had one name: a note on what people said fell apart into two columns.
    rules = re.findall(r"([^{}]*)\{([^{}]*)\}", style.css())
    box = [rule for names, rule in rules if re.search(r"\.cp-opinion(?![-\w])", names)]
    assert box
    assert not any("display" in rule or "grid" in rule for rule in box)
