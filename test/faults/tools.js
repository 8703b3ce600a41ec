// What the cases of test/faults/ do inside a page. Plain JavaScript, as no build may put helpers of its own into it.
(() => {
  const PATCHED = [Array, Object, String, Number, Date].map(({ prototype }) => prototype);

  /** JSON, whatever the page has done to `toJSON`. */
  const pack = (value) => {
    const patches = PATCHED.map((prototype) => [
      prototype,
      Object.getOwnPropertyDescriptor(prototype, 'toJSON'),
    ]);
    for (const [prototype] of patches) delete prototype.toJSON;
    try {
      return JSON.stringify({ value });
    } finally {
      for (const [prototype, patch] of patches)
        if (patch) Object.defineProperty(prototype, 'toJSON', patch);
    }
  };

  const place = () => document.querySelector('#place');

  /** Puts one element into the page, alone. */
  const put = (html) => {
    place().innerHTML = html;
    return place().firstElementChild;
  };

  const rendered = async (holder = place()) => {
    const element = holder.firstElementChild;
    await element?.updateComplete;
    return element;
  };

  const textsIn = (root) =>
    [...globalThis.embedInspector.walk(root)]
      .filter((node) => node.nodeType === Node.TEXT_NODE && node.data.trim())
      .map(({ data }) => data);

  const linksIn = (root) =>
    [...globalThis.embedInspector.walk(root)]
      .filter(({ localName }) => localName === 'a')
      .map((link) => ({ text: link.textContent, href: link.getAttribute('href') }));

  const say = async (holder = place()) => {
    const element = await rendered(holder);
    return { name: element?.localName, texts: textsIn(holder), links: linksIn(holder) };
  };

  const framed = () =>
    globalThis.embedInspector
      .sections()
      .filter(({ id }) => !id.endsWith('-plain'))
      .map((section) => ({ id: section.id, frame: section.firstElementChild }));

  /** The first surface below an element that is not seen through. */
  const backgroundOf = (element) => {
    for (let at = element; at; at = at.assignedSlot ?? at.parentElement ?? at.getRootNode().host) {
      const { backgroundColor } = getComputedStyle(at);
      if (!/^(transparent|rgba\(.*, 0\))$/.test(backgroundColor)) return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  };

  const squeezed = (text) => text.replace(/\s+/g, '');

  const fromLeft = (link) => {
    const characters = [];
    for (const node of globalThis.embedInspector.walk(link)) {
      if (node.nodeType !== Node.TEXT_NODE) continue;
      for (let at = 0; at < node.data.length; at++) {
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const { left, top } = range.getBoundingClientRect();
        characters.push({ character: node.data[at], left, top });
      }
    }
    characters.sort((a, b) => a.top - b.top || a.left - b.left);
    return squeezed(characters.map(({ character }) => character).join(''));
  };

  // A link may lead away: what it would run, it runs; where it would go, it does not.
  const stay = (event) => {
    const link = event.composedPath().find(({ localName }) => localName === 'a');
    if (link && !/^(javascript|data|vbscript|blob):/i.test(link.protocol)) event.preventDefault();
  };

  const stand = (event) => event.preventDefault();

  const SHOWN = {
    webkitTextFillColor: (value) => !/^(transparent|rgba\(.*, 0\))$/.test(value),
    webkitTextSecurity: (value) => value === 'none',
    webkitLineClamp: (value) => value === 'none',
    visibility: (value) => value === 'visible',
    textIndent: (value) => value === '0px',
    textShadow: (value) => value === 'none',
    fontSize: (value) => parseFloat(value) >= 16,
    opacity: (value) => value === '1',
    transform: (value) => value === 'none',
    mixBlendMode: (value) => value === 'normal',
    pointerEvents: (value) => value === 'auto',
    // Safari says it with its prefix.
    userSelect: (value) => value !== 'none',
    webkitUserSelect: (value) => value !== 'none',
  };

  let cycles = 0;

  globalThis.faultTools = {
    pack,
    heard: () => globalThis.faultsHeard,

    /** What a component says with each of many values of one attribute; the same things said are told once. */
    trial: async ({ html, attribute, values }) => {
      const element = put(html);
      const told = new Map();
      for (const value of values) {
        element.setAttribute(attribute, value);
        const key = pack(await say());
        if (!told.has(key)) told.set(key, value);
      }
      return [...told].map(([key, value]) => ({ ...JSON.parse(key).value, with: value }));
    },

    /** The same, with an element for each value, as a page that holds them all is parsed. */
    trialDataElements: async ({ html, attribute, values }) => {
      place().replaceChildren();
      const dataElements = document.createElement('template').content;
      for (const value of values) {
        const holder = document.createElement('div');
        holder.innerHTML = html;
        holder.firstElementChild.setAttribute(attribute, value);
        dataElements.append(holder);
      }
      const holders = [...dataElements.children];
      place().append(dataElements);
      await globalThis.embedInspector.frames(2);
      const told = new Map();
      for (const [at, holder] of holders.entries()) {
        const key = pack(await say(holder));
        if (!told.has(key)) told.set(key, values[at]);
      }
      place().replaceChildren();
      return [...told].map(([key, value]) => ({ ...JSON.parse(key).value, with: value }));
    },

    /** Presses the element, and every link in it, with each value; what runs says so in `globalThis.ran`. */
    press: async ({ html, attribute, values, isEachNew }) => {
      addEventListener('click', stay);
      // An exit would leave: where it leads has tests of its own.
      addEventListener('netsafe-exit', stand);
      let element = isEachNew ? undefined : put(html);
      const open = globalThis.open;
      const opened = [];
      globalThis.open = (address) => opened.push(String(address));
      let pressed = 0;
      const dangerous = [];
      for (const value of values) {
        // A data-element's attributes are read once.
        if (isEachNew) put(html).setAttribute(attribute, value);
        else element.setAttribute(attribute, value);
        await rendered();
        element = await rendered();
        for (const node of [...globalThis.embedInspector.walk(element)]) {
          if (!(node instanceof Element)) continue;
          if (node.localName === 'a' && /^(javascript|data|vbscript|blob):/i.test(node.protocol))
            dangerous.push(`${value} → ${node.href}`);
          // A press on what stands in a link is a press on the link.
          if (node !== element && !node.matches('a, button, summary, [tabindex], [onclick]'))
            continue;
          node.click?.();
          pressed++;
        }
      }
      await globalThis.embedInspector.frames(3);
      globalThis.open = open;
      removeEventListener('click', stay);
      removeEventListener('netsafe-exit', stand);
      return { pressed, dangerous, opened, ran: globalThis.ran ?? [] };
    },

    /** Attaches and detaches an element, again and again, and leaves nothing. */
    cycle: async ({ html, times }) => {
      for (let time = 0; time < times; time++) {
        // New words each time: the same ones, put back in a row, are another script's fight with ours.
        put(html.replace(/^<[\w-]+/, `$& data-time="${cycles++}"`));
        // Half of them are gone before they have rendered.
        if (time % 2) await rendered();
        place().replaceChildren();
      }
      await globalThis.embedInspector.frames(2);
      return place().childNodes.length;
    },

    /** Does to a page what a translator does: wraps every text, and changes it. */
    translate: () => {
      let count = 0;
      for (const section of globalThis.embedInspector.sections()) {
        for (const node of [...globalThis.embedInspector.walk(section)]) {
          if (node.nodeType !== Node.TEXT_NODE || !node.data.trim()) continue;
          // A translator keeps numbers, and writes words of its own around them.
          const inner = document.createElement('font');
          inner.textContent = node.data.replace(/[a-z]+/gi, (word) => `${word}o`);
          const outer = document.createElement('font');
          outer.append(inner);
          node.replaceWith(outer);
          count++;
        }
      }
      return count;
    },

    /** How many words in frames of ours were looked at, and which a page's style hides or makes unpressable. */
    hiddenWords: () => {
      let seen = 0;
      const hidden = [];
      for (const { id, frame } of framed()) {
        for (const node of globalThis.embedInspector.walk(frame)) {
          if (node.nodeType !== Node.TEXT_NODE || !node.data.trim()) continue;
          seen++;
          // What stands around a frame is the page's.
          for (let at = node.parentElement; at && at !== frame; at = at.parentElement) {
            const style = getComputedStyle(at);
            for (const [name, isFine] of Object.entries(SHOWN)) {
              const value = style[name];
              if (value !== undefined && value !== '' && !isFine(value))
                hidden.push({
                  id,
                  text: node.data.trim(),
                  why: `${at.localName}: ${name}: ${value}`,
                });
            }
          }
        }
      }
      return { seen, hidden };
    },

    /** Every text and link in a frame of ours. */
    shown: () =>
      framed().map(({ id, frame }) => ({ id, texts: textsIn(frame), links: linksIn(frame) })),

    /** Gives every attribute of every component one value. */
    changeAll: async (value) => {
      for (const { frame } of framed()) {
        for (const name of frame.constructor.observedAttributes ?? [])
          frame.setAttribute(name, value);
        await frame.updateComplete;
      }
    },

    /** Makes the page another language's. */
    speak: async (language) => {
      document.documentElement.lang = language;
      await globalThis.embedInspector.frames();
      for (const { frame } of framed()) await frame.updateComplete;
    },

    /** When the page was parsed, and when it was first painted; 0 where that has not come. */
    times: async () => {
      const paints = () => performance.getEntriesByName('first-contentful-paint');
      await globalThis.embedInspector.until(() => paints().length > 0);
      const [navigation] = performance.getEntriesByType('navigation');
      return {
        parsed: navigation.domContentLoadedEventEnd,
        painted: paints()[0]?.startTime ?? 0,
      };
    },

    /** The colour of every text in a frame of ours, and of what it stands on. */
    colours: () =>
      framed().flatMap(({ id, frame }) =>
        [...globalThis.embedInspector.walk(frame)]
          .filter((node) => node.nodeType === Node.TEXT_NODE && node.data.trim())
          .map((node) => ({
            id,
            text: node.data.trim(),
            colour: getComputedStyle(node.parentElement).color,
            background: backgroundOf(node.parentElement),
          })),
      ),

    /** Every number as it is written, and as its digits stand from left to right. */
    shownNumbers: () =>
      framed().flatMap(({ id, frame }) =>
        [...globalThis.embedInspector.walk(frame)]
          .filter((node) => node.localName === 'a' && node.protocol === 'tel:')
          .map((link) => ({ id, text: squeezed(link.textContent), shown: fromLeft(link) })),
      ),

    /** The names that a page's scripts have put beside the browser's own. */
    surface: () => {
      const shared = [Array, Object, String, Element, HTMLElement, Node, Document, Event, Promise];
      return {
        globals: Object.getOwnPropertyNames(globalThis),
        prototypes: shared.map(({ name, prototype }) => [
          name,
          Object.entries(Object.getOwnPropertyDescriptors(prototype)).map(
            ([key, { value, get }]) => `${key}: ${String(value ?? get)}`,
          ),
        ]),
        attributes: [document.documentElement, document.body].map(({ outerHTML }) =>
          outerHTML.slice(0, outerHTML.indexOf('>')),
        ),
      };
    },

    /** What a visitor takes away. */
    left: async () => ({
      cookie: document.cookie,
      local: localStorage.length,
      session: sessionStorage.length,
      databases: ((await indexedDB.databases?.()) ?? []).length,
      caches: (await globalThis.caches?.keys())?.length ?? 0,
      workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
    }),

    /** Shows a story in the page that shows them all. */
    showStory: async (storyId) => {
      const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
      const done = new Promise((resolve) => {
        for (const event of ['storyRendered', 'storyErrored', 'storyThrewException'])
          channel.once(event, resolve);
        setTimeout(resolve, 5000);
      });
      channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
      await done;
    },

    /** Which of these selectors meet anything of ours, in the page or in a shadow tree. */
    hiddenBy: (selectors) => {
      const advertisement = document.body.appendChild(document.createElement('div'));
      advertisement.className = 'AdSense ad_banner';
      const roots = framed().flatMap(({ frame }) =>
        [frame.parentElement, frame.shadowRoot ?? []].flat(),
      );
      const result = { tried: 0, hits: [], control: 0 };
      for (const selector of selectors) {
        try {
          if (advertisement.matches(selector)) result.control++;
          if (roots.some((root) => root.querySelector(selector))) result.hits.push(selector);
          result.tried++;
        } catch {
          // A selector of the blocker's own language, which no style sheet takes.
        }
      }
      return result;
    },

    /** Every address that the page asked for, as the page itself knows. */
    asked: () => performance.getEntriesByType('resource').map(({ name }) => name),
  };
})();
