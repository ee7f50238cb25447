"""Published results come out of our own functions, and the page about it is the one they give."""

from __future__ import annotations

import pytest

from tools import proof, proof_page


@pytest.fixture(scope="module")
def checks():
    return proof.checks()


@pytest.mark.parametrize("position", range(4))
def test_a_published_result_comes_out_as_printed(checks, position):
    check = checks[position]
    assert check.cells > 0
    assert check.largest <= check.allowed, check.title


def test_every_check_is_tested(checks):
    assert len(checks) == 4


def test_each_published_trend_gets_its_word():
    assert [ours for _, _, ours in proof.fingertips_words()] == [
        "increasing", "worsening", "worsening", "improving",
    ]  # fmt: skip


def test_the_page_is_what_make_proof_writes(checks):
    written = proof.PAGE.read_text("utf-8")
    trail = proof_page.TRACED_HEADING + written.partition(proof_page.TRACED_HEADING)[2]
    assert written == proof_page.page(checks, trail)
