"""Sources by publisher: each attribution line once, and share-alike said where it holds."""

from __future__ import annotations

from dataclasses import replace

from components.model.provenance import csv_header
from components.model.source_groups import by_publisher, is_share_alike, share_alike_line
from tests.unit.model.made_rows import SOURCE

BOUND = replace(SOURCE, source_id="bound", title="Councillors", licence="CC BY-SA 4.0",
                attribution="Open Council Data UK, adapted")  # fmt: skip


def test_a_set_put_to_two_uses_stands_once_under_its_attribution():
    """The page named the indices of deprivation five times and two indices twice."""
    again = replace(SOURCE, source_id="again", title="The same, of neighbourhoods")
    (group,) = by_publisher([SOURCE, again])[SOURCE.publisher]
    assert [source.source_id for source in group.sources] == [SOURCE.source_id, "again"]
    assert group.attribution == SOURCE.attribution


def test_other_sets_of_a_publisher_stand_with_it_and_keep_their_own_lines():
    other = replace(SOURCE, publisher="Another", attribution="Another’s own.")
    later = replace(SOURCE, attribution="With another right in it.")
    found = by_publisher([SOURCE, other, later])
    assert list(found) == [SOURCE.publisher, "Another"]
    assert [group.attribution for group in found[SOURCE.publisher]] == [
        SOURCE.attribution, later.attribution,
    ]  # fmt: skip


def test_no_set_is_lost_in_grouping():
    sets = [SOURCE, BOUND, replace(SOURCE, licence="OGL v2")]
    groups = [group for of in by_publisher(sets).values() for group in of]
    assert sorted(s.licence for g in groups for s in g.sources) == sorted(s.licence for s in sets)


def test_a_file_with_share_alike_figures_says_so_and_another_does_not():
    assert is_share_alike("Open Parliament Licence v3.0; Scotland CC BY-SA 4.0")
    assert not is_share_alike("CC BY 4.0")
    assert share_alike_line([SOURCE]) is None
    lines = csv_header("All", None, [SOURCE, BOUND], "hash", "link")
    (line,) = [line for line in lines if line.startswith("# Share alike")]
    assert "Councillors" in line
    assert line.endswith("must carry that licence")
    assert not any("Share alike" in line for line in csv_header("All", None, [SOURCE], "h", "l"))
