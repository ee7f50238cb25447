"""The rules for how our words stand on a page: title, columns of findings, lists, plain tables."""

from __future__ import annotations

from typing import Final

LAYOUT: Final = """
.cp-title{display:flex;align-items:center;gap:16px;margin:0 0 10px}
.cp-title h1{font:600 42px/47px var(--cp-serif);color:var(--cp-ink);margin:0;padding:0}
.cp-lead+.cp-prose{margin-top:12px}.cp-sub+.cp-prose{margin-top:6px}
.cp-prose{font-size:16px;line-height:24px;color:var(--cp-ink);max-width:68ch;margin:0}
.cp-notice{background:var(--cp-accentsoft);border-left:4px solid var(--cp-accent);margin:0;
  border-radius:0 6px 6px 0;padding:10px 16px;color:var(--cp-ink);font-size:16px;line-height:24px;
  overflow-wrap:anywhere}
.cp-under-each>*{display:flow-root}.cp-under-each>*+*{margin-top:1rem}
.cp-columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(225px,1fr));gap:24px 32px;
  margin-top:14px}
/* four stand four or two abreast, never three and one */
@container (max-width:1000px){.cp-columns:has(>:nth-child(4):last-child){
  grid-template-columns:repeat(auto-fit,minmax(min(100%,300px),1fr))}}
@container (max-width:760px){.cp-columns:has(>:nth-child(3):last-child){
  grid-template-columns:repeat(auto-fit,minmax(190px,1fr))}}
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
/* a long table is a window on it: it fades where more follows, and its scrollbar is always there */
.cp-tall>.cp-scroll,.cp-scroll.cp-tall{max-height:520px;overflow-y:scroll;scrollbar-width:thin;
  scrollbar-color:var(--cp-ctl) var(--cp-track);border-bottom:1px solid var(--cp-hair);
  background:linear-gradient(var(--cp-page),var(--cp-page)) 0 100%/100% 44px no-repeat local,
  linear-gradient(transparent,var(--cp-well)) 0 100%/100% 36px no-repeat scroll}
.cp-whole{display:inline-flex;align-items:center;gap:8px;margin-top:12px;font-size:14.5px;
  line-height:20px;color:var(--cp-ink);cursor:pointer}
.cp-whole input{width:18px;height:18px;margin:0;accent-color:var(--cp-accent);cursor:pointer}
.cp-whole input:focus-visible{outline:3px solid var(--cp-accent);outline-offset:2px}
.cp-tall:has(.cp-whole input:checked)>.cp-scroll{max-height:none;overflow-y:visible;
  background:none}
.cp-table{border-collapse:collapse;width:100%;font-size:14.5px;line-height:20px;
  color:var(--cp-ink)}
.cp-table th,.cp-table td{text-align:left;vertical-align:top;padding:7px 14px 7px 0;
  border-bottom:1px solid var(--cp-hair)}
.cp-table thead th{color:var(--cp-ink2);font-weight:500;position:sticky;top:0;
  background:var(--cp-page);box-shadow:0 1px var(--cp-hair);z-index:1}
.cp-table tbody th{font-weight:550}
.cp-table .cp-of{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
.cp-districts td{text-align:right;padding-right:8px}
.cp-districts td,.cp-districts thead th:not(:first-child){width:8.6%}
.cp-districts thead th{vertical-align:bottom;font-size:14px;line-height:18px}
.cp-districts thead th:not(:first-child){text-align:right;padding-right:8px}
.cp-col-head{display:inline-flex;flex-direction:column;align-items:flex-end;gap:5px}
.cp-districts .cp-unknown{color:var(--cp-ink2)}
.cp-signs{margin:12px 0 0;font-size:14px;line-height:20px;color:var(--cp-ink2);max-width:96ch}
@container (max-width:860px){
/* the names stand upright above their signs, so that no column is cut off or unnamed */
.cp-col-head{flex-direction:column-reverse;gap:6px;--s:20px}
.cp-col-head>:last-child{writing-mode:vertical-rl;transform:rotate(180deg)}}
@container (max-width:480px){
.cp-districts{font-size:13.5px}.cp-districts tbody th{hyphens:auto;overflow-wrap:anywhere;
  min-width:74px;padding-right:4px}
.cp-districts td,.cp-districts thead th:not(:first-child){width:24px;padding-right:0;
  padding-left:2px}
.cp-col-head{--s:18px}}
.cp-facts{display:grid;grid-template-columns:max-content 1fr;gap:4px 18px;margin:6px 0 0;
  font-size:14.5px;line-height:20px}
.cp-facts dt{color:var(--cp-ink2)}.cp-facts dd{margin:0;color:var(--cp-ink);
  overflow-wrap:anywhere}
.cp-source-block{border-top:1px solid var(--cp-hair);margin-top:16px;padding-top:10px}
.cp-source-block h4{font:600 15px/21px var(--cp-sans);margin:12px 0 4px;padding:0;letter-spacing:0}
.cp-figure .cp-source-block details{border-top:0;padding:2px 0 8px}
.cp-source-block summary{font-weight:400;font-size:14.5px}
.cp-source-block h3{font-size:17px;line-height:24px;font-weight:620;margin:0;padding:0;
  color:var(--cp-ink)}
.cp-figure details{border-top:1px solid var(--cp-hair);padding:8px 0;color:var(--cp-ink)}
.cp-figure summary{cursor:pointer;font-weight:550;line-height:24px}
.cp-figure summary:focus-visible{outline:2px solid var(--cp-accent);outline-offset:2px}
.cp-sub+.cp-eight{list-style:none;padding:0;display:grid;
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
@container cp-main (max-width:560px){.cp-title h1{font-size:32px;line-height:37px}
.cp-facts{grid-template-columns:1fr}.cp-facts dd{margin-bottom:6px}}
"""
