"""The text of .streamlit/config.toml, made from the tokens so that the two cannot differ.

After a change of a token: ``python -m components.charts.theme_config > .streamlit/config.toml``.
A test asserts that the committed file is what this module writes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from components.charts.tokens import DIVERGING, SEQUENTIAL, ThemeType, colour

HEAD: Final = """\
# Written by `python -m components.charts.theme_config`: change the tokens there, not here.

[global]
minCachedMessageSize = 1000  # bytes; what did not change goes as a reference, a fifth of a rerun
maxCachedMessageAge = 10  # runs; at 2 a browser could drop what a run under way still refers to

[server]
headless = true  # `make run` opens the browser; a server in a hall has none
address = "127.0.0.1"  # this computer only, unless whoever runs it says otherwise
enableStaticServing = true  # fonts, and the map and strip files the build writes to static/built
fileWatcherType = "none"  # no watcher threads: the code does not change while it runs
runOnSave = false  # for the same reason
maxUploadSize = 5  # MB; the largest thing a user brings is a file of room votes
maxMessageSize = 50  # MB; a message near this is a fault to find, not a limit to raise

[browser]
gatherUsageStats = false  # nothing leaves the room

[runner]
postScriptGC = false  # collecting all after each run walks all that is kept; Python does enough

[client]
toolbarMode = "minimal"  # no Deploy button, no developer menu
showErrorDetails = "none"  # readers get our sentence with the remedy; traces go to the log
showSidebarNavigation = false  # Streamlit's own list of pages/; frame.start shows ours instead
showErrorLinks = false  # an error is not looked up at others: nothing leaves the room

[theme]  # no `base`: the reader's own light or dark setting is followed
font = "Hanken Grotesk, sans-serif"  # sans counts: labels, controls, figures
headingFont = "serif"  # serif speaks: Source Serif, which Streamlit brings along
baseFontSize = 16  # px
headingFontSizes = ["2.625rem", "1.6875rem", "1.3125rem", "1.05rem", "1rem", "0.9rem"]  # 42, 27, 21
headingFontWeights = [600, 600, 600, 650, 650, 650]
baseRadius = "6px"  # controls; cards take 8, data 0
linkUnderline = true  # colour is never the only sign of a link
showSidebarBorder = true
paddingTop = "1.4rem"  # closes the gap that the missing toolbar leaves

[[theme.fontFaces]]
family = "Hanken Grotesk"
url = "app/static/fonts/hanken-grotesk-latin.woff2"
weight = "100 900"
style = "normal"
unicodeRange = "U+0000-00FF, U+0131, U+0152-0153, U+2000-206F, U+20AC, U+2212"

[[theme.fontFaces]]  # Welsh and Gaelic letters: fetched only where a page has one
family = "Hanken Grotesk"
url = "app/static/fonts/hanken-grotesk-latin-ext.woff2"
weight = "100 900"
style = "normal"
unicodeRange = "U+0100-02BA, U+1E00-1E9F"
"""

# Streamlit's colour words and the tokens that stand for them: line and text, background.
NAMED: Final[Mapping[str, tuple[str, str]]] = {
    "green": ("better", "bettersoft"),
    "orange": ("worse", "worsesoft"),
    "violet": ("shift", "shiftsoft"),
    "gray": ("similar", "similarsoft"),
    "blue": ("fill", "well"),
    "yellow": ("uline", "u"),
}
ERROR_RED: Final[Mapping[ThemeType, str]] = {"light": "#B3261E", "dark": "#FF8A80"}
CATEGORICAL: Final = ("fill", "accent", "better", "worse", "shift", "similar")


def config_toml() -> str:
    """The whole file, ready to write."""
    return "\n".join([HEAD, *_theme("light"), "", *_theme("dark")]) + "\n"


def _theme(theme: ThemeType) -> list[str]:
    plain = {
        "primaryColor": "accent", "backgroundColor": "page",
        "secondaryBackgroundColor": "surface", "textColor": "ink", "linkColor": "accent",
        "borderColor": "ctl", "dataframeBorderColor": "hair",
        "dataframeHeaderBackgroundColor": "surface",
    }  # fmt: skip
    sidebar = {
        "backgroundColor": "surface", "secondaryBackgroundColor": "page", "borderColor": "hair",
    }  # fmt: skip
    return [
        f"[theme.{theme}]",
        *_lines(plain, theme),
        *_named(theme),
        f"chartCategoricalColors = {_list(CATEGORICAL, theme)}",
        f"chartDivergingColors = {_list(_ten(DIVERGING), theme)}",
        f"chartSequentialColors = {_list(_ten(SEQUENTIAL), theme)}",
        "",
        f"[theme.{theme}.sidebar]",
        *_lines(sidebar, theme),
    ]


def _lines(options: Mapping[str, str], theme: ThemeType) -> list[str]:
    return [f'{option} = "{colour(token, theme)}"' for option, token in options.items()]


def _named(theme: ThemeType) -> list[str]:
    options = {f"{word}Color": tokens[0] for word, tokens in NAMED.items()}
    options |= {f"{word}TextColor": tokens[0] for word, tokens in NAMED.items()}
    options |= {f"{word}BackgroundColor": tokens[1] for word, tokens in NAMED.items()}
    options["yellowTextColor"] = "ink2"  # the unknown's line is too pale to be read as text
    options["redBackgroundColor"] = "accentsoft"
    red = [f'{option} = "{ERROR_RED[theme]}"' for option in ("redColor", "redTextColor")]
    return [*_lines(options, theme), *red]


def _ten(names: Sequence[str]) -> list[str]:
    """Streamlit wants ten steps; ours are repeated evenly."""
    return [names[step * len(names) // 10] for step in range(10)]


def _list(names: Sequence[str], theme: ThemeType) -> str:
    return "[" + ", ".join(f'"{colour(name, theme)}"' for name in names) + "]"


if __name__ == "__main__":
    print(config_toml(), end="")
