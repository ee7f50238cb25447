"""A question to the database is never glued together from strings."""

from __future__ import annotations

import ast
import re

from tests.rules.project import code, faults, name, tree

ASKS = {"execute", "executemany", "sql", "query"}
SQL_WORDS = re.compile(r"\b(SELECT|FROM|WHERE|INSERT|UPDATE|DELETE|ORDER BY)\b")
ASKERS = [
    p for p in code() if name(p).startswith(("app.py", "pages/", "components/", "loaders/queries"))
]


def is_glued(node: ast.AST) -> bool:
    """Whether an expression makes a string out of parts at run time."""
    if isinstance(node, ast.JoinedStr):
        return any(isinstance(part, ast.FormattedValue) for part in node.values)
    if isinstance(node, ast.BinOp):
        return isinstance(node.op, ast.Add | ast.Mod)
    called = node.func if isinstance(node, ast.Call) else None
    return isinstance(called, ast.Attribute) and called.attr in {"format", "join", "replace"}


def words_of(node: ast.AST) -> str:
    """Every literal text inside an expression."""
    return " ".join(
        n.value for n in ast.walk(node) if isinstance(n, ast.Constant) and isinstance(n.value, str)
    )


def test_no_question_is_glued_from_strings():
    def glued(path):
        return [
            n.lineno
            for n in ast.walk(tree(path))
            if isinstance(n, ast.expr) and is_glued(n) and SQL_WORDS.search(words_of(n))
        ]

    assert faults(ASKERS, glued) == {}


def test_what_is_executed_is_not_made_on_the_spot():
    def made(path):
        return [
            n.lineno
            for n in ast.walk(tree(path))
            if isinstance(n, ast.Call)
            and isinstance(n.func, ast.Attribute)
            and n.func.attr in ASKS
            and n.args
            and is_glued(n.args[0])
        ]

    assert faults(ASKERS, made) == {}
