import { html, nothing, render, type RenderOptions, type TemplateResult } from 'lit/html.js';
import type { StyleList, Styles } from './css.js';
import { ofDocument } from '../page/dom.js';
import { isEmpty } from '../page/emptiness.js';
import { own } from '../page/own.js';
import { isStyled } from '../page/stylesheet.js';
import { warnRenamed } from './warn-author.js';

/** What the author put inside. */
export const slot = html`<slot></slot>`;

/** Behaviour that an element has: see content-controller.ts. */
export interface Controller {
  hostConnected(): void;
  hostUpdate(): void;
  hostUpdated(): void;
  hostDisconnected(): void;
}

/** How an attribute becomes a property. */
export interface PropertyOptions {
  /** The attribute's name: the property's in lower case unless it is given. */
  attribute?: string;
  /** The attribute's name before it was renamed. It still works, and authors are warned: docs/versioning.md. */
  formerly?: string;
  /** What the property holds: words unless it is given. */
  type?: typeof Boolean | typeof Number;
  /** Whether the attribute follows the property. What an author did not write is never written for them. */
  reflect?: boolean;
}

type Declared = Map<string, { name: string; type: PropertyOptions['type'] }>;

// Node has no HTMLElement; server rendering only calls `render()`.
const Base =
  globalThis.HTMLElement ??
  (class {
    // eslint-disable-next-line @typescript-eslint/no-empty-function -- nothing happens there that could be listened to
    addEventListener() {}
  } as unknown as typeof HTMLElement);

/**
 * What every component is: one of Lit's templates, drawn into a shadow root when a property or a child changes. It takes
 * the place of Lit's own element, which costs every page more (docs/decisions/0013-an-element-of-our-own.md).
 */
export abstract class NetsafeElement extends Base {
  /** The styles of the shadow root, and of what stands inside the tag on a page. */
  static styles: StyleList = [];

  /** Properties by the names of their attributes. */
  static declared: Declared = new Map();

  static get observedAttributes(): string[] {
    return [...this.declared.keys()];
  }

  static get elementStyles(): Styles[] {
    return [this.styles].flat(Infinity as 1) as Styles[];
  }

