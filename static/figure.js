// Our own drawings in the browser: markup that came deflated is unpacked and put in place, but only
// where it changed. Unpacking is asynchronous, so a newer drawing may overtake an older one, which is
// then dropped (`turn`).
const unpack = data => new Response(
 new Blob([data]).stream().pipeThrough(new DecompressionStream('deflate'))).text();

// A row of [data-stop] is one stop for the Tab key; arrows, Home and End go through it.
const walk = e => {
 if (!e.target.matches('[data-stop]')) return;
 const row = [...e.target.parentElement.querySelectorAll('[data-stop]')], at = row.indexOf(e.target);
 const to = {ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: row.length - 1}[e.key];
 if (e.key === 'Escape') e.target.blur();
 if (to === undefined) return;
 e.preventDefault();
 const next = row[to];
 if (!next) return;
 e.target.tabIndex = -1;
 next.tabIndex = 0;
 next.focus({preventScroll: true});
};

const root = parent => {
 const r = parent.cpFigure ||= parent.appendChild(document.createElement('div'));
 r.addEventListener('keydown', walk); // the same function twice is added once
 r.className = 'cp-figure';
 r.turn = (r.turn || 0) + 1;
 return r;
};

const update = async (r, data, draw) => {
 const turn = r.turn, html = await unpack(data);
 if (r.turn === turn && r.shown !== html) draw(r, r.shown = html);
};

const all = (r, selector) => [...r.querySelectorAll(selector)];
const having = (attribute, value) => `[${attribute}="${CSS.escape(value)}"]`;

// A <details data-keep="id"> stays as open or closed as it was made; what had the keyboard keeps it,
// found again by its id and its place among equal ids.
const replace = (r, html) => {
 const at = document.activeElement, id = r.contains(at) && at.dataset.choose;
 const place = id ? all(r, having('data-choose', id)).indexOf(at) : 0;
 const kept = all(r, 'details[data-keep]').map(d => [d.dataset.keep, d.open]);
 r.innerHTML = html;
 kept.forEach(([k, o]) => all(r, having('data-keep', k)).forEach(d => { d.open = o; }));
 if (!id) return;
 const same = all(r, having('data-choose', id));
 (same[place] || same[0])?.focus({preventScroll: true});
};

// A drawing to look at.
export const show = ({parentElement, data}) => update(root(parentElement), data, replace);

// A drawing to choose from: a click, and Enter or Space on what is no button by itself, send the id.
export const choose = ({parentElement, data, setTriggerValue}) => {
 const r = root(parentElement);
 const send = e => {
  const t = e.target.closest('[data-choose]');
  if (!t) return;
  e.preventDefault();
  setTriggerValue('chosen', t.dataset.choose);
 };
 r.onclick = send;
 r.onkeydown = e => {
  if ((e.key === 'Enter' || e.key === ' ') && e.target.matches('[role=button]')) send(e);
 };
 return update(r, data, replace);
};

// What stands in no list is looked up, not added: Streamlit's word for it gives way to ours. Its field
// for files says that it is nothing and can have the focus: it is a group.
new MutationObserver(() => {
 all(document, '[data-testid=stFileUploaderDropzone][role=presentation]')
  .forEach(e => e.setAttribute('role', 'group'));
 const said = document.querySelector('[role=option][data-key=__creatable__] div')?.firstChild;
 if (said?.data?.startsWith('Add: ')) said.data = `Look up “${said.data.slice(5)}”`;
}).observe(document.body, {subtree: true, childList: true, characterData: true});

// A button[data-copy] copies [data-text] of the same name, a text or a field, and says so beside it.
// Where the browser has no clipboard to give (a page over plain http), it is left selected.
const selected = from => {
 if (from.select) {
  from.focus({preventScroll: true});
  from.select();
 } else {
  const range = document.createRange(), now = getSelection();
  range.selectNodeContents(from);
  now.removeAllRanges();
  now.addRange(range);
 }
 return document.execCommand('copy');
};
document.addEventListener('click', async e => {
 const button = e.target.closest?.('button[data-copy]'), box = button?.closest('.cp-figure');
 const from = box?.querySelector(having('data-text', button.dataset.copy));
 if (!from) return;
 const text = from.value ?? from.textContent;
 const copied = await (navigator.clipboard?.writeText(text) ?? Promise.reject())
  .then(() => true, () => selected(from));
 all(box, '[role=status]').forEach(e => { e.textContent = ''; });
 button.parentElement.querySelector('[role=status]').textContent =
  copied ? 'Copied' : 'Selected: press Ctrl and C to copy';
});

// A link to one figure of a page (figure=scores) brings it into sight once it is drawn, and again as
// what stands above it grows, until the reader does anything. In a frame it stands alone anyway.
const query = new URLSearchParams(location.search);
const wanted = query.get('embed') === 'true' ? null : query.get('figure');
const PATIENCE = 8000; // ms: the last map above a figure is drawn by then
if (/^[a-z0-9-]+$/.test(wanted ?? '')) {
 const until = performance.now() + PATIENCE, here = location.pathname;
 const stop = new AbortController();
 let at = null;
 ['wheel', 'pointerdown', 'keydown', 'touchstart'].forEach(kind =>
  addEventListener(kind, () => stop.abort(), {capture: true, passive: true, signal: stop.signal}));
 const look = () => {
  if (stop.signal.aborted || performance.now() > until || location.pathname !== here) return;
  const figure = document.querySelector(`.st-key-foot-${wanted}`)?.closest('[class*=st-key-fig-]');
  const top = figure?.getBoundingClientRect().top;
  if (figure && Math.abs(top - (at ?? top + 2)) > 1) {
   figure.scrollIntoView();
   at = figure.getBoundingClientRect().top;
  }
  setTimeout(look, 200);
 };
 look();
}
// A button[data-picture] saves the figure it is about as a picture; the script for it is fetched then.
document.addEventListener('click', e => {
 const button = e.target.closest?.('button[data-picture]'), box = button?.closest('[data-script]');
 if (!box) return;
 import(new URL(box.dataset.script, import.meta.url)).then(m => m.save(box, button))
  .catch(() => { box.querySelector('[role=status]').textContent = 'The picture could not be drawn.'; });
});
