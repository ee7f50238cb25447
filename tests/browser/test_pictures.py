"""A figure saved as a picture, as a reader does it, and what must be true of any picture."""

from __future__ import annotations

import re
import struct
from pathlib import Path
from xml.etree import ElementTree as ET

from components.charts import prose
from components.charts.bars import bars
from components.charts.doughnut import doughnut
from components.charts.markup import el
from components.charts.picture_box import PictureWords, picture_box
from components.charts.style import css
from tests.browser.test_every_page import violations
from tests.unit.charts.parts_for_tests import eight

SVG = "{http://www.w3.org/2000/svg}"
EVIL = 'Leeds <b>&amp;</b> "Bradford" & <script>alert(1)</script>'
NAMES = {(size, kind): "name" for size in ("slide", "print") for kind in ("png", "svg")}
DRAWN = """async size => {
 const {picture} = await import('/app/static/picture.js');
 return (await picture(document.querySelector('.cp-save'), size)).svg;
}"""


def parsed(svg: str | bytes) -> ET.Element:
    return ET.fromstring(svg)  # noqa: S314 - our own drawing, and that it is XML is what is tested


def words(svg: ET.Element) -> str:
    return " ".join("".join(each.itertext()) for each in svg.iter(f"{SVG}text"))


def pixels(png: bytes) -> tuple[int, int]:
    assert png.startswith(b"\x89PNG")
    return struct.unpack(">II", png[16:24])


def test_a_figure_is_saved_for_slides_and_for_print_with_all_that_must_be_said(open_page):
    visit = open_page("/place?place=isles-of-scilly", color_scheme="dark")
    visit.page.locator(".st-key-cite-scores button").first.click()
    box = visit.page.locator(".cp-save")
    made = {}
    for which in ("slide.png", "slide.svg", "print.png"):
        with visit.page.expect_download() as saved:
            box.locator(f'[data-picture="{which}"]').click()
        size, kind = which.split(".")
        name = rf"isles-of-scilly-components-{size}-\d{{4}}-\d\d\.{kind}"
        assert re.fullmatch(name, saved.value.suggested_filename)
        made[which] = Path(saved.value.path()).read_bytes()
    assert pixels(made["slide.png"]) == (1920, 1080)
    assert pixels(made["print.png"])[0] == 2480
    assert made["print.png"][37:41] == b"pHYs"
    svg = parsed(made["slide.svg"])
    assert (svg.get("width"), svg.get("height")) == ("1920", "1080")
    assert svg.find(f"{SVG}rect").get("fill") == "#ffffff"  # light, though the page is dark
    said = words(svg)
    for each in (
        "No component has a number",
        "Component scores of the Isles of Scilly",
        "OGL v3",
        "Connected Places Explorer",
        "place=isles-of-scilly",
        "too few residents",
    ):
        assert each in said
    assert said.count("?") >= 16  # eight wedges and eight bars: unknown, and never nothing
    style = svg.find(f"{SVG}style").text
    assert style.count("@font-face") == style.count("src:url(data:font/woff2;base64,") >= 2
    assert not re.search(r"var\(--|light-dark|https?://", style)
    assert violations(visit.page) == []
    assert visit.outside_requests() == []


def test_a_picture_holds_words_as_words_and_unknown_as_unknown(address, browser):
    parts = eight()
    wheel = doughnut(parts, place=EVIL, adjective="English", uid="d")
    table = bars(parts, place=EVIL, adjective="English", caption="c")
    foot = PictureWords(EVIL, ["Source: Office & Sons, OGL v3.", "Data abc. http://h/?a=1&b=2"])
    box = picture_box(
        foot, NAMES, foot="foot-x", block="fig-x", script="./picture.js", theme="light"
    )
    drawn = el("div", prose.heading(EVIL, "Of 2024"), wheel, table, class_="cp-figure")
    part = el("div", drawn, data_testid="stElementContainer")
    page = browser.new_page()
    page.goto(f"{address}/app/static/figure.js")
    written = f'{css()}<div class="st-key-fig-x">{part}</div>{box}'
    page.evaluate("html => { document.body.innerHTML = html; }", written)
    for size in ("slide", "print"):
        svg = parsed(page.evaluate(DRAWN, size))
        said = words(svg)
        assert said.count(EVIL) == 2  # what it is of, and the finding
        assert "Office & Sons, OGL v3." in said
        assert "a=1&b=2" in said
        assert svg.find(f"{SVG}title").text == EVIL
        assert EVIL in svg.find(f"{SVG}desc").text
        assert svg.find(f".//{SVG}b") is None
        assert svg.find(f".//{SVG}script") is None
        dashed = [e for e in svg.iter() if e.get("stroke-dasharray") and e.tag != f"{SVG}line"]
        assert dashed, "what has no number has a dashed edge"
        used = set(re.findall(r"url\(#(\w+)\)", ET.tostring(svg, encoding="unicode")))
        assert used <= {e.get("id") for e in svg.iter() if e.get("id")}
    page.close()
