"""What this browser remembers between visits: a key or a token, never a name."""

from __future__ import annotations

from typing import Final

import streamlit as st

# On several lines, because Streamlit takes a script of one line for a file's name. A browser that
# keeps nothing (a private window may refuse) still answers, and remembers while the tab is open.
_SCRIPT: Final = """export default ({data, setStateValue}) => {
 const {name, put, otherwise} = data, kept = globalThis.cpKept ||= {};
 const keep = value => { try { localStorage.setItem(name, value); } catch { /* refused */ } };
 let now = kept[name] || '';
 try { now = localStorage.getItem(name) || now; } catch { /* refused */ }
 if (put !== null) keep(now = put);
 else if (!now && otherwise) keep(now = otherwise);
 kept[name] = now;
 if (data.known !== now) setStateValue('value', now);
 const heard = e => { // another window of this browser keeps something new
  if (e.key !== name || e.newValue === null) return;
  setStateValue('value', kept[name] = e.newValue);
 };
 addEventListener('storage', heard);
 return () => removeEventListener('storage', heard);
};
"""
_browser: Final = st.components.v2.component("cp_remember", js=_SCRIPT, isolate_styles=False)


def last_said(name: str) -> str | None:
    """What the browser said last; None until it has answered."""
    said: str | None = st.session_state.get(f"remembered-{name}-known")
    return said


def keep_now(name: str, value: str) -> None:
    """Have the browser keep ``value`` in this run, after ``remembered`` was asked in it.

    It is taken for kept without an answer: an answer would run the page again, and what was said
    once in this run would be gone before it was read.
    """
    st.session_state[f"remembered-{name}-known"] = value
    data = {"name": f"connected-places-{name}", "put": value, "otherwise": "", "known": value}
    _browser(key=f"remembered-{name}-now", data=data)


def remembered(name: str, *, put: str | None = None, otherwise: str = "") -> str | None:
    """What the browser keeps under ``name``, "" if nothing; None until it has answered.

    ``put`` is kept from now on ("" is forgetting); ``otherwise`` is kept if nothing was. Once a run
    for a name.
    """
    key = f"remembered-{name}"
    known: str | None = st.session_state.get(f"{key}-known")
    data = {
        "name": f"connected-places-{name}",
        "put": put,
        "otherwise": otherwise if known is None else "",
        "known": known,
    }
    answer = _browser(key=key, data=data, on_value_change=lambda: None).value
    is_new = answer == put or answer != st.session_state.get(f"{key}-answer")
    if isinstance(answer, str) and is_new:
        st.session_state[f"{key}-answer"] = answer  # an older one does not undo ``keep_now``
        st.session_state[f"{key}-known"] = known = answer
    return known
