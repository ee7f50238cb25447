// A figure as a picture to take along: laid out again, in light colours and at a width of its own, with
// what it is of above and whose figures they are below; then drawn as SVG, or as PNG from that.
// All of it happens in the browser: nothing is asked of the server but two or three fonts.
const version = new URL(import.meta.url).search;
const {colour, drawn, settle, tag, escaped} = await import(`./picture_draw.js${version}`);
const SERIF = 'Explorer Picture Serif';
// A mark of the family on the page, its file, its name in the picture; the last is that of the picture.
const FAMILIES = [[SERIF, 'serif', `${SERIF}, 'Source Serif 4', Georgia, serif`], ['', 'sans', '']];
const SANS = "Hanken Grotesk, Arial, Helvetica, sans-serif";
const FILES = [['serif', SERIF, 'picture-serif', '400 600', /./u], ['sans', 'Hanken Grotesk', 'hanken-grotesk-latin', '100 900', /./u], ['sans', 'Hanken Grotesk', 'hanken-grotesk-latin-ext', '100 900', /[Ā-ʺḀ-ẟ]/u]];
const RANGES = {'hanken-grotesk-latin-ext': 'U+0100-02BA,U+1E00-1E9F'};
// px: the narrowest and widest layout of a slide, how exactly the best between them is looked for, and at
// which width its letters are large enough: every layout takes time. The narrowest that fits has the largest
// letters. What is long stands in columns no narrower than `column`.
const SLIDE = {least: 860, most: 3400, step: 50, enough: 1300, column: 440, columns: 3, gap: 56, rows: 24, edge: 40, width: 1920, height: 1080}, PRINT = {width: 960, rows: 60, edge: 36, dots: 2480, millimetres: 210};
const GAIN = .8, SMALL = 13, LEAST = 14, MOST = 16e6; // how much narrower a layout in more columns must be; px of our smallest letters; of what can be read on a slide; dots that every browser can draw
const RULES = `
.cp-picture{box-sizing:border-box;display:flex;flex-direction:column;background:var(--cp-page);color:var(--cp-ink);
 font:400 16px/1.5 var(--cp-sans);font-variant-numeric:tabular-nums;--cp-serif:"${SERIF}";container:cp-main/inline-size;text-align:left}
.cp-picture>.cp-picture-main{flex:1 0 auto}
.cp-picture :is([data-settled])::before,.cp-picture [data-settled]::after{content:none!important}
.cp-picture .cp-wrap{border:0!important;margin:0!important;padding:0!important;width:100%!important;max-width:none!important;position:static!important}
.cp-picture-of{border-top:2px solid var(--cp-ink);padding-top:12px;margin:0 0 10px;font:600 15px/20px var(--cp-sans);color:var(--cp-ink2)}
.cp-picture-foot{border-top:1px solid var(--cp-hair);margin-top:18px;padding-top:8px;font:400 13px/17px var(--cp-sans);color:var(--cp-ink3);overflow-wrap:anywhere}
.cp-picture-foot p{margin:0 0 3px;font:inherit}
.cp-picture :is(.cp-finding,.cp-sub,.cp-source,.cp-prose){max-width:none}
.cp-picture .cp-finding{text-wrap:wrap}
.cp-picture :is(.cp-scroll,.cp-tall){max-height:none!important;overflow:visible!important;background:none!important}
.cp-picture .cp-map svg{max-height:none;height:var(--map)}
.cp-picture .cp-leg{max-width:400px}
.cp-picture details{border:0}
.cp-picture>.cp-sub{margin:0 0 16px}
`;
// What is only there to be pressed, to be unfolded, or to be read aloud.
const GONE = '[class*=st-key-noprint],[class*=st-key-foot-],details:not([open],.cp-fold),summary,script,style,input,select,.cp-stop,.cp-map-zoom,.cp-map-tip,.cp-map-when,.cp-to-press,.cp-whole';
const PART = '[data-testid=stElementContainer]', COLUMN = '[data-testid=stColumn]', OURS = '.cp-figure,.cp-map';
const having = key => `.st-key-${CSS.escape(key)}`;

