"""A case study as the Markdown file that the library keeps: what is read from it is the same again.

The counterpart of ``case_studies.case_fields``; the order of the fields is that of the files.
"""

from __future__ import annotations

import json
import re
import unicodedata
from typing import TYPE_CHECKING, Any, Final

from loaders.case_studies import FENCE, SECTIONS

if TYPE_CHECKING:
    from loaders.case_studies import CaseStudy

_APART: Final = frozenset({"field_evidence", "sources", *SECTIONS.values()})
_BARE: Final = re.compile(r"[A-Za-z0-9_-]+$", re.ASCII)
_BASIC_PLANE: Final = 0xFFFF


def case_text(case: CaseStudy) -> str:
    """The text of the file; its name is the case's id with ".md"."""
    fields = case.model_dump(exclude_none=True)
    lines = [FENCE]
    lines += [f"{name} = {_value(fields[name])}" for name in fields if name not in _APART]
    lines += ["", "[field_evidence]"]
    lines += [f"{_key(name)} = {_value(how)}" for name, how in case.field_evidence.items()]
    for source in case.sources:
        lines += ["", "[[sources]]", f"title = {_text(source.title)}"]
        lines += [f"url = {_text(source.url)}"] if source.url else []
    lines.append(FENCE)
    for heading, name in SECTIONS.items():
        if name in fields:
            lines += ["", f"## {heading}", "", str(fields[name])]
    return "\n".join(lines) + "\n"


def _key(name: str) -> str:
    return name if _BARE.match(name) else _text(name)


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, tuple):
        return f"[{', '.join(_value(each) for each in value)}]"
    return str(value) if isinstance(value, int) else _text(value)


def _text(text: str) -> str:
    """A TOML string on one line: what would end a line or cannot be seen is written as its code."""
    return "".join(
        _code(letter) if letter != " " and _hides(letter) else letter
        for letter in json.dumps(text, ensure_ascii=False)
    )


def _hides(letter: str) -> bool:
    return letter.isspace() or unicodedata.category(letter) in {"Cc", "Cf"}


def _code(letter: str) -> str:
    number = ord(letter)
    return f"\\u{number:04x}" if number <= _BASIC_PLANE else f"\\U{number:08x}"
