"""What stands beside the hits of a search: how it was read, what to try, hits among points."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from components.charts.markup import Markup, el, join, only_read_aloud
from components.charts.snippet import marked
from components.model.search_rows import Topic
from components.model.search_words import TOPIC_WORDS, TRY
from components.model.snippets import Marks
from components.model.wording import plural

CSS: Final = """
.cp-read{font-size:14.5px;line-height:21px;color:var(--cp-ink2);margin:2px 0 0;max-width:80ch}
.cp-read p{margin:0;font-size:inherit;line-height:inherit}
.cp-try{display:flex;flex-wrap:wrap;gap:4px 16px;list-style:none;margin:4px 0 0;padding:0}
.cp-try li{margin:0;padding:0}.cp-try small{color:var(--cp-ink3);font-size:13px}
.cp-said-hits{border-top:1px solid var(--cp-hair);margin-top:8px;padding-top:18px}
.cp-said-hits ul{list-style:none;margin:10px 0;padding:0;max-width:80ch}
.cp-said-hits li{border-top:1px solid var(--cp-hair);margin:0;padding:9px 0;color:var(--cp-ink);
  font-size:15.5px;line-height:23px}
.cp-said-hits li small{display:block;font-size:13.5px;line-height:19px;color:var(--cp-ink2)}
"""


def read_note(sentences: Sequence[str], topics: Sequence[Topic] = ()) -> Markup | None:
    """How a search was read, and themes, places and technologies to try; None without either.

    A topic sends "search:" and its title. The words are announced when they change.
    """
    if not sentences and not topics:
        return None
    offers = (
        el(
            "li",
            el("button", topic.title, type="button", data_choose=f"search:{topic.title}",
               class_="cp-link"),
            el("small", f" {TOPIC_WORDS[topic.kind]}, {plural(topic.cases, 'case')}"),
        )
        for topic in topics
    )  # fmt: skip
    return el(
        "div",
        *(el("p", sentence) for sentence in sentences),
        join([el("p", TRY), el("ul", *offers, class_="cp-try", role="list")]) if topics else None,
        class_="cp-read",
        role="status",
    )


def point_hits(
    heading: str, points: Iterable[tuple[str, str]], marks: Marks, way: Markup
) -> Markup:
    """Points found: each its text and who said it when; below them the way to all."""
    items = (el("li", marked(text, marks), el("small", who)) for text, who in points)
    return el(
        "section",
        el("h2", heading, class_="cp-finding cp-finding-small"),
        el("ul", *items, role="list"),
        el("p", way),
        class_="cp-said-hits",
    )


def way_to_points(words: str, address: str, about: str) -> Markup:
    """The link to the page of all points; sends "said:"."""
    return el("a", words, only_read_aloud(f" about {about}"), href=address, target="_self",
              data_choose="said:", class_="cp-link")  # fmt: skip
