"""Whatever changes what is built must change the hash, so that no old figure is ever shown."""

from __future__ import annotations

import subprocess
import sys

from loaders import fingerprint, paths

# Where files lie, what went wrong, what the app asks: no figure depends on these.
CHANGES_NO_FIGURE = {
    "components", "components.charts", "components.model", "components.model.place_names",
    "loaders", "loaders.database", "loaders.errors", "loaders.fingerprint", "loaders.paths", "loaders.queries", "loaders.sources",
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
    modules = {module for module in modules if not module.startswith("loaders.queries.")}
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
