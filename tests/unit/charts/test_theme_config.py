from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from streamlit import config

from components.charts.theme_config import config_toml
from components.charts.tokens import COLOURS

COMMITTED = Path(__file__).parents[3] / ".streamlit" / "config.toml"


def options(tree: dict[str, Any], path: str = "") -> Iterator[tuple[str, Any]]:
    for name, value in tree.items():
        if isinstance(value, dict):
            yield from options(value, f"{path}{name}.")
        else:
            yield f"{path}{name}", value


def test_the_committed_theme_is_what_the_tokens_say() -> None:
    assert COMMITTED.read_text(encoding="utf-8") == config_toml()


def test_streamlit_knows_every_option() -> None:
    known = config.get_config_options()
    assert [name for name, _ in options(tomllib.loads(config_toml())) if name not in known] == []


def test_a_reader_may_choose_light_or_dark() -> None:
    assert "base" not in tomllib.loads(config_toml())["theme"]


def test_nothing_leaves_this_computer_unless_asked() -> None:
    written = tomllib.loads(config_toml())
    assert written["server"]["address"] == "127.0.0.1"
    assert written["browser"]["gatherUsageStats"] is False
    assert all(face["url"].startswith("app/static/") for face in written["theme"]["fontFaces"])


def test_an_error_shows_readers_neither_its_details_nor_links_to_other_companies() -> None:
    written = tomllib.loads(config_toml())["client"]
    assert written["showErrorDetails"] == "none"
    assert written["showErrorLinks"] is False
    assert written["toolbarMode"] == "minimal"


def test_the_font_files_are_here_with_their_licence() -> None:
    fonts = COMMITTED.parents[1] / "static" / "fonts"
    for face in tomllib.loads(config_toml())["theme"]["fontFaces"]:
        assert (fonts / Path(face["url"]).name).read_bytes()[:4] == b"wOF2"
    assert "SIL OPEN FONT LICENSE" in (fonts / "hanken-grotesk-OFL.txt").read_text("utf-8")


def test_the_theme_holds_no_colour_of_its_own_but_the_red_of_an_error() -> None:
    ours = {value for pair in COLOURS.values() for value in (pair.light, pair.dark)}
    used = {
        value
        for name, value in options(tomllib.loads(config_toml()))
        if isinstance(value, str) and value.startswith("#") and ".red" not in name
    }
    assert used <= ours
