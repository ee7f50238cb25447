"""The rules for other frameworks: the table of terms, points, and the strips of regions."""

from __future__ import annotations

from typing import Final

TABLE: Final = """
.cp-f-lens{fill:var(--cp-ctl)}
.cp-l-top{margin-bottom:26px;gap:8px 44px}.cp-l-top .cp-l-note{margin-top:10px;max-width:68ch}
.cp-l-top a{color:var(--cp-accent)}
.cp-l-top .cp-l-note+.cp-facts{margin-top:18px}
.cp-lens{width:100%;border-collapse:collapse;margin:18px 0 0;font-size:15px;line-height:20px;
  color:var(--cp-ink2)}
.cp-lens th,.cp-lens td{border:0;border-bottom:1px solid var(--cp-hair);padding:9px 0 9px 16px;
  text-align:left;vertical-align:middle;font-weight:400}
.cp-lens th:first-child{padding-left:0}
.cp-lens thead th{font-size:14px;line-height:18px;padding-top:0;padding-bottom:5px;
  vertical-align:bottom}
.cp-lens tbody th[scope=row]{width:36%;color:var(--cp-ink)}
.cp-lens .cp-l-known,.cp-lens .cp-l-cases,.cp-lens .cp-l-points{width:64px}
.cp-lens:not(:has(.cp-l-bar)) tbody th[scope=row]{width:auto}
.cp-lens th button{all:unset;cursor:pointer;font-weight:550}
.cp-lens th button:focus-visible{outline:2px solid var(--cp-accent);outline-offset:3px;
  border-radius:2px}
.cp-lens small{display:block;font-size:13.5px;line-height:18px;color:var(--cp-ink2)}
.cp-lens .cp-group th{font-weight:620;color:var(--cp-ink);padding-top:20px}
.cp-lens tbody:first-of-type .cp-group th{padding-top:8px}
.cp-lens .cp-l-bar{width:26%;min-width:130px}
.cp-lens thead .cp-l-n,.cp-lens .cp-n,.cp-lens .cp-l-median,.cp-lens .cp-l-known,
  .cp-lens .cp-l-cases,.cp-lens .cp-l-points{text-align:right;white-space:nowrap}
.cp-lens td.cp-n{font-size:17px;font-weight:620;color:var(--cp-ink)}
.cp-lens .cp-n small,.cp-lens .cp-l-known small{font-size:13px;font-weight:400}
.cp-lens .cp-l-under{display:flex;flex-wrap:wrap;gap:0 14px;margin-top:7px;font-size:13px}
.cp-lens .cp-l-under small{font-size:13px}
.cp-l-boxes{display:flex;flex-wrap:wrap;gap:3px}
.cp-l-boxes i,.cp-l-key i{width:11px;height:14px;background:var(--cp-fill)}
.cp-l-boxes .cp-l-none,.cp-l-key .cp-l-none{background:repeating-linear-gradient(-45deg,
  var(--cp-u) 0 3px,var(--cp-uline) 3px 4.4px);outline:1px solid var(--cp-uline);
  outline-offset:-1px}
.cp-l-key{display:flex;gap:20px;margin:12px 0 0;font-size:14px;line-height:18px;
  color:var(--cp-ink2)}
.cp-l-key span{display:inline-flex;align-items:center;gap:8px}
.cp-lens tbody tr[data-choose]{cursor:pointer}
.cp-lens tbody tr[data-choose]:hover,.cp-lens tr.cp-chosen{background:var(--cp-surface)}
.cp-lens tr.cp-chosen>th{box-shadow:-8px 0 var(--cp-surface),-11px 0 var(--cp-accent)}
@container (max-width:620px){
.cp-lens,.cp-lens tbody,.cp-lens caption{display:block}
.cp-lens thead{position:absolute;clip-path:inset(50%)}
.cp-lens tr{display:flex;flex-wrap:wrap;align-items:baseline;gap:5px 16px;padding:11px 0;
  border-bottom:1px solid var(--cp-hair)}
.cp-lens th,.cp-lens td,.cp-lens .cp-group th{border:0;padding:0}
.cp-lens tr.cp-group{padding:18px 0 4px}
.cp-lens tbody th[scope=row]{flex:1 0 100%;width:auto}
.cp-lens .cp-l-bar{flex:1 1 60%;width:auto}
.cp-lens td.cp-n{min-width:44px}
.cp-lens .cp-l-median,.cp-lens .cp-l-nothing{display:none}
.cp-lens .cp-l-known,.cp-lens .cp-l-cases,.cp-lens .cp-l-points{width:auto;text-align:left;
  font-size:14px}
.cp-lens .cp-l-known small{display:inline;font-size:14px}
.cp-lens .cp-l-cases .cp-vh,.cp-lens .cp-l-points .cp-vh{position:static;clip-path:none;width:auto;
  height:auto;margin:0;overflow:visible}}
"""
POINTS: Final = """
.cp-lens-points{list-style:none;margin:10px 0 0;padding:0;display:grid;gap:0 44px;
  grid-template-columns:repeat(auto-fill,minmax(min(100%,400px),1fr))}
.cp-lens-points li{margin:0;padding:10px 0;border-top:1px solid var(--cp-hair);font-size:16px;
  line-height:23px;color:var(--cp-ink)}
.cp-lens-points small{display:block;font-size:13.5px;line-height:19px;color:var(--cp-ink2)}
"""
REGIONS: Final = """
.cp-zs{width:100%;border-collapse:collapse;margin:12px 0 0;font-size:15px;line-height:20px;
  color:var(--cp-ink2)}
.cp-zs th,.cp-zs td{border:0;border-bottom:1px solid var(--cp-hair);padding:9px 0;text-align:left;
  vertical-align:middle;font-weight:400}
.cp-zs tbody th{width:230px;padding-right:16px;color:var(--cp-ink)}
.cp-zs thead th{font-size:13.5px;padding-top:0;padding-bottom:4px}
.cp-zs td:last-child,.cp-zs th:last-child{width:80px;text-align:right;color:var(--cp-ink);
  font-weight:620}
.cp-zs thead th:last-child{font-weight:400;color:var(--cp-ink2)}
.cp-z{display:block;position:relative;height:22px}
.cp-z:before{content:"";position:absolute;left:0;right:0;top:10.5px;height:1px;
  background:var(--cp-hair)}
.cp-z>*{position:absolute}
.cp-z u{left:calc(var(--c)*1% - 1.2px);top:0;bottom:0;width:2.4px;background:var(--cp-ink)}
.cp-z i{left:calc(var(--p)*1% - 4px);top:7px;width:8px;height:8px;border-radius:50%;
  background:var(--cp-fill);box-shadow:0 0 0 1.5px var(--cp-page)}
.cp-z b{left:calc(var(--p)*1% - 6px);top:5px;width:12px;height:12px;background:var(--cp-accent);
  transform:rotate(45deg);box-shadow:0 0 0 2px var(--cp-page)}
.cp-z-ends{display:flex;justify-content:space-between}
.cp-z-none{display:block;border:1px dashed var(--cp-uline);background:var(--cp-u);
  color:var(--cp-ink);padding:1px 10px;font-size:14px}
.cp-z-key i,.cp-z-key b,.cp-z-key u{flex:none;width:9px;height:9px;background:var(--cp-fill);
  border-radius:50%}
.cp-z-key b{background:var(--cp-accent);border-radius:0;transform:rotate(45deg)}
.cp-z-key u{width:2.4px;height:16px;border-radius:0;background:var(--cp-ink)}
.cp-z-key{display:flex;flex-wrap:wrap;gap:8px 20px;margin:12px 0 0;font-size:14px;line-height:18px;
  color:var(--cp-ink2)}
.cp-z-key span{display:inline-flex;align-items:center;gap:8px}
.cp-z-key+.cp-scroll{margin-top:22px}.cp-scroll+.cp-note{margin:14px 0 26px}
.cp-z-table td,.cp-z-table thead th:not(:first-child){text-align:right}
.cp-z-table tbody th,.cp-z-table td{white-space:nowrap}
.cp-z-table .cp-z-head th{font-weight:620;padding-top:16px}
.cp-z-table .cp-z-mine>*{background:var(--cp-accentsoft)}
.cp-z-table .cp-z-mine th:before{content:"";display:inline-block;width:9px;height:9px;
  margin:0 9px 1px 3px;background:var(--cp-accent);transform:rotate(45deg)}
@container (max-width:560px){
.cp-zs,.cp-zs tbody,.cp-zs caption{display:block}
.cp-zs thead{position:absolute;clip-path:inset(50%)}
.cp-zs tr{display:grid;grid-template-columns:1fr auto;padding:8px 0;
  border-bottom:1px solid var(--cp-hair)}
.cp-zs th,.cp-zs td{border:0;padding:2px 0}.cp-zs tbody th{width:auto;padding:0}
.cp-zs td:nth-child(2){grid-column:1/-1;grid-row:2}}
@media(forced-colors:active){.cp-z *,.cp-l-boxes i{forced-color-adjust:none}}
"""
LENS: Final = TABLE + POINTS + REGIONS
"""All of it, for the style sheet."""
