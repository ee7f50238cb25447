"""Loading the pages that need the rooms' store, one at a time.

SQLAlchemy's modules import each other in circles. Where two sessions load them at one moment, as
all phones of a room do after a restart, Python breaks the deadlock by handing one of them a module
that is half made, and its page ends in an error. So whoever comes first loads, and others wait.
"""

from __future__ import annotations

from threading import RLock
from typing import Final

one_at_a_time: Final = RLock()
