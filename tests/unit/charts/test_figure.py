from __future__ import annotations

from zlib import crc32

from streamlit.testing.v1 import AppTest

from components.views import figure


def test_a_page_with_figures_runs() -> None:
    def page() -> None:
        from components.views.figure import figure  # noqa: PLC0415 - AppTest runs this alone

        figure("<p>one</p>", "one")
        figure("<button data-choose='a'>two</button>", "two", on_choose=print)

    assert not AppTest.from_function(page).run().exception


def test_what_is_sent_with_every_figure_stays_small() -> None:
    assert len(figure._loader("choose")) < 150


def test_the_script_has_lines_or_streamlit_takes_it_for_a_file() -> None:
    assert "\n" in figure._loader("show")


def test_a_changed_script_has_a_new_address() -> None:
    assert f"{crc32(figure.SCRIPT.read_bytes()):x}" in figure._loader("show")


def test_the_script_has_the_parts_that_are_asked_for() -> None:
    script = figure.SCRIPT.read_text("utf-8")
    assert "export const show =" in script
    assert "export const choose =" in script
