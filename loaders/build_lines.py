"""What a build says while it runs, one line a step with its seconds, and what it noticed."""

from __future__ import annotations

import time
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

STOPPED = "Stopped: "
WHAT_TO_DO = "What to do: "


def say(line: str) -> None:
    """Print a line at once; a reader who has gone away does not stop the build."""
    with suppress(BrokenPipeError):
        print(line, flush=True)


@dataclass(slots=True)
class Progress:
    """Lines of a build, and warnings by table (for build_log)."""

    tell: Callable[[str], None] = say
    warnings: dict[str, list[str]] = field(default_factory=dict)
    started: float = field(default_factory=time.perf_counter)

    def step(self, title: str, work: Callable[[], str]) -> None:
        """Do one step; ``work`` returns what there is to say about it, which may be nothing."""
        begun = time.perf_counter()
        said = work()
        seconds = time.perf_counter() - begun
        self.tell(f"{seconds:5.2f} s  {title}{': ' if said else ''}{said}")

    def warn(self, table: str, sentence: str) -> None:
        """Keep a sentence for the table's line in build_log, and say it."""
        self.warnings.setdefault(table, []).append(sentence)
        self.tell(f"         note: {sentence}")

    def total(self, what: str) -> None:
        """Say how long everything took."""
        self.tell(f"{time.perf_counter() - self.started:5.2f} s  {what}")


def first_line(fault: Exception) -> str:
    """What an error says, without the pages that may follow."""
    lines = str(fault).strip().splitlines()
    return lines[0] if lines else type(fault).__name__
