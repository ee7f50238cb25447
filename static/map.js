// The map in the browser: 361 shapes that are fetched once, coloured by one letter each.
// What a run of the page sends is those letters; names, values and notes come from a file per
// indicator (or with the message, where those files could not be written).
const kept = new Map();
const load = name => {
 const found = kept.get(name);
 if (found) return found;
 const file = fetch(new URL(`built/${name}`, import.meta.url)).then(r => {
  if (!r.ok) throw Error(`${name}: ${r.status}`);
  return r.json();
 });
 file.catch(() => kept.delete(name)); // a failed fetch may be tried again
 kept.set(name, file);
 return file;
};
const add = (to, tag, attributes) => {
 const e = to.appendChild(document.createElementNS('http://www.w3.org/2000/svg', tag));
 for (const k in attributes) e.setAttribute(k, attributes[k]);
 return e;
};
// A pattern in screen pixels: it keeps its size when one zooms.
const pattern = (to, letter, turn, ground, marks, paint, size = 5) => {
 const p = add(to, 'pattern', {id: 'cp-m' + letter, width: size, height: size, patternUnits: 'userSpaceOnUse'});
 p.turn = turn;
 add(p, 'rect', {width: size, height: size, style: `fill:var(--cp-${ground})`});
 add(p, 'path', {d: marks, style: paint});
};
// The outline of several shapes at once: the edges that only one of them has, for neighbours share
// theirs point by point.
const rim = paths => {
 const edges = new Map();
 for (const ring of paths.join('').split('M').slice(1)) {
  const n = ring.match(/-?\d+/g).map(Number), at = [[n[0], n[1]]];
  for (let i = 2; i < n.length; i += 2) { const [x, y] = at.at(-1); at.push([x + n[i], y + n[i + 1]]) }
  at.forEach((a, i) => {
   const b = at[(i + 1) % at.length], edge = a[0] < b[0] || a[0] == b[0] && a[1] < b[1] ? a + ' ' + b : b + ' ' + a;
   edges.delete(edge) || edges.set(edge, `M${a}L${b}`);
  });
 }
 return [...edges.values()].join('');
};
// The box round several shapes.
const around = shapes => {
 const b = shapes.map(e => e.box ??= e.getBBox());
 const x = Math.min(...b.map(q => q.x)), y = Math.min(...b.map(q => q.y));
 return {x, y, width: Math.max(...b.map(q => q.x + q.width)) - x, height: Math.max(...b.map(q => q.y + q.height)) - y};
};
const LONDON = /^E09/; // the codes of its 33 boroughs, too small to be hit on a map of the UK
const unknown = 'fill:var(--cp-uline)', given = 'fill:var(--cp-page);opacity:.6', sign = 'fill:var(--cp-page);opacity:.85';
// What is said of a council's figure, as a sign in its colour: better, similar, worse, higher, lower.
const CLAIMS = {p: 'M4 2h1v2h2v1H5v2H4V5H2V4h2z', q: 'M2 3.2h5v.9H2zM2 5.2h5v.9H2z', r: 'M2 4h5v1.1H2z', h: 'M4.5 2l2.6 4.6H1.9z', l: 'M4.5 7l2.6-4.6H1.9z', k: ''};
// A hexagon's name shows where it is wide enough on the screen to be read.
const WIDE_ENOUGH = 46, LETTER = .54, ROOM = .96, LEAST_TEXT = 8.5;

