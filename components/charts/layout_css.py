"""The rules for how our words stand on a page: title, columns of findings, lists, plain tables."""

from __future__ import annotations

from typing import Final

LAYOUT: Final = """
.cp-title{display:flex;align-items:center;gap:16px;margin:0 0 10px}
.cp-title h1{font:600 42px/47px var(--cp-serif);color:var(--cp-ink);margin:0;padding:0}
.cp-lead+.cp-prose{margin-top:12px}
.cp-prose{font-size:16px;line-height:24px;color:var(--cp-ink);max-width:68ch;margin:0}
.cp-notice{background:var(--cp-accentsoft);border-left:4px solid var(--cp-accent);margin:0;
  border-radius:0 6px 6px 0;padding:10px 16px;color:var(--cp-ink);font-size:16px;line-height:24px;
  overflow-wrap:anywhere}
.cp-columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(225px,1fr));gap:24px 32px;
  margin-top:14px}
.cp-column{border-top:1px solid var(--cp-hair);padding-top:10px;min-width:0}
.cp-column h3{display:flex;align-items:center;gap:8px;font-size:16px;line-height:24px;
  font-weight:650;color:var(--cp-ink);margin:0 0 10px;padding:0}
.cp-column p{margin:0}
.cp-standout{margin:0 0 20px}
.cp-standout .cp-said{text-wrap:pretty}
.cp-standout .cp-verdict{margin:6px 0 2px}
.cp-detail{font-size:13.5px;line-height:19px;color:var(--cp-ink2);margin:0}
.cp-list{margin:10px 0 0;padding:0 0 0 20px;max-width:80ch;color:var(--cp-ink)}
.cp-list li{font-size:16px;line-height:24px;margin:0 0 4px}
.cp-figure .cp-link{all:unset;color:var(--cp-accent);
  text-decoration:underline;text-underline-offset:3px;
  cursor:pointer}
.cp-link:focus-visible{outline:2px solid var(--cp-accent);outline-offset:2px;border-radius:2px}
.cp-scroll{overflow-x:auto;margin-top:10px}
.cp-scroll:focus-visible{outline:2px solid var(--cp-accent);outline-offset:2px}
.cp-tall{max-height:520px;overflow-y:auto}
.cp-table{border-collapse:collapse;width:100%;font-size:14.5px;line-height:20px;
  color:var(--cp-ink)}
.cp-table th,.cp-table td{text-align:left;vertical-align:top;padding:7px 14px 7px 0;
  border-bottom:1px solid var(--cp-hair)}
.cp-table thead th{color:var(--cp-ink2);font-weight:500;position:sticky;top:0;
  background:var(--cp-page)}
.cp-table tbody th{font-weight:550}
.cp-districts td{text-align:right;width:56px}.cp-districts thead th:not(:first-child){
  text-align:right}
.cp-districts .cp-unknown{color:var(--cp-ink3)}
.cp-facts{display:grid;grid-template-columns:max-content 1fr;gap:4px 18px;margin:6px 0 0;
  font-size:14.5px;line-height:20px}
.cp-facts dt{color:var(--cp-ink2)}.cp-facts dd{margin:0;color:var(--cp-ink);
  overflow-wrap:anywhere}
.cp-source-block{border-top:1px solid var(--cp-hair);margin-top:16px;padding-top:10px}
.cp-source-block h3{font-size:17px;line-height:24px;font-weight:620;margin:0;padding:0;
  color:var(--cp-ink)}
.cp-figure details{border-top:1px solid var(--cp-hair);padding:8px 0;color:var(--cp-ink)}
.cp-figure summary{cursor:pointer;font-weight:550;line-height:24px}
.cp-figure summary:focus-visible{outline:2px solid var(--cp-accent);outline-offset:2px}
.cp-cases{margin-top:14px}
.cp-sub+.cp-cases{margin-top:14px}
.cp-eight{list-style:none;padding:0;display:grid;
  grid-template-columns:repeat(auto-fill,minmax(235px,1fr));gap:24px 28px;
  margin-top:16px}
.cp-part{all:unset;cursor:pointer;display:block;border-radius:4px}
.cp-part:focus-visible{outline:2px solid var(--cp-accent);outline-offset:4px}
.cp-part-head{display:flex;align-items:center;gap:10px;border-bottom:1px solid var(--cp-hair);
  padding-bottom:8px;margin-bottom:10px;font-weight:650;font-size:17px;color:var(--cp-ink)}
.cp-part:hover .cp-part-head{color:var(--cp-accent)}
.cp-part-body{display:grid;grid-template-columns:112px 1fr;gap:14px;align-items:end}
.cp-part-body img{width:112px;height:186px;object-fit:contain}
.cp-part-map{width:112px;height:186px}
.cp-part-words{font-size:14px;line-height:20px;color:var(--cp-ink2);display:block}
.cp-part-words b{display:block;color:var(--cp-ink);font-weight:600;line-height:19px}
.cp-swatches{display:flex;margin:8px 0 2px}.cp-swatches i{height:10px;flex:1}
.cp-ends{display:flex;justify-content:space-between}
.cp-question{display:block;font-size:14.5px;line-height:20px;color:var(--cp-ink2);margin-bottom:10px}
@media(max-width:640px){.cp-title h1{font-size:32px;line-height:37px}
.cp-facts{grid-template-columns:1fr}.cp-facts dd{margin-bottom:6px}}
"""
