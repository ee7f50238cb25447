"""Tests are not skipped, can fail, and their names are sentences."""

from __future__ import annotations

import ast

from tests.rules.project import faults, name, python, tree

TEST_FILES = [p for p in python() if name(p).startswith("tests/") and p.name.startswith("test_")]
SKIPS = {"skip", "importorskip", "xfail"}
# Only a check against files that do not belong to the project may depend on their being there.
MAY_DEPEND_ON_FILES = "tests/data/"
# test_ and at least three words: what is tested, and what it does.
LEAST_WORDS = 3
CHECKS = ("assert", "expect", "raises", "warns", "check", "validate")


def functions_of(path):
    """The test functions of a file."""
    return [
        n
        for n in ast.walk(tree(path))
        if isinstance(n, ast.FunctionDef) and n.name.startswith("test_")
    ]


def can_fail(function: ast.FunctionDef) -> bool:
    """Whether a test asserts something itself or through a helper that says so in its name."""
    called = [n.func for n in ast.walk(function) if isinstance(n, ast.Call)]
    names = [f.attr if isinstance(f, ast.Attribute) else getattr(f, "id", "") for f in called]
    asserts = any(isinstance(n, ast.Assert) for n in ast.walk(function))
    return asserts or any(n.startswith(CHECKS) for n in names)


def skips(path):
    """The ways of skipping that a file uses and may not."""
    used = {n.attr for n in ast.walk(tree(path)) if isinstance(n, ast.Attribute)}
    allowed = {"skipif"} if name(path).startswith(MAY_DEPEND_ON_FILES) else set()
    return used & (SKIPS | {"skipif"}) - allowed


def test_no_test_is_skipped_or_expected_to_fail():
    assert faults(TEST_FILES, skips) == {}


def test_every_test_can_fail_and_its_name_is_a_sentence():
    def cannot_fail(path):
        return [f.name for f in functions_of(path) if not can_fail(f)]

    def short(path):
        return [f.name for f in functions_of(path) if len(f.name.split("_")) <= LEAST_WORDS]

    assert faults(TEST_FILES, cannot_fail) == {}
    assert faults(TEST_FILES, short) == {}
