// The stage of a room: every step is on it from the start, so that the next one is there at once.
// Keys and clickers: arrows, page keys and Space go through the steps, Home and End to the ends,
// b or . blanks the screen, t starts and stops the clock, Esc leaves. The server is told the step, so
// that phones follow; what it sends later never takes the stage back.
const unpack = data => new Response(
 new Blob([data]).stream().pipeThrough(new DecompressionStream('deflate'))).text();

const steps = s => [...s.querySelectorAll('.cp-step')];
const clock = seconds =>
 `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;

// Large type is the design at 1440 by 810, made larger or smaller with the screen.
const fit = s => {
 const u = Math.min(innerWidth / 1440, innerHeight / 810);
 s.style.setProperty('--u', `${u}px`);
 s.style.setProperty('--zoom', innerWidth < 640 ? 1 : u * 1.7);
 s.size = `${innerWidth} ${innerHeight}`;
};

// A chart is as large as its place on the screen lets it be; measured once for each size of screen.
const fill = (s, step) => {
 const box = step.querySelector('.cp-step-chart'), chart = box?.firstElementChild;
 if (!chart || step.fits === s.size) return;
 const most = Number(s.style.getPropertyValue('--zoom')) || 1;
 for (let zoom = most; zoom > .5; zoom -= .06) {
  chart.style.zoom = zoom;
  if (box.scrollHeight <= box.clientHeight) break;
 }
 step.fits = s.size;
};

const show = (s, at, tell) => {
 const all = steps(s), to = Math.max(0, Math.min(at, all.length - 1));
 all.forEach((step, i) => { step.hidden = i !== to; });
 fill(s, all[to]);
 s.querySelectorAll('[data-dot]').forEach((dot, i) => {
  dot.classList.toggle('cp-past', i < to);
  if (i === to) dot.setAttribute('aria-current', 'step'); else dot.removeAttribute('aria-current');
 });
 s.querySelector('[data-go="back"]').disabled = to === 0;
 s.querySelector('[data-go="next"]').disabled = to === all.length - 1;
 s.querySelector('[data-count]').textContent = `${to + 1} of ${all.length}`;
 const live = all[to].dataset.live;
 s.live.textContent = live ? `[class].st-key-live-${CSS.escape(live)}{display:flex!important}` : '';
 if (s.at === to) return;
 s.at = to;
 if (tell) tell(to);
};

const tick = s => {
 const seconds = s.kept + (s.since ? Math.floor((performance.now() - s.since) / 1000) : 0);
 s.querySelector('[data-clock]').textContent = clock(seconds);
};

const time = s => { // performance.now() does not mind a computer's clock being changed
 s.kept += s.since ? Math.floor((performance.now() - s.since) / 1000) : 0;
 s.since = s.since ? 0 : performance.now();
 s.querySelector('[data-go="clock"]').setAttribute('aria-pressed', Boolean(s.since));
 tick(s);
};

const blank = s => {
 const is = s.classList.toggle('cp-blank');
 s.querySelector('[data-go="blank"]').setAttribute('aria-pressed', is);
};

const act = (s, what, leave) => ({
 back: () => show(s, s.at - 1, s.tell), next: () => show(s, s.at + 1, s.tell),
 first: () => show(s, 0, s.tell), last: () => show(s, Infinity, s.tell),
 blank: () => blank(s), clock: () => time(s), leave,
 reset: () => { show(s, 0, s.tell); s.kept = 0; s.since = 0; time(s); time(s); },
}[what]?.());

const KEYS = {
 ArrowRight: 'next', ArrowDown: 'next', PageDown: 'next', ' ': 'next',
 ArrowLeft: 'back', ArrowUp: 'back', PageUp: 'back', Home: 'first', End: 'last',
 b: 'blank', B: 'blank', '.': 'blank', t: 'clock', T: 'clock', Escape: 'leave',
};

const typed = e => e.target.closest?.('input, textarea, select, [contenteditable=true]');

export default ({parentElement, data, setTriggerValue}) => {
 const host = parentElement.cpStage ||= parentElement.appendChild(document.createElement('div'));
 host.className = 'cp-figure';
 const s = host;
 s.tell = at => setTriggerValue('step', at);
 const leave = () => setTriggerValue('left', true);
 const keys = e => {
  if (!s.isConnected || e.ctrlKey || e.metaKey || e.altKey || typed(e)) return;
  const what = KEYS[e.key];
  if (!what || (e.key === ' ' && e.target.closest?.('button, a, summary'))) return;
  e.preventDefault();
  act(s, what, leave);
 };
 const sized = () => { fit(s); show(s, s.at); };
 s.onclick = e => {
  const go = e.target.closest('[data-go]')?.dataset.go, dot = e.target.closest('[data-dot]');
  if (go) act(s, go, leave);
  if (dot) show(s, Number(dot.dataset.dot), s.tell);
 };
 s.live ||= document.head.appendChild(document.createElement('style'));
 if (!s.beating) {
  s.kept = 0; s.since = 0;
  s.beating = setInterval(() => s.since && tick(s), 250);
  document.addEventListener('keydown', keys);
  addEventListener('resize', sized);
 }
 if (s.shown !== undefined) show(s, s.at); // Streamlit tidies up after each run of the page
 unpack(data).then(html => {
  if (s.shown !== html) {
   const first = s.shown === undefined, at = s.at;
   s.innerHTML = s.shown = html;
   const was = first ? Number(s.firstElementChild.dataset.at) : at;
   s.at = undefined;
   fit(s);
   show(s, was);
   s.at = was;
   tick(s);
  }
 });
 return () => {
  clearInterval(s.beating);
  s.beating = 0;
  document.removeEventListener('keydown', keys);
  removeEventListener('resize', sized);
  s.live.remove();
  s.live = null;
 };
};
