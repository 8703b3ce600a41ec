// Runs inside a page, after page-tools.js, and says which colours really meet inside our components: in each state that
// a pointer, a keyboard or a history can bring about, and in each theme and scheme. A plain script, as it is sent to
// the browser as it stands. test/stories/real-colours.ts judges what it finds.
(() => {
  const { elementsIn, treesIn, finishMotion, putTheme, keepTheme, putBack } = pageTools;

  // The pseudo-classes that are true in each state. What is pressed is under the pointer as well.
  const STATES = {
    rest: [],
    hover: ['hover'],
    active: ['hover', 'active'],
    visited: ['visited'],
    'visited, hover': ['visited', 'hover'],
    'focus-visible': ['focus', 'focus-visible', 'focus-within'],
  };
  const SIDES = ['Top', 'Right', 'Bottom', 'Left'];
  const FIELDS = 'input, select, textarea';
  const FOCUSABLE = `a[href], button, summary, ${FIELDS}, [contenteditable], [tabindex]:not([tabindex^="-"])`;
  // What it shows is the page's own; only its frame is in our care.
  const PICTURES = 'img, picture, video, audio, canvas, iframe, object, embed';
  const OVERRIDDEN = '[style*="--netsafe-color-"]';
  // Grounds and colours that have no value of their own.
  const PAGE = 'the page';
  const NONE = 'none';

  const isComponent = (element) =>
    element.localName.startsWith('netsafe-') || element.dataset?.netsafe !== undefined;

  const componentName = (element) =>
    element.localName.startsWith('netsafe-')
      ? element.localName
      : `[data-netsafe="${element.dataset.netsafe}"]`;

  const isTransparent = (colour) => /^transparent$|^rgba\(.*, 0\)$|\/ 0\)$/.test(colour);

  // ---- The flattened tree: through shadow roots and slots.

  function shownChildren(element) {
    if (element.shadowRoot) return [...element.shadowRoot.childNodes];
    const assigned = element.localName === 'slot' ? element.assignedNodes() : [];
    return assigned.length > 0 ? assigned : [...element.childNodes];
  }

  const shownParent = (element) => {
    const parent = element.assignedSlot ?? element.parentNode;
    return parent instanceof ShadowRoot ? parent.host : parent;
  };

  const isElement = (node) => node.nodeType === Node.ELEMENT_NODE;

  function hasSize(text) {
    const range = document.createRange();
    range.selectNodeContents(text);
    return [...range.getClientRects()].some(({ width, height }) => width > 0 && height > 0);
  }

  const showsText = (element) =>
    element.matches(FIELDS) ||
    shownChildren(element).some(
      (node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== '' && hasSize(node),
    );

  const isOurDrawing = (element) =>
    element instanceof SVGElement && element.getRootNode() instanceof ShadowRoot;

  // ---- Reading. A place is where a foreground meets a ground; the same places are read in the same order each time,
  // whatever their colours are, so that what one reading says of a place can be laid over what another says.

  function readPlaces() {
    const places = [];
    const visit = (element) => {
      if (isComponent(element)) readElement(element, surroundings(element), places);
      else shownChildren(element).filter(isElement).forEach(visit);
    };
    visit(document.body);
    return places;
  }

  /** What a component stands in: the ground and the theme of the page, as far as it says. */
  function surroundings(component) {
    const around = { ground: PAGE, page: undefined, blend: '', theme: undefined, isGiven: false };
    for (let each = shownParent(component); isElement(each); each = shownParent(each)) {
      around.page ??= fillOf(getComputedStyle(each));
      if (each === document.documentElement) break;
      around.theme ??= each.dataset?.netsafeTheme;
      around.isGiven ||= each.matches(OVERRIDDEN);
    }
    return around;
  }

  function readElement(element, around, places) {
    const style = getComputedStyle(element);
    const inside = {
      ...around,
      component: isComponent(element) ? componentName(element) : around.component,
      theme: element.dataset?.netsafeTheme ?? around.theme,
      scheme: schemeOf(style),
      isGiven: around.isGiven || element.matches(OVERRIDDEN),
    };
    const isVisible = style.visibility === 'visible';
    const hasBox = isVisible && element.getClientRects().length > 0;
    const add = adder(element.localName, inside, places);
    if (hasBox) {
      inside.blend ||= blendOf(style);
      inside.ground = readBox(style, around.ground, add, element.matches(PICTURES));
      if (isOurDrawing(element)) readDrawing(element, style, inside.ground, add);
      if (state === 'focus-visible' && element.matches(FOCUSABLE)) readFocus(style, inside, add);
    }
    if (element.matches(PICTURES)) return;
    if (element instanceof SVGSVGElement && !isOurDrawing(element)) return;
    // What has no surface of its own stands in a sentence of the page, on the page's.
    const under = inside.ground === PAGE ? (inside.page ?? PAGE) : inside.ground;
    if (isVisible && showsText(element)) readText(style, under, add);
    if (hasBox && isUnderlined(element, style)) add('underline', style.textDecorationColor, under);
    if (hasBox || style.display === 'contents') readPseudoElements(element, style, inside, places);
    for (const child of shownChildren(element)) {
      if (isElement(child)) readElement(child, inside, places);
    }
  }

  const adder = (element, around, places) => (what, foreground, ground, behind) =>
    places.push({ ...around, element, what, foreground, ground, behind });

  /** Reads the frame of a box, and gives the ground inside it. */
  function readBox(style, behind, add, isPicture = false) {
    // A field under a picture is a part of the picture: a logo that is drawn for white stands on white in the dark.
    const fill = isPicture ? undefined : fillOf(style);
    const ground = fill ?? behind;
    if (fill) add('background', fill, behind);
    for (const side of SIDES) {
      const colour = style[`border${side}Color`];
      // A border in the colour of its own box is a part of the box, and meets what the box stands on.
      if (isDrawn(style[`border${side}Style`], style[`border${side}Width`], colour))
        add('border', colour, ground, behind);
    }
    const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = style;
    const isOutlined = isDrawn(outlineStyle, outlineWidth, outlineColor);
    if (isOutlined) add('outline', outlineColor, parseFloat(outlineOffset) < 0 ? ground : behind);
    for (const { colour, isInset } of shadowsOf(style.boxShadow)) {
      // Between a box and its outline: the second ring of two.
      const outside = isOutlined ? outlineColor : behind;
      // A shadow in the colour of its own box is a wider box, whose field is read above.
      if (!isInset && !isOutlined && colour === fill) continue;
      add('shadow', colour, isInset ? ground : outside);
    }
    return ground;
  }

  function fillOf({ backgroundImage, backgroundColor }) {
    if (backgroundImage !== 'none') return backgroundImage.slice(0, 60);
    return isTransparent(backgroundColor) ? undefined : backgroundColor;
  }

  const isDrawn = (line, width, colour) =>
    line !== 'none' && line !== 'hidden' && parseFloat(width) > 0 && !isTransparent(colour);

  const shadowsOf = (list) =>
    list === 'none'
      ? []
      : list
          .split(/,(?![^(]*\))/)
          .map((shadow) => ({
            colour: /^[\w-]+(?:\([^)]*\))?/.exec(shadow.trim())[0],
            isInset: shadow.includes('inset'),
          }))
          .filter(({ colour }) => !isTransparent(colour));

  function readText(style, ground, add) {
    add('text', style.webkitTextFillColor, ground);
    for (const { colour } of shadowsOf(style.textShadow)) add('text shadow', colour, ground);
    if (parseFloat(style.webkitTextStrokeWidth) > 0)
      add('text stroke', style.webkitTextStrokeColor, ground);
  }

  const isUnderlined = (element, { textDecorationLine }) =>
    textDecorationLine !== 'none' && element.textContent.trim() !== '';

  function readDrawing(element, { fill, stroke }, ground, add) {
    if (element instanceof SVGSVGElement || !element.getBBox) return;
    for (const [what, colour] of Object.entries({ fill, stroke })) {
      if (colour !== 'none' && !isTransparent(colour)) add(what, colour, ground);
    }
  }

  // Without a ring of ours the browser draws its own, in a colour that no token gave.
  function readFocus({ outlineStyle, boxShadow }, { ground }, add) {
    if (outlineStyle === 'none' && boxShadow === 'none') add('focus ring', NONE, ground);
  }

  function readPseudoElements(element, { display, listStyleType }, inside, places) {
    for (const pseudo of ['::before', '::after']) {
      const style = getComputedStyle(element, pseudo);
      if (style.display === 'none' || ['none', 'normal', ''].includes(style.content)) continue;
      const add = adder(`${element.localName}${pseudo}`, inside, places);
      const ground = readBox(style, inside.ground, add);
      if (!/^(?:""|url\(.*\)|no-(?:open|close)-quote)$/.test(style.content))
        readText(style, ground, add);
    }
    if (display.includes('list-item') && listStyleType !== 'none') {
      const { color } = getComputedStyle(element, '::marker');
      adder(`${element.localName}::marker`, inside, places)('text', color, inside.ground);
    }
  }

  /** What mixes a box's colours with those behind it. */
  function blendOf({ opacity, filter, mixBlendMode }) {
    if (opacity !== '1') return `opacity: ${opacity}`;
    if (filter !== 'none') return `filter: ${filter}`;
    return mixBlendMode === 'normal' ? '' : `mix-blend-mode: ${mixBlendMode}`;
  }

  function schemeOf({ colorScheme }) {
    const schemes = colorScheme.split(' ');
    if (!schemes.includes('dark')) return 'light';
    if (!schemes.includes('light')) return 'dark';
    return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  }

  // ---- States. A rule for `:hover` is made one for everything, at the same specificity. That is how `:visited` can be
  // read at all: what a page is told of a link's colour is that of a link nobody followed.

  let state = 'rest';

  const rulesIn = (owner) =>
    [...owner.cssRules].flatMap((rule) => [
      rule,
      ...(rule.cssRules ? rulesIn(rule) : []),
      ...(rule.styleSheet ? rulesIn(rule.styleSheet) : []),
    ]);

  function everyRule() {
    const sheets = treesIn(document).flatMap((tree) => [
      ...tree.styleSheets,
      ...tree.adoptedStyleSheets,
    ]);
    return [...new Set(sheets)].flatMap(rulesIn);
  }

  function inState(name, work) {
    const pattern = new RegExp(`(?<!\\\\):(?:${STATES[name].join('|')})(?![-\\w])`, 'g');
    const isOfState = ({ selectorText }) => selectorText?.search(pattern) >= 0;
    const rules = STATES[name].length > 0 ? everyRule().filter(isOfState) : [];
    const before = rules.map(({ selectorText }) => selectorText);
    state = name;
    try {
      for (const rule of rules) {
        rule.selectorText = rule.selectorText.replace(pattern, ':nth-child(n)');
        if (isOfState(rule)) throw new Error(`“${rule.selectorText}” could not be rewritten.`);
      }
      work();
    } finally {
      rules.forEach((rule, index) => (rule.selectorText = before[index]));
      state = 'rest';
    }
  }

  // ---- Roles. Each is given a colour that nothing else has, so that a colour on the page says which role it is.

  const probe = (index) => `rgb(${(index % 250) + 1}, ${99 + Math.floor(index / 250)}, 177)`;

  /** Reads all places, each colour as { role, colour }. What a page sets itself is named by its property. */
  function readRoles(roles, knobs) {
    const before = new Map();
    const names = new Map();
    const give = (element, property, value) => {
      if (!before.has(element)) before.set(element, element.getAttribute('style'));
      element.style.setProperty(property, value, 'important');
    };
    try {
      const themed = elementsIn(document).filter((element) =>
        element.matches(`:root, [data-netsafe-theme], ${OVERRIDDEN}`),
      );
      for (const { name, property, type } of roles) {
        if (type !== 'color') continue;
        const colour = probe(names.size);
        names.set(colour, name.replace('color.', ''));
        for (const element of themed) give(element, property, colour);
      }
      giveKnobs(knobs, names, give);
      finishMotion();
      const paint = (colour) => ({ role: names.get(colour), colour });
      return readPlaces().map((place) => paintPlace(place, paint));
    } finally {
      for (const [element, style] of before) putBack(element, 'style', style);
    }
  }

  const COLOURS = ['foreground', 'ground', 'behind'];

  const paintPlace = (place, paint) =>
    Object.assign(
      { ...place },
      ...COLOURS.filter((each) => place[each]).map((each) => ({
        [each]: paint(place[each], each),
      })),
    );

  /** The custom properties that components read and that are no roles. */
  function findKnobs(roles) {
    const known = new Set(roles.map(({ property }) => property));
    const text = everyRule()
      .map(({ cssText }) => cssText)
      .join('\n');
    const read = [...text.matchAll(/var\(\s*(--netsafe-[\w-]+)/g)].map(([, property]) => property);
    return [...new Set(read)].filter((property) => !known.has(property));
  }

  // What the page has set to a colour of its own is the page's to answer for, and is given a name of its own.
  function giveKnobs(knobs, names, give) {
    for (const element of elementsIn(document).filter(isComponent)) {
      for (const knob of knobs) {
        const value = getComputedStyle(element).getPropertyValue(knob).trim();
        if (value === '' || !CSS.supports('color', value) || names.has(value)) continue;
        const colour = probe(names.size);
        names.set(colour, knob);
        give(element, knob, colour);
      }
    }
  }

  // ---- The whole of it.

  /** The places again in the colours of the theme, with the roles that are known of them. */
  function readShown(named, pageTheme) {
    finishMotion();
    const places = readPlaces();
    if (places.length !== named.length)
      throw new Error(`Other colours meet in the theme “${pageTheme}” than under the probe.`);
    return places
      .map((place, index) => ({
        ...paintPlace(place, (colour, each) => ({ ...named[index][each], colour })),
        theme: place.theme ?? pageTheme,
        state,
      }))
      .filter(({ isGiven }) => !isGiven);
  }

  const paintsOf = (place) => COLOURS.map((each) => place[each]);

  const meetingKey = (place) =>
    [
      place.component,
      place.element,
      place.what,
      place.blend,
      ...paintsOf(place).map((paint) => paint?.role ?? paint?.colour),
    ].join('|');

  const shownKey = (place) =>
    [
      place.theme,
      place.scheme,
      place.what,
      ...paintsOf(place).flatMap((paint) => [paint?.role, paint?.colour]),
    ].join('|');

  const note = (all, key, value) => all.has(key) || all.set(key, value);

  window.colourReader = {
    /** All meetings of colours, each in the first state in which it is met, and how each pair is shown in each theme. */
    read: ({ roles, themes, schemes }) =>
      keepTheme(() => {
        const meetings = new Map();
        const shown = new Map();
        const knobs = findKnobs(roles);
        for (const name of Object.keys(STATES)) {
          inState(name, () => {
            const named = readRoles(roles, knobs);
            const news = named.filter((place) => !meetings.has(meetingKey(place)));
            for (const place of news) note(meetings, meetingKey(place), { ...place, state });
            // A role has one colour in a theme, whatever the state: nothing new is worth no second look.
            if (news.length === 0) return;
            for (const theme of themes) {
              for (const scheme of schemes) {
                putTheme(theme, scheme);
                for (const place of readShown(named, theme)) note(shown, shownKey(place), place);
              }
            }
          });
        }
        return { meetings: [...meetings.values()], shown: [...shown.values()] };
      }),
  };
})();
