"""Room codes, the facilitator's key and the phones' tokens: made at random, kept as hashes."""

from __future__ import annotations

import hashlib
import secrets
import threading
import time
from collections import deque
from typing import Final

# No vowels (no words come out), nothing that looks like another sign on a projector.
ALPHABET: Final = "2346789BCDFGHJKMPQRTVWXY"
CODE_LENGTH: Final = 8  # 24 to the power of 8: 110,000 million codes
WRONG_TRIES_A_MINUTE: Final = 300  # of all phones together: a day of trying sees 432,000 codes
WRONG_TRIES_OF_ONE: Final = 10  # of one visit in a minute: far from what would stop all others
_MINUTE: Final = 60.0
_MOST_NUMBERS: Final = 2**31 - 1  # what a whole number of PostgreSQL's holds
_MOST_KEPT: Final = 10_000


def new_code() -> str:
    """A room code of eight signs, from the system's source of randomness."""
    return "".join(secrets.choice(ALPHABET) for _ in range(CODE_LENGTH))


def new_secret() -> str:
    """A facilitator's key or a phone's token: 192 random bits, safe in an address."""
    return secrets.token_urlsafe(24)


def new_number() -> int:
    """A number for a room, never used before: SQLite gives the last one's number away again.

    A phone that still follows a deleted room would follow the next one, without its code.
    """
    return secrets.randbelow(_MOST_NUMBERS) + 1


def tidy_code(typed: str) -> str:
    """What somebody typed as a code: capitals, without spaces and hyphens; "" if not a code."""
    code = "".join(sign for sign in typed[:64].upper() if sign.isalnum())
    is_code = len(code) == CODE_LENGTH and all(sign in ALPHABET for sign in code)
    return code if is_code else ""


def spoken_code(code: str) -> str:
    """A code as it is shown and read out: two groups of four."""
    return f"{code[:4]} {code[4:]}"


def hashed(secret: str) -> str:
    """What is kept of a key or token: its SHA-256 in hex. They are random: no salt."""
    return hashlib.sha256(secret.encode()).hexdigest()


def is_key(secret: str, key_hash: str) -> bool:
    """Whether ``secret`` is the key of which ``key_hash`` was kept, in constant time."""
    return secrets.compare_digest(hashed(secret), key_hash)


class Guard:
    """Counts what happens in a minute, whoever does it, and says when it is too much.

    Addresses are not kept, so the limit on wrong codes is that of all together.
    """

    def __init__(self, most: int, seconds: float = _MINUTE) -> None:
        self._most, self._seconds = most, seconds
        self._times: dict[str, deque[float]] = {}
        self._lock = threading.Lock()

    def allows(self, who: str = "", now: float | None = None) -> bool:
        """Whether ``who`` may do it once more; if so, it is counted."""
        moment = time.monotonic() if now is None else now
        with self._lock:
            times = self._recent(who, moment)
            if len(times) >= self._most:
                return False
            times.append(moment)
            return True

    def is_full(self, who: str = "", now: float | None = None) -> bool:
        """Whether ``who`` may not do it once more; nothing is counted."""
        moment = time.monotonic() if now is None else now
        with self._lock:
            return len(self._recent(who, moment)) >= self._most

    def _recent(self, who: str, moment: float) -> deque[float]:
        """The times that still count, after forgetting those that do not."""
        if len(self._times) > _MOST_KEPT:  # who has been quiet is forgotten: memory is bounded
            self._times = {
                key: times
                for key, times in self._times.items()
                if times and times[-1] > moment - self._seconds
            }
        times = self._times.setdefault(who, deque())
        while times and times[0] <= moment - self._seconds:
            times.popleft()
        return times
