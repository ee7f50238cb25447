"""The empty deck: python-pptx's own template made 16:9, with our colours, typefaces and layouts.

Nothing binary is kept with the code. All text of the layouts is ours; what comes from data goes in
later, as text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from pptx import Presentation
from pptx.opc.constants import RELATIONSHIP_TYPE as RT
from pptx.opc.oxml import serialize_part_xml
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn

from components.exports import slides_measures as at
from components.model.provenance import NAME

if TYPE_CHECKING:
    from pptx.presentation import Presentation as Deck
    from pptx.slide import SlideLayout

    from components.exports.slides_rows import Manner, SlideLook

COVER_TOP: Final = 124
COVER_TITLE: Final = (at.MARGIN + 34, COVER_TOP, 560, 150)
COVER_MAP: Final = (at.WIDE - at.MARGIN - 230, 50, 230, 345)
LANGUAGE: Final = "en-GB"
OVER, SUB, MADE = 10, 11, 14  # numbers of our placeholders; title 0, foot 12, page number 13
FOOT, NUMBER = 12, 13
KEPT: Final = 4  # layouts, one for each manner of slide
# The theme's twelve colours by ours: a chart's colours change with the theme.
SCHEME: Final = {
    "dk1": "ink", "lt1": "page", "dk2": "ink2", "lt2": "surface", "accent1": "fill",
    "accent2": "accent", "accent3": "fill2", "accent4": "better", "accent5": "worse",
    "accent6": "shift", "hlink": "accent", "folHlink": "shift",
}  # fmt: skip
# Where a computer lacks a typeface, these say what it is like: a serif of text, a plain sans.
LIKE: Final = {
    "major": 'panose="02040603050405020204" pitchFamily="18" charset="0"',
    "minor": 'panose="020B0604020202020204" pitchFamily="34" charset="0"',
}
_NAMES: Final[dict[Manner, str]] = {
    "cover": "Cover", "finding": "Finding", "question": "Question", "opinion": "Opinion of a room",
}  # fmt: skip


def empty_deck(look: SlideLook) -> tuple[Deck, dict[Manner, SlideLayout]]:
    """A deck without slides, and its layout for each manner of slide."""
    deck = Presentation()
    deck.slide_width, deck.slide_height = at.emu(at.WIDE), at.emu(at.HIGH)
    size = deck.element.find(qn("p:sldSz"))
    if size is not None and "type" in size.attrib:
        del size.attrib["type"]  # it says "4:3"
    for each in deck.element.iter(qn("a:defRPr")):
        each.set("lang", LANGUAGE)
    for layout in list(deck.slide_layouts)[KEPT:]:
        deck.slide_layouts.remove(layout)
    _drop_printer_settings(deck)
    _theme(deck, look)
    _master(deck)
    made = dict(zip(_NAMES, deck.slide_layouts, strict=True))
    for manner, layout in made.items():
        _refill(layout.shapes._spTree, _shapes(manner))
        layout.element.attrib.pop("type", None)
        layout.element.cSld.set("name", _NAMES[manner])
    return deck, made


def _drop_printer_settings(deck: Deck) -> None:
    part = deck.part
    for key, link in list(part.rels.items()):
        if link.reltype == RT.PRINTER_SETTINGS:
            part.rels.pop(key)


def _theme(deck: Deck, look: SlideLook) -> None:
    part = deck.slide_master.part.part_related_by(RT.THEME)
    theme: Any = parse_xml(part.blob)
    theme.set("name", NAME)
    scheme = theme.find(f".//{qn('a:clrScheme')}")
    scheme.set("name", NAME)
    for name, token in SCHEME.items():
        own = scheme.find(qn(f"a:{name}"))
        for child in list(own):
            own.remove(child)
        value = look.colours[token].lstrip("#")
        own.append(parse_xml(f'<a:srgbClr {nsdecls("a")} val="{value}"/>'))
    for kind, name in (("major", look.serif), ("minor", look.sans)):
        fonts = theme.find(f".//{qn(f'a:{kind}Font')}")
        old = fonts.find(qn("a:latin"))
        fonts.replace(old, parse_xml(f'<a:latin {nsdecls("a")} typeface="{name}" {LIKE[kind]}/>'))
    part._blob = serialize_part_xml(theme)


def _master(deck: Deck) -> None:
    master = deck.slide_master
    _refill(master.shapes._spTree, (
        _placeholder("title", 0, (at.MARGIN, at.TITLE_TOP, at.INNER, 70), "Title"),
        _placeholder("body", 1, (at.MARGIN, 150, at.INNER, 320), "Text"),
        _placeholder("ftr", 3, _FOOT_BOX, "Source"),
        _placeholder("sldNum", 4, _NUMBER_BOX, "Slide number"),
    ))  # fmt: skip
    styles = master.element.find(qn("p:txStyles"))
    for name, size, face in (("title", 30, "mj"), ("body", 15, "mn")):
        style = styles.find(qn(f"p:{name}Style"))
        bold = ' b="1"' if name == "title" else ""
        first = parse_xml(
            f'<a:lvl1pPr {nsdecls("a")} marL="0" indent="0" algn="l" rtl="0">'
            f'<a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/>'
            f'<a:defRPr lang="{LANGUAGE}" sz="{size * 100}"{bold} kern="1200"><a:solidFill>'
            f'<a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+{face}-lt"/>'
            f'<a:ea typeface="+{face}-ea"/><a:cs typeface="+{face}-cs"/></a:defRPr></a:lvl1pPr>'
        )
        style.replace(style.find(qn("a:lvl1pPr")), first)


_FOOT_BOX: Final = (at.MARGIN, at.FOOT_TOP, at.INNER - 60, 30)
_NUMBER_BOX: Final = (at.WIDE - at.MARGIN - 50, at.FOOT_TOP, 50, 16)
_OVER_BOX: Final = (at.MARGIN, at.OVER_TOP, at.INNER, at.OVER_HIGH)
_TITLE_BOX: Final = (at.MARGIN, at.TITLE_TOP, at.INNER, 70)
_SUB_BOX: Final = (at.MARGIN, 134, at.INNER, at.SUB_HIGH)


def _shapes(manner: Manner) -> tuple[str, ...]:
    """What a layout holds, in reading order; lines are its own and never read aloud."""
    if manner == "cover":
        return (
            _bar((at.MARGIN, 92, 10, 290), "accent2"),
            _placeholder("ctrTitle", 0, COVER_TITLE, "Title", 54),
            _placeholder("body", OVER, (at.MARGIN + 34, 92, 540, 24), "What it is", 16),
            _placeholder("subTitle", 1, (at.MARGIN + 34, 300, 540, 72), "Facts", 20),
            _placeholder("body", MADE, (at.MARGIN + 34, 424, at.INNER - 60, 66), "Made of", 12),
            _bar((at.MARGIN, at.TOP_RULE, at.INNER, 2), "tx1"),
            _bar((at.MARGIN + 34, 412, at.INNER - 34, 0.75), "bg2", shade=85),
        )
    head = (
        _placeholder("title", 0, _TITLE_BOX, "Finding", 40 if manner == "question" else 30,
                     italic=manner == "opinion"),
        _placeholder("body", OVER, _OVER_BOX, "Place and subject", 13),
        _placeholder("body", SUB, _SUB_BOX, "What is shown", 14),
    )  # fmt: skip
    foot = (
        _placeholder("ftr", FOOT, _FOOT_BOX, "Source", 10),
        _placeholder("sldNum", NUMBER, _NUMBER_BOX, "Slide number", 10),
        _bar((at.MARGIN, at.TOP_RULE, at.INNER, 2), "tx1"),
        _bar((at.MARGIN, at.FOOT_LINE, at.INNER, 0.75), "bg2", shade=85),
    )
    frame = (_dashes((16, 14, at.WIDE - 32, at.HIGH - 28)),) if manner == "opinion" else ()
    return (*head, *foot, *frame)


_Box = tuple[float, float, float, float]


def _xfrm(box: _Box) -> str:
    x, y, wide, high = (at.emu(each) for each in box)
    return f'<a:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="{wide}" cy="{high}"/></a:xfrm>'


def _placeholder(  # noqa: PLR0917 - kind, number, box, name, size and slant: all there is
    kind: str, number: int, box: _Box, name: str, size: int = 15, italic: bool = False
) -> str:
    """A placeholder without inner margins; text starts at its top and is never cut."""
    title = kind in {"title", "ctrTitle"}
    face, bold = ("mj", ' b="1"') if title else ("mn", ' b="0"')
    slant = ' i="1"' if italic else ""
    align = ' algn="r"' if kind == "sldNum" else ' algn="l"'
    colour = "tx1" if title else "tx2"
    field = (
        f'<a:fld id="{{C1FF6DA9-008F-8B48-92A6-B652298478BF}}" type="slidenum">'
        f'<a:rPr lang="{LANGUAGE}"/><a:t>‹#›</a:t></a:fld>'
        if kind == "sldNum" else f'<a:r><a:rPr lang="{LANGUAGE}"/><a:t>{name}</a:t></a:r>'
    )  # fmt: skip
    return (
        f'<p:sp {nsdecls("p", "a")}><p:nvSpPr><p:cNvPr id="0" name="{name}"/>'
        f'<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="{kind}" idx="{number}"/>'
        f"</p:nvPr></p:nvSpPr><p:spPr>{_xfrm(box)}"
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>'
        '<p:txBody><a:bodyPr vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" '
        'anchor="t"><a:normAutofit/></a:bodyPr><a:lstStyle>'
        f'<a:lvl1pPr marL="0" indent="0"{align}><a:buNone/><a:defRPr lang="{LANGUAGE}" '
        f'sz="{size * 100}"{bold}{slant}><a:solidFill><a:schemeClr val="{colour}"/></a:solidFill>'
        f'<a:latin typeface="+{face}-lt"/></a:defRPr></a:lvl1pPr></a:lstStyle>'
        f"<a:p>{field}</a:p></p:txBody></p:sp>"
    )


def _bar(box: _Box, colour: str, shade: int = 100) -> str:
    """A rule of the layout: a thin filled box."""
    darker = f'<a:lumMod val="{shade * 1000}"/>' if shade < 100 else ""
    return _decoration(
        box, f'<a:solidFill><a:schemeClr val="{colour}">{darker}</a:schemeClr></a:solidFill>'
        "<a:ln><a:noFill/></a:ln>"
    )  # fmt: skip


def _dashes(box: _Box) -> str:
    """The dashed frame round what a room thought."""
    return _decoration(
        box, '<a:noFill/><a:ln w="15875"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill>'
        '<a:prstDash val="dash"/></a:ln>'
    )  # fmt: skip


def _decoration(box: _Box, paint: str) -> str:
    return (
        f'<p:sp {nsdecls("p", "a")}><p:nvSpPr><p:cNvPr id="0" name="Line"/><p:cNvSpPr/><p:nvPr '
        f'userDrawn="1"/></p:nvSpPr><p:spPr>{_xfrm(box)}<a:prstGeom prst="rect"><a:avLst/>'
        f"</a:prstGeom>{paint}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p>"
        f'<a:endParaRPr lang="{LANGUAGE}"/></a:p></p:txBody></p:sp>'
    )


def _refill(tree: Any, shapes: tuple[str, ...]) -> None:
    """Take every shape out of a tree and put others in, numbered from 2."""
    for tag in ("p:sp", "p:pic", "p:grpSp", "p:graphicFrame", "p:cxnSp"):
        for old in tree.findall(qn(tag)):
            tree.remove(old)
    for number, xml in enumerate(shapes, 2):
        shape = parse_xml(xml)
        shape.find(f".//{qn('p:cNvPr')}").set("id", str(number))
        tree.append(shape)
