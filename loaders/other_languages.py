"""Names of nations and councils in Welsh, Gaelic, Irish and Cornish that the register lacks.

The register of council names brings the Welsh names of all 22 councils of Wales. Here stand the
nations, and the councils elsewhere: only names in public use, by their councils or on road signs.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

_WELSH: Final = {
    "Cymru": "W92000004",
    "Lloegr": "E92000001",
    "Yr Alban": "S92000003",
    "Gogledd Iwerddon": "N92000002",
    "Y Deyrnas Unedig": "K02000001",
}
_GAELIC: Final = {
    "Alba": "S92000003",
    "Obar Dheathain": "S12000033",
    "Siorrachd Obar Dheathain": "S12000034",
    "Aonghas": "S12000041",
    "Earra-Ghàidheal agus Bòd": "S12000035",
    "Siorrachd Chlach Mhanann": "S12000005",
    "Dùn Phrìs is Gall-Ghàidhealaibh": "S12000006",
    "Dùn Dè": "S12000042",
    "Siorrachd Àir an Ear": "S12000008",
    "Siorrachd Dhùn Bhreatann an Ear": "S12000045",
    "Lodainn an Ear": "S12000010",
    "Siorrachd Rinn Friù an Ear": "S12000011",
    "Dùn Èideann": "S12000036",
    "An Eaglais Bhreac": "S12000014",
    "Fìobha": "S12000047",
    "Glaschu": "S12000049",
    "A' Ghàidhealtachd": "S12000017",
    "Inbhir Chluaidh": "S12000018",
    "Meadhan Lodainn": "S12000019",
    "Moireibh": "S12000020",
    "Siorrachd Àir a Tuath": "S12000021",
    "Siorrachd Lannraig a Tuath": "S12000050",
    "Arcaibh": "S12000023",
    "Peairt agus Ceann Rois": "S12000048",
    "Siorrachd Rinn Friù": "S12000038",
    "Crìochan na h-Alba": "S12000026",
    "Sealtainn": "S12000027",
    "Siorrachd Àir a Deas": "S12000028",
    "Siorrachd Lannraig a Deas": "S12000029",
    "Sruighlea": "S12000030",
    "Siorrachd Dhùn Bhreatann an Iar": "S12000039",
    "Lodainn an Iar": "S12000040",
    "Na h-Eileanan an Iar": "S12000013",
}
_IRISH: Final = {
    "Tuaisceart Éireann": "N92000002",
    "Béal Feirste": "N09000003",
    "Doire": "N09000005",
    "Fear Manach agus an Ómaigh": "N09000006",
    "Lár Uladh": "N09000009",
}
_CORNISH: Final = {"Kernow": "E06000052"}

NAMES: Final[Mapping[str, str]] = _WELSH | _GAELIC | _IRISH | _CORNISH
"""Each name with the code of its one place."""
