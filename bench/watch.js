// Runs in the page before anything else: notes when what a person sees last changed.
// Maps are drawn by the graphics card, which forgets a frame once it is shown; kept frames can be read.
(() => {
  const original = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (kind, options) {
    const webgl = String(kind).startsWith("webgl");
    return original.call(this, kind, webgl ? { ...options, preserveDrawingBuffer: true } : options);
  };

  const SIDE = 48; // px of the small copy of the map that is compared from frame to frame
  const small = document.createElement("canvas");
  small.width = small.height = SIDE;
  const pen = original.call(small, "2d", { willReadFrequently: true });
  const watch = { start: null, changed: {}, heading: null, mapSum: null, sampling: true };
  window.benchWatch = watch;

  // After the frame that shows a change has been painted, not when the change was asked for.
  const painted = (kind) =>
    requestAnimationFrame(() => setTimeout(() => { watch.changed[kind] = performance.now(); }));

  const kindOf = (node) => {
    const element = node.nodeType === 1 ? node : node.parentElement;
    if (!element || !element.closest('[data-testid="stMain"]')) return null;
    if (element.closest('[data-testid="stVegaLiteChart"]')) return "charts";
    if (element.closest('[data-testid="stDeckGlJsonChart"], .cp-map')) return "map";
    return element.closest(".cp-figure, h1, h2, p") || element.querySelector?.("h1, .cp-figure")
      ? "figures" : null;
  };

  new MutationObserver((records) => {
    new Set(records.map((record) => kindOf(record.target))).forEach((kind) => kind && painted(kind));
  }).observe(document, {
    subtree: true, childList: true, characterData: true, attributes: true,
    attributeFilter: ["d", "points", "transform", "aria-label"],
  });

  const mapSum = () => {
    const map = document.querySelector('[data-testid="stDeckGlJsonChart"] canvas');
    if (!map || !map.width) return null;
    pen.clearRect(0, 0, SIDE, SIDE);
    pen.drawImage(map, 0, 0, SIDE, SIDE);
    const pixels = pen.getImageData(0, 0, SIDE, SIDE).data;
    let sum = 0, seen = 0;
    for (let i = 0; i < pixels.length; i += 4) {
      seen += pixels[i + 3] > 8;
      sum = (sum * 31 + pixels[i] * 7 + pixels[i + 1] * 3 + pixels[i + 2] + pixels[i + 3]) % 2147483647;
    }
    return seen > SIDE ? sum : null; // a few specks are not yet a map
  };
  const everyFrame = () => {
    if (watch.heading === null && document.querySelector('[data-testid="stMain"] h1')) {
      watch.heading = performance.now();
    }
    if (watch.sampling) {
      const sum = mapSum();
      if (sum !== null && sum !== watch.mapSum) {
        watch.mapSum = sum;
        watch.changed.map = performance.now();
      }
    }
    requestAnimationFrame(everyFrame);
  };
  requestAnimationFrame(everyFrame);

  const begin = (event) => {
    if (!watch.armed || (event.type === "keydown" && event.key !== "Enter")) return;
    watch.armed = false;
    watch.start = event.timeStamp;
    watch.changed = {};
  };
  addEventListener("keydown", begin, true);
  addEventListener("click", begin, true);
})();
