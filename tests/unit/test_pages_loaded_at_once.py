"""Pages that need the rooms' store, opened for the first time by two sessions at one moment."""

from __future__ import annotations

import subprocess
import sys

import pytest

from loaders.paths import ROOT

# The second session begins in the middle of what the first one loads, as after a restart, when all
# phones of a room come back at once: one of the pages ended in "partially initialized module".
TWO_SESSIONS = """
import sys, threading
sys.setswitchinterval(1e-6)
from components.views import frame
faults = []
def load(page, is_second):
    while is_second and "sqlalchemy" not in sys.modules:
        pass
    head = open(f"pages/{page}.py").read().split("frame.draw")[0]
    try:
        exec(compile(head, page, "exec"), {})
    except BaseException as error:
        faults.append(repr(error))
pages = sys.argv[1:]
threads = [threading.Thread(target=load, args=(p, bool(n))) for n, p in enumerate(pages)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(faults)
"""


@pytest.mark.parametrize("pages", [("join", "room"), ("room", "join")])
def test_two_sessions_that_load_the_workshop_at_one_moment_both_get_it(pages):
    done = subprocess.run(
        [sys.executable, "-c", TWO_SESSIONS, *pages],
        cwd=ROOT, check=True, capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert done.stdout.strip() == "[]"
