"""JSON that somebody hands over, read before its fields are checked: never more than fits. Pure.

A checker lists everything that is wrong. A file of two million wrong entries made a list of four
gigabytes, so what has more entries than such a file can have is refused before it is checked.
"""

from __future__ import annotations

from typing import Final

from pydantic_core import from_json

MOST_FIELDS: Final = 40  # of one object: ours have at most thirteen


class CrowdedError(ValueError):
    """The text is JSON, but holds more than such a file can."""


def parsed(text: str, most: int) -> object:
    """What the JSON holds, none of its lists longer than ``most``.

    Raises:
        CrowdedError: more than ``most`` objects, a longer list, or more fields than ours have.
        ValueError: it is no JSON (half a letter pair and endless nesting included).
    """
    if text.count("{") > 2 * most:  # typed words may hold some too
        raise CrowdedError
    whole = from_json(text, allow_inf_nan=False)
    waiting = [whole]
    while waiting:
        each = waiting.pop()
        if isinstance(each, dict):
            if len(each) > MOST_FIELDS:
                raise CrowdedError
            waiting.extend(each.values())
        elif isinstance(each, list):
            if len(each) > most:
                raise CrowdedError
            waiting.extend(part for part in each if isinstance(part, dict | list))
    return whole
