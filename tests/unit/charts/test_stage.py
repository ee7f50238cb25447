"""The stage of a room and the desk's list of steps: large, whole, and plain text only."""

from __future__ import annotations

import re

from components.charts.opinion import count_bars, opinion_box
from components.charts.room_stage import StepDrawing, stage, step_list
from components.charts.spread import Mark
from components.charts.stage_bars import stage_bars
from components.charts.stage_strip import stage_strip
from components.charts.stage_unseen import Counted, key_words, stage_unseen
from components.charts.story_list import Row, notes_frame, story_list
from components.model.rows import AreaValue
from tests.unit.charts.parts_for_tests import eight, indicator

SHARE = indicator("share")
AREAS = [AreaValue(f"A{n}", f"A{n}", "E", float(n), "direct", None, None) for n in range(30)]
EVIL = "<script>alert(1)</script>"


def test_the_strip_names_place_and_nation_and_says_itself_in_words():
    drawn = stage_strip(AREAS, SHARE, Mark("Leeds", 12.0, (10.0, 14.0)), Mark("England", 9.0))
    assert drawn is not None
    assert "Lines for 30 councils" in drawn
    assert drawn.count("Leeds 12") == 2  # once read aloud, once seen
    assert 'class="cp-ws-bar"' in drawn


def test_a_name_never_leaves_the_strip():
    drawn = stage_strip(AREAS, SHARE, Mark("Leeds", 29.0), None)
    at = re.search(r'cp-ws-own" style="left:([\d.]+)%;transform:translateX\(-([\d.]+)%', drawn)
    assert at
    assert at[1] == at[2]  # as far back as it stands to the right


def test_nothing_known_is_no_strip():
    unknown = [AreaValue("A", "A", "E", None, "direct", None, "no_data")]
    assert stage_strip(unknown, SHARE, None, None) is None


def test_a_component_without_a_number_says_why_instead_of_a_bar():
    drawn = stage_bars(eight(), "Eight components")
    assert "cp-nobar" in drawn
    assert ">96<" in drawn
    assert drawn.count(">0<") == 1  # travel's own 0; what is not known is no 0


def test_a_long_finding_is_set_smaller_and_one_alone_larger():
    def heading(words, chart=None):
        return re.search(r"<h1[^>]*>", stage([StepDrawing(words, "Leeds", chart=chart)], "T"))[0]

    assert heading("x" * 95, step_list(["a"])) == "<h1>"  # two lines of the largest type
    assert "cp-long" in heading("x" * 120, step_list(["a"]))
    assert "cp-longest" in heading("x" * 140, step_list(["a"]))
    assert "cp-alone" in heading("What now?")
    # A long question stood small at the top of an empty screen.
    assert heading("x" * 160) == '<h1 class="cp-alone cp-longest">'


def test_what_is_not_known_has_a_box_for_every_figure_and_says_what_marks_mean():
    rows = [Counted("health", "Health", 16, 2, 1), Counted("data", "Data", 9, 0, 0)]
    drawn = stage_unseen(rows, "What is not known")
    assert drawn.count("<i></i>") == 25
    assert drawn.count('class="cp-l-none"') == 2
    assert drawn.count('class="cp-l-held"') == 1
    assert "3 of 19 not known" in drawn
    assert "all 9 known" in drawn
    assert "dotted" in key_words(rows)
    assert "dotted" not in key_words(rows[1:])


def test_notes_are_on_the_stage_for_the_script_alone():
    drawn = stage([StepDrawing("A finding", "Leeds", notes=EVIL)], "Title")
    assert 'data-notes="&lt;script&gt;' in drawn
    assert EVIL not in drawn


def test_what_a_facilitator_typed_is_text_in_the_list():
    row = Row("question-1", EVIL, "A question", None, EVIL, f"{EVIL}\nline", "Source")
    drawn = story_list([row, row], 160, 2000)
    assert EVIL not in drawn
    assert drawn.count("&lt;script&gt;") > 3


def test_the_first_step_cannot_go_up_nor_the_last_down_nor_the_only_one_out():
    one = story_list([Row("a", "A", "", None, "", "", "")], 160, 2000)
    assert one.count(" disabled") == 3
    two = story_list([Row(k, k, "", None, "", "", "") for k in "ab"], 160, 2000)
    assert two.count(" disabled") == 2


def test_the_notes_window_comes_without_words():
    assert re.sub(r"<[^>]+>", "", notes_frame()).startswith("00:00")


def test_a_hatched_step_that_nobody_chose_has_no_bar():
    drawn = opinion_box("T", "W", count_bars([("below", 0), ("above", 4)], (1,)), "About")
    first, second = re.findall(r"<li>.*?</li>", drawn)
    assert "--h:0.00" in first
    assert "cp-data-here" in first
    assert "data</small>" in first
    assert "cp-data-here" not in second
