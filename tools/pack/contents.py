"""What goes into a pack besides wheels: the app's own files, the database, the start scripts."""

from __future__ import annotations

import hashlib
import json
import subprocess
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from loaders import database, paths
from loaders.errors import ExplorerError
from loaders.fingerprint import ingredients
from tools.pack.wheels import INSTALLER
from tools.packed.whole import MANIFEST

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tools.pack.kinds import Kind
    from tools.pack.wheels import Wheel

# Of what git knows: what starts the app and what the app reads.
OF_THE_APP: Final = (
    ".streamlit/", "app.py", "components/", "data/", "loaders/", "pages/", "static/",
    "tools/__init__.py", "tools/packed/", "tools/room.py", "tools/run.py", "tools/server.py",
    "CHANGELOG.md", "pyproject.toml", "requirements.txt",
)  # fmt: skip
_PAPERS: Final = ("LICENSE", "NOTICE")
_SCRIPTS: Final = Path(__file__).parent / "scripts"
_PARTS_DIGITS: Final = 12
_RUNNABLE: Final = {".sh", ".command"}
_FOR_WINDOWS: Final = {".cmd", ".txt"}  # lines end as Windows' oldest programs want them


@dataclass(frozen=True, slots=True)
class Entry:
    """One file of a pack: its name in the pack's folder, and where it lies or what stands in it."""

    name: str
    source: Path | bytes
    runnable: bool = False

    @property
    def bytes_(self) -> int:
        """Its size."""
        return len(self.source) if isinstance(self.source, bytes) else self.source.stat().st_size


def version() -> str:
    """The explorer's version."""
    with (paths.ROOT / "pyproject.toml").open("rb") as file:
        return str(tomllib.load(file)["project"]["version"])


def tracked() -> list[str]:
    """Every file that git knows of the project, by name.

    Raises:
        ExplorerError: there is no git, or this is no checkout.
    """
    try:
        listed = subprocess.run(
            ["git", "ls-files", "-z"], cwd=paths.ROOT, capture_output=True, check=True
        ).stdout.decode()
    except (OSError, subprocess.CalledProcessError) as fault:
        raise ExplorerError(
            "git could not say which files belong to the project.",
            "make pack takes those and no others: run it in a checkout, with git installed.",
        ) from fault
    return [name for name in listed.split("\0") if name]


def of_the_app() -> list[Entry]:
    """The app's own files, its database and the browser's files, below ``app/``.

    Raises:
        ExplorerError: the database is missing or stale, or was made from files git does not know.
    """
    names = [name for name in tracked() if name.startswith(OF_THE_APP)]
    known = {paths.ROOT / name for name in names}
    strange = sorted(path.name for _, path in ingredients() if path not in known)
    if strange:
        raise ExplorerError(
            f"The database is made from files that git does not know: {', '.join(strange)}.",
            "Add them to git or take them away, then run make pack again.",
        )
    found = database.current()
    if found is None or not found.has_static_files:
        raise ExplorerError(
            "The database or the files for the browser are missing or stale.", "Run make build."
        )
    built = [path for path in sorted(paths.STATIC_BUILT.rglob("*")) if path.is_file()]
    inside = [*(paths.ROOT / name for name in names), *built]
    return [
        *(Entry(f"app/{path.relative_to(paths.ROOT).as_posix()}", path) for path in inside),
        Entry(f"app/build/{paths.DATABASE_NAME}", found.path),
    ]


def scripts(kinds: Sequence[Kind]) -> list[Entry]:
    """The start scripts, README and licences, which stand at the top of the pack."""
    words = {
        "@PYTHON@": kinds[0].python, "@KINDS@": ", ".join(kind.machine for kind in kinds),
        "@VERSION@": version(),
    }  # fmt: skip
    found = []
    for path in sorted(_SCRIPTS.iterdir()):
        text = path.read_text(encoding="utf-8")
        for mark, word in words.items():
            text = text.replace(mark, word)
        if path.suffix in _FOR_WINDOWS:
            text = text.replace("\n", "\r\n")
        found.append(Entry(path.name, text.encode("utf-8"), path.suffix in _RUNNABLE))
    return found + [Entry(name, paths.ROOT / name) for name in _PAPERS]


def of_wheels(sets: Iterable[tuple[Kind, Sequence[Wheel]]]) -> list[Entry]:
    """The wheels of every kind, a list for each kind, and what the pack says of itself.

    Each kind's set has a name of its own there (``parts``): what one pack set up on a computer is
    never taken for what another one needs.
    """
    entries: dict[str, Entry] = {}
    kinds = {}
    for kind, wheels in sets:
        entries |= {name: Entry(name, w.path) for w in wheels for name in [f"wheels/{w.path.name}"]}
        installed = [wheel for wheel in wheels if wheel.name != INSTALLER]
        pins = "".join(f"{wheel.name}=={wheel.version}\n" for wheel in installed).encode()
        entries[f"wheels/{kind.name}.txt"] = Entry(f"wheels/{kind.name}.txt", pins)
        kinds[kind.name] = {
            "parts": hashlib.sha256(kind.name.encode() + pins).hexdigest()[:_PARTS_DIGITS],
            "installed_bytes": sum(wheel.installed_bytes for wheel in installed),
        }
    said = json.dumps({"version": version(), "kinds": kinds}, indent=1)
    return [*entries.values(), Entry(MANIFEST, said.encode())]
