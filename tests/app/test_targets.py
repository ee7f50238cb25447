"""Own targets on the screen: added in a form or from a file, shown beside what the figures say."""

from __future__ import annotations

import zlib

import pytest

from loaders.paths import ROOT
from tests.app.conftest import drawings, text

HEAD = "indicator,target,year,decided_by,link\n"
EVIL = "<script>alert(1)</script>"


def upload(app, content, name="targets.csv"):
    data = content if isinstance(content, bytes) else content.encode()
    app.get("file_uploader")[0].set_value((name, data, "text/csv")).run()
    assert not app.exception
    return text(app)


def fill(app, **typed):
    for field, words in typed.items():
        key = f"target-{field}"
        box = app.selectbox(key=key) if field == "indicator" else app.text_input(key=key)
        (box.set_value if field == "indicator" else box.input)(words)
    app.button(key="target-add").click().run()
    assert not app.exception
    return text(app)


def alert(app):
    """What stands in a box that is read out at once."""
    return " ".join(each for each in drawings(app) if 'role="alert"' in each)


def test_a_target_added_on_the_screen_is_set_beside_the_path_so_far(open_app):
    app = open_app("targets", place="leeds")
    said = fill(
        app, indicator="adult-smokers", target="5 %", year="2035", decided_by="Cabinet",
        link="https://www.leeds.gov.uk/plan",
    )  # fmt: skip
    assert "Leeds has 1 target of its own here" in said
    assert "5% by 2035" in said
    assert "Today’s figure is 11.8% (2020 to 2024)." in said
    assert "takes a fall of" in said
    assert "Too few separate periods" in said
    assert "5% is beyond what any of 20 similar councils" in said
    assert app.query_params["target"] == "adult-smokers~2035"
    assert app.text_input(key="target-target").value == ""


def test_what_is_wrong_in_the_form_is_said_and_what_was_typed_stays(open_app):
    app = open_app("targets", place="leeds")
    said = fill(app, indicator="median-weekly-pay", target="12%", year="2001", decided_by="Cabinet")
    assert "This target was not added" in said
    assert "a number of pounds per week, without a percent sign" in alert(app)
    assert "2001, which has passed" in alert(app)
    assert app.text_input(key="target-target").value == "12%"
    assert "No target yet" in said


def test_a_second_target_for_the_same_year_is_refused(open_app):
    app = open_app("targets", place="leeds")
    own = {"indicator": "adult-smokers", "target": "5", "year": "2035", "decided_by": "Cabinet"}
    fill(app, **own)
    fill(app, **{**own, "target": "6"})
    assert "there is 5% already" in alert(app)
    fill(app, **own)
    assert "one that is kept already" in alert(app)


def test_a_file_keeps_its_good_rows_and_lists_the_bad_ones(open_app):
    app = open_app("targets", place="leeds")
    said = upload(
        app,
        "\ufeffindicator;target;year;decided_by;link\r\nadult-smokers;9,5 %;2035;Cabinet;\r\n"
        "adult smoker;9;2035;Cabinet;\r\nadult-smokers;9;1999;Cabinet;\r\n",
    )
    assert "1 target kept, 2 rows not kept." in said
    assert "9.5% by 2035" in said
    assert "“Adults who smoke cigarettes”" in said
    assert "1999, which has passed" in said


def test_a_file_that_is_none_gets_a_sentence(open_app):
    app = open_app("targets", place="leeds")
    assert "This is a workbook" in upload(app, b"PK\x03\x04 a workbook", "targets.csv")
    assert "No target yet" in text(app)


def test_a_target_can_be_removed_again(open_app):
    app = open_app("targets", place="leeds")
    upload(app, HEAD + "adult-smokers,9,2035,Cabinet,\nmedian-weekly-pay,800,2035,Cabinet,")
    assert "2 targets of its own" in text(app)
    app.session_state["own_targets"] = {
        "E08000035": app.session_state["own_targets"]["E08000035"][:1]
    }
    app.run()
    assert "1 target of its own" in text(app)


def test_targets_stay_with_their_place(open_app):
    app = open_app("targets", place="leeds")
    upload(app, HEAD + "adult-smokers,9,2035,Cabinet,")
    app.query_params["place"] = "cornwall"
    app.run()
    said = text(app)
    assert "Cornwall’s own targets" in said
    assert "No target yet" in said


def test_what_a_file_says_is_never_markup(open_app):
    app = open_app("targets", place="leeds")
    upload(app, HEAD + f"adult-smokers,9,2035,{EVIL},{EVIL}\n{EVIL},1,2035,x,", f"{EVIL}.csv")
    assert EVIL not in "".join(drawings(app))
    assert "&lt;script&gt;" in "".join(drawings(app))


@pytest.mark.parametrize(
    ("page", "indicator"),
    [("energy", "greenhouse-gas-emissions-per-person"), ("health", "adult-smokers")],
)
def test_the_target_is_on_the_indicators_own_chart_too(open_app, page, indicator):
    """Of the second two periods are published: too few for a line, enough for a path to go."""
    app = open_app("targets", place="leeds")
    upload(app, f"{HEAD}{indicator},2,2035,Full Council,")
    app.switch_page(str(ROOT / "pages" / f"{page}.py"))
    app.query_params["indicator"] = indicator
    app.query_params["place"] = "leeds"
    app.run()
    assert "cp-goal" in "".join(drawings(app))
    assert "own target, a decision" in text(app)


@pytest.mark.parametrize(
    ("slug", "row", "words"),
    [
        ("norwich", "healthy-life-expectancy-female,70", "Norfolk’s, not Norwich’s own"),
        ("norfolk", "healthy-life-expectancy-female,70", "An estimate"),
        ("wales", "median-weekly-pay,800", "part of the rise it takes will be prices"),
        ("belfast", "adult-obesity,20", "No figure is known here"),
        ("leeds", "life-satisfaction,7.0", "The target is worse than that"),
        ("leeds", "most-deprived-neighbourhoods,20", "only gain on it where another loses"),
        ("united-kingdom", "adult-smokers,5", "Today’s figure is"),
    ],
)
def test_what_holds_is_said_for_places_and_figures_of_every_kind(open_app, slug, row, words):
    app = open_app("targets", place=slug)
    assert words in upload(app, f"{HEAD}{row},2035,Cabinet,")


def test_without_a_place_one_is_asked_for(open_app):
    assert "Whose own targets?" in text(open_app("targets"))


def test_a_link_to_a_target_of_another_window_says_it_cannot_be_chosen(open_app):
    app = open_app("targets", place="leeds", target="adult-smokers~2035")
    assert "target" not in app.query_params
    assert "cannot be chosen here" in text(app)


def test_a_hundred_targets_are_drawn(open_app):
    app = open_app("targets", place="leeds")
    rows = "".join(f"{name},9,{year},Cabinet,\n" for name in ("adult-smokers", "life-satisfaction")
                   for year in range(2040, 2090))  # fmt: skip
    assert "100 targets of its own" in upload(app, HEAD + rows)
    assert max(len(zlib.compress(each.encode())) for each in drawings(app)) < 100_000