// The part of the page a foot belongs to: what stands in its block, or in its column, since the foot before.
const original = box => {
 const foot = document.querySelector(having(box.dataset.foot)), block = box.dataset.block ? document.querySelector(having(box.dataset.block)) : foot?.closest(`${COLUMN},[class*=st-key-fig-]`);
 if (!block) throw Error('the figure is not on the page');
 const feet = [...block.querySelectorAll('[class*=st-key-foot-]')], before = feet[feet.indexOf(foot) - 1];
 const others = [...block.querySelectorAll(PART)].filter(e => foot && !box.dataset.block && foot.compareDocumentPosition(e) & 4 || before?.compareDocumentPosition(e) & 2 || !e.querySelector(OURS));
 return {block, others};
};
const copied = box => {
 const {block, others} = original(box);
 others.forEach(e => { e.dataset.other = '' });
 const copy = block.cloneNode(true);
 others.forEach(e => { delete e.dataset.other });
 copy.querySelectorAll(`[data-other],${GONE}`).forEach(e => e.remove());
 copy.querySelectorAll('details').forEach(e => { e.open = true });
 copy.querySelectorAll(COLUMN).forEach(e => e.querySelector(OURS) || e.remove());
 copy.querySelectorAll('[data-testid=stLayoutWrapper]').forEach(e => e.querySelector(OURS) || e.remove());
 // A style sheet knows drawings by the keys of what they stand in.
 let whole = copy;
 copy.classList.add('cp-wrap');
 for (let e = block.parentElement; e; e = e.parentElement) {
  const keys = [...e.classList].filter(k => k.startsWith('st-key-'));
  if (!keys.length) continue;
  const around = document.createElement('div');
  around.className = ['cp-wrap', ...keys].join(' ');
  around.append(whole);
  whole = around;
 }
 return whole;
};

const fonts = new Map();
const bytes = name => {
 // One that did not come is asked for again with the next picture.
 if (!fonts.has(name)) fonts.set(name, fetch(new URL(`fonts/${name}.woff2`, import.meta.url)).then(r => { if (!r.ok) throw Error(name); return r.blob() }).catch(fault => { fonts.delete(name); throw fault }));
 return fonts.get(name);
};
const address = blob => new Promise((done, failed) => { const r = new FileReader(); r.onload = () => done(r.result); r.onerror = () => failed(r.error); r.readAsDataURL(blob) });
const faces = async letters => (await Promise.all(FILES.filter(([kind, , , , of]) => [...letters[kind] ?? []].some(l => of.test(l))).map(async ([, family, name, weight]) =>
 `@font-face{font-family:"${family}";font-weight:${weight};src:url(${(await address(await bytes(name))).replace('application/octet-stream', 'font/woff2')}) format("woff2")${RANGES[name] ? `;unicode-range:${RANGES[name]}` : ''}}`))).join('');
const ready = async () => {
 if ([...document.fonts].some(f => f.family.includes(SERIF))) return;
 document.fonts.add(await new FontFace(SERIF, await (await bytes('picture-serif')).arrayBuffer(), {weight: '400 600'}).load());
};

// Of a list that is a window on the page its first rows are drawn, and how many follow.
const shortened = (of, most) => of.querySelectorAll('.cp-tall table,table.cp-tall').forEach(table => {
 const rows = [...table.querySelectorAll('tbody tr')], rest = rows.slice(most);
 if (!rest.length) return;
 rest.forEach(e => e.remove());
 const said = document.createElement('p');
 said.className = 'cp-sub';
 said.textContent = `The first ${most} of ${rows.length} lines. All are on the page and in its file.`;
 table.after(said);
});

// The words of a drawing for those who do not see it.
const described = of => [...new Set([...of.querySelectorAll('svg desc,[role=img][aria-label],[role=group][aria-label]')].map(e => e.tagName == 'desc' ? e.textContent : e.getAttribute('aria-label')))].filter(s => s.length > 20).join(' ').slice(0, 4000);

