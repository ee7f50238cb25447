"""The server's part: one visitor at a time, and many at once who look, think and look again."""

from __future__ import annotations

import asyncio
import random
from pathlib import Path
from typing import TYPE_CHECKING, Final

from bench.results import Line, line, median_of, p95
from bench.visitor import Run, Visitor
from tools.server import running_app

if TYPE_CHECKING:
    from collections.abc import Sequence

GROUP: Final = "Server"
PLACES: Final = (
    "leeds", "cornwall", "walsall", "barking-and-dagenham", "glasgow-city", "belfast", "barnsley",
    "north-yorkshire", "city-of-london", "norwich",
)  # fmt: skip
COMPONENTS: Final = (
    "health", "resilience", "energy", "democracy", "travel", "economy", "skills", "data",
)  # fmt: skip
RERUNS: Final = 200
THINK_SECONDS: Final = 5.0  # mean time between two looks
LOOK_SECONDS: Final = 45.0  # how long each crowd is watched, once all are there
CROWDS: Final = (10, 25, 50)
SEED: Final = 20261121
MIB: Final = 1024 * 1024


def memory_mib(process_id: int) -> float:
    """Return the resident memory of a process, in MiB."""
    status = Path(f"/proc/{process_id}/status").read_text(encoding="ascii")
    kib = next(row.split()[1] for row in status.splitlines() if row.startswith("VmRSS"))
    return int(kib) / 1024


def failures(runs: Sequence[Run]) -> str:
    """Return a note where runs ended in an error, so that a fast failure never looks good."""
    failed = sum(run.failed for run in runs)
    return f"{failed} of {len(runs)} runs ended in an error" if failed else ""


async def _one_by_one(port: int, page: str, reruns: int) -> list[Run]:
    async with Visitor(port, page) as visitor:
        for place in PLACES:  # every place once, so that caches are as on a working day
            await visitor.run(f"place={place}")
        return [await visitor.run(f"place={PLACES[n % len(PLACES)]}") for n in range(reruns)]


def reruns() -> list[Line]:
    """Return median and p95 of the server's part of a component page's rerun."""
    with running_app() as (process, port, _):
        idle = memory_mib(process.pid)
        runs: list[Run] = []
        for page in COMPONENTS:
            runs += asyncio.run(_one_by_one(port, page, RERUNS // len(COMPONENTS)))
        used = memory_mib(process.pid)
    milliseconds = [run.seconds * 1000 for run in runs]
    note = failures(runs)
    return [
        line(GROUP, "rerun of a component page, another place, median", "ms",
             median_of(milliseconds), at_most=25, note=note),
        line(GROUP, "rerun of a component page, another place, p95", "ms",
             p95(milliseconds), at_most=40, note=note),
        line(GROUP, "memory before anyone came", "MiB", idle),
        line(GROUP, "memory after one visitor saw every component page", "MiB", used),
    ]  # fmt: skip


async def _looks(port: int, number: int, all_here: asyncio.Barrier, runs: list[Run]) -> None:
    """One of a crowd: opens a component page, waits for the others, then changes place."""
    chance = random.Random(SEED + number)  # noqa: S311 - who looks when, not a secret
    async with Visitor(port, chance.choice(COMPONENTS)) as visitor:
        await visitor.run(f"place={chance.choice(PLACES)}")
        await all_here.wait()
        loop = asyncio.get_running_loop()
        until = loop.time() + LOOK_SECONDS
        while loop.time() < until:
            await asyncio.sleep(chance.expovariate(1 / THINK_SECONDS))
            runs.append(await visitor.run(f"place={chance.choice(PLACES)}"))


async def _crowd(port: int, visitors: int) -> list[Run]:
    runs: list[Run] = []
    all_here = asyncio.Barrier(visitors)
    await asyncio.gather(*(_looks(port, number, all_here, runs) for number in range(visitors)))
    return runs


def crowds() -> list[Line]:
    """Return p95 of 10, 25 and 50 sessions at once, and the memory with fifty."""
    lines: list[Line] = []
    with running_app() as (process, port, _):
        for page in COMPONENTS:
            asyncio.run(_one_by_one(port, page, 1))
        for visitors in CROWDS:
            runs = asyncio.run(_crowd(port, visitors))
            milliseconds = [run.seconds * 1000 for run in runs]
            what = f"{visitors} sessions at once, rerun"
            note = failures(runs) or f"{len(runs)} reruns"
            lines += [
                line(GROUP, f"{what}, median", "ms", median_of(milliseconds), note=note),
                line(GROUP, f"{what}, p95", "ms", p95(milliseconds),
                     at_most=150 if visitors == max(CROWDS) else None, note=note),
            ]  # fmt: skip
        used = memory_mib(process.pid)
    return [*lines, line(GROUP, f"memory with {max(CROWDS)} sessions", "MiB", used, at_most=400)]
