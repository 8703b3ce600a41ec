/** What a component says when it is empty, without a page to put it into. */
import { nothing, type TemplateResult } from 'lit';
import { isTemplateResult } from 'lit/directive-helpers.js';
import type { NetsafeElement } from '../base/element.js';
import { fallback } from '../base/fallback.js';
import { initial } from '../base/content-controller.js';
import type { Language } from '../record/record.js';

type Component = (new () => NetsafeElement) & { observedAttributes?: readonly string[] };

/** A component's template as it is with these attributes: empty or filled, in a language. */
function templateOf(
  Component: Component,
  attributes: Record<string, string>,
  language: Language,
): TemplateResult | typeof nothing | undefined {
  const before = { ...initial };
  Object.assign(initial, { language });
  try {
    // Reading them is what makes a class ready that nobody has registered.
    const known = new Set(Component.observedAttributes);
    const element = new Component();
    for (const [name, value] of Object.entries(attributes))
      if (known.has(name)) element.attributeChangedCallback(name, null, value);
    return (
      element as unknown as { render(): TemplateResult | typeof nothing | undefined }
    ).render();
  } finally {
    Object.assign(initial, before);
  }
}

const FALLBACK = String(fallback('en', nothing).strings);

/** Where a template draws fallback content. */
const fallbackIn = (drawn: unknown): TemplateResult | undefined => {
  if (!isTemplateResult(drawn) || !('strings' in drawn)) return undefined;
  if (String(drawn.strings) === FALLBACK) return drawn;
  return drawn.values.map(fallbackIn).find(Boolean);
};

/** The words of an empty component, as an editor pastes them; none where it says nothing when it is empty. */
export function wordsOf(
  Component: Component,
  attributes: Record<string, string> = {},
  language: Language = 'en',
): TemplateResult | undefined {
  const [, words] = fallbackIn(templateOf(Component, attributes, language))?.values ?? [];
  return words as TemplateResult | undefined;
}
