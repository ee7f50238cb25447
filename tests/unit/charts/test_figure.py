from __future__ import annotations

from streamlit.testing.v1 import AppTest

from components.views import figure


def test_a_page_with_figures_runs() -> None:
    def page() -> None:
        from components.views.figure import figure  # noqa: PLC0415 - AppTest runs this alone

        figure("<p>one</p>", "one")
        figure("<button data-choose='a'>two</button>", "two", on_choose=print)

    assert not AppTest.from_function(page).run().exception


def test_the_scripts_sent_with_every_figure_stay_small() -> None:
    assert len(figure._packed(figure._SHOW)) < 500
    assert len(figure._packed(figure._CHOOSE)) < 1500


def test_a_script_has_lines_or_streamlit_takes_it_for_a_file() -> None:
    assert "\n" in figure._packed(figure._SHOW)
