/* Generated from tokens/ by `npm run generate`: do not edit. */

import { css } from 'lit';

/** The neutral theme: every token, for the page and wherever `data-netsafe-theme="neutral"` asks for it. */
export const tokens = css`
  @layer netsafe.tokens, netsafe.themes, netsafe.preferences;

  @layer netsafe.tokens {
    :root,
    [data-netsafe-theme='neutral'] {
      --netsafe-color-accent: light-dark(#10427c, #a9cdfb);
      --netsafe-color-action: light-dark(#10427c, #a9cdfb);
      --netsafe-color-action-label: light-dark(#ffffff, #12161d);
      --netsafe-color-brand: light-dark(#10427c, #0d3c73);
      --netsafe-color-caution: light-dark(#6a3d00, #f4c26b);
      --netsafe-color-caution-tint: light-dark(#fcf7ee, #2e2210);
      --netsafe-color-danger: light-dark(#a8201a, #ffb3ab);
      --netsafe-color-focus-inner: light-dark(#ffffff, #12161d);
      --netsafe-color-focus-outer: light-dark(#12161d, #ffffff);
      --netsafe-color-hairline: light-dark(#d3d9e1, #3a4454);
      --netsafe-color-heading: light-dark(#10427c, #cde2ff);
      --netsafe-color-help: light-dark(#0b5a4a, #86d9c2);
      --netsafe-color-help-tint: light-dark(#e9f5f1, #0f2a25);
      --netsafe-color-link: light-dark(#10427c, #a9cdfb);
      --netsafe-color-link-active: light-dark(#12161d, #ffffff);
      --netsafe-color-link-hover: light-dark(#0a2f5c, #cde2ff);
      --netsafe-color-link-visited: light-dark(#4b2a86, #d2bdfa);
      --netsafe-color-number: light-dark(#0a3b32, #86d9c2);
      --netsafe-color-on-brand: #ffffff;
      --netsafe-color-on-plate: light-dark(#10427c, #0a2f5c);
      --netsafe-color-on-sign: #ffffff;
      --netsafe-color-paper: light-dark(#ffffff, #12161d);
      --netsafe-color-plate: light-dark(#ffffff, #cde2ff);
      --netsafe-color-sign: light-dark(#12161d, #465063);
      --netsafe-color-sign-mark: #f4c26b;
      --netsafe-color-text: light-dark(#12161d, #eef1f5);
      --netsafe-color-text-soft: light-dark(#3a4454, #b9c3d0);
      --netsafe-color-tint: light-dark(#f4f6f8, #1b212b);
      --netsafe-edge-hairline: 1px;
      --netsafe-edge-voice: 8px;
      --netsafe-font-family: system-ui, sans-serif;
      --netsafe-font-heading: system-ui, sans-serif;
      --netsafe-font-line-body: 1.5;
      --netsafe-font-line-tight: 1.2;
      --netsafe-font-measure: 66ch;
      --netsafe-font-size-body: max(1.1875rem, 19px);
      --netsafe-font-size-display: max(3.25rem, 52px);
      --netsafe-font-size-lead: max(1.5rem, 24px);
      --netsafe-font-size-small: max(1rem, 16px);
      --netsafe-font-size-title: max(2rem, 32px);
      --netsafe-font-weight-bold: 700;
      --netsafe-radius-frame: 4px;
      --netsafe-space-l: 24px;
      --netsafe-space-m: 16px;
      --netsafe-space-xl: 32px;
      --netsafe-space-xs: 4px;
      --netsafe-target-size: 44px;
    }
  }
`;

/** What a page or a reader asked for: a scheme, more contrast, paper. */
export const preferences = css`
  @layer netsafe.preferences {
    [data-netsafe-scheme='light'] {
      color-scheme: light;
    }

    [data-netsafe-scheme='dark'] {
      color-scheme: dark;
    }

    @media (prefers-contrast: more) {
      :root, [data-netsafe-theme] {
        --netsafe-color-tint: var(--netsafe-color-paper);
        --netsafe-color-help-tint: var(--netsafe-color-paper);
        --netsafe-color-caution-tint: var(--netsafe-color-paper);
        --netsafe-color-text-soft: var(--netsafe-color-text);
        --netsafe-color-hairline: var(--netsafe-color-text);
        --netsafe-color-accent: var(--netsafe-color-text);
        --netsafe-color-help: var(--netsafe-color-text);
        --netsafe-color-caution: var(--netsafe-color-text);
        --netsafe-color-danger: var(--netsafe-color-text);
        --netsafe-color-action: var(--netsafe-color-text);
        --netsafe-color-action-label: var(--netsafe-color-paper);
        --netsafe-color-heading: var(--netsafe-color-text);
        --netsafe-color-sign: var(--netsafe-color-text);
        --netsafe-color-on-sign: var(--netsafe-color-paper);
        --netsafe-color-sign-mark: var(--netsafe-color-paper);
      }
    }

    @media print {
      :root, [data-netsafe-theme] {
        --netsafe-color-accent: #000;
        --netsafe-color-action: #fff;
        --netsafe-color-action-label: #000;
        --netsafe-color-brand: #fff;
        --netsafe-color-caution: #000;
        --netsafe-color-caution-tint: #fff;
        --netsafe-color-danger: #000;
        --netsafe-color-focus-inner: #000;
        --netsafe-color-focus-outer: #fff;
        --netsafe-color-hairline: #000;
        --netsafe-color-heading: #000;
        --netsafe-color-help: #000;
        --netsafe-color-help-tint: #fff;
        --netsafe-color-link: #000;
        --netsafe-color-link-active: #000;
        --netsafe-color-link-hover: #000;
        --netsafe-color-link-visited: #000;
        --netsafe-color-number: #000;
        --netsafe-color-on-brand: #000;
        --netsafe-color-on-plate: #000;
        --netsafe-color-on-sign: #000;
        --netsafe-color-paper: #fff;
        --netsafe-color-plate: #fff;
        --netsafe-color-sign: #fff;
        --netsafe-color-sign-mark: #000;
        --netsafe-color-text: #000;
        --netsafe-color-text-soft: #000;
        --netsafe-color-tint: #fff;
      }
    }
  }
`;
