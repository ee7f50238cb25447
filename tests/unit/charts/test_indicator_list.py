"""An entry of the list of indicators."""

from __future__ import annotations

from components.charts import indicator_list
from components.charts.indicator_list import Entry

ENTRY = Entry(
    "adult-smokers", "health", "Adults who smoke", "Healthy living", "% of adults",
    "Aged 18 & over.", [("Role", "shown, never scored")],
)  # fmt: skip


def test_an_entry_has_a_heading_its_definition_and_two_ways_on():
    made = indicator_list.entry(ENTRY)
    assert "<h3>Adults who smoke</h3>" in made
    assert "Aged 18 &amp; over." in made
    assert "<dt>Role</dt><dd>shown, never scored</dd>" in made
    assert 'data-choose="open/health/adult-smokers"' in made
    assert 'data-choose="file/adult-smokers"' in made


def test_buttons_that_look_alike_say_aloud_whose_they_are():
    assert 'aria-label="Open: Adults who smoke"' in indicator_list.entry(ENTRY)


def test_a_group_counts_its_entries():
    made = indicator_list.group("health", "Health and wellbeing", [indicator_list.entry(ENTRY)])
    assert "Health and wellbeing: 1</h2>" in made
