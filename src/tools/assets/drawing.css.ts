// The look of assets: sizes are fixed by the shape, colours are the theme's own, words are fitted into the room there is.
export const drawingCss = `
@layer netsafe.asset {
  * { box-sizing: border-box; margin: 0; }
  html, body { background: #fff; color-scheme: light; }
  svg { display: block; }
  a { color: inherit; text-decoration: none; }

  .sheet { --bleed: 0px; position: relative; inline-size: fit-content; margin: 0; }

  .asset {
    --fit: 1;
    --number-fit: 1;
    --field: var(--netsafe-color-brand);
    --on-field: var(--netsafe-color-on-brand);
    --on-head: var(--netsafe-color-on-brand);
    --ground: var(--netsafe-color-plate);
    --on-ground: var(--netsafe-color-on-plate);
    --mark: var(--netsafe-color-sign-mark);
    /* Away from the colour of the words, so that they are read on it at least as well. */
    --deep: color-mix(in oklab, var(--netsafe-color-brand) 68%, oklch(from var(--netsafe-color-on-brand) calc(1 - l) 0 0));
    --inset: calc(var(--edge) + var(--bleed));

    position: relative;
    display: grid;
    grid-template: minmax(0, 1fr) auto auto / minmax(0, 1fr);
    inline-size: var(--w);
    block-size: var(--h);
    overflow: hidden;
    color: var(--on-field);
    background: var(--field);
    font: 500 var(--text) / 1.32 "Public Sans", sans-serif;
    font-variant-numeric: lining-nums;
  }

  .field {
    position: relative;
    z-index: 0;
    display: flex;
    flex-direction: column;
    gap: calc(var(--text) * 0.7);
    min-block-size: 0;
    padding: calc(var(--inset) + var(--top, 0px)) var(--inset) calc(var(--edge) * 0.6);
    overflow: hidden;
  }

  /* A great full stop behind the words. */
  .field::before {
    content: "";
    position: absolute;
    z-index: -1;
    inset: var(--disc-top) calc(var(--disc) * -0.3) auto auto;
    inline-size: var(--disc);
    block-size: var(--disc);
    border-radius: 50%;
    background: var(--deep);
  }

  h1, .answer {
    color: var(--on-head);
    font-size: calc(var(--head) * var(--fit));
    font-weight: 800;
    line-height: 1.04;
    letter-spacing: -0.022em;
    text-wrap: balance;
  }

  .stop { color: var(--mark); }
  .line { font-size: calc(var(--text) * max(0.8, var(--fit))); text-wrap: pretty; }

  .plate {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: calc(var(--edge) * 0.7);
    padding: var(--plate) var(--inset);
    color: var(--on-ground);
    background: var(--ground);
  }

  /* Painted one after the other, as they are read: a document's text is found in that order. */
  .plate, .sender { position: relative; z-index: 0; }
  .plate > * { grid-column: 1; }
  .plate > .call { grid-column: 1 / -1; }
  .call { font-weight: 700; line-height: 1.15; }
  .number {
    inline-size: fit-content;
    font-size: calc(var(--number) * var(--number-fit));
    font-weight: 800;
    line-height: 1.08;
    letter-spacing: -0.01em;
    white-space: nowrap;
  }
  .site { font-size: var(--site); font-weight: 800; line-height: 1.2; }
  .terms, .support { margin-block-start: 0.6em; font-size: var(--small); line-height: 1.35; }
  .support { font-weight: 700; }
  .code { grid-column: 2; grid-row: 2 / span 6; align-self: end; inline-size: var(--code); block-size: var(--code); }

  .sender {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 0.2em 2em;
    padding: calc(var(--plate) * 0.55) var(--inset) calc(var(--plate) * 0.55 + var(--bleed) + var(--foot, 0px));
    color: var(--netsafe-color-on-brand);
    background: var(--deep);
    font-size: var(--small);
    font-weight: 600;
    line-height: 1.25;
  }
  .sender > p:first-child { font-weight: 800; white-space: nowrap; }

  /* An invitation: a light field, on which a full stop rises. */
  .invitation {
    --field: var(--netsafe-color-tint);
    --on-field: var(--netsafe-color-text);
    --on-head: var(--netsafe-color-heading);
    --ground: var(--netsafe-color-brand);
    --on-ground: var(--netsafe-color-on-brand);
  }
  .invitation .field .stop { color: var(--netsafe-color-heading); }
  .invitation .field::before { inset-block: auto calc(var(--disc) * -0.55); inline-size: calc(var(--disc) * 0.8); block-size: calc(var(--disc) * 0.8); background: var(--mark); }
  .invitation .line { max-inline-size: 72%; }
  .invitation .code { outline: calc(var(--code) / 40) solid #fff; }

  /* An excuse in a bubble, and its answer. */
  .reply .field::before { content: none; }
  .reply h1 {
    position: relative;
    align-self: start;
    margin-block-end: calc(var(--head) * 0.36);
    padding: calc(var(--head) * 0.26) calc(var(--head) * 0.36);
    border-radius: calc(var(--head) * 0.26);
    background: var(--deep);
    font-size: calc(var(--head) * 0.6 * var(--fit));
    font-weight: 600;
    letter-spacing: -0.01em;
    line-height: 1.14;
  }
  .reply h1::before {
    content: "";
    position: absolute;
    inset: calc(100% - 1px) auto auto calc(var(--head) * 0.42);
    inline-size: calc(var(--head) * 0.4);
    block-size: calc(var(--head) * 0.34);
    background: inherit;
    clip-path: polygon(0 0, 100% 0, 0 100%);
  }
  .reply.bilingual h1:first-child { margin-block-end: 0; }
  .reply.bilingual h1:first-child::before { content: none; }

  .banner { --w: 300px; --h: 250px; --edge: 16px; --head: 33px; --text: 14px; --small: 12px; --number: 40px; --site: 16px; --plate: 8px; --disc: 230px; --disc-top: -30px; }
  .banner .field { gap: 6px; }
  .banner .support { margin-block-start: 2px; }
  .banner .sender > p:last-child { display: none; }

  .card { --w: 1200px; --h: 630px; --edge: 56px; --head: 104px; --text: 32px; --small: 22px; --number: 104px; --site: 40px; --plate: 20px; --disc: 620px; --disc-top: -120px; }
  .card .site { grid-area: 1 / 2; align-self: end; padding-block-end: 0.35em; }
  .card .plate > .call { grid-column: 1; }
  .card .support { grid-column: 1 / -1; margin-block-start: 0; }

  .square { --w: 1080px; --h: 1080px; --edge: 72px; --head: 132px; --text: 42px; --small: 28px; --number: 140px; --site: 52px; --plate: 30px; --disc: 900px; --disc-top: 120px; }

  /* Its controls cover the first 250 px and the last 300. */
  .story { --w: 1080px; --h: 1920px; --edge: 84px; --head: 150px; --text: 50px; --small: 34px; --number: 140px; --site: 64px; --plate: 46px; --disc: 1300px; --disc-top: 330px; --top: 188px; --foot: 280px; }
  .square .sender, .story .sender, .bilingual .sender { flex-direction: column; align-items: start; }

  .poster, .print-poster, .office-poster, .bilingual-poster { --w: 210mm; --h: 297mm; --edge: 60px; --head: 100px; --text: 27px; --small: 17px; --number: 108px; --site: 40px; --plate: 28px; --disc: 820px; --disc-top: 190px; --code: 150px; }
  .bilingual-poster { --head: 72px; --text: 22px; --small: 14px; --number: 100px; --code: 128px; }

  /* Its colours go on beyond where it is cut. */
  .print-poster { --beyond: calc(2 * (var(--cut) - var(--bleed))); --w: calc(var(--sheet-width) - var(--beyond)); --h: calc(var(--sheet-height) - var(--beyond)); position: absolute; inset: calc(var(--cut) - var(--bleed)) auto auto calc(var(--cut) - var(--bleed)); }
  .sheet:has(.print-poster) { inline-size: var(--sheet-width); block-size: var(--sheet-height); }
  .marks { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; }

  /* Black on white, and nothing near the edge that an office printer leaves white. */
  .office-poster { --edge: 56px; --field: #fff; --on-field: #000; --on-head: #000; --ground: #fff; --on-ground: #000; --deep: #fff; --mark: #000; --netsafe-color-on-brand: #000; --netsafe-color-heading: #000; }
  .office-poster .field::before { content: none; }
  .office-poster .field { border-block-end: 6px solid #000; margin: 10mm 10mm 0; padding-inline: calc(var(--inset) - 10mm); padding-block-start: 0; }
  .office-poster .plate, .office-poster .sender { margin-inline: 10mm; padding-inline: calc(var(--inset) - 10mm); }
  .office-poster .sender { border-block-start: 2px solid #000; margin-block-end: 10mm; }
  .reply.office-poster h1 { border: 3px solid #000; }
  .reply.office-poster h1::before { content: none; }
}
`;
