// The stage of a room: every step is on it from the start, so that the next one is there at once.
// Keys and clickers: arrows, page keys and Space go through the steps, Home and End to the ends,
// b or . blanks the screen, t starts and stops the clock, f fills the screen, o opens a step's vote
// again that a step too far has closed, Esc leaves. The server
// is told the step, so that phones follow; what it sends later never takes the stage back. A notes
// window of the same browser hears of every change, and can press the same keys.
const unpack = data => new Response(
 new Blob([data]).stream().pipeThrough(new DecompressionStream('deflate'))).text();

const steps = s => [...s.querySelectorAll('.cp-step')];
const clock = seconds =>
 `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;

// What was told while the server was away is lost, and phones would stay behind. The server writes
// the step that it knows into the address: where it is another one for a while, it is told again.
const HEARD_WITHIN = 4000;
const tellAgain = s => {
 const known = Number(new URLSearchParams(location.search).get('step'));
 if (document.hidden || !known || s.at === undefined || known === s.at + 1) return;
 if (performance.now() - (s.told || 0) > HEARD_WITHIN) s.tell(s.at);
};

// Large type is the design at 1440 by 810, made larger or smaller with the screen; on a phone it is
// read from the hand.
const PHONE_PX = 640, PHONE_U = .6;
const fit = s => {
 const u = innerWidth < PHONE_PX ? PHONE_U : Math.min(innerWidth / 1440, innerHeight / 810);
 const stage = s.querySelector('.cp-stage');
 stage.style.setProperty('--u', `${u}px`);
 stage.style.setProperty('--n', u);
 document.documentElement.style.setProperty('--room-u', `${u}px`);
 s.u = u;
 s.size = `${innerWidth} ${innerHeight}`;
};

// A chart is as large as its place on the screen lets it be. A path over time first gives up height,
// then its letters; what is made for the stage begins at its own size.
const LETTERS = 1.7, WORDS = 1.35, LEAST = .5;
const fill = (s, step) => {
 const box = step.querySelector('.cp-step-chart'), chart = box?.firstElementChild;
 const seen = `${s.size} ${step.className}`;
 if (!chart || step.fits === seen) return;
 const fits = () => box.scrollHeight <= box.clientHeight + 1;
 const desk = chart.matches('.cp-plot') && LETTERS * s.u;
 const most = innerWidth < PHONE_PX ? 1 : desk || (chart.matches('.cp-step-list,.cp-step-case') ? WORDS : 1);
 chart.style.zoom = most;
 if (innerWidth >= PHONE_PX) {
  if (chart.matches('.cp-trend')) {
   for (let high = 380; high >= 240; high -= 20) {
    chart.style.setProperty('--fh', `${high}px`);
    if (fits()) break;
   }
  }
  const least = chart.querySelector('.cp-pr') ? .8 : .9; // many rows beside a ring of few signs
  for (let wheel = 1.3; wheel >= least; wheel -= .05) {
   chart.style.setProperty('--wheel', wheel);
   chart.style.setProperty('--row', `${wheel * 38 * s.u}px`);
   if (fits()) break;
  }
  if (!chart.matches('.cp-stage-two') || step.dataset.live) for (let row = 54; row >= 30; row -= 2) {
   chart.style.setProperty('--row', `${row * s.u}px`);
   if (fits()) break;
  }
  for (let zoom = most; zoom > LEAST && !fits(); zoom -= .05) chart.style.zoom = zoom;
 }
 step.fits = seen;
};

// The space for what the server draws over a step is kept only while there is something. A wheel, a
// board and a sign begin where the heading ends, however many lines it takes.
const live = (s, step) => {
 const name = step.dataset.live, head = [...step.querySelectorAll('h1,.cp-step-under')].at(-1);
 const end = `${Math.ceil(head.getBoundingClientRect().bottom)}px`;
 if (s.end !== end) document.documentElement.style.setProperty('--room-head', s.end = end);
 s.live.textContent = name ? `[class].st-key-live-${CSS.escape(name)}{display:flex!important}` : '';
 const drawn = name && document.querySelector(`.st-key-live-${CSS.escape(name)}`);
 step.classList.toggle('cp-no-live', !drawn);
 if (drawn && innerWidth >= PHONE_PX)
  step.style.paddingBottom = `${drawn.getBoundingClientRect().height + 12 * s.u}px`;
 else step.style.paddingBottom = '';
};

const said = s => {
 const step = steps(s)[s.at], next = steps(s)[s.at + 1];
 const finding = each => each?.querySelector('h1')?.textContent || '';
 return {at: s.at, of: steps(s).length, finding: finding(step), notes: step?.dataset.notes || '',
  next: finding(next), clock: seconds(s), running: Boolean(s.since)};
};
const tellNotes = s => { if (s.at !== undefined) s.channel?.postMessage({stage: said(s)}); };

const show = (s, at, tell) => {
 const all = steps(s), to = Math.max(0, Math.min(at, all.length - 1));
 all.forEach((step, i) => { step.hidden = i !== to; });
 live(s, all[to]);
 fill(s, all[to]);
 s.querySelectorAll('[data-dot]').forEach((dot, i) => {
  dot.classList.toggle('cp-past', i < to);
  if (i === to) dot.setAttribute('aria-current', 'step'); else dot.removeAttribute('aria-current');
 });
 s.querySelector('[data-go="back"]').disabled = to === 0;
 s.querySelector('[data-go="next"]').disabled = to === all.length - 1;
 s.querySelector('[data-count]').textContent = `${to + 1} of ${all.length}`;
 if (s.at === to) return;
 s.at = to;
 if (tell) {
  s.querySelector('[data-said]').textContent =
   `Step ${to + 1} of ${all.length}. ${all[to].querySelector('h1').textContent}`;
  if (s.classList.contains('cp-blank')) blank(s);
  tell(to);
 }
 tellNotes(s);
};

// performance.now() does not mind a computer's clock being changed. What was counted is kept for the
// tab, so that a page that is loaded again goes on counting.
const KEPT = 'connected-places-clock';
const seconds = s => s.kept + (s.since ? Math.floor((performance.now() - s.since) / 1000) : 0);
const remember = s => {
 try { sessionStorage.setItem(KEPT, JSON.stringify([seconds(s), Boolean(s.since)])); } catch { /* refused */ }
};
const recall = s => {
 let [kept, running] = [0, false];
 try { [kept, running] = JSON.parse(sessionStorage.getItem(KEPT)) || [0, false]; } catch { /* none */ }
 s.kept = Number(kept) || 0;
 s.since = running ? performance.now() : 0;
};
const tick = s => {
 s.querySelector('[data-clock]').textContent = clock(seconds(s));
 s.querySelector('[data-go="clock"]').setAttribute('aria-pressed', Boolean(s.since));
 remember(s);
 tellNotes(s);
};
const time = s => {
 s.kept = seconds(s);
 s.since = s.since ? 0 : performance.now();
 tick(s);
};

const blank = s => {
 const is = s.classList.toggle('cp-blank');
 s.querySelector('[data-go="blank"]').setAttribute('aria-pressed', is);
};

const full = () => {
 if (document.fullscreenElement) document.exitFullscreen();
 else document.documentElement.requestFullscreen?.().catch(() => {});
};

const act = (s, what) => ({
 back: () => show(s, s.at - 1, s.tell), next: () => show(s, s.at + 1, s.tell),
 first: () => show(s, 0, s.tell), last: () => show(s, Infinity, s.tell),
 blank: () => blank(s), clock: () => time(s), full, leave: s.leave, reopen: () => s.reopen(s.at),
 reset: () => { show(s, 0, s.tell); s.kept = 0; s.since = 0; tick(s); },
}[what]?.());

const KEYS = {
 ArrowRight: 'next', ArrowDown: 'next', PageDown: 'next', ' ': 'next',
 ArrowLeft: 'back', ArrowUp: 'back', PageUp: 'back', Home: 'first', End: 'last',
 b: 'blank', B: 'blank', '.': 'blank', t: 'clock', T: 'clock', f: 'full', F: 'full', o: 'reopen', O: 'reopen',
 Escape: 'leave',
};

const typed = e => e.target.closest?.('input, textarea, select, [contenteditable=true]');

const press = (e, isIn, does) => {
 if (!isIn() || e.ctrlKey || e.metaKey || e.altKey || typed(e)) return;
 const what = e.key === ' ' && e.shiftKey ? 'back' : KEYS[e.key];
 if (!what || (e.key === ' ' && e.target.closest?.('button, a, summary'))) return;
 e.preventDefault();
 does(what);
};

const channel = () => 'BroadcastChannel' in globalThis ? new BroadcastChannel('cp-stage') : null;

const start = s => {
 recall(s);
 s.channel = channel();
 if (s.channel) s.channel.onmessage = e => {
  if (e.data.hello) tellNotes(s);
  if (e.data.press && e.data.press !== 'leave') act(s, e.data.press);
 };
 s.beating = setInterval(() => {
  if (!s.isConnected) return;
  if (s.since) tick(s);
  tellAgain(s);
 }, 250);
 // A pointer left lying on the screen marks nothing: a chart hears of it when it moves. Browsers
 // say that it moved, by nothing, when what is under it changes.
 s.rest = () => s.classList.add('cp-at-rest');
 s.wake = e => { if (e.type === 'pointerdown' || e.movementX || e.movementY) s.classList.remove('cp-at-rest'); };
 s.rest();
 s.keys = e => press(e, () => s.isConnected, what => { s.rest(); act(s, what); });
 s.sized = () => { if (s.at !== undefined) { fit(s); show(s, s.at); } };
 document.addEventListener('keydown', s.keys);
 addEventListener('resize', s.sized);
 for (const moved of ['pointermove', 'pointerdown']) document.addEventListener(moved, s.wake);
 // What the server draws over a step comes and grows after the step: its space is kept anew.
 s.watching = new MutationObserver(() => {
  const step = steps(s)[s.at];
  if (!step?.dataset.live) return;
  const before = step.style.paddingBottom + step.className;
  live(s, step);
  if (before !== step.style.paddingBottom + step.className) { step.fits = ''; fill(s, step); }
 });
 s.watching.observe(document.querySelector('[data-testid=stMain]') || document.body,
  {childList: true, subtree: true});
};

const stop = s => {
 clearInterval(s.beating);
 s.beating = 0;
 s.channel?.close();
 s.watching.disconnect();
 document.removeEventListener('keydown', s.keys);
 removeEventListener('resize', s.sized);
 for (const moved of ['pointermove', 'pointerdown']) document.removeEventListener(moved, s.wake);
 s.live.remove();
 s.live = null;
};

export default ({parentElement, data, setTriggerValue}) => {
 const s = parentElement.cpStage ||= parentElement.appendChild(document.createElement('div'));
 s.classList.add('cp-figure');
 s.tell = at => { s.told = performance.now(); setTriggerValue('step', at); };
 s.leave = () => setTriggerValue('left', true);
 s.reopen = at => setTriggerValue('reopened', at);
 s.onclick = e => {
  const go = e.target.closest('[data-go]')?.dataset.go, dot = e.target.closest('[data-dot]');
  if (go) act(s, go);
  if (dot) show(s, Number(dot.dataset.dot), s.tell);
 };
 s.live ||= document.head.appendChild(document.createElement('style'));
 if (!s.beating) start(s);
 if (s.shown !== undefined) show(s, s.at); // Streamlit tidies up after each run of the page
 unpack(data).then(html => {
  if (s.shown === html || !s.live) return;
  const first = s.shown === undefined, at = s.at;
  s.innerHTML = s.shown = html;
  const was = first ? Number(s.firstElementChild.dataset.at) : at;
  s.at = undefined;
  fit(s);
  show(s, was);
  tick(s);
  if (first) document.fonts.ready.then(() => { // what was measured in another font is measured again
   if (!s.isConnected) return;
   steps(s).forEach(step => { step.fits = ''; });
   s.sized();
  });
 });
 return () => stop(s);
};

// The notes window: what the stage says of itself, and the keys that it hears.
export const notes = ({parentElement, data}) => {
 const n = parentElement.cpNotes ||= parentElement.appendChild(document.createElement('div'));
 n.className = 'cp-figure';
 const put = (name, words) => {
  const place = n.querySelector(`[data-${name}]`);
  if (place && place.textContent !== words) place.textContent = words;
 };
 const say = now => {
  put('count', `Step ${now.at + 1} of ${now.of}`);
  put('finding', now.finding);
  put('words', now.notes || 'No notes for this step.');
  put('next', now.next || 'This is the last step.');
  if (now.clock !== undefined) put('clock', clock(now.clock));
 };
 const drawn = JSON.stringify(data);
 if (n.drawn !== drawn) { // the markup has no words of its own: all are put in as text
  if (!n.drawn) n.innerHTML = data.frame;
  n.drawn = drawn;
  if (!n.heard) say(data.now);
 }
 n.channel ||= channel();
 if (n.channel) {
  n.channel.onmessage = e => { if (e.data.stage) { n.heard = true; say(e.data.stage); } };
  n.channel.postMessage({hello: true});
 }
 // Once a window: this runs again with every step, and one key would go on by as many.
 if (!n.keys) {
  n.keys = e => press(e, () => n.isConnected, what => n.channel?.postMessage({press: what}));
  document.addEventListener('keydown', n.keys);
 }
 n.onclick = e => {
  const go = e.target.closest('[data-go]')?.dataset.go;
  if (go) n.channel?.postMessage({press: go});
 };
 return () => {
  document.removeEventListener('keydown', n.keys);
  n.keys = null;
  n.channel?.close();
  n.channel = null;
 };
};
