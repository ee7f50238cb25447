"""Whatever comes as a file of targets is read: every row is kept, counted or listed."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from components.exports import targets_file
from components.exports.csv_file import csv_bytes
from components.model.target_file import read_file
from components.model.targets import Target, rules_for
from tests.unit.model.made_rows import LEEDS, PAY, SMOKERS

EVERY = {each.indicator_id: each for each in (SMOKERS, PAY)}
RULES = rules_for(LEEDS.area_code, LEEDS.name, EVERY.values(), 2026)
HEAD = b"indicator,target,year,decided_by,link\n"
WRITTEN = st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp", "Cn", "Cf", "Co"))
words = st.text(WRITTEN, max_size=60)


@given(st.binary(max_size=400))
def test_any_bytes_give_a_reading(data):
    for text in (data, HEAD + data):
        reading = read_file(text, RULES)
        assert all(one.faults for one in reading.refused)


@given(
    st.lists(
        st.builds(
            Target,
            st.sampled_from(sorted(EVERY)),
            st.integers(0, 1_000_000).map(lambda number: number / 10_000),
            st.integers(2026, 2100),
            words.map(lambda text: " ".join(text.split())).filter(
                lambda text: text and not text.startswith("'")
            ),
            words.map(lambda text: " ".join(text.split())).filter(lambda t: not t.startswith("'")),
        ),
        max_size=8,
        unique_by=lambda target: target.key,
    )
)
def test_every_target_survives_its_file(targets):
    cells = targets_file.target_cells(targets, EVERY, LEEDS)
    reading = read_file(
        csv_bytes(targets_file.header(LEEDS, "", "0" * 32, date(2026, 11, 22)), cells), RULES
    )
    if targets:
        assert (reading.kept, reading.refused) == (tuple(targets), ())
