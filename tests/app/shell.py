"""Runs the real app from a folder without pages/ beside it.

The test driver otherwise takes pages/ for its own menu and drops the frame from the second run on.
"""

import runpy

from loaders.paths import ROOT

runpy.run_path(str(ROOT / "app.py"), run_name="__main__")