// A layout of that width, and how high it is; on a slide at least as high as the slide.
const laid = (host, width, ratio = 0) => {
 host.style.width = `${width}px`;
 host.style.setProperty('--map', ratio ? `${width * .36}px` : 'auto');
 host.style.minHeight = `${width * ratio}px`;
 return {width, high: host.getBoundingClientRect().height};
};
// Where a column may end: what stands together, and a heading with what it is over, is not cut.
const together = main => {
 const top = main.getBoundingClientRect().top, found = [];
 for (const e of main.querySelectorAll('*')) {
  const whole = /^(TR|svg)$/.test(e.tagName), leaf = !e.firstElementChild || [...e.childNodes].some(k => k.nodeType == 3 && k.data.trim());
  if (!whole && !leaf || e.parentElement.closest('svg') || e.ownerSVGElement) continue;
  const r = e.getBoundingClientRect();
  if (r.height && r.width) found.push([r.top - top, r.bottom - top + (/^H\d$/.test(e.tagName) || e.closest('thead') ? 16 : 0)]);
 }
 const parts = [];
 for (const [from, to] of found.sort((a, b) => a[0] - b[0])) {
  const last = parts.at(-1);
  if (last && from < last[1] - 2) last[1] = Math.max(last[1], to);
  else parts.push([from, to]);
 }
 return parts;
};
// The parts of `main` that fill one column after another, or nothing where they do not fit.
const columned = (main, columns, room) => {
 const found = [];
 for (const [from, to] of together(main)) {
  const last = found.at(-1);
  if (last && to - last[0] <= room) last[1] = to;
  else if (to - from > room || found.length == columns) return null;
  else found.push([from, to]);
 }
 return found;
};
// The layout of a slide with the largest letters, of one to three columns. They are our own: a browser may
// take half a minute to break a table into its own.
const fitted = (host, main) => {
 const ratio = SLIDE.height / SLIDE.width;
 const fits = (columns, width) => {
  main.style.cssText = '';
  if (columns == 1) return laid(host, width, ratio).high <= width * ratio + 1 && [];
  const wide = (width - 2 * SLIDE.edge - (columns - 1) * SLIDE.gap) / columns;
  Object.assign(main.style, {width: `${wide}px`, height: '0', flex: 'none'});
  const room = width * ratio - laid(host, width).high;
  return columned(main, columns, room)?.map(([from, to], n) => ({from, to, x: n * (wide + SLIDE.gap), wide}));
 };
 // What stands in columns of its own stays so.
 const most = main.querySelector('.cp-columns') ? 1 : SLIDE.columns;
 let best = {columns: 1, width: SLIDE.most / GAIN}; // as good as none
 for (let columns = 1; columns <= most && best.width > SLIDE.enough; columns++) {
  let low = Math.max(SLIDE.least, columns * SLIDE.column), high = best.width * GAIN;
  if (low >= high || !fits(columns, high)) continue;
  while (high - low > SLIDE.step) fits(columns, (low + high) / 2) ? high = (low + high) / 2 : low = (low + high) / 2;
  best = {columns, width: high};
 }
 const parts = fits(best.columns, best.width) || [];
 if (best.columns > 1) { const used = laid(host, best.width).high; main.style.height = `${best.width * ratio - used}px` }
 return {width: best.width, parts};
};
// A drawing that stands in columns: the same one, seen through a window for each.
const windows = ({body, defs}, parts, {x, y}) => ({
 defs: defs + tag('g', {id: 'whole'}, body) + parts.map((p, n) => tag('clipPath', {id: `w${n}`}, tag('rect', {x: -12, y: p.from - 1, width: p.wide + 24, height: p.to - p.from + 2}))).join(''),
 body: parts.map((p, n) => tag('g', {transform: `translate(${(x + p.x).toFixed(2)} ${(y - p.from).toFixed(2)})`}, tag('g', {'clip-path': `url(#w${n})`}, tag('use', {href: '#whole'})))).join(''),
});
const merged = all => Object.fromEntries(['serif', 'sans'].map(k => [k, new Set(all.flatMap(l => [...l[k] ?? []]))]));

