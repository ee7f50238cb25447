"""The rules of the indicator table, its strips and its sparklines."""

from __future__ import annotations

from typing import Final

STRIP: Final = """
.cp-strip{display:block;position:relative;height:26px;--r:calc(100% - 8px)}
.cp-strip:before{content:"";position:absolute;left:0;right:0;top:12.5px;height:1px;
  background:var(--cp-hair)}
.cp-strip>*{position:absolute}
.cp-strip i{left:4px;right:4px;top:6px;height:14px;background:var(--cp-fill);mask-size:100% 100%;
  mask-repeat:no-repeat}
.cp-strip u{left:calc(4px + var(--r)*var(--c)/100 - 1.2px);top:0;bottom:0;width:2.4px;
  background:var(--cp-ink);box-shadow:0 0 0 1.5px var(--cp-page)}
.cp-strip s{left:calc(4px + var(--r)*var(--l)/100);width:calc(var(--r)*(var(--h) - var(--l))/100);
  top:7px;height:12px;border:solid var(--cp-accent);border-width:0 2.2px;
  background:linear-gradient(var(--cp-accent),var(--cp-accent)) center/100% 2.2px no-repeat;
  filter:drop-shadow(0 0 1px var(--cp-page)) drop-shadow(0 0 1px var(--cp-page))}
.cp-strip b{left:calc(4px + var(--r)*var(--p)/100 - 5px);top:8px;width:10px;height:10px;
  background:var(--cp-accent);transform:rotate(45deg);box-shadow:0 0 0 2px var(--cp-page)}
.cp-spark{display:block;flex:none;overflow:visible}
.cp-spark path{fill:none;stroke-width:1.8;stroke:var(--cp-fill);stroke-linejoin:round}
.cp-spark .cp-sn{stroke:var(--cp-ink3);stroke-width:1.4;stroke-dasharray:3 2}
.cp-spark .cp-s0{stroke:var(--cp-hair);stroke-dasharray:2 3}.cp-spark circle{
  fill:var(--cp-accent)}
"""