  static createProperty(name: string, options: PropertyOptions = {}): void {
    const { attribute = name.toLowerCase(), formerly, reflect, type } = own(options);
    if (!Object.hasOwn(this, 'declared')) this.declared = new Map();
    const declared = own({ type, name });
    for (const each of [attribute, formerly]) if (each) this.declared.set(each, declared);
    Object.defineProperty(
      this.prototype,
      name,
      own({
        get(this: NetsafeElement) {
          return this.#values[name];
        },
        set(this: NetsafeElement, value: unknown) {
          // The first value is the default: what its class says.
          if (!(name in this.#values)) this.#defaults[name] = value;
          else if (this.#values[name] === value) return;
          else if (reflect) this.#stale[attribute] = value;
          this.#values[name] = value;
          this.requestUpdate();
        },
      }),
    );
  }

  /** Resolves when the element has finished rendering. */
  updateComplete: Promise<unknown> = Promise.resolve();

  readonly #values: Record<string, unknown> = own({});
  readonly #defaults: Record<string, unknown> = own({});
  /** Properties that a page set before the element was defined, until it is connected. */
  #early: Record<string, unknown> | undefined = {};
  readonly #controllers: Controller[] = [];
  /** Properties to reflect to their attributes. */
  #stale: Record<string, unknown> = own({});
  #options: RenderOptions | undefined;
  #isPending = false;
  /** The document for which the root's sheets were made. */
  #styledIn: Document | undefined;
  #internals: ElementInternals | undefined;

  constructor() {
    super();
    const early = this as Record<string, unknown>;
    for (const { name } of this.#declared.values()) {
      if (!Object.hasOwn(this, name)) continue;
      this.#early![name] = early[name];
      // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- it would hide the property of the class
      delete early[name];
    }
  }

  attributeChangedCallback(attribute: string, _: string | null, value: string | null): void {
    const { name, type } = this.#declared.get(attribute)!;
    warnRenamed(this, attribute, this.#declared);
    Object.assign(this, {
      [name]:
        value === null
          ? this.#defaults[name]
          : // Vue and Svelte write a choice that is not made as "false".
            type === Boolean
            ? value !== 'false'
            : type
              ? type(value)
              : value,
    });
    // The attribute was just set: do not reflect it back.
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- a name that this class has declared
    delete this.#stale[attribute];
  }

  connectedCallback(): void {
    const early = this.#early;
    this.#early = undefined;
    Object.assign(this, early);
    for (const controller of this.#controllers) controller.hostConnected();
    this.requestUpdate();
  }

  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected();
  }

  /** Constructed sheets belong to one document: adopt new ones. */
  adoptedCallback(): void {
    this.#styledIn = undefined;
    this.requestUpdate();
  }

  addController(controller: Controller): void {
    this.#controllers.push(controller);
  }

  /** Schedules a render at the end of the current task; several calls make one. */
  requestUpdate(): void {
    if (this.#isPending || this.#early) return;
    this.#isPending = true;
    this.updateComplete = Promise.resolve().then(() => this.#update());
  }

  /**
   * What is drawn: undefined where the children say it all, and Lit's `nothing` where there is nothing to say: then there
   * is no frame either.
   */
  protected abstract render(): TemplateResult | typeof nothing | undefined;
  /** Called after each render. */
  protected updated?(): void;

  get #declared(): Declared {
    return (this.constructor as typeof NetsafeElement).declared;
  }

  /**
   * Sets what styles can ask for by `:host(:state(name))`. An attribute would be saved with a page that is edited in place.
   * Where a browser has no such states (Chrome before 125, Firefox before 126, Safari before 17.4) it stays off.
   */
  protected setState(name: string, isOn: boolean): void {
    if (!isOn && !this.#internals) return;
    try {
      this.#internals ??= this.attachInternals();
      if (isOn) this.#internals.states.add(name);
      else this.#internals.states.delete(name);
    } catch {
      // Older browsers lack the method, or the states, or take only names with two hyphens.
    }
  }

  #update(): void {
    try {
      for (const controller of this.#controllers) controller.hostUpdate();
      const template = this.render();
      for (const [attribute, value] of Object.entries(this.#stale)) {
        if (value == null || value === false) this.removeAttribute(attribute);
        else this.setAttribute(attribute, value === true ? '' : (value as string));
      }
      this.#stale = own({});
      // Lit cannot read its templates in a page that is served as XML: the words stand there as their author wrote them.
      const isXml = ofDocument('contentType', this.ownerDocument) !== 'text/html';
      this.setState('silent', template === nothing || (isXml && isEmpty(this)));
      if (!isXml) this.#draw(template === nothing ? undefined : template);
    } finally {
      // An error ends this drawing and no other.
      this.#isPending = false;
    }
    this.updated?.();
    for (const controller of this.#controllers) controller.hostUpdated();
  }

  // A root that would only show the children costs a browser their styles and their layout once more, and does nothing
  // for them that netsafe.css does not (docs/decisions/0014-what-an-element-costs.md).
  #draw(template: TemplateResult | undefined): void {
    if (!template && !this.shadowRoot && isStyled(this)) return;
    const root = this.shadowRoot ?? this.attachShadow(own({ mode: 'open' }));
    this.#style(root);
    // What a server declared gives way to what is drawn, in the same task.
    const declared = this.#options ? [] : root.querySelectorAll('slot');
    this.#options ??= own({});
    try {
      render(template ?? slot, root, this.#options);
      for (const each of declared) each.remove();
    } catch (error) {
      // Whatever went wrong, what the author wrote shows.
      if (!root.querySelector('slot')) root.append(document.createElement('slot'));
      throw error;
    }
  }

  #style(root: ShadowRoot): void {
    const page = this.ownerDocument;
    if (this.#styledIn === page) return;
    this.#styledIn = page;
    const { elementStyles } = this.constructor as typeof NetsafeElement;
    const sheets = elementStyles.flatMap((styles) => styles.sheetIn(page) ?? []);
    if (sheets.length) root.adoptedStyleSheets = sheets;
    else if (!root.querySelector('style')) {
      // Safari before 16.4 has no sheets that a script makes.
      const style = document.createElement('style');
      style.textContent = elementStyles.map(({ cssText }) => cssText).join('');
      root.append(style);
    }
  }
}
