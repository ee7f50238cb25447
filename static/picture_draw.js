// What the browser has laid out, as plain SVG: boxes, lines of text and drawings where they stand,
// with the colours they have. Nothing is left to a style sheet, so that other programs see the same.
const SVG = 'http://www.w3.org/2000/svg', XML = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
// Letters that XML cannot hold even when escaped are left out.
export const escaped = s => s.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '').replace(/[&<>"]/g, c => XML[c]);
const short = v => typeof v == 'number' ? String(+v.toFixed(3)) : v;
export const tag = (name, attributes, inside = '') => {
 const written = Object.entries(attributes).filter(([, v]) => v != null && v !== '').map(([k, v]) => ` ${k}="${escaped(short(v))}"`).join('');
 return inside ? `<${name}${written}>${inside}</${name}>` : `<${name}${written}/>`;
};
// "a, b(c, d)" at its outer commas.
const split = s => {
 const parts = [''];
 let depth = 0;
 for (const c of s) {
  if (c == ',' && !depth) { parts.push(''); continue }
  depth += (c == '(') - (c == ')');
  parts[parts.length - 1] += c;
 }
 return parts.map(p => p.trim());
};
const lengths = (s, of) => s.split(' ').map((v, i) => v.endsWith('%') ? parseFloat(v) / 100 * of[i] : parseFloat(v));
const colours = new Map();
// A computed colour as #rrggbb and its opacity; null where nothing would be seen.
export const colour = s => {
 if (!colours.has(s)) {
  const n = s.match(/-?[\d.]+(e-?\d+)?/g)?.map(Number);
  const rgb = s.startsWith('rgb') ? n : s.startsWith('color(srgb') ? [...n.slice(0, 3).map(v => 255 * v), ...n.slice(3)] : null;
  if (!rgb) throw Error(`no colour: ${s}`);
  const [r, g, b, a = 1] = rgb;
  colours.set(s, a && {hex: '#' + [r, g, b].map(v => Math.round(v).toString(16).padStart(2, '0')).join(''), a});
 }
 return colours.get(s) || null;
};
const filled = (p, a) => p ? {fill: p.hex, 'fill-opacity': p.a * a < 1 ? p.a * a : null} : {fill: 'none'};
const stroked = (p, a) => p ? {stroke: p.hex, 'stroke-opacity': p.a * a < 1 ? p.a * a : null} : {};
const SAME = ['position', 'display', 'left', 'top', 'right', 'bottom', 'width', 'height', 'box-sizing', 'min-width', 'margin', 'padding', 'border', 'border-top', 'border-right',
 'border-bottom', 'border-left', 'border-radius', 'background', 'mask-image', 'mask-size', 'mask-repeat', 'mask-position', 'transform', 'clip-path', 'opacity', 'color', 'font',
 'white-space', 'vertical-align', 'text-align', 'box-shadow', 'float'];
// What a style sheet puts before and after an element becomes an element, so that it can be measured.
export const settle = host => {
 const found = [];
 for (const e of host.querySelectorAll('*')) {
  if (e.namespaceURI == SVG) continue;
  for (const which of ['::before', '::after']) {
   const c = getComputedStyle(e, which);
   if (c.content != 'none' && c.content != 'normal') found.push([e, which, c.content, SAME.map(k => [k, c.getPropertyValue(k)])]);
  }
 }
 for (const [e, which, content, same] of found) {
  const made = document.createElement('span');
  same.forEach(([k, v]) => made.style.setProperty(k, v));
  made.textContent = content.match(/^"(.*)"$/)?.[1].replace(/\\(.)/g, '$1') ?? '';
  e.dataset.settled = '';
  which == '::before' ? e.prepend(made) : e.append(made);
 }
};
const canvas = document.createElement('canvas').getContext('2d'), rises = new Map();
// How much of the height of a line of text lies above its baseline.
const rise = font => {
 if (!rises.has(font)) {
  canvas.font = font;
  const m = canvas.measureText('x');
  rises.set(font, m.fontBoundingBoxAscent / (m.fontBoundingBoxAscent + m.fontBoundingBoxDescent));
 }
 return rises.get(font);
};
// A path stretched to [a 0 0 d e f]. Ours have straight lines alone where they are stretched.
const stretched = (d, m) => {
 let x = 0, y = 0, from = [0, 0], out = '';
 for (const [, k, rest] of d.matchAll(/([MLHVZmlhvz])([^A-Za-z]*)/g)) {
  const n = rest.match(/-?\d*\.?\d+(e-?\d+)?/g)?.map(Number) ?? [], low = k == k.toLowerCase();
  if (k == 'Z' || k == 'z') { out += 'z'; [x, y] = from; continue }
  const step = k == 'H' || k == 'h' || k == 'V' || k == 'v' ? 1 : 2;
  for (let i = 0; i < n.length; i += step) {
   if (k == 'H' || k == 'h') x = n[i] + (low ? x : 0);
   else if (k == 'V' || k == 'v') y = n[i] + (low ? y : 0);
   else { x = n[i] + (low ? x : 0); y = n[i + 1] + (low ? y : 0) }
   const start = i == 0 && (k == 'M' || k == 'm');
   if (start) from = [x, y];
   out += `${start ? 'M' : 'L'}${short(m.a * x + m.e)} ${short(m.d * y + m.f)}`;
  }
 }
 return out;
};

// All that is seen of `host`: {body, defs, letters}, in px from its own corner; `letters` holds those of
// each family, for the fonts to take along; `mark` begins its own names, and one part may be left out.
export const drawn = async (host, families, mark, without) => {
 const origin = host.getBoundingClientRect(), out = [], defs = [], letters = {}, kept = new Map();
 const named = () => `${mark}${defs.length}`;
 const family = (list, said) => {
  const name = families.find(([mark]) => list.includes(mark)) ?? families.at(-1);
  for (const letter of said) (letters[name[1]] ??= new Set()).add(letter);
  return name[2] || null;
 };
 const at = r => ({x: r.left - origin.left, y: r.top - origin.top, width: r.width, height: r.height});
 const typed = (c, said) => ({
  'font-family': family(c.fontFamily, said), 'font-size': parseFloat(c.fontSize), 'font-weight': c.fontWeight == '400' ? null : c.fontWeight,
  'font-style': c.fontStyle == 'normal' ? null : c.fontStyle, 'letter-spacing': parseFloat(c.letterSpacing) || null,
 });

 // Text: a line of it is one <text>.
 const line = (c, a, said, r) => {
  const {x, y, width, height} = at(r), up = c.writingMode.startsWith('vertical'), side = {right: 'end', end: 'end', center: 'middle'}[c.textAlign];
  const shown = c.textTransform == 'uppercase' ? said.toUpperCase() : said;
  const set = {...filled(colour(c.color), a), ...typed(c, shown)}, high = rise(`${c.fontStyle} ${c.fontWeight} ${c.fontSize} ${c.fontFamily}`);
  // Words that stand upright are read from below, as all of ours are.
  if (up) return out.push(tag('text', {transform: `translate(${short(x + width * high)} ${short(y + height)})rotate(-90)`, ...set}, escaped(shown)));
  out.push(tag('text', {
   x: x + (side == 'end' ? width : side ? width / 2 : 0), y: y + height * high, 'text-anchor': side, ...set,
  }, escaped(shown)));
 };
 const words = (node, c, a) => {
  const s = node.data, range = document.createRange(), lines = [];
  const part = (from, to) => { range.setStart(node, from); range.setEnd(node, to); return [...range.getClientRects()].filter(r => r.width) };
  const add = (said, r, gap) => {
   const last = lines.at(-1);
   if (last && Math.abs(last.r.top - r.top) < 2 && r.left > last.r.left) { last.said += gap + said; last.r = new DOMRect(last.r.left, last.r.top, r.right - last.r.left, last.r.height) }
   else lines.push({said, r});
  };
  for (const m of s.matchAll(/\S+/g)) {
   const whole = part(m.index, m.index + m[0].length);
   if (whole.length == 1) add(m[0], whole[0], ' ');
   else if (whole.length) [...m[0]].reduce((from, letter) => { const [r] = part(from, from + letter.length); if (r) add(letter, r, from > m.index ? '' : ' '); return from + letter.length }, m.index);
  }
  for (const {said, r} of lines) line(c, a, said, r);
 };

 // Boxes: shadow, ground, stripes, edges.
 const ground = (image, size, position, r, extra, a) => {
  const [, again, kind, inside] = image.match(/^(repeating-)?(linear|radial)-gradient\((.*)\)$/) ?? [];
  if (!kind) throw Error(`no ground: ${image}`);
  const given = split(inside), angle = /deg$/.test(given[0]) ? parseFloat(given.shift()) : /^(circle|to )/.test(given[0]) ? (given.shift(), 0) : 180;
  const stops = given.flatMap(s => { const [c] = s.match(/^[a-z-]+\([^)]*\)/); const n = s.slice(c.length).match(/-?[\d.]+/g) ?? [null]; return n.map(p => ({c: colour(c), p: p === null ? null : +p})) });
  const [w, h] = size == 'auto' ? [r.width, r.height] : lengths(size.includes(' ') ? size : `${size} auto`, [r.width, r.height]).map((v, i) => isNaN(v) ? [r.width, r.height][i] : v);
  const [left, top] = position.split(' ').map((v, i) => (v.endsWith('%') ? parseFloat(v) / 100 * ([r.width, r.height][i] - [w, h][i]) : parseFloat(v)) + [r.x, r.y][i]);
  const id = named();
  if (kind == 'radial') defs.push(tag('pattern', {id, x: left, y: top, width: w, height: h, patternUnits: 'userSpaceOnUse'}, tag('circle', {cx: w / 2, cy: h / 2, r: stops[0].p, ...filled(stops[0].c, a)})));
  else if (again) {
   const period = stops.at(-1).p, bands = stops.slice(1).map((s, i) => s.p > stops[i].p && stops[i].c ? tag('rect', {x: stops[i].p, width: s.p - stops[i].p, height: period, ...filled(stops[i].c, a)}) : '');
   defs.push(tag('pattern', {id, width: period, height: period, patternUnits: 'userSpaceOnUse', patternTransform: `translate(${short(left)} ${short(top)})rotate(${angle - 90})`}, bands.join('')));
  } else {
   if (stops[0].c) out.push(tag('rect', {x: left, y: top, width: w, height: h, ...filled(stops[0].c, a)}));
   return;
  }
  out.push(tag('rect', {...r, ...extra, fill: `url(#${id})`}));
 };
 const edges = (c, r, extra, a) => {
  const side = ['Top', 'Right', 'Bottom', 'Left'].map(k => ({w: c[`border${k}Style`] == 'none' ? 0 : parseFloat(c[`border${k}Width`]), s: c[`border${k}Style`], p: colour(c[`border${k}Color`])}));
  const seen = side.filter(s => s.w && s.p), dash = s => ({dashed: `${2.5 * s.w + 1} ${2 * s.w}`, dotted: `${s.w} ${s.w}`}[s.s]);
  const drawn = s => ({...stroked(s.p, a), 'stroke-width': s.w, 'stroke-dasharray': dash(s)});
  const [t, g, b, l] = side, {x, y, width, height} = r, X = x + width, Y = y + height;
  if (!seen.length) return;
  if (seen.length == 4 && side.every(s => s.w == t.w && s.p.hex == t.p.hex)) {
   out.push(tag('rect', {x: x + t.w / 2, y: y + t.w / 2, width: width - t.w, height: height - t.w, fill: 'none', ...drawn(t), rx: extra.rx && Math.max(0, extra.rx - t.w / 2), transform: extra.transform}));
  } else if (seen.length == 1 && width <= l.w + g.w && height <= t.w + b.w) { // the corner of a box without an inside: a triangle
   const m = `${short((x + X) / 2)} ${short((y + Y) / 2)}`, from = {[side.indexOf(t)]: [x, y, X, y], [side.indexOf(g)]: [X, y, X, Y], [side.indexOf(b)]: [x, Y, X, Y], [side.indexOf(l)]: [x, y, x, Y]}[side.indexOf(seen[0])];
   out.push(tag('path', {d: `M${short(from[0])} ${short(from[1])}L${short(from[2])} ${short(from[3])}L${m}z`, ...filled(seen[0].p, a)}));
  } else {
   const ends = [[x, y + t.w / 2, X, y + t.w / 2], [X - g.w / 2, y, X - g.w / 2, Y], [x, Y - b.w / 2, X, Y - b.w / 2], [x + l.w / 2, y, x + l.w / 2, Y]];
   side.forEach((s, i) => { if (s.w && s.p) out.push(tag('path', {d: `M${short(ends[i][0])} ${short(ends[i][1])}L${short(ends[i][2])} ${short(ends[i][3])}`, ...drawn(s), transform: extra.transform})) });
  }
 };
 const masked = (address, r, p, a) => {
  const text = address.startsWith('data:') ? decodeURIComponent(address.slice(address.indexOf(',') + 1)) : fetch(address).then(f => { if (!f.ok) throw Error(address); return f.text() });
  out.push(Promise.resolve(text).then(source => {
   const e = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement;
   const inside = [...e.children].map(k => new XMLSerializer().serializeToString(k).replaceAll(/ xmlns="[^"]*"/g, '')).join('').replace(/#000|currentColor/g, p.hex);
   return tag('svg', {...r, viewBox: e.getAttribute('viewBox'), preserveAspectRatio: e.getAttribute('preserveAspectRatio'), ...filled(p, a)}, inside);
  }));
 };
 const box = (e, c, a) => {
  const m = new DOMMatrix(c.transform == 'none' ? '' : c.transform), turn = Math.round(Math.atan2(m.b, m.a) * 1800 / Math.PI) / 10;
  for (const seen of c.display == 'inline' ? e.getClientRects() : [e.getBoundingClientRect()]) {
   let r = at(seen);
   const extra = {};
   if (turn % 90) {
    const [cx, cy] = [r.x + r.width / 2, r.y + r.height / 2];
    r = {x: cx - e.offsetWidth / 2, y: cy - e.offsetHeight / 2, width: e.offsetWidth, height: e.offsetHeight};
    extra.transform = `rotate(${turn} ${short(cx)} ${short(cy)})`;
   }
   const round = ['TopLeft', 'TopRight', 'BottomRight', 'BottomLeft'].map(k => c[`border${k}Radius`]);
   if (round.every(v => v == round[0])) extra.rx = lengths(round[0], [Math.min(r.width, r.height)])[0] || null;
   for (const s of c.boxShadow == 'none' ? [] : split(c.boxShadow).reverse()) {
    const [x, y, , spread] = s.replace(/^[a-z-]+\([^)]*\)/, '').match(/-?[\d.]+/g).map(Number), p = colour(s.match(/^[a-z-]+\([^)]*\)/)[0]);
    if (p && !s.includes('inset')) out.push(tag('rect', {x: r.x + x - spread, y: r.y + y - spread, width: r.width + 2 * spread, height: r.height + 2 * spread, ...extra, rx: extra.rx && extra.rx + spread, ...filled(p, a)}));
   }
   const p = colour(c.backgroundColor), mask = (c.maskImage ?? 'none').match(/^url\("?(.*?)"?\)$/)?.[1], cut = c.clipPath;
   if (mask) { if (p) masked(mask, r, p, a); continue }
   if (cut != 'none') {
    if (p && cut.startsWith('polygon')) out.push(tag('path', {d: `M${split(cut.slice(8, -1)).map(v => lengths(v, [r.width, r.height]).map((q, i) => short(q + [r.x, r.y][i])).join(' ')).join('L')}z`, ...filled(p, a)}));
    else if (p && /^(circle|ellipse)/.test(cut)) { const q = lengths(cut.match(/[\d.]+%?/)[0], [Math.min(r.width, r.height)])[0]; out.push(tag('circle', {cx: r.x + r.width / 2, cy: r.y + r.height / 2, r: q, ...filled(p, a)})) }
    else if (p) out.push(tag('rect', {...r, ...filled(p, a)}));
    continue;
   }
   if (p) out.push(tag('rect', {...r, ...extra, ...filled(p, a)}));
   if (c.backgroundImage != 'none') {
    const [sizes, positions] = [split(c.backgroundSize), split(c.backgroundPosition)], images = split(c.backgroundImage);
    images.forEach((_, k) => { const i = images.length - 1 - k; if (images[i] != 'none') ground(images[i], sizes[i % sizes.length], positions[i % positions.length], r, extra, a) });
   }
   edges(c, r, extra, a);
  }
 };

 // Drawings: each shape with its own colours and the matrix that brings it to its place.
 const paint = (c, which, e, a) => {
  const s = c[which], id = s.match(/^url\("?#(.*?)"?\)/)?.[1];
  if (s == 'none') return which == 'fill' ? {fill: 'none'} : {};
  return id ? {[which]: `url(#${pattern(id, e)})`, [`${which}-opacity`]: a < 1 ? a : null} : which == 'fill' ? filled(colour(s), a * c.fillOpacity) : stroked(colour(s), a * c.strokeOpacity);
 };
 const pattern = (id, e) => {
  let root = e.ownerSVGElement;
  while (root.ownerSVGElement) root = root.ownerSVGElement;
  const from = root.querySelector(`#${CSS.escape(id)}`);
  if (!from) throw Error(`no pattern: ${id}`);
  if (!kept.has(from)) {
   const name = named();
   kept.set(from, name);
   defs.push('');
   const place = defs.length - 1, own = Object.fromEntries([...from.attributes].filter(k => !/^(id|class|style)$/.test(k.name)).map(k => [k.name, k.value]));
   defs[place] = tag('pattern', {...own, id: name}, [...from.children].map(k => shape(k, 1, null)).join(''));
  }
  return kept.get(from);
 };
 const GEOMETRY = {path: ['d'], rect: ['x', 'y', 'width', 'height', 'rx', 'ry'], circle: ['cx', 'cy', 'r'], ellipse: ['cx', 'cy', 'rx', 'ry'], line: ['x1', 'y1', 'x2', 'y2'], polyline: ['points'], polygon: ['points'], text: []};
 const shape = (e, alpha, m) => {
  const c = getComputedStyle(e), name = e.tagName, a = alpha * c.opacity;
  const own = Object.fromEntries(GEOMETRY[name].map(k => [k, /^(d|points)$/.test(k) || !e[k]?.baseVal || !e.hasAttribute(k) ? e.getAttribute(k) ?? (c[k]?.endsWith?.('px') ? parseFloat(c[k]) : null) : e[k].baseVal.value]));
  const f = m && Math.sqrt(Math.abs(m.a * m.d - m.b * m.c)), even = !m || Math.abs(m.a - m.d) + Math.abs(m.b + m.c) < 1e-3 * f, still = c.vectorEffect == 'non-scaling-stroke';
  const stroke = c.stroke == 'none' ? {} : {
   ...paint(c, 'stroke', e, a), 'stroke-width': parseFloat(c.strokeWidth) / (still && even ? f : 1), 'stroke-linecap': c.strokeLinecap == 'butt' ? null : c.strokeLinecap,
   'stroke-linejoin': c.strokeLinejoin == 'miter' ? null : c.strokeLinejoin, 'stroke-dasharray': c.strokeDasharray == 'none' ? null : split(c.strokeDasharray).map(v => short(parseFloat(v) / (still && even ? f : 1))).join(' '),
  };
  const turned = m && {transform: m.a == 1 && m.d == 1 && !m.b && !m.c ? `translate(${short(m.e)} ${short(m.f)})` : `matrix(${[m.a, m.b, m.c, m.d].map(v => +v.toFixed(6)).join(' ')} ${short(m.e)} ${short(m.f)})`};
  if (still && !even && name == 'path') return tag('path', {d: stretched(own.d, m), ...paint(c, 'fill', e, a), ...stroke});
  if (name != 'text') return tag(name, {...own, ...(m ? turned : {transform: e.getAttribute('transform')}), ...paint(c, 'fill', e, a), ...stroke});
  const inside = [...e.childNodes].map(k => k.nodeType == 3 ? escaped(k.data) : k.tagName == 'tspan' ? tag('tspan', {x: k.getAttribute('x'), y: k.getAttribute('y'), dx: k.getAttribute('dx'), dy: k.getAttribute('dy'), ...spans(k, c, a)}, escaped(k.textContent)) : '').join('');
  return tag('text', {x: e.getAttribute('x'), y: e.getAttribute('y'), ...turned, 'text-anchor': c.textAnchor == 'start' ? null : c.textAnchor, 'dominant-baseline': c.dominantBaseline == 'auto' ? null : c.dominantBaseline,
   'paint-order': c.paintOrder == 'normal' ? null : c.paintOrder, ...paint(c, 'fill', e, a), ...stroke, ...typed(c, e.textContent)}, inside);
 };
 const spans = (e, over, a) => {
  const c = getComputedStyle(e), mine = typed(c, e.textContent), theirs = typed(over, '');
  return {...(c.fill == over.fill ? {} : paint(c, 'fill', e, a)), ...Object.fromEntries(Object.entries(mine).filter(([k, v]) => v !== theirs[k]))};
 };
 const drawing = (e, alpha) => {
  const c = getComputedStyle(e);
  if (c.display == 'none' || c.visibility == 'hidden' || /^(defs|title|desc|style|pattern|metadata)$/.test(e.tagName)) return;
  if (GEOMETRY[e.tagName]) {
   const m = e.getScreenCTM();
   m.e -= origin.left;
   m.f -= origin.top;
   if (+c.opacity * alpha) out.push(shape(e, alpha, m));
   return;
  }
  if (!/^(svg|g|a)$/.test(e.tagName)) throw Error(`no drawing: ${e.tagName}`);
  const cut = e.tagName == 'svg' && e.hasAttribute('viewBox') && c.overflow != 'visible' && named();
  if (cut) { defs.push(tag('clipPath', {id: cut}, tag('rect', at(e.getBoundingClientRect())))); out.push(`<g clip-path="url(#${cut})">`) }
  for (const k of e.children) drawing(k, alpha * c.opacity);
  if (cut) out.push('</g>');
 };

 const walk = (e, alpha) => {
  if (e == without) return;
  const c = getComputedStyle(e), a = alpha * c.opacity;
  if (c.display == 'none' || !a || c.clipPath.startsWith('inset(50%') || e.tagName == 'STYLE') return;
  if (e.namespaceURI == SVG) return drawing(e, alpha);
  if (e.tagName == 'IMG') throw Error('no picture inside a picture');
  if (c.visibility == 'visible' && c.display != 'contents') box(e, c, a);
  for (const k of e.childNodes) if (k.nodeType == 1) walk(k, a); else if (k.nodeType == 3 && c.visibility == 'visible') words(k, c, a);
 };
 walk(host, 1);
 return {body: (await Promise.all(out)).join(''), defs: defs.join(''), letters};
};
