"""How many case studies a page shows, and of how many."""

from __future__ import annotations

import pytest

from components.model.case_words import count_words


@pytest.mark.parametrize(
    ("shown", "every", "theme", "said"),
    [
        (40, 40, None, "40 cases in the collection."),
        (1, 1, None, "1 case in the collection."),
        (0, 0, None, "No case yet."),
        (5, 40, "Healthy living", "5 of 40 cases, those about healthy living."),
        (5, 40, "GCSE results", "5 of 40 cases, those about GCSE results."),
        (0, 40, "Attendance", "None of the 40 cases is about attendance yet; see all themes."),
    ],
)
def test_a_theme_says_how_many_of_all_cases_it_shows(shown, every, theme, said):
    """Filtered, it once said "5 in the collection" of a collection of 40."""
    assert count_words(shown, every, theme) == said
