// The steps on the facilitator's desk: moved by buttons or Alt and an arrow, opened for heading and
// notes, taken out. Whatever is done, the keyboard stays where it was: at the same button of the same
// step. What is being typed is never replaced by what the server sends.
const unpack = data => new Response(
 new Blob([data]).stream().pipeThrough(new DecompressionStream('deflate'))).text();
const PAUSE = 600; // ms without a key after which what was typed is sent

const rows = s => [...s.querySelectorAll('[data-key]')];
const row = (s, key) => rows(s).find(each => each.dataset.key === key);

const opened = (each, is) => {
 each.querySelector('.cp-story-open').hidden = !is;
 each.querySelector('[data-do=open]').setAttribute('aria-expanded', is);
};

const words = (s, each) => {
 const [finding, notes] = [...each.querySelectorAll('[data-word]')].map(field => field.value);
 s.send({what: 'words', at: Number(each.dataset.at), finding, notes});
};

const flush = s => {
 clearTimeout(s.waiting);
 if (s.typing) words(s, s.typing);
 s.typing = null;
};

const move = (s, each, by) => {
 const at = Number(each.dataset.at), to = at + by;
 if (to < 0 || to >= rows(s).length) return;
 flush(s);
 s.keep = {key: each.dataset.key, does: by < 0 ? 'up' : 'down', said: `Now step ${to + 1}.`};
 s.send({what: 'move', at, to});
};

const does = (s, each, what) => ({
 open: () => {
  const is = each.querySelector('.cp-story-open').hidden;
  opened(each, is);
  if (is) each.querySelector('[data-word]').focus();
 },
 up: () => move(s, each, -1), down: () => move(s, each, 1),
 out: () => {
  flush(s);
  const next = rows(s)[Number(each.dataset.at) + 1] || rows(s)[Number(each.dataset.at) - 1];
  s.keep = {key: next?.dataset.key, does: 'out', said: 'Taken out.'};
  s.send({what: 'out', at: Number(each.dataset.at)});
 },
}[what]?.());

const focus = s => {
 const each = s.keep && row(s, s.keep.key);
 if (!each) return;
 const wanted = each.querySelector(`[data-do=${s.keep.does}]`);
 (wanted.disabled ? each.querySelector('[data-do]:not(:disabled)') : wanted).focus();
 s.querySelector('[data-said]').textContent = s.keep.said;
 s.keep = null;
};

const draw = (s, html) => {
 const made = document.createElement('template');
 made.innerHTML = html;
 const shape = made.content.querySelector('[data-shape]').dataset.shape;
 if (s.shape === shape && s.contains(document.activeElement)) {
  made.content.querySelectorAll('[data-key]').forEach(fresh => { // the fields stay as they are
   const here = row(s, fresh.dataset.key), put = name =>
    here.querySelector(name).replaceChildren(...fresh.querySelector(name).childNodes);
   put('.cp-story-words');
   here.querySelector('[data-do=open]').textContent = fresh.querySelector('[data-do=open]').textContent;
  });
  return;
 }
 const open = rows(s).filter(each => !each.querySelector('.cp-story-open').hidden)
  .map(each => each.dataset.key);
 s.replaceChildren(made.content);
 s.shape = shape;
 open.forEach(key => { const each = row(s, key); if (each) opened(each, true); });
 focus(s);
};

export default ({parentElement, data, setTriggerValue}) => {
 const s = parentElement.cpStory ||= parentElement.appendChild(document.createElement('div'));
 s.className = 'cp-figure';
 s.send = value => setTriggerValue('did', value);
 s.onclick = e => {
  const what = e.target.closest('[data-do]');
  if (what) does(s, what.closest('[data-key]'), what.dataset.do);
 };
 s.onkeydown = e => {
  const by = {ArrowUp: -1, ArrowDown: 1}[e.key], each = e.target.closest('[data-key]');
  if (!e.altKey || !by || !each) return;
  e.preventDefault();
  move(s, each, by);
 };
 s.oninput = e => {
  clearTimeout(s.waiting);
  s.typing = e.target.closest('[data-key]');
  s.waiting = setTimeout(() => flush(s), PAUSE);
 };
 s.onfocusout = () => flush(s);
 unpack(data).then(html => {
  if (s.shown === html) return;
  s.shown = html;
  draw(s, html);
 });
};
