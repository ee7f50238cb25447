"""The words of what cases are filtered and mapped by, by id, in the order of the page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

DISCUSSION_WORDS: Final[Mapping[str, str]] = {
    "devolution": "Devolution",
    "power-of-digital": "The power of digital",
    "power-of-data": "The power of data",
    "sustainability": "Sustainability",
    "local-ai": "Local AI",
    "ai-leadership": "AI and leadership",
    "responsible-ai": "Responsible AI",
    "ai-skills": "AI skills",
    "resilient-places": "Resilient places",
}
OUTCOME_WORDS: Final[Mapping[str, str]] = {
    "leadership": "Leadership",
    "local-productivity": "Local productivity",
    "organisational-capability": "Organisational capability",
    "partnership": "Partnership",
    "value": "Value",
    "security-resilience": "Security and resilience",
    "services": "Services",
    "connectivity": "Connectivity",
    "inclusion": "Inclusion",
    "data": "Data",
    "democracy": "Democracy",
    "ethics": "Ethics",
}
LDC_WORDS: Final[Mapping[str, str]] = {
    "digital-skills": "Digital skills",
    "digital-adoption": "Digital adoption",
    "data-ecosystems": "Data ecosystems",
    "digital-infrastructure": "Digital infrastructure",
    "finance-investment": "Finance and investment",
    "research-innovation": "Research and innovation",
    "trade-support": "Trade support",
    "collaboration-coordination": "Collaboration and coordination",
}
COMMON_THEME_WORDS: Final[Mapping[str, str]] = {
    "connectivity": "Connectivity",
    "place-based-ai": "AI in places",
    "data-driven": "Decisions by data",
    "quality-of-life": "Quality of life",
    "sustainability-resilience": "Sustainability and resilience",
}
UEL_WORDS: Final[Mapping[str, str]] = {
    "healthy": "Healthy",
    "connected": "Connected",
    "empowered": "Empowered",
    "enabled": "Enabled",
}
NATION_WORDS: Final[Mapping[str, str]] = {
    "england": "England",
    "scotland": "Scotland",
    "wales": "Wales",
    "northern-ireland": "Northern Ireland",
    "uk": "UK, or several nations",
    "abroad": "Abroad",
}
COUNCIL_WORDS: Final[Mapping[str, str]] = {
    "london-borough": "London borough",
    "metropolitan-district": "Metropolitan district",
    "unitary-authority": "Unitary authority",
    "district": "District",
    "council-area": "Council area",
    "county": "County council",
    "combined-authority": "Combined authority",
    "region": "Region",
    "nation": "Whole nation",
    "uk": "Whole UK",
    "no-one-place": "No one place",
    "abroad": "Abroad",
}
STATUSES: Final = (
    "active", "scaled", "in-delivery", "pilot", "planned", "completed", "published", "reported",
    "restricted-or-stopped", "named-only",
)  # fmt: skip
KINDS: Final = (
    "case-study", "programme", "tool", "framework", "guidance", "standard", "policy", "index",
    "network", "research", "cautionary-case", "incident-and-lesson",
)  # fmt: skip
YEAR_WORDS: Final[Mapping[str, str]] = {
    "from-2024": "2024 or later",
    "2022-2023": "2022 or 2023",
    "2020-2021": "2020 or 2021",
    "2018-2019": "2018 or 2019",
    "to-2017": "2017 or earlier",
    "undated": "Not dated",
}
SETTING_WORDS: Final[Mapping[str, str]] = {
    "urban": "Urban",
    "intermediate-urban": "Intermediate urban",
    "intermediate-rural": "Intermediate rural",
    "majority-rural": "Majority rural",
    "none": "Not classified",
}
TECHNOLOGY_WORDS: Final[Mapping[str, str]] = {
    "ai": "AI and automation",
    "sensors": "Sensors and the internet of things",
    "networks": "Networks and connections",
    "data-platforms": "Data platforms and dashboards",
    "data-sharing": "Sharing and matching of data",
    "open": "Open data and open source",
    "maps": "Maps and digital twins",
    "participation": "Ways to take part",
    "devices": "Devices and training",
    "care": "Technology in care",
    "mobility": "Transport",
    "energy": "Energy and lighting",
    "cyber": "Security and identity",
    "services": "Online services",
    "frameworks": "Frameworks, guides and measures",
    "other": "Other",
    "none": "No technology named",
}
