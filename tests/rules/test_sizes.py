"""Small pieces: a page composes, a file has one subject, a function fits on a screen."""

from __future__ import annotations

import ast
from pathlib import Path

from tests.rules.project import ROOT, code, faults, files, name, text, tree

PAGE_LINES = 60
FILE_LINES = 250
FUNCTION_LINES = 40
MIB = 1024 * 1024
DATA_FILE_BYTES = 5 * MIB
DATA_BYTES = 25 * MIB


def lines_without_docstring(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Lines of a function from ``def`` on; what explains it does not count against it."""
    first = node.body[0]
    explained = isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant)
    docstring = (first.end_lineno or 0) - first.lineno + 1 if explained else 0
    return (node.end_lineno or node.lineno) - node.lineno + 1 - docstring


def lines_over(path: Path, most: int) -> int:
    """How many lines a file has, if more than ``most``; else 0."""
    lines = len(text(path).splitlines())
    return lines if lines > most else 0


def too_long(path: Path) -> dict[str, int]:
    """The functions of a file that do not fit on a screen, with their lines."""
    functions = [
        n for n in ast.walk(tree(path)) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)
    ]
    lines = {f.name: lines_without_docstring(f) for f in functions}
    return {function: n for function, n in lines.items() if n > FUNCTION_LINES}


def test_a_page_only_composes():
    pages = [p for p in code() if p.parent.name == "pages"]
    assert faults(pages, lambda p: lines_over(p, PAGE_LINES)) == {}


def test_a_file_has_one_subject():
    assert faults(code(), lambda p: lines_over(p, FILE_LINES)) == {}


def test_a_function_fits_on_a_screen():
    assert faults(code(), too_long) == {}


def test_no_data_file_is_over_five_mebibytes_and_all_together_not_over_twenty_five():
    sizes = {name(p): p.stat().st_size for p in files() if name(p).startswith("data/")}
    assert {n: s for n, s in sizes.items() if s > DATA_FILE_BYTES} == {}
    assert sum(sizes.values()) <= DATA_BYTES


def test_nothing_that_is_built_or_installed_is_committed():
    built = ("build/", "static/built/", ".venv/", "tests/browser/failures/")
    assert [name(p) for p in files() if name(p).startswith(built)] == []
    assert (ROOT / ".gitignore").is_file()
