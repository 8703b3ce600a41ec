/**
 * Brings the stylesheet where a page has the script alone: `netsafe.css` from beside the script, once everything that
 * the page itself asked for has come.
 */
export const ensureStylesheet = (script: string): void => {
  const ensure = () => {
    if (getComputedStyle(document.documentElement).getPropertyValue('--netsafe-css')) return;
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    // The script's own tag says this for the script alone.
    link.referrerPolicy = 'no-referrer';
    link.href = script.replace(/[^/]*$/, 'netsafe.css');
    document.head.append(link);
  };
  if (document.readyState === 'complete') ensure();
  else addEventListener('load', ensure, { once: true });
};