export const picture = async (box, size) => {
 await ready();
 const slide = size == 'slide', around = document.createElement('div'), host = around.appendChild(document.createElement('div'));
 around.inert = true;
 around.className = 'stApp-picture';
 around.style.cssText = 'position:fixed;left:0;top:0;height:0;overflow:hidden;opacity:0;pointer-events:none;z-index:-1;color-scheme:light';
 host.className = 'cp-picture';
 host.style.padding = `${(slide ? SLIDE : PRINT).edge}px`;
 const rules = around.appendChild(document.createElement('style'));
 rules.textContent = RULES;
 const [head, foot] = ['of', 'foot'].map(k => box.querySelector(`[data-picture-${k}]`).cloneNode(true));
 [[head, 'of'], [foot, 'foot']].forEach(([e, k]) => { e.hidden = false; e.className = `cp-picture-${k}` });
 const main = document.createElement('div');
 main.className = 'cp-picture-main';
 main.append(copied(box));
 shortened(main, slide ? SLIDE.rows : PRINT.rows);
 host.append(head, ...main.querySelectorAll('.cp-finding:first-child,.cp-finding:first-child+.cp-sub'), main, foot);
 document.body.append(around);
 try {
  const {width, parts = []} = slide ? fitted(host, main) : laid(host, PRINT.width), high = host.getBoundingClientRect().height;
  // What fits in no layout is drawn smaller as a whole.
  const scale = slide ? Math.min(SLIDE.width / width, SLIDE.height / high) : 1;
  if (slide && scale * SMALL < LEAST / 2) throw new TooMuch();
  settle(host);
  const corner = host.getBoundingClientRect(), inner = main.getBoundingClientRect(), place = {x: inner.left - corner.left, y: inner.top - corner.top};
  const frame = await drawn(host, FAMILIES, 'p', parts.length ? main : null), whole = parts.length ? await drawn(main, FAMILIES, 'q') : null;
  const inside = whole ? windows(whole, parts, place) : {body: '', defs: ''}, [body, defs] = ['body', 'defs'].map(k => frame[k] + inside[k]), letters = merged([frame.letters, whole?.letters ?? {}]);
  const title = host.querySelector('.cp-finding')?.textContent ?? head.textContent, said = [head.textContent, described(main), ...[...foot.children].map(p => p.textContent)].join('\n');
  const [w, h] = slide ? [SLIDE.width, SLIDE.height] : [width, Math.ceil(high)];
  const shift = slide ? `translate(${((w - width * scale) / 2).toFixed(2)} 0)scale(${scale.toFixed(5)})` : null;
  const paper = colour(getComputedStyle(host).backgroundColor).hex;
  const content = tag('title', {id: 't'}, escaped(title)) + tag('desc', {id: 'd'}, escaped(said)) + `<style>${await faces(letters)}</style>` + (defs && `<defs>${defs}</defs>`) + tag('rect', {width: w, height: h, fill: paper}) + tag('g', {transform: shift}, body);
  const size = slide ? {width: w, height: h} : {width: `${PRINT.millimetres}mm`, height: `${(h * PRINT.millimetres / w).toFixed(2)}mm`};
  const svg = tag('svg', {xmlns: 'http://www.w3.org/2000/svg', ...size, viewBox: `0 0 ${w} ${h}`, role: 'img', 'aria-labelledby': 't', 'aria-describedby': 'd', 'font-family': SANS, 'font-size': 16}, content);
  return {svg, width: w, height: h, small: slide && scale * SMALL < LEAST};
 } finally { around.remove() }
};

// A PNG that says how large it is on paper: a chunk of 21 bytes after its head of 33.
const sized = async (blob, perMetre) => {
 const data = new Uint8Array(21), view = new DataView(data.buffer);
 view.setUint32(0, 9);
 data.set([112, 72, 89, 115], 4); // pHYs
 view.setUint32(8, perMetre);
 view.setUint32(12, perMetre);
 data[16] = 1;
 let crc = -1;
 for (const b of data.subarray(4, 17)) { crc ^= b; for (let k = 0; k < 8; k++) crc = crc >>> 1 ^ (crc & 1 ? 0xedb88320 : 0) }
 view.setUint32(17, ~crc >>> 0);
 return new Blob([blob.slice(0, 33), data, blob.slice(33)], {type: 'image/png'});
};
const raster = async ({svg, width, height}, size) => {
 const slide = size == 'slide', k = slide ? 1 : Math.min(PRINT.dots / width, Math.sqrt(MOST / (width * height)));
 const url = URL.createObjectURL(new Blob([svg.replace(/ width="[\d.]+mm" height="[\d.]+mm"/, ` width="${width}" height="${height}"`)], {type: 'image/svg+xml'})), image = new Image();
 try {
  image.src = url;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), {width: Math.round(width * k), height: Math.round(height * k)});
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise(done => canvas.toBlob(done, 'image/png'));
  if (!blob) throw Error('no room for the picture');
  return slide ? blob : sized(blob, Math.round(canvas.width / PRINT.millimetres * 1000));
 } finally { URL.revokeObjectURL(url) }
};

class TooMuch extends Error {}

// Saves the figure of `box` as the button says: data-picture="slide.png" and so on, data-name the file's name.
export const save = async (box, button) => {
 const [size, kind] = button.dataset.picture.split('.'), status = box.querySelector('[role=status]');
 status.textContent = 'Drawing';
 try {
  const made = await picture(box, size), file = kind == 'svg' ? new Blob([made.svg], {type: 'image/svg+xml'}) : await raster(made, size);
  const a = Object.assign(document.createElement('a'), {href: URL.createObjectURL(file), download: button.dataset.name});
  a.click();
  setTimeout(() => URL.revokeObjectURL(a.href), 10000);
  status.textContent = made.small ? 'Saved. There is much in it for a slide: its words are small. For print they are larger.' : 'Saved';
 } catch (fault) {
  if (!(fault instanceof TooMuch)) console.error(fault);
  status.textContent = fault instanceof TooMuch ? 'This is too much for one slide. The picture for print holds all of it.' : 'This figure could not be drawn as a picture. Printing the page shows it too.';
 }
};
