"""Questions to ask, each with why it is asked, as a numbered list."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from components.charts.markup import Markup, el
from components.model.questions import Question

CSS: Final = """
.cp-asks{margin:14px 0 0;padding:0 0 0 1.6em;max-width:92ch}
.cp-asks>li{margin:0 0 14px;padding-left:.3em;break-inside:avoid}
.cp-asks>li::marker{font-weight:600;color:var(--cp-ink2)}
.cp-figure .cp-asks p{margin:0}
.cp-figure .cp-ask{font:600 18px/25px var(--cp-serif);color:var(--cp-ink)}
"""


def question_list(asked: Iterable[Question]) -> Markup:
    """The list; a question stands in serif, why it is asked under it."""
    return el(
        "ol",
        *(
            el(
                "li",
                el("p", one.text, class_="cp-ask"),
                el("p", f"Why: {one.why}", class_="cp-detail"),
            )
            for one in asked
        ),
        class_="cp-asks",
    )
