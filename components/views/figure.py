"""The one mount for our own drawings: HTML in, the id of what was chosen out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final
from zlib import compress

import streamlit as st

# Streamlit sends a component's script along with every figure of every run, so there are two: one
# for drawings that only show, one for those that can be chosen from. Both draw only what changed.
# Markup is sent deflated: a table of 20 rows is 4 KB instead of 22. Unpacking is asynchronous, so a
# newer drawing may overtake an older one, which is then dropped (``n``).
_UNPACK: Final = """
const unpack=d=>new Response(
 new Blob([d]).stream().pipeThrough(new DecompressionStream('deflate'))).text();
const root=p=>{
 const r=p.cp||=p.appendChild(document.createElement('div'));
 r.className='cp-figure';
 r.n=(r.n||0)+1;
 return r
};
"""
_SHOW: Final = (
    _UNPACK
    + """
export default async({parentElement:p,data})=>{
 const r=root(p),n=r.n,html=await unpack(data);
 if(r.n===n&&r.shown!==html)r.innerHTML=r.shown=html
}
"""
)
# What had the keyboard keeps it, found again by its id and its place among equal ids; an open
# <details data-keep="id"> stays open.
_CHOOSE: Final = (
    _UNPACK
    + """
const all=(r,s)=>[...r.querySelectorAll(s)],by=(a,v)=>`[${a}="${CSS.escape(v)}"]`;
const draw=(r,html)=>{
 const f=document.activeElement,id=r.contains(f)&&f.dataset.choose;
 const at=id?all(r,by('data-choose',id)).indexOf(f):0;
 const open=all(r,'details[open][data-keep]').map(d=>d.dataset.keep);
 r.innerHTML=r.shown=html;
 open.forEach(k=>all(r,by('data-keep',k)).forEach(d=>d.open=true));
 if(id){
  const same=all(r,by('data-choose',id));
  (same[at]||same[0])?.focus({preventScroll:true})
 }
};
export default async({parentElement:p,data,setTriggerValue})=>{
 const r=root(p),n=r.n;
 const choose=e=>{
  const t=e.target.closest('[data-choose]');
  if(t){e.preventDefault();setTriggerValue('chosen',t.dataset.choose)}
 };
 r.onclick=choose;
 r.onkeydown=e=>{
  if((e.key=='Enter'||e.key==' ')&&e.target.matches('[role=button]'))choose(e)
 };
 const html=await unpack(data);
 if(r.n===n&&r.shown!==html)draw(r,html)
}
"""
)


def _packed(script: str) -> str:
    """Without indents; on several lines, since Streamlit takes a single line for a file's name."""
    return "\n".join(line.strip() for line in script.splitlines())


_shown = st.components.v2.component("cp_shown", js=_packed(_SHOW), isolate_styles=False)
_chosen = st.components.v2.component("cp_chosen", js=_packed(_CHOOSE), isolate_styles=False)


def figure(html: str, key: str, on_choose: Callable[[str], None] | None = None) -> None:
    """Draws ``html`` made by components.charts, in which charts.markup has escaped everything.

    With ``on_choose`` a click, Enter or Space on an element with ``data-choose="id"`` calls it with
    the id before the page runs again. ``key`` is unique on the page and the same from run to run.
    """
    if on_choose is None:
        _shown(key=key, data=compress(html.encode()))
        return

    def chosen() -> None:
        identity = st.session_state[key].chosen
        if isinstance(identity, str):
            on_choose(identity)

    _chosen(key=key, data=compress(html.encode()), on_chosen_change=chosen)