TABLE: Final = """
.cp-rows{width:100%;border-collapse:collapse;font-size:14.5px;line-height:19px;margin:0;
  color:var(--cp-ink2)}
.cp-rows th,.cp-rows td{border:0;text-align:left;vertical-align:middle;font-weight:400;
  padding:8px 22px 8px 0}
.cp-rows thead th{font-size:14px;padding-bottom:4px;color:var(--cp-ink2);white-space:nowrap}
.cp-rows .cp-group th{font-size:15px;font-weight:620;color:var(--cp-ink);padding:22px 0 7px}
.cp-rows tbody:nth-of-type(1) .cp-group th{padding-top:12px}
.cp-rows tbody tr:not(.cp-group)>*{border-top:1px solid var(--cp-hair)}
.cp-rows tbody th[scope=row]{width:27%;color:var(--cp-ink);font-weight:550;font-size:15px;
  line-height:20px}
.cp-rows small{display:block;font-size:13px;line-height:17px;font-weight:400;color:var(--cp-ink2)}
.cp-rows .cp-n{text-align:right;white-space:nowrap}
.cp-rows td.cp-n{font-size:22px;line-height:26px;font-weight:620;color:var(--cp-ink)}
.cp-rows .cp-v{width:24%;padding-right:10px;min-width:186px}.cp-rows .cp-v small{margin-left:24px}
.cp-rows .cp-verdict{text-indent:0}.cp-rows .cp-position{color:var(--cp-shift)}
.cp-rows .cp-position .cp-i{--s:13px;margin:0 5px 0 0;vertical-align:-2px}
.cp-rows .cp-t>span{display:flex;align-items:center;gap:14px;font-size:13px;line-height:16px;
  width:150px}
.cp-rows .cp-t b{font-weight:600}
.cp-rows .cp-s{width:24%;padding-right:0}.cp-rows .cp-s small{text-align:right}
.cp-rows thead th:last-child{padding-right:0}
.cp-rows .cp-ends{display:flex;justify-content:space-between;gap:8px}
.cp-rows .cp-ends .cp-i{--s:14px;vertical-align:-2px;margin:0 4px}
.cp-rows td[colspan]:only-child{padding:4px 0 0}
.cp-rows .cp-owner{color:var(--cp-ink3)}
.cp-rows tr[data-choose]{cursor:pointer}
.cp-rows tr[data-choose]:hover,.cp-rows tr.cp-chosen{background:var(--cp-surface)}
/* the bar stands in the margin: inside the row it would run through the first letter or push it */
.cp-rows tr.cp-chosen>th{box-shadow:-8px 0 var(--cp-surface),-11px 0 var(--cp-accent)}
.cp-rows tr[data-choose]:hover>th:not(.cp-rows .cp-chosen>th){box-shadow:-8px 0 var(--cp-surface)}
.cp-rows tr.cp-chosen>:last-child,.cp-rows tr[data-choose]:hover>:last-child{
  box-shadow:8px 0 var(--cp-surface)}
@container (max-width:820px){
/* two lines a row: what it says, then where it lies and how it moved */
.cp-rows,.cp-rows tbody,.cp-rows thead,.cp-rows caption{display:block}
.cp-rows tr{display:grid;column-gap:20px;row-gap:6px;align-items:start;
  grid-template-columns:minmax(0,1fr) max-content minmax(210px,37%)}
.cp-rows tbody tr{padding:10px 0;border-top:1px solid var(--cp-hair)}
.cp-rows tbody tr.cp-group{border:0;padding:18px 0 0}
.cp-rows tbody tr:not(.cp-group)>*,.cp-rows .cp-group th,.cp-rows thead th{border:0;padding:0;
  min-width:0}
.cp-rows tbody th[scope=row],.cp-rows .cp-v,.cp-rows .cp-s{width:auto}
.cp-rows tbody th[scope=row]{font-size:16px;line-height:21px}
.cp-rows .cp-group th,.cp-rows .cp-v[colspan],.cp-rows td[colspan]:only-child{grid-column:1/-1}
.cp-rows thead th:nth-child(5),.cp-rows .cp-s{grid-column:1/3;grid-row:2}
.cp-rows thead th:nth-child(4),.cp-rows .cp-t{grid-column:3;grid-row:2}
.cp-rows .cp-t>span{width:auto}.cp-rows .cp-s small{line-height:14px;margin-top:-2px}
.cp-rows tr.cp-chosen>:last-child,.cp-rows tr[data-choose]:hover>:last-child{box-shadow:none}}
@container (max-width:540px){
.cp-rows tr{grid-template-columns:minmax(0,1fr) auto;column-gap:14px}
.cp-rows thead th{position:absolute;clip-path:inset(50%)}
.cp-rows thead th:nth-child(5){position:static;clip-path:none;grid-column:1/-1;grid-row:1}
.cp-rows tbody th[scope=row]{font-size:15px;line-height:20px}
.cp-rows .cp-s{grid-column:1/-1}
.cp-rows .cp-v{grid-column:1;grid-row:3;min-width:0}.cp-rows .cp-v[colspan]{grid-row:2}
.cp-rows .cp-t{grid-column:2;grid-row:3}.cp-rows .cp-t>span{flex-direction:column;
  align-items:flex-end;gap:2px;width:88px;text-align:right}}
@container (max-width:330px){.cp-rows .cp-verdict .cp-i{width:15px;height:15px}
.cp-rows .cp-v small{margin-left:0}}
"""

KEY: Final = """
.cp-key-top{margin:12px 0}
.cp-k-mine{width:10px;height:10px;margin:0 3px;background:var(--cp-accent);
  transform:rotate(45deg)}
.cp-k-myci{width:28px;height:10px;border:solid var(--cp-accent);border-width:0 2.2px;
  background:linear-gradient(var(--cp-accent),var(--cp-accent)) center/100% 2.2px no-repeat}
.cp-k-all{width:30px;height:14px;
  background:repeating-linear-gradient(90deg,var(--cp-fill2) 0 1px,transparent 1px 3px,
  var(--cp-fill2) 3px 4px,transparent 4px 8px)}
.cp-k-line{width:28px;height:10px;
  background:linear-gradient(var(--cp-fill),var(--cp-fill)) center/100% 2px no-repeat}
.cp-k-dash{width:28px;height:10px;
  background:repeating-linear-gradient(90deg,var(--cp-ink3) 0 4px,transparent 4px 7px)
  center/100% 1.5px no-repeat}
"""


def table_css() -> str:
    """All rules of the table."""
    return f"{STRIP}{TABLE}{KEY}"
