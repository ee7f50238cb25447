"""Case studies as one HTML page that holds all it needs, for a browser or a word processor."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Final

from components.exports.case_file import CaseFileHead, parts
from components.model.case_view import CaseView, ShownSource

HTML_CSS: Final = (
    "body{font-family:Georgia,serif;max-width:44em;margin:2em auto;padding:0 1em;line-height:1.5;"
    "color:#14212b}h1,h2,h3{line-height:1.2}h2{border-top:2px solid #14212b;padding-top:.6em;"
    "margin-top:1.8em}h3{font-size:1em;margin:.9em 0 .1em}p{margin:.2em 0 .5em}"
    "th{text-align:left;vertical-align:top;padding-right:1em;font-weight:normal;color:#44535d}"
    "td{vertical-align:top}blockquote{margin:.2em 0 .5em;padding-left:1em;"
    "border-left:3px solid #cbd4d8}a{color:#8e1b57}"
)


def case_html(views: Sequence[CaseView], head: CaseFileHead) -> bytes:
    """The page. Every text is escaped; it asks nothing of any other address."""
    rows = (
        f'<tr><th scope="row">{escape(name)}</th><td>{escape(words)}</td></tr>'
        for name, words in head.lines(len(views))
    )
    cases = "\n".join(_case(view, head) for view in views)
    page = (
        '<!DOCTYPE html>\n<html lang="en-GB"><head><meta charset="utf-8">'
        f"<title>Case studies</title><style>{HTML_CSS}</style></head><body><h1>Case studies</h1>"
        f"<table>{''.join(rows)}</table>\n{cases}\n</body></html>\n"
    )
    return page.encode()


def _case(view: CaseView, head: CaseFileHead) -> str:
    told = "".join(
        f"<h3>{escape(title)}</h3>{_quoted(title, words)}"
        for title, words in parts(view, head.titles)
    )
    sources = "".join(f"<li>{_source(source)}</li>" for source in view.sources)
    return (
        f"<h2>{escape(view.title)}</h2><p>{escape(view.who)}. {escape(view.status)}.</p>{told}"
        f"<h3>Sources</h3><ul>{sources}</ul>"
    )


def _quoted(title: str, words: str) -> str:
    tag = "blockquote" if title == "Lesson" else "p"
    return f"<{tag}>{escape(words)}</{tag}>"


def _source(source: ShownSource) -> str:
    title = escape(source.title)
    return f'<a href="{escape(source.url)}">{title}</a>' if source.url else title
