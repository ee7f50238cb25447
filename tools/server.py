"""Starting the app on this machine alone: the one place that knows its options.

``make run``, the browser tests and the bench all start the same process, so that what is tested
and measured is what people use.
"""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING

from loaders.paths import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

ADDRESS = "127.0.0.1"
FIRST_PORT = 8501  # Streamlit's own; people know it
PORTS_TO_TRY = 50
HEALTH_TIMEOUT_SECONDS = 60.0
POLL_SECONDS = 0.02
STOP_SECONDS = 10.0


class ServerNotReadyError(RuntimeError):
    """The app ended, or did not answer, before it was ready."""


def command(port: int) -> list[str]:
    """Return the command line that starts the app on ``port`` of this machine only.

    Headless keeps Streamlit from asking for an e-mail address and from opening a browser before
    the app answers; ``tools.run`` opens it instead.
    """
    return [
        sys.executable, "-m", "streamlit", "run", str(ROOT / "app.py"),
        "--server.address", ADDRESS, "--server.port", str(port), "--server.headless", "true",
    ]  # fmt: skip


def url(port: int, path: str = "/") -> str:
    """Return the address of ``path`` on the app at ``port``."""
    return f"http://{ADDRESS}:{port}{path}"


def port_is_free(port: int) -> bool:
    """Return whether nothing on this machine listens on ``port``."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        # As the server itself does: a port that waits out its last connection counts as free.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((ADDRESS, port))
        except OSError:
            return False
    return True


def first_free_port() -> int | None:
    """Return the first free port from 8501 on, None where fifty in a row are taken."""
    return next((p for p in range(FIRST_PORT, FIRST_PORT + PORTS_TO_TRY) if port_is_free(p)), None)


def any_free_port() -> int:
    """Return a free port of the system's choice, for tests that run side by side."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        probe.bind((ADDRESS, 0))
        port: int = probe.getsockname()[1]
    return port


def is_healthy(port: int) -> bool:
    """Return whether the app on ``port`` says that it is ready."""
    try:
        with urllib.request.urlopen(url(port, "/_stcore/health"), timeout=2) as answer:
            return bool(answer.status == 200)
    except (urllib.error.URLError, OSError):
        return False


def seconds_until_healthy(
    process: subprocess.Popen[bytes], port: int, timeout: float = HEALTH_TIMEOUT_SECONDS
) -> float:
    """Wait until the app answers and return the seconds that took.

    Raises:
        ServerNotReadyError: the process ended or ``timeout`` seconds passed.
    """
    started = time.perf_counter()
    while time.perf_counter() - started < timeout:
        if process.poll() is not None:
            raise ServerNotReadyError(f"The app ended at once with code {process.returncode}.")
        if is_healthy(port):
            return time.perf_counter() - started
        time.sleep(POLL_SECONDS)
    raise ServerNotReadyError(f"The app did not answer on port {port} within {timeout:.0f} s.")


def stop(process: subprocess.Popen[bytes]) -> None:
    """End the app: politely, then firmly."""
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def serve(arguments: list[str], port: int, ready: Callable[[], None], **also: str) -> int:
    """Run the app until Ctrl+C; call ``ready`` once it answers; return the exit code.

    ``also`` are variables of its environment beside those there are. Being ended from outside ends
    the app too, as Ctrl+C does, and leaves no server behind.
    """
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    process = subprocess.Popen(arguments, cwd=ROOT, env={**os.environ, **also})
    try:
        seconds_until_healthy(process, port)
        ready()
        return process.wait()
    except KeyboardInterrupt:
        return 0
    except ServerNotReadyError as error:
        print(f"{error} The lines above say why.", file=sys.stderr)
        return 1
    finally:
        stop(process)


@contextmanager
def running_app(
    *, log: IO[bytes] | None = None, environment: Mapping[str, str] | None = None
) -> Iterator[tuple[subprocess.Popen[bytes], int, float]]:
    """Start the app on a free port; give the process, the port and the seconds until healthy."""
    port = any_free_port()
    output = log if log is not None else subprocess.DEVNULL
    process = subprocess.Popen(
        command(port),
        cwd=ROOT,
        stdout=output,
        stderr=subprocess.STDOUT,
        env={**os.environ, **(environment or {})},
    )
    try:
        yield process, port, seconds_until_healthy(process, port)
    finally:
        stop(process)
