"""Cases of one's own: by form or file, checked, looked at, kept for the session, taken along."""

from __future__ import annotations

import pytest

from components import store
from components.model.case_facet_rows import FacetSource, facet_rows, with_rows
from loaders.case_studies import CaseStudy, case_fields
from loaders.case_writing import case_text
from tests.app.conftest import drawings, text
from tests.unit.test_case_studies import BODY, FRONT

TYPED = {
    "title": "Street <b>trees</b> *counted* =1+1",
    "summary": "<script>alert(1)</script> Residents of Leeds counted 90 trees.",
    "organisation": "Leeds City Council",
    "status": "active",
    "technologies": "survey app, gazebo finder",
    "sources": "How it went https://example.org/trees",
}
CHOSEN = {
    "area_code": "E08000035", "kind": "case study", "status_group": "active", "evidence": "found",
}  # fmt: skip


@pytest.fixture
def form(open_app):
    """The form, filled in."""
    app = open_app("cases", add="case")
    for field, typed in TYPED.items():
        kind = app.text_area if field in {"summary", "sources"} else app.text_input
        kind(key=f"own-case-{field}").set_value(typed)
    for field, value in CHOSEN.items():
        app.selectbox(key=f"own-case-{field}").set_value(value)
    app.multiselect(key="own-case-components").set_value(["energy"])
    app.multiselect(key="own-case-component_themes").set_value(["waste-and-nature"])
    return app


def upload(app, content: bytes, name: str = "street-trees.md"):
    app.get("file_uploader")[0].upload(name, content, "text/markdown").run()
    return app


def test_an_empty_form_says_every_field_that_is_missing(open_app):
    app = open_app("cases", add="case")
    app.button(key="own-check").click().run()
    said = text(app)
    assert "Title: found nothing. Allowed: it must not be left out." in said
    assert "Components: found nothing. Allowed: at least one of the eight components" in said
    assert "As it would stand" not in said


def test_what_is_typed_is_previewed_kept_counted_found_and_never_read_as_markup(form):
    form.button(key="own-check").click().run()
    drawn = "".join(drawings(form))
    assert "As it would stand" in text(form)
    assert "&lt;script&gt;" in drawn
    assert "<script>" not in drawn
    assert "<b>trees" not in drawn
    form.button(key="own-keep").click().run()
    assert "Yours, this session" in text(form)
    assert form.query_params["case"] == "street-b-trees-b-counted-1-1"
    assert not form.exception
    form.query_params.clear()
    form.query_params.update(q="gazebo")
    form.session_state["cases_case"] = None
    form.run()
    assert "172 cases" not in text(form)
    assert "1 of 172" in text(form)
    assert "Yours, this session" in text(form)


def test_with_names_off_a_case_of_ones_own_tells_none_either(form):
    form.button(key="own-check").click().run()
    form.button(key="own-keep").click().run()
    form.toggle(key="names-off").set_value(True).run()
    said = "".join(drawings(form))
    assert "Leeds" not in said
    assert "A northern metropolitan council" in said
    assert form.query_params["case"].startswith("c-")


def test_a_case_that_is_kept_goes_out_again(form):
    form.button(key="own-check").click().run()
    form.button(key="own-keep").click().run()
    form.button(key="own-remove").click().run()
    assert "171 cases" in text(form)


def test_the_file_of_a_case_is_the_case_again_and_ready_for_the_library(form):
    form.button(key="own-check").click().run()
    case = form.session_state["own_case_draft"]
    again = CaseStudy.model_validate(case_fields(f"{case.id}.md", case_text(case)))
    assert again == case
    assert case.area_code == "E08000035"
    assert case.place_name == "Leeds"


def test_a_file_of_the_librarys_kind_is_taken_in(open_app):
    app = upload(open_app("cases", add="case"), ("\ufeff" + FRONT + BODY).encode())
    assert "As it would stand" in text(app)
    assert "Street trees counted by residents" in text(app)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "front matter between two lines"),
        (b"%PDF-1.7\n\xe2\xe3\xcf\xd3", "something that is no text"),
        (b"+++\ntitle = \n+++\n", "Allowed: TOML"),
        (b"---\nid: a\n---\n", "front matter between two lines"),
        ((FRONT + BODY).replace("street-trees", "leeds-loop").encode(), "an id that no case has"),
        ((FRONT + BODY).replace("waste-and-nature", "none").encode(), "themes of the catalogue"),
        (b"+++\n" + b"x" * 300_000, "300,004 bytes"),
    ],
)
def test_a_file_that_will_not_do_says_why(open_app, content, said):
    app = upload(open_app("cases", add="case"), content)
    assert said in text(app)
    assert "As it would stand" not in text(app)


def test_facets_of_a_case_that_is_added_are_those_the_build_gives_the_librarys(open_app):
    open_app("cases")
    source = FacetSource(
        store.case_places(), store.settings(),
        {each.theme_id: each.component_id for each in store.catalogue().themes},
        store.technology_families(),
    )  # fmt: skip
    every = [row for case in store.case_cards() for row in facet_rows(case, source)]
    built = store.case_facets()
    empty = type(built)((), {})
    assert with_rows(empty, every) == built
