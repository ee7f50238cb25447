"""Many people at once: nobody gets an error."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor

from bench.sessions import PLACES
from bench.visitor import Visitor
from tools.server import running_app

VISITORS = 12
LOOKS = 6


async def visit(port, page, number):
    """One of the crowd: looks at one place again and again, as fast as the server answers."""
    async with Visitor(port, page) as visitor:
        return [await visitor.run(f"place={PLACES[number % len(PLACES)]}") for _ in range(LOOKS)]


async def crowd(port):
    """All of them at the same time, on different pages."""
    pages = ("place", "health", "travel", "data")
    each = (visit(port, pages[number % len(pages)], number) for number in range(VISITORS))
    return await asyncio.gather(*each)


def test_many_people_at_once_get_no_error(database):
    # Page objects shared between sessions once failed one run in four with fifty people.
    # In a thread of their own: where browser tests ran before, theirs has an event loop already.
    with running_app() as (_, port, _), ThreadPoolExecutor(1) as aside:
        runs = [run for each in aside.submit(asyncio.run, crowd(port)).result() for run in each]
    assert len(runs) == VISITORS * LOOKS
    assert [run for run in runs if run.failed] == []
