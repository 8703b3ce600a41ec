// Runs in the page before anything of its own: notes when it painted, when it was ready, and what moved meanwhile.
// `globalThis.benchReady` is what `measure.ts` waits for. Plain pages pay for it as all others do.
(() => {
  let firstPaint;
  let layoutShift = 0;
  const painted = new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const entry = list.getEntriesByName('first-contentful-paint')[0];
      if (!entry) return;
      firstPaint = entry.startTime;
      resolve();
    }).observe({ type: 'paint', buffered: true });
  });
  const shifts = new PerformanceObserver((list) => noteShifts(list.getEntries()));
  const noteShifts = (entries) => {
    for (const { value } of entries) layoutShift += value;
  };
  shifts.observe({ type: 'layout-shift', buffered: true });

  // The moment after the next frame was drawn: a message comes behind the frame's own work.
  const frame = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(0);
      });
    });
  const event = (target, name) =>
    new Promise((resolve) => target.addEventListener(name, resolve, { once: true }));
  const parsed = event(document, 'DOMContentLoaded');
  const loaded = event(globalThis, 'load');
  const idle = () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 }));

  // Elements are defined and drawn in their order, so the last of each kind speaks for all.
  const defined = async () => {
    const names = new Set(
      [...document.querySelectorAll(':not(:defined)')].map(({ localName }) => localName),
    );
    for (const name of names) await customElements.whenDefined(name);
    for (const name of names) {
      const last = [...document.querySelectorAll(name)].at(-1);
      await (last?.updateComplete ?? last?.componentOnReady?.());
    }
  };

  globalThis.benchReady = async (waitsFor) => {
    await parsed;
    if (waitsFor === 'elements') await defined();
    if (waitsFor === 'twins') while (document.querySelector('[data-netsafe]')) await frame();
    await frame();
    const ready = performance.now();
    await loaded;
    // A page that hides itself until its script has come never paints.
    await Promise.race([painted, new Promise((resolve) => setTimeout(resolve, 3000))]);
    // What a script left for later is part of its cost.
    await idle();
    await frame();
    await idle();
    noteShifts(shifts.takeRecords());
    return {
      firstPaint,
      ready,
      layoutShift,
      requests: performance.getEntriesByType('resource').length,
    };
  };
})();
