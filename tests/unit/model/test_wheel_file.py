"""A wheel's factors as a file: what is saved loads again, and what is wrong is a sentence."""

from __future__ import annotations

import json

import pytest

from components.model.room_text import TooLongError
from components.model.wheel import Factor, Wheel
from components.model.wheel_file import (
    WheelFileError,
    new_id,
    set_of,
    set_text,
    settings_text,
    wheel_of,
    with_factor,
)

AIR = Factor("air", "environmental", "Air", "What people breathe.", ("fine-particle-pollution",))
WORK = Factor("work", "social", "=1+1 <b>Work</b>", "Jobs", ())


def broken(**changes: object) -> str:
    saved = json.loads(set_text((WORK, AIR)))
    return json.dumps(saved | changes)


def test_a_saved_set_loads_again_as_it_was() -> None:
    assert set_of(set_text((WORK, AIR))) == (WORK, AIR)


def test_a_wheel_is_kept_with_its_options_and_factors() -> None:
    wheel = Wheel(("Now", "In a year"), (WORK, AIR))
    assert wheel_of(settings_text(wheel)) == wheel


def test_social_factors_come_first_however_a_file_has_them() -> None:
    assert set_of(set_text((AIR, WORK))) == (WORK, AIR)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("not json", "not a set of factors"),
        ("[]", "not a set of factors"),
        (broken(format="connected-places-story"), "not a set of factors"),
        (broken(format_version=2), "another version"),
        (broken(factors=[]), "is broken"),
        (broken(colour="red"), "is broken"),
        (broken(factors=[{"factor_id": "A b", "kind": "social", "title": "x"}]), "is broken"),
        (broken(factors=[{"factor_id": "a", "kind": "moral", "title": "x"}]), "is broken"),
        (broken(factors=[{"factor_id": "a", "kind": "social", "title": "x"}] * 2), "twice"),
        ("x" * 60_001, "too large"),
    ],
)
def test_a_file_that_is_no_set_gets_a_sentence(text: str, said: str) -> None:
    with pytest.raises(WheelFileError, match=said):
        set_of(text)


def test_settings_changed_by_hand_are_refused() -> None:
    with pytest.raises(WheelFileError, match="broken"):
        wheel_of('{"options": [], "factors": []}')


def test_a_factor_is_changed_in_its_place_and_a_new_one_added_to_its_half() -> None:
    changed = with_factor((WORK, AIR), Factor("work", "social", "  Jobs ", "Pay"))
    assert [each.title for each in changed] == ["Jobs", "Air"]
    added = with_factor((WORK, AIR), Factor("own-noise", "social", "Noise", ""))
    assert [each.factor_id for each in added] == ["work", "own-noise", "air"]


def test_a_factor_without_a_title_or_with_too_long_a_one_is_refused() -> None:
    with pytest.raises(WheelFileError, match="needs a title"):
        with_factor((WORK,), Factor("own", "social", " ", ""))
    with pytest.raises(TooLongError, match="room for 40"):
        with_factor((WORK,), Factor("own", "social", "x" * 41, ""))


def test_a_full_wheel_takes_no_further_factor() -> None:
    full = tuple(Factor(f"f{n}", "social", str(n), "") for n in range(30))
    with pytest.raises(WheelFileError, match="at most 30"):
        with_factor(full, Factor("own", "social", "One more", ""))


def test_a_factor_of_ones_own_gets_an_id_that_nobody_has() -> None:
    first = new_id((), "Noise at night!")
    assert first == "own-noise-at-night"
    taken = (Factor(first, "social", "", ""),)
    assert new_id(taken, "Noise at night") == "own-noise-at-night-2"
    assert new_id((), "噪音") == "own-factor"
