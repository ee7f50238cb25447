"""What a point is about, and which cases and figures are put beside it."""

from __future__ import annotations

from components.model.point_links import (
    LinkableCase,
    Linker,
    Topic,
    indicator_links,
    stems,
    subjects_of,
)

SKILLS = Topic(("training",), ("job-related-training", "level-3"), ("skill", "train"))
AI = Topic(("open-data",), (), ("ai", "automat"))
THEME = Topic(("work",), ("employment",))
SUBJECTS = {"skills": SKILLS, "ai": AI}


def linkable(case_id: str, text: str = "", themes=(), discussed=(), found: bool = True):
    """A case that may be linked."""
    return LinkableCase(case_id, text, frozenset(themes), frozenset(discussed), found)


def test_a_point_is_about_what_its_words_begin_with():
    assert subjects_of("Training for automation", SUBJECTS) == ("skills", "ai")


def test_a_short_word_must_stand_alone():
    assert subjects_of("Aim higher, maintain", SUBJECTS) == ()
    assert subjects_of("Explain AI.", SUBJECTS) == ("ai",)


def test_a_case_that_is_named_comes_first_and_is_said_to_be():
    linker = Linker([linkable("rare", "sensors", ["training"]), linkable("own")])
    first, second = linker.cases("Sensors in homes", "local-ai", [SKILLS], ["own"])
    assert (first.target_id, first.why) == ("own", "named")
    assert (second.target_id, second.why) == ("rare", "subject")


def test_rare_words_in_common_decide_which_case_comes_first():
    cases = [
        linkable("common", "digital council work", ["training"]),
        linkable("telling", "damp sensors and digital work", ["training"]),
        linkable("third", "digital work", ["training"]),
        linkable("fourth", "digital work", ["training"]),
    ]
    links = Linker(cases).cases("Digital sensors against damp", "local-ai", [SKILLS], [])
    assert links[0].target_id == "telling"
    assert len(links) == 3


def test_a_case_on_another_subject_and_theme_is_never_linked():
    linker = Linker([linkable("elsewhere", "skills training", ["voting"], ["devolution"])])
    assert linker.cases("Skills training", "local-ai", [SKILLS], []) == []


def test_a_case_of_the_groups_theme_is_linked_and_said_to_be_for_that():
    linker = Linker([linkable("same", "", ["voting"], ["local-ai"])])
    [link] = linker.cases("Anything", "local-ai", [SKILLS], [])
    assert link.why == "theme"


def test_figures_are_those_of_the_subject_else_of_the_theme():
    assert [each.target_id for each in indicator_links([SKILLS], THEME)] == [
        "job-related-training", "level-3",
    ]  # fmt: skip
    assert [each.why for each in indicator_links([], THEME)] == ["theme"]
    assert indicator_links([AI], THEME) == []  # no figure measures it: none is made up


def test_every_subject_has_its_first_figure_before_any_has_its_second():
    health = Topic(("access-to-care",), ("patients-per-gp",))
    assert [each.target_id for each in indicator_links([SKILLS, health], THEME)] == [
        "job-related-training", "patients-per-gp", "level-3",
    ]  # fmt: skip


def test_words_that_tell_nothing_are_left_out():
    assert stems("They need work with councils on collaboration, not more") == {"collab"}
