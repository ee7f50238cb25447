"""What the papers promise exists."""

from __future__ import annotations

import re

import pytest

from tests.rules.project import ROOT, files, name, text

TARGET = re.compile(r"^([a-z]+):.*##", re.MULTILINE)
LINK = re.compile(r"\]\((?!https?:|#)([^)#]+)")
PINNED = re.compile(r"^[A-Za-z0-9_.-]+(\[[a-z,]+\])?==[A-Za-z0-9_.!+]+$")
PAPERS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md"]


def targets() -> set[str]:
    """The commands that the Makefile offers."""
    return set(TARGET.findall(text(ROOT / "Makefile")))


def commands(paper: str) -> set[str]:
    """The make commands that a paper names, in code fences or in backticks."""
    fenced = re.findall(r"```(?:sh)?\n(.*?)```", paper, re.DOTALL)
    lines = [line for fence in fenced for line in fence.splitlines()]
    ticked = re.findall(r"`([^`\n]+)`", paper)
    return {m[1] for piece in lines + ticked if (m := re.match(r"make ([a-z]+)", piece))}


@pytest.mark.parametrize("path", PAPERS, ids=name)
def test_every_command_in_the_papers_exists(path):
    assert commands(text(path))
    assert commands(text(path)) <= targets()


@pytest.mark.parametrize("path", PAPERS, ids=name)
def test_every_file_that_the_papers_link_to_exists(path):
    linked = LINK.findall(text(path))
    assert [link for link in linked if not (ROOT / link).exists()] == []


def test_every_command_is_explained_in_the_readme():
    explained = commands(text(ROOT / "README.md")) | commands(text(ROOT / "CONTRIBUTING.md"))
    assert targets() - explained - {"help", "clean", "format"} == set()


def test_the_continuous_checks_call_what_people_call():
    script = text(ROOT / ".ci" / "run")
    assert "make check" in script
    assert "make test" in script


def test_the_changelog_has_a_place_for_the_next_change():
    assert re.search(r"^## (Unreleased|\d+\.\d+\.\d+)", text(ROOT / "CHANGELOG.md"), re.MULTILINE)


def test_every_requirement_is_pinned_exactly_and_comes_from_no_named_place():
    for path in (ROOT / "requirements.txt", ROOT / "requirements-dev.txt"):
        lines = [line.split("#")[0].strip() for line in text(path).splitlines()]
        wanted = [line for line in lines if line and not line.startswith("-r ")]
        assert wanted
        assert [line for line in wanted if not PINNED.match(line)] == []


def test_licence_and_notice_are_there():
    assert "MIT License" in text(ROOT / "LICENSE")
    assert {"LICENSE", "NOTICE", "README.md"} <= {name(p) for p in files()}
