"""The project speaks of itself alone, asks nothing of the internet, and silences nothing unsaid."""

from __future__ import annotations

import ast
import re

from tests.rules.project import code, faults, name, python, text, text_files, tree

ADDRESS = re.compile(r"https?://([A-Za-z0-9.-]+)")
# Names of drawing languages and of the standard of datapackage.json, and the computer itself:
# nothing is fetched from these.
NOT_AN_OUTSIDE_ADDRESS = {"www.w3.org", "datapackage.org", "127.0.0.1", "localhost"}
# Where addresses are what the text is about: sources, licences, links of case studies.
ADDRESSES_BELONG = ("data/", "NOTICE", "README.md", "CONTRIBUTING.md", "static/fonts/", "tests/")
# A computer's own folders, tickets by number, and whoever sat at the keyboard.
NOT_OURS_TO_SAY = re.compile(
    r"(?<![\w.~-])/(work|root|home|Users)/\w|\bissue #\d|\bsub-?agents?\b|\bcl[a]ude\b",
    re.IGNORECASE,
)
EXCUSE = re.compile(r"#\s*(noqa|type:\s*ignore)(?P<rest>[^\n]*)")
REASON = re.compile(r"^(:\s*[A-Z0-9, ]+|\[[a-z0-9, -]+\])\s*(#|-|–|:)\s*.{5,}")
WRITTEN_BY_HAND = [p for p in text_files() if not name(p).startswith(("data/", "tests/vectors/"))]


def test_no_address_outside_this_computer_stands_in_the_code():
    looked_at = [p for p in text_files() if not name(p).startswith(ADDRESSES_BELONG)]
    assert faults(looked_at, lambda p: set(ADDRESS.findall(text(p))) - NOT_AN_OUTSIDE_ADDRESS) == {}


def test_the_text_speaks_of_the_project_alone():
    def said(path):
        return [m.group(0) for m in NOT_OURS_TO_SAY.finditer(text(path))]

    assert faults(WRITTEN_BY_HAND, said) == {}


def test_every_silenced_check_says_why():
    def silent(path):
        return [m.group(0) for m in EXCUSE.finditer(text(path)) if not REASON.match(m["rest"])]

    assert faults((p for p in python() if p.name != "test_words.py"), silent) == {}


def test_no_error_is_swallowed():
    def swallowed(path):
        return [
            handler.lineno
            for handler in ast.walk(tree(path))
            if isinstance(handler, ast.ExceptHandler)
            and all(isinstance(statement, ast.Pass) for statement in handler.body)
        ]

    assert faults(code(), swallowed) == {}