function make(p) {
 p.insertAdjacentHTML('beforeend', '<div class=cp-map><label class=cp-map-when hidden><span>Period</span><input type=range step=1 min=0><output></output></label><svg role=group><defs></defs><g></g></svg><p class=cp-map-tip hidden></p><div class=cp-map-zoom>' +
  [['+', 'Zoom in', .6], ['−', 'Zoom out', 1 / .6], ['↺', 'Whole map', 0], ['My place', 'Zoom to my place', 'mine'], ['London', 'Zoom to London', 'london']]
   .map(b => `<button type=button aria-label="${b[1]}" title="${b[1]}" value=${b[2]}>${b[0]}</button>`).join('') + '</div></div>');
 const root = p.lastChild, [when, svg, tip, zoom] = root.children, [, slide, year] = when.children, [defs, g] = svg.children, [, , , toMine, toLondon] = zoom.children;
 const m = {root, svg};
 pattern(defs, 'n', -45, 'u', 'M0 0h5v1.2H0z', unknown);
 pattern(defs, 's', 0, 'u', 'M1.5 1.5h2v2h-2z', unknown);
 pattern(defs, 'x', 45, 'u', 'M0 0h5v1H1v4H0z', unknown);
 [...'abcdefg'].forEach((letter, i) => pattern(defs, letter, -45, 'c' + i, 'M0 0h5v.9H0z', given));
 for (const letter in CLAIMS) pattern(defs, letter, 0, 'k' + letter, CLAIMS[letter], letter == 'l' ? 'fill:var(--cp-shift)' : sign, 9);

 // What is seen: x, y, width, height in the shapes' own unit.
 const show = v => {
  m.at = v;
  svg.setAttribute('viewBox', v.join(' '));
  const k = m.k = Math.max(v[2] / (svg.clientWidth || 400), v[3] / (svg.clientHeight || 600));
  for (const e of defs.children) e.setAttribute('patternTransform', `scale(${k})rotate(${e.turn})`);
  svg.style.touchAction = v[2] < m.whole[2] ? 'none' : '';
  if (m.names) {
   m.names.toggleAttribute('hidden', m.shapes.wide / k < WIDE_ENOUGH);
   for (const e of m.names.children) e.toggleAttribute('hidden', e.size / k < LEAST_TEXT);
  }
  m.ring?.setAttribute('r', Math.max(m.box.width, m.box.height) < 9 * k ? 8 * k : 0);
 };
 const centre = e => { const b = e.box ??= e.getBBox(); return [b.x + b.width / 2, b.y + b.height / 2] };
 const inside = ([x, y]) => { const [a, b, w, h] = m.at; return x > a && x < a + w && y > b && y < b + h };
 const scale = (f, middle) => {
  const [a, b, w, h] = m.at, [, , W, H] = m.whole, n = Math.min(W, Math.max(W / 30, w * f)), q = n / w;
  if (!f || n == W) return show(m.whole);
  const own = m.own.length && [m.box.x + m.box.width / 2, m.box.y + m.box.height / 2];
  const [x, y] = middle ?? (own && inside(own) ? own : [a + w / 2, b + h / 2]);
  show([x - (x - a) * q, y - (y - b) * q, n, h * q]);
 };
 // Fills the frame with a box, and some of its neighbours round it.
 const fit = (b, most) => {
  const room = Math.max(.15 * Math.max(b.width, b.height), most ? 0 : 100);
  show([b.x - room, b.y - room, b.width + 2 * room, b.height + 2 * room]);
 };
 const point = e => new DOMPoint(e.clientX, e.clientY).matrixTransform(svg.getScreenCTM().inverse());
 zoom.onclick = e => {
  const to = e.target.value;
  if (to == 'mine') fit(m.box);
  else if (to == 'london') fit(around(m.london), true);
  else if (to) scale(+to);
 };
 svg.addEventListener('wheel', e => { if (e.ctrlKey) { e.preventDefault(); const o = point(e); scale(2 ** (e.deltaY / 100), [o.x, o.y]) } }, {passive: false});
 new ResizeObserver(() => m.at && show(m.at)).observe(svg);

 // Dragging moves a map that is zoomed in; a press that moved is no click.
 let from;
 svg.onpointerdown = e => { from = [e.clientX, e.clientY, m.at]; m.moved = 0 };
 svg.onpointermove = e => {
  const i = e.target.dataset.i;
  if (!e.buttons || !from) return i ? tell(+i, e.clientX, e.clientY) : hush();
  const x = e.clientX - from[0], y = e.clientY - from[1];
  if (m.moved || Math.hypot(x, y) > 5) {
   hush(); m.moved = 1;
   if (m.at[2] < m.whole[2]) { svg.setPointerCapture(e.pointerId); const v = from[2]; show([v[0] - x * m.k, v[1] - y * m.k, v[2], v[3]]) }
  }
 };
 svg.onpointerleave = () => hush();
 svg.onclick = e => { const i = e.target.dataset.i; if (i && !m.moved) m.choose(m.shapes.codes[i]) };

 // The period: said at once, drawn as soon as the answer is there. An answer to an older place of the
 // slider does not move it back.
 const said = at => { year.value = m.data.periods[at][1]; slide.setAttribute('aria-valuetext', year.value) };
 slide.oninput = () => { m.sent = +slide.value; said(m.sent); m.period(m.data.periods[m.sent][0]) };
 const periods = d => {
  when.hidden = !d.periods;
  if (!d.periods) return;
  slide.max = d.periods.length - 1;
  if (m.of != d.id) { m.of = d.id; m.sent = undefined }
  if (m.sent !== undefined && m.sent != d.at) return;
  m.sent = undefined;
  slide.value = d.at;
  said(d.at);
 };

 // Name, value and period, or why there is none.
 const words = async () => {
  const d = m.data, w = d.words ?? await load(`area/${d.id}.json?${d.v}`), said = d.say ?? d.id;
  if (m.said != said && m.data == d) {
   m.said = said; m.words = w;
   m.paths.forEach((e, i) => e.setAttribute('aria-label', [`${m.shapes.names[i]}: ${w.values[i]}`, w.periods?.[i], w.notes[i]].filter(Boolean).join(', ')));
  }
 };
 const hush = () => { tip.hidden = true; m.over = -1; m.edge?.setAttribute('d', '') };
 const tell = async (i, x, y) => {
  if (m.over != i) m.edge.setAttribute('d', m.shapes.paths[i]);
  m.over = i;
  await words();
  if (m.over != i || m.said != (m.data.say ?? m.data.id)) return; // meanwhile another council, or another indicator
  const box = root.getBoundingClientRect(), note = m.words.notes[i];
  tip.innerHTML = '<b></b><span></span><i></i>';
  [m.shapes.names[i], m.words.values[i], [m.words.periods?.[i] ?? m.words.period, note].filter(Boolean).join('; ')].forEach((t, n) => tip.children[n].textContent = t);
  tip.hidden = false;
  tip.style.left = Math.max(0, Math.min(x - box.left + 14, box.width - tip.offsetWidth)) + 'px';
  tip.style.top = y - box.top + (y - box.top > box.height - 110 ? -14 - tip.offsetHeight : 16) + 'px';
 };

 // One stop for the Tab key; arrows go to the next council that way, Page Up and Down through all.
 const next = (i, [dx, dy]) => {
  const [x, y] = centre(m.paths[i]);
  let best = i, least = 1 / 0;
  m.paths.forEach((e, j) => {
   const [a, b] = centre(e), along = (a - x) * dx + (b - y) * dy, across = Math.abs((a - x) * dy - (b - y) * dx);
   if (along > 0 && across < 2 * along && along + 2 * across < least) { least = along + 2 * across; best = j }
  });
  return best;
 };
 const ways = {ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0]};
 svg.onkeydown = e => {
  const i = +e.target.dataset.i, n = m.paths.length, step = {PageDown: 1, PageUp: n - 1}[e.key];
  if (e.key == 'Enter' || e.key == ' ') m.choose(m.shapes.codes[i]);
  else if (ways[e.key]) m.stop(next(i, ways[e.key])).focus({preventScroll: true});
  else if (step) m.stop((i + step) % n).focus({preventScroll: true});
  else if ('+=-'.includes(e.key)) scale(e.key == '-' ? 1 / .6 : .6, centre(e.target));
  else if (e.key == 'Escape') hush();
  else return;
  e.preventDefault();
 };
 // On the block, not the drawing: an SVG that listens for focus becomes a stop for the Tab key.
 root.addEventListener('focusin', e => {
  if (!e.target.dataset.i || !e.target.matches(':focus-visible')) return;
  const [x, y] = centre(e.target), [, , w, h] = m.at;
  if (!inside([x, y])) show([x - w / 2, y - h / 2, w, h]);
  const r = e.target.getBoundingClientRect();
  tell(+e.target.dataset.i, r.right, r.bottom);
 });
 root.addEventListener('focusout', () => hush());
 m.stop = i => { m.paths[m.held ?? 0].tabIndex = -1; m.held = i; m.paths[i].tabIndex = 0; return m.paths[i] };

 // The name of each council in its hexagon, a word a line, as large as the longest word allows.
 const name = s => {
  m.names = add(g, 'g', {class: 'cp-map-names', 'aria-hidden': 'true'});
  s.names.forEach((full, i) => {
   const words = full.split(/[ -]/), [x, y] = centre(m.paths[i]);
   const size = Math.min(21, s.wide * ROOM / LETTER / Math.max(...words.map(w => w.length)), s.wide * .8 / words.length);
   const text = add(m.names, 'text', {'font-size': size});
   text.size = size;
   words.forEach((w, n) => { add(text, 'tspan', {x, y: y + size * (.35 + n - (words.length - 1) / 2)}).textContent = w });
  });
 };

 m.draw = async d => {
  m.data = d;
 const s = m.shapes ??= d.shapes ?? await load(`${d.file ?? 'shapes.json'}?${d.v}`);
  d = m.data;
  if (!m.paths) {
   m.paths = s.paths.map((path, i) => add(g, 'path', {d: path, 'data-i': i, role: 'button', tabindex: -1, 'aria-label': s.names[i]}));
   add(g, 'path', {d: s.mesh || s.paths.join(''), class: 'cp-map-mesh'});
   add(g, 'path', {d: s.frame, class: 'cp-map-frame'});
   m.mine = ['casing', 'mine'].map(c => add(g, 'path', {class: 'cp-map-' + c}));
   m.ring = add(g, 'circle', {class: 'cp-map-mine'});
   m.edge = add(g, 'path', {class: 'cp-map-edge'});
   if (s.wide) name(s);
   m.london = m.paths.filter((e, i) => LONDON.test(s.codes[i]));
  }
  svg.setAttribute('aria-label', d.label);
  periods(d);
  root.className = 'cp-map' + (d.ramp ? ' cp-ramp-' + d.ramp : '');
  m.paths.forEach((e, i) => e.setAttribute('class', 'cp-m' + d.codes[i]));
  if (m.place != '' + d.mine) {
   m.place = '' + d.mine;
   const at = [...s.codes.keys()].filter(i => d.mine.some(begin => s.codes[i].startsWith(begin)));
   const line = at.length > 1 ? rim(at.map(i => s.paths[i])) : s.paths[at[0]] ?? '';
   m.mine.forEach(e => e.setAttribute('d', line));
   m.own = at.map(i => m.paths[i]);
   m.box = at.length ? around(m.own) : {width: 1 / 0};
   if (at.length) { m.ring.setAttribute('cx', m.box.x + m.box.width / 2); m.ring.setAttribute('cy', m.box.y + m.box.height / 2) }
   m.stop(at[0] ?? 0);
  }
  const seen = m.paths.filter((e, i) => d.view == 'uk' || s.codes[i][0] == d.view);
  toMine.hidden = !seen.includes(m.own[0]) || m.own.length == seen.length;
  toLondon.hidden = !seen.includes(m.london[0]);
  if (m.seen != d.view) {
   m.seen = d.view;
   const b = around(seen), gap = d.gap ?? 100;
   m.whole = [b.x - gap, b.y - gap, b.width + 2 * gap, b.height + 2 * gap];
   svg.style.aspectRatio = m.whole[2] / m.whole[3];
   show(m.whole);
  } else show(m.at);
  clearTimeout(m.soon);
  m.soon = setTimeout(words, 400);
 };
 return m;
}

export default function({parentElement, data, setTriggerValue}) {
 const m = parentElement.cpMap ??= make(parentElement);
 m.choose = code => setTriggerValue('chosen', code);
 m.period = iso => setTriggerValue('period', iso);
 m.draw(data).catch(() => m.root.textContent = 'The map could not be drawn. Every figure is in the table.');
}
