"""Whatever changes what is built must change the hash, so that no old figure is ever shown."""

from __future__ import annotations

import subprocess
import sys

from loaders import fingerprint, paths

# What the app asks: no figure depends on it.
CHANGES_NO_FIGURE = {
    "components", "loaders.queries", "loaders.queries.facts", "loaders.queries.maps",
    "loaders.queries.places", "loaders.queries.scores", "loaders.queries.series",
    "loaders.queries.values",
}  # fmt: skip


def test_every_module_a_build_works_with_is_part_of_the_hash():
    look = (
        "import loaders.build, sys;"
        "print(*(m for m in sys.modules if m.split('.')[0] in ('loaders', 'components')))"
    )
    done = subprocess.run(
        [sys.executable, "-c", look], cwd=paths.ROOT, capture_output=True, text=True, check=True
    )
    hashed = {path for pattern in fingerprint.RECIPE for path in paths.ROOT.glob(pattern)}
    modules = set(done.stdout.split()) - CHANGES_NO_FIGURE
    left_out = {
        module
        for module in modules
        if not {
            paths.ROOT / f"{module.replace('.', '/')}.py",
            paths.ROOT / module.replace(".", "/") / "__init__.py",
        }
        & hashed
    }
    assert "loaders.places" in modules
    assert left_out == set()


def test_every_sql_file_is_part_of_the_hash():
    hashed = {path for pattern in fingerprint.RECIPE for path in paths.ROOT.glob(pattern)}
    assert set(paths.SQL.glob("*.sql")) <= hashed
