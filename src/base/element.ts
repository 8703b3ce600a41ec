import {
  LitElement,
  html,
  type PropertyValues,
  type RenderOptions,
  type TemplateResult,
} from 'lit';
import { ofDocument } from '../page/dom.js';
import { own } from '../page/own.js';
import { isStyled } from '../page/stylesheet.js';
import { styleIn } from './style-root.js';

/** What the author put inside. */
export const slot = html`<slot></slot>`;

/**
 * What every component is: one of Lit's elements. It has a shadow root only once there is something to draw in it
 * (docs/decisions/0014-what-an-element-costs.md); whatever goes wrong in drawing, what the author wrote shows.
 */
export abstract class NetsafeElement extends LitElement {
  /** @internal What a page puts on Object.prototype is no option: see own.ts. */
  override readonly renderOptions: RenderOptions = own({ host: this });

  /** The document for which its root's sheets were made. */
  #styledIn: Document | undefined;

  /** What a component draws where its children say it all: their slot if there has to be a root, else nothing. */
  protected get asWritten(): TemplateResult | undefined {
    return this.shadowRoot || !isStyled(this) ? slot : undefined;
  }

  /** A root's sheets belong to the document that it was in. */
  adoptedCallback(): void {
    this.requestUpdate();
  }

  // Lit draws in here until there is something to show.
  protected override createRenderRoot(): DocumentFragment {
    const fragment = document.createDocumentFragment();
    // Lit reads its templates in the script's own document, and cannot where that is XML: the words stand there as their
    // author wrote them.
    if (ofDocument('contentType') !== 'text/html') this.render = () => undefined;
    this.renderOptions.renderBefore = fragment.appendChild(document.createComment(''));
    return fragment;
  }

  // An error ends this drawing and no other.
  protected override scheduleUpdate(): void {
    try {
      void super.scheduleUpdate();
    } catch (error) {
      console.error(error);
    }
  }

  protected override update(changed: PropertyValues): void {
    try {
      super.update(changed);
      if (this.renderRoot !== this.shadowRoot && this.renderRoot.firstElementChild) this.#show();
      if (this.shadowRoot && this.#styledIn !== this.ownerDocument) {
        this.#styledIn = this.ownerDocument;
        styleIn(this.shadowRoot, this.constructor as typeof LitElement);
      }
    } catch (error) {
      const { shadowRoot } = this;
      if (shadowRoot && !shadowRoot.querySelector('slot'))
        shadowRoot.append(document.createElement('slot'));
      throw error;
    }
  }

  #show(): void {
    const root = this.shadowRoot ?? this.attachShadow(own({ mode: 'open' }));
    // A root that a server declared gives way to what is drawn, in the same task.
    root.replaceChildren(this.renderRoot);
    (this as { renderRoot: DocumentFragment }).renderRoot = root;
  }
}
