"""The rules for words that are ours: findings, subtitles, source lines, verdicts, notes."""

from __future__ import annotations

from typing import Final

PROSE: Final = """
.cp-finding{font:600 27px/33px var(--cp-serif);color:var(--cp-ink);margin:0 0 8px;max-width:60ch;
  text-wrap:balance}
.cp-finding-small{font:600 21px/27px var(--cp-serif);color:var(--cp-ink);margin:0 0 6px;
  text-wrap:balance}
.cp-said{font:400 18px/24px var(--cp-serif);color:var(--cp-ink);margin:0}
.cp-lead{font-size:17px;line-height:26px;color:var(--cp-ink2);max-width:68ch;margin:0}
.cp-sub{font-size:14.5px;line-height:20px;color:var(--cp-ink2);margin:0}
.cp-meta{font-size:15px;line-height:22px;color:var(--cp-ink2);margin:0}
.cp-source{font-size:13px;line-height:18px;color:var(--cp-ink3);margin:0;max-width:96ch}
.cp-verdict{display:inline-flex;align-items:flex-start;gap:7px;font-size:14.5px;line-height:19px;
  font-weight:620}
.cp-verdict .cp-i{width:17px;height:17px;margin-top:1px}
.cp-better{color:var(--cp-better)}.cp-worse{color:var(--cp-worse)}.cp-similar,.cp-not_compared,
  .cp-unknown{color:var(--cp-ink2)}
.cp-higher,.cp-lower,.cp-shift{color:var(--cp-shift)}
.cp-note{background:var(--cp-u);border-left:4px solid var(--cp-uline);border-radius:0 6px 6px 0;
  padding:10px 16px;font-size:15px;line-height:23px;color:var(--cp-ink);margin:8px 0}
.cp-opinion{border:1px dashed var(--cp-ctl);border-radius:8px;padding:12px 16px}
.cp-opinion .cp-finding-small{font-style:italic}
@media(max-width:640px){.cp-finding{font-size:23px;line-height:29px}}
"""
