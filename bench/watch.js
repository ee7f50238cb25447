// Runs in the page before anything else: notes when what a person sees last changed.
(() => {
  const watch = { armed: false, start: null, changed: {}, heading: null };
  window.benchWatch = watch;

  // After the frame that shows a change has been painted, not when the change was asked for.
  const painted = (kind) =>
    requestAnimationFrame(() => setTimeout(() => { watch.changed[kind] = performance.now(); }));

  const kindOf = (record) => {
    const node = record.target;
    const element = node.nodeType === 1 ? node : node.parentElement;
    const value = record.attributeName && node.getAttribute(record.attributeName);
    if (record.type === "attributes" && value === record.oldValue) return null;
    if (!element || !element.closest('[data-testid="stMain"]')) return null;
    const chart = ".cp-plot, .cp-levels";
    const holdsChart = element.matches(".cp-figure") && element.querySelector(chart);
    if (holdsChart || element.closest(chart)) return "charts";
    const map = element.closest(".cp-map");
    if (map) return element.closest("svg") ? "map" : null; // its tooltip is no part of a switch
    if (record.type === "attributes") return null;
    const holds = element.querySelector && element.querySelector(".cp-figure, .cp-map, h1");
    return element.closest(".cp-figure") || holds ? "figures" : null;
  };

  new MutationObserver((records) => {
    new Set(records.map(kindOf)).forEach((kind) => kind && painted(kind));
    if (watch.heading === null && document.querySelector('[data-testid="stMain"] h1')) {
      watch.heading = 0;
      requestAnimationFrame(() => setTimeout(() => { watch.heading = performance.now(); }));
    }
  }).observe(document, {
    subtree: true, childList: true, characterData: true,
    attributes: true, attributeOldValue: true, attributeFilter: ["d", "class", "viewBox", "cx"],
  });

  const begin = (event) => {
    if (!watch.armed || (event.type === "keydown" && event.key !== "Enter")) return;
    watch.armed = false;
    watch.start = event.timeStamp;
    watch.changed = {};
  };
  addEventListener("keydown", begin, true);
  addEventListener("click", begin, true);
})();
