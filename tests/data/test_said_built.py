"""What the build makes of points: every one has its place, and what speaks to it exists."""

from __future__ import annotations

import pytest

from loaders.queries import catalogue, directory, near_councils, said, said_facets, settings


@pytest.fixture
def points(connection):
    return said(connection.cursor()).points


def test_every_point_is_there_in_the_order_of_the_record(points):
    assert len(points) == 234
    assert points[0].point_id == "2024-1.1-worked_well-01"
    assert points[-1].section == "asks_and_offers"


def test_every_point_has_a_case_beside_it_and_every_link_leads_somewhere(connection, points):
    cases = {row[0] for row in connection.execute("SELECT case_id FROM case_study").fetchall()}
    figures = {each.indicator_id for each in catalogue(connection.cursor()).indicators}
    known = {"case": cases, "indicator": figures}
    links = [link for point in points for link in point.links]
    assert [link for link in links if link.target_id not in known[link.kind]] == []
    assert all(any(link.kind == "case" for link in point.links) for point in points)
    assert all(len(point.links) == len({link.target_id for link in point.links}) <= 6
               for point in points)  # fmt: skip


def test_a_point_that_names_a_case_leads_to_it(points):
    [named] = [point for point in points if "playbook and lessons" in point.text]
    assert (named.links[0].target_id, named.links[0].why) == ("barnet-citizens-assembly", "named")


def test_nearly_every_point_is_about_something(points):
    assert sum(not point.subjects for point in points) < len(points) / 6


def test_the_facets_hold_every_point(connection, points):
    index = said_facets(connection.cursor())
    assert set(index.items) == {point.point_id for point in points}
    assert {"kind", "theme", "year", "subject"} == set(index.masks)


def test_the_directory_is_there_with_its_areas(connection):
    found = directory(connection.cursor())
    assert len(found.entries) == 45
    assert found.entries[0].kind == "stakeholder"
    assert {area for one in found.entries for area in one.focus} == set(found.areas)


def test_councils_near_each_other_say_so_of_each_other(connection):
    near = near_councils(connection.cursor())
    assert all(code in near[other] for code, others in near.items() for other in others)
    assert "E08000035" not in near.get("E08000035", ())


def test_how_urban_a_place_is_comes_by_its_code(connection):
    assert settings(connection.cursor())["E08000035"] == "urban"
