"""What the rules look at: the project's own files, as git knows them, read once."""

from __future__ import annotations

import ast
import subprocess
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

ROOT = Path(__file__).resolve().parents[2]
CODE_FOLDERS = ("app.py", "pages", "components", "loaders", "tools", "bench")
TEXT_ENDINGS = {
    ".py", ".md", ".toml", ".txt", ".sql", ".css", ".js", ".html", ".svg", ".yml", ".csv", ".json",
    "",
}  # fmt: skip


@cache
def files() -> tuple[Path, ...]:
    """Every file that is, or is about to be, part of the project (what .gitignore names is not)."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    ).stdout.decode()
    return tuple(sorted({ROOT / name for name in listed.split("\0") if (ROOT / name).is_file()}))


def name(path: Path) -> str:
    """The path as a person writes it: from the project's folder, with slashes."""
    return path.relative_to(ROOT).as_posix()


def faults(paths: Iterable[Path], found: Callable[[Path], object]) -> dict[str, object]:
    """What is wrong in each file where something is, by its name; one test for all of them.

    A test a file would be 7,000 of them, which cost more to count than to run.

    Raises:
        AssertionError: there is no file to look at, so nothing could ever be found.
    """
    looked_at = list(paths)
    assert looked_at
    return {name(path): fault for path in looked_at if (fault := found(path))}


def code() -> list[Path]:
    """Every Python file of the product (tests are judged by reading them)."""
    return [p for p in python() if name(p).split("/")[0] in CODE_FOLDERS]


def python() -> list[Path]:
    """Every Python file, tests included."""
    return [p for p in files() if p.suffix == ".py"]


def text_files() -> list[Path]:
    """Every file that is text."""
    return [p for p in files() if p.suffix in TEXT_ENDINGS]


@cache
def text(path: Path) -> str:
    """What stands in a text file."""
    return path.read_text(encoding="utf-8")


@cache
def tree(path: Path) -> ast.Module:
    """A Python file as a tree."""
    return ast.parse(text(path), filename=name(path))


def imported(path: Path) -> set[str]:
    """The full names of every module a file imports, inside functions too."""
    names: set[str] = set()
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return names
