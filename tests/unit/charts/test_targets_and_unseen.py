"""The list of own targets, the picture of what is unknown, and the list of it in words."""

from __future__ import annotations

from components.charts.targets_list import TargetEntry, targets_list
from components.charts.unseen_list import UnseenEntry, unseen_list
from components.charts.unseen_matrix import (
    UnseenRow,
    nations_table,
    shared_bar,
    unseen_matrix,
    unseen_table,
)

EVIL = "<img src=x onerror=alert(1)>"
ENTRY = TargetEntry(
    "adult-smokers~2030", "Smoking", "10% by 2030", "Cabinet", "https://x.y/a", True,
    (("Today", "12%"),), chosen=True,
)  # fmt: skip
ROW = UnseenRow(
    "health", "Health", [["known", "no_data"], ["suppressed", "not_applicable"],
                         ["not_comparable"], ["empty"]], chosen=False,
)  # fmt: skip


def replaced(**more):
    fields = {name: getattr(ENTRY, name) for name in ENTRY.__dataclass_fields__}
    return targets_list([TargetEntry(**(fields | more))])


def test_a_targets_entry_opens_and_is_removed_by_its_key():
    drawn = targets_list([ENTRY])
    assert 'data-choose="open/adult-smokers~2030"' in drawn
    assert 'data-choose="remove/adult-smokers~2030"' in drawn
    assert 'aria-label="Remove: Smoking, 10% by 2030"' in drawn


def test_only_a_web_address_is_made_a_link():
    assert '<a href="https://x.y/a" target="_blank" rel="noopener noreferrer">' in replaced()
    plain = replaced(link="javascript:alert(1)", is_web=False)
    assert "<a" not in plain
    assert "javascript:alert(1)" in plain


def test_what_a_person_typed_is_never_markup():
    drawn = replaced(decided_by=EVIL, link=EVIL, is_web=False, title=EVIL, aim=EVIL, key=EVIL)
    assert "<img" not in drawn


def test_every_indicator_is_a_square_and_every_kind_has_its_pattern():
    drawn = unseen_matrix([ROW]).partition('class="cp-key"')[0]
    assert drawn.count("cp-sq ") == 6
    for name in ("cp-sq-known", "cp-sw-n", "cp-sw-s", "cp-sw-z", "cp-sw-x", "cp-sq-empty"):
        assert name in drawn
    assert "2 of 3 not known" in drawn
    assert "1 no data, 1 suppressed, 1 not applicable, 1 not comparable" in drawn


def test_the_table_has_the_same_counts_and_their_sum():
    table = unseen_table([ROW, ROW])
    assert '<th scope="row">Health</th><td>1</td>' in table
    assert '<th scope="row">All</th>' + "<td>2</td>" * 6 in table


def test_a_component_all_known_says_so():
    assert "all 1 known" in unseen_matrix([UnseenRow("data", "Data", [["known"]], chosen=True)])


def test_gaps_shared_are_a_bar_with_its_numbers_and_no_gap_is_no_bar():
    bar = shared_bar([("every council", 3), ("some councils", 0), ("this council alone", 1)])
    assert bar is not None
    assert bar.count("--n:") == 2
    assert "some councils: 0" in bar
    assert shared_bar([("every council", 0)]) is None


def test_nations_stand_side_by_side_with_a_percent_each():
    table = nations_table(
        [("England", 296), ("Wales", 1)], [("health", "Health", [0.4, None])], "health",
        {"England": 0.0, "Wales": 50.0},
    )  # fmt: skip
    assert "England, 296 councils" in table
    assert "Wales, 1 council<" in table
    assert "under 1%" in table
    assert "own measures" in table
    assert 'aria-pressed="true"' in table


def test_an_unknown_in_words_says_kind_reason_holder_and_who_shares_it():
    entry = UnseenEntry(EVIL, "Theme", "suppressed", "Held back", "as published", None, "3 of 11")
    empty = UnseenEntry("Empty", "Theme", None, "No indicator", "a gap", "the council", "all")
    drawn = unseen_list("Unknown", "Councils without it", [entry, empty])
    assert "<img" not in drawn
    assert "Suppressed" in drawn
    assert "No indicator" in drawn
    assert 'data-name="Might be held by">The council<' in drawn
    assert 'data-name="Might be held by">–<' in drawn
