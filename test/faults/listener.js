// Stands before everything else in a page of test/faults/, and keeps what goes wrong there. Not every driver can hear
// the console.
(() => {
  const heard = { errors: [], warnings: [], violations: [] };
  const textOf = (values) => values.map((value) => value?.message ?? String(value)).join(' ');
  for (const [level, kept] of [
    ['error', heard.errors],
    ['warn', heard.warnings],
  ]) {
    const say = console[level];
    console[level] = (...values) => {
      kept.push(textOf(values));
      say.apply(console, values);
    };
  }
  addEventListener('error', ({ message, filename }) => {
    if (message) heard.errors.push(`uncaught: ${message} (${filename})`);
  });
  addEventListener('unhandledrejection', ({ reason }) =>
    heard.errors.push(`unhandled: ${textOf([reason])}`),
  );
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    // The browser's own icon, which no page asked for.
    if (!blockedURI.endsWith('/favicon.ico'))
      heard.violations.push(`${violatedDirective} ${blockedURI}`);
  });
  globalThis.faultsHeard = heard;
})();
