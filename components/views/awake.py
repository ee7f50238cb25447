"""Pages that follow a room come back by themselves after the server, or the session, has gone.

A part of a page that runs again by itself asks for that part alone. A session that was lost (the
computer started again, a phone was in a pocket for minutes) does not know the part, and the page
would stand still until somebody loads it. So the browser listens for a beat in each such run, and
where none comes though the server answers, it asks for the whole page.

What is pressed before that would be dropped without a word: a press too asks for its part alone.
So a page that is connected again asks at once, and takes no press until the first beat.
"""

from __future__ import annotations

import time
from typing import Final

import streamlit as st

# Milliseconds: how long a busy server may take, how often is looked, and how long an attempt has.
# On several lines, because Streamlit takes a script of one line for a file's name.
_BEAT: Final = """export default () => {
 globalThis.cpBeat = performance.now();
};
"""
_WATCH: Final = """export default ({setStateValue}) => {
 const LATE = 12000, EVERY = 2000, PATIENCE = 8000, ATTEMPTS = 3;
 let since = performance.now(), tried = 0, attempts = 0, gone = false, held = 0;
 const app = document.querySelector('[data-testid=stApp]');
 const hold = on => document.querySelectorAll('[data-testid=stMain]')
  .forEach(main => { main.inert = on; });
 const linked = () => {
  if (app?.dataset.testConnectionState !== 'CONNECTED') { gone = true; return; }
  if (!gone) return;
  gone = false;
  const from = performance.now(), again = () => {
   if ((globalThis.cpBeat || 0) < from && performance.now() - from < PATIENCE)
    held = setTimeout(again, 100);
   else hold(false);
  };
  hold(true);
  clearTimeout(held);
  again();
  setStateValue('woke', Math.round(from));
 };
 const links = new MutationObserver(linked);
 if (app) links.observe(app, {attributeFilter: ['data-test-connection-state']});
 const shown = () => { since = performance.now(); };
 const look = async () => {
  const now = performance.now();
  if (document.hidden) return;
  if (now - Math.max(since, globalThis.cpBeat || 0) < LATE) { attempts = 0; return; }
  if (now - tried < PATIENCE) return;
  tried = now;
  try {
   const health = new URL('_stcore/health', document.baseURI);
   if (!(await fetch(health, {cache: 'no-store'})).ok) return;
  } catch { return; }
  attempts += 1;
  if (attempts > ATTEMPTS) location.reload();
  else setStateValue('woke', Math.round(now));
 };
 const timer = setInterval(look, EVERY);
 document.addEventListener('visibilitychange', shown);
 return () => {
  clearInterval(timer);
  clearTimeout(held);
  links.disconnect();
  hold(false);
  document.removeEventListener('visibilitychange', shown);
 };
};
"""
_beat: Final = st.components.v2.component("cp_beat", js=_BEAT, isolate_styles=False)
_watch: Final = st.components.v2.component("cp_watch", js=_WATCH, isolate_styles=False)
BEATS_EVERY: Final = "4s"  # where no other part of the page runs by itself


def beat() -> None:
    """Say in a part that runs by itself that its session still knows it."""
    _beat(key="awake-beat", data={"at": time.monotonic_ns()})


def watch() -> None:
    """Listen for the beats; to be called once a run, outside the parts that run by themselves."""
    _watch(key="awake-watch", on_woke_change=lambda: None)


@st.fragment(run_every=BEATS_EVERY)
def watched() -> None:
    """A part that does nothing but beat."""
    beat()
