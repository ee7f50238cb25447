"""The one mount for our own drawings: HTML in, the id of what was chosen out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import streamlit as st

# Kept small: Streamlit sends it with every figure of every run.
# - The drawing is replaced only when it changed, so a rerun moves nothing on the screen.
# - What had the keyboard keeps it, found again by its id and its place among equal ids.
# - An open <details data-keep="id"> stays open.
_SCRIPT: Final = """
const pick=(r,s)=>[...r.querySelectorAll(s)];
export default function({parentElement:p,data,setTriggerValue}){
 let r=p.querySelector(':scope>.cp-figure');
 if(!r){
  r=p.appendChild(document.createElement('div'));r.className='cp-figure';
  const choose=e=>{const t=e.target.closest('[data-choose]');
   if(t&&r.contains(t)){e.preventDefault();r.send(t.dataset.choose)}};
  r.addEventListener('click',choose);
  r.addEventListener('keydown',e=>{
   if((e.key=='Enter'||e.key==' ')&&e.target.matches('[role=button]'))choose(e)});
 }
 r.send=id=>setTriggerValue('chosen',id);
 const html=new TextDecoder().decode(data);
 if(r.shown===html)return;
 const at=r.contains(document.activeElement)&&document.activeElement.dataset.choose;
 const sel=at&&`[data-choose="${CSS.escape(at)}"]`;
 const n=at&&pick(r,sel).indexOf(document.activeElement);
 const open=pick(r,'details[open][data-keep]').map(d=>d.dataset.keep);
 r.innerHTML=r.shown=html;
 open.forEach(k=>pick(r,`[data-keep="${CSS.escape(k)}"]`).forEach(d=>d.open=true));
 if(at){const same=pick(r,sel);(same[n]||same[0])?.focus({preventScroll:true})}
}
"""

_figure = st.components.v2.component("cp_figure", js=_SCRIPT, isolate_styles=False)


def figure(html: str, key: str, on_choose: Callable[[str], None] | None = None) -> None:
    """Draws ``html`` made by components.charts, in which charts.markup has escaped everything.

    A click, Enter or Space on an element with ``data-choose="id"`` calls ``on_choose(id)`` before
    the page runs again. ``key`` must be unique on the page and stay the same from run to run.
    """

    def chosen() -> None:
        identity = st.session_state[key].chosen
        if on_choose is not None and isinstance(identity, str):
            on_choose(identity)

    _figure(key=key, data=html.encode(), on_chosen_change=chosen)
