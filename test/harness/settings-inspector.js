// Runs inside a page whose reader has changed something: colours, sizes, spacing, direction, paper. It walks all
// components of the page, through shadow roots and slots, and names what a reader would miss. It leans on
// embed-inspector.js, and is plain JavaScript for the same reason.
(() => {
  const { frameOf, sections, walk } = embedInspector;
  const PSEUDO = ['::before', '::after'];
  const BLACK = [0, 0, 0];
  const WHITE = [255, 255, 255];

  const frames = () => sections().map(frameOf);

  /** The box of a frame; of what is around it where it has none. */
  const boxOf = (frame) =>
    (getComputedStyle(frame).display === 'contents'
      ? frame.parentElement
      : frame
    ).getBoundingClientRect();

  const isRendered = (element) => element.getClientRects().length > 0;

  /** Every element of a component that is drawn, the frame first. */
  const elements = (frame) =>
    [...walk(frame)].filter((node) => node.nodeType === Node.ELEMENT_NODE && isRendered(node));

  const all = () => frames().flatMap(elements);

  const nameOf = (element, pseudo = '') => {
    const frame = frames().find((each) => each === element || elements(each).includes(element));
    const alike = elements(frame).filter(({ localName }) => localName === element.localName);
    const place = frame === element ? '' : ` ${element.localName} ${alike.indexOf(element) + 1}`;
    return `${frame.closest('section.specimen').id}${place}${pseudo}`;
  };

  const parentOf = (node) =>
    node.assignedSlot ?? node.parentElement ?? node.getRootNode().host ?? null;

  // Whatever a style sheet may call a colour, a canvas knows.
  const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const known = new Map();
  const colour = (css) => {
    if (!known.has(css)) {
      pen.clearRect(0, 0, 1, 1);
      pen.fillStyle = css;
      pen.fillRect(0, 0, 1, 1);
      const [red, green, blue, alpha] = pen.getImageData(0, 0, 1, 1).data;
      known.set(css, { rgb: [red, green, blue], alpha: alpha / 255 });
    }
    return known.get(css);
  };

  const luminance = (rgb) => {
    const [red, green, blue] = rgb.map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };

  const contrast = (one, other) => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };

  /** What the browser paints where nobody else does: another colour in the dark, and where colours are forced. */
  const canvas = () => {
    const probe = document.body.appendChild(document.createElement('p'));
    probe.style.color = 'Canvas';
    const { rgb } = colour(getComputedStyle(probe).color);
    probe.remove();
    return rgb;
  };

  /** The first colour behind an element that lets nothing through. */
  const behind = (element) => {
    for (let at = element; at; at = parentOf(at)) {
      const { rgb, alpha } = colour(getComputedStyle(at).backgroundColor);
      if (alpha === 1) return rgb;
    }
    return canvas();
  };

  const hasBox = ({ width, height }) => width > 1 && height > 1;

  /** Every piece of text that is drawn: its element, and a box for each of its lines. */
  const texts = (frame) =>
    [...walk(frame)].flatMap((node) => {
      if (node.nodeType !== Node.TEXT_NODE || !node.data.trim()) return [];
      const range = new Range();
      range.selectNodeContents(node);
      const lines = [...range.getClientRects()].filter(hasBox);
      return lines.length ? [{ element: parentOf(node), text: node.data.trim(), lines }] : [];
    });

  /** What a style sheet adds to an element's words: quotation marks, addresses on paper. */
  const marks = (element) =>
    PSEUDO.flatMap((pseudo) => {
      const style = getComputedStyle(element, pseudo);
      return /^(?:none|normal|no-(?:open|close)-quote)$/.test(style.content)
        ? []
        : [{ pseudo, style }];
    });

  const styled = () =>
    all().flatMap((element) => [
      { element, style: getComputedStyle(element) },
      ...marks(element).map(({ pseudo, style }) => ({ element, pseudo, style })),
    ]);

  const dials = (element) =>
    element.localName === 'a' && /^tel:/.test(element.getAttribute('href') ?? '');
  const numbers = () => all().filter(dials);

  /** What was looked at, and what a reader would miss of it. */
  const report = (things, complain) => ({
    seen: things.length,
    problems: things.flatMap((thing) => complain(thing) ?? []),
  });

  const seconds = (list) => list.split(',').map((each) => parseFloat(each));
  const round = (value) => Math.round(value * 10) / 10;

  const motion = () =>
    report(styled(), ({ element, pseudo, style }) => {
      const moves =
        style.animationName !== 'none' ||
        seconds(style.transitionDuration).some((each) => each > 0);
      return moves
        ? `${nameOf(element, pseudo)}: ${style.animationName}, ${style.transition}`
        : element.getAnimations({ subtree: true }).map(() => `${nameOf(element)} is moving`);
    });

  const transparency = () =>
    report(styled(), ({ element, pseudo, style }) => {
      const translucent = [
        'color',
        'backgroundColor',
        'borderTopColor',
        'borderInlineStartColor',
        'outlineColor',
      ].filter((property) => {
        const { alpha } = colour(style[property]);
        return alpha > 0 && alpha < 1;
      });
      const faded = [
        ...(style.opacity === '1' ? [] : ['opacity']),
        ...['filter', 'backdropFilter', 'maskImage', 'backgroundImage', 'textShadow'].filter(
          (property) => !['none', undefined].includes(style[property]),
        ),
        ...(style.mixBlendMode === 'normal' ? [] : ['mixBlendMode']),
        ...translucent,
      ];
      return faded.map((property) => `${nameOf(element, pseudo)} { ${property} }`);
    });

  /** Whether colours of the reader's own reach everything. */
  const adjusted = () =>
    report(styled(), ({ element, pseudo, style }) =>
      ['auto', undefined].includes(style.forcedColorAdjust)
        ? undefined
        : `${nameOf(element, pseudo)}: forced-color-adjust ${style.forcedColorAdjust}`,
    );

  const tooFaint = (element, pseudo, css, least) => {
    const ratio = contrast(colour(css).rgb, behind(element));
    return ratio < least
      ? [`${nameOf(element, pseudo)}: ${css} on ${behind(element)}, ${ratio.toFixed(2)}`]
      : [];
  };

  /** Words at one ratio, and what is drawn beside them at another. */
  const contrasts = (ofText, ofMarks) => {
    const words = report(frames().flatMap(texts), ({ element }) =>
      tooFaint(element, '', getComputedStyle(element).color, ofText),
    );
    const drawn = report(
      all().flatMap((element) => [
        ...marks(element).map(({ pseudo, style }) => ({ element, pseudo, css: style.color })),
        ...(getComputedStyle(element).display === 'list-item'
          ? [{ element, pseudo: '::marker', css: getComputedStyle(element, '::marker').color }]
          : []),
      ]),
      ({ element, pseudo, css }) => tooFaint(element, pseudo, css, ofMarks),
    );
    return { seen: words.seen + drawn.seen, problems: [...words.problems, ...drawn.problems] };
  };

  /** Where frames stand in the whole page, and how thick their edges are, where their words begin. */
  const boxes = () =>
    frames().map((frame) => {
      const { x, y, width, height } = frame.getBoundingClientRect();
      const style = getComputedStyle(frame);
      const edges = Object.fromEntries(
        ['top', 'right', 'bottom', 'left'].map((side) => [
          side,
          parseFloat(style.getPropertyValue(`border-${side}-width`)),
        ]),
      );
      const seen = Object.keys(edges).filter(
        (side) => edges[side] && colour(style.getPropertyValue(`border-${side}-color`)).alpha,
      );
      const isRtl = style.direction === 'rtl';
      const starts = texts(frame).flatMap(({ lines }) =>
        lines.map((line) => (isRtl ? x + width - line.right : line.left - x)),
      );
      // What shows no words, as a picture alone, has no gutter.
      const start = starts.length ? round(Math.min(...starts)) : 0;
      return { name: nameOf(frame), x, y: y + scrollY, width, height, edges, seen, start };
    });

  const scrollsAcross = () => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const isOut = (element) => {
      const { left, right } = element.getBoundingClientRect();
      return left < -0.5 || right > clientWidth + 0.5;
    };
    return report(frames(), (frame) =>
      elements(frame)
        .filter(isOut)
        .map((element) => `${nameOf(element)} stands outside ${clientWidth} px`)
        .concat(
          frame === frames()[0] && scrollWidth > clientWidth
            ? [`the page is ${scrollWidth} px wide in ${clientWidth}`]
            : [],
        ),
    );
  };

  /** Words that leave their frame or the page, and boxes that hide some of what is in them. */
  const cut = () =>
    report(frames(), (frame) => {
      const box = boxOf(frame);
      const left = Math.max(box.left, 0) - 1;
      const right = Math.min(box.right, innerWidth) + 1;
      // What stands in a sentence is as high as its own letters, whatever is in it.
      const isInline = getComputedStyle(frame).display === 'inline';
      const [top, bottom] = isInline ? [-Infinity, Infinity] : [box.top - 1, box.bottom + 1];
      const outside = texts(frame).filter(({ element, lines }) => {
        // A face may be higher than its line, which is what a frame has room for.
        const lineHeight = parseFloat(getComputedStyle(element).lineHeight) || Infinity;
        return lines.some((line) => {
          const over = Math.max(0, (line.height - lineHeight) / 2);
          return (
            line.left < left ||
            line.right > right ||
            line.top < top - over ||
            line.bottom > bottom + over
          );
        });
      });
      const clipping = elements(frame).filter((element) => {
        const { overflow, textOverflow, clipPath } = getComputedStyle(element);
        const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
        const isFull = scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1;
        return textOverflow !== 'clip' || clipPath !== 'none' || (overflow !== 'visible' && isFull);
      });
      return [
        ...outside.map(({ element, text }) => `${nameOf(element)} “${text.slice(0, 30)}” is cut`),
        ...clipping.map((element) => `${nameOf(element)} hides some of its words`),
      ];
    });

  /** Lines of words that stand on each other. */
  const overlaps = () =>
    report(frames(), (frame) => {
      const lines = texts(frame).flatMap(({ text, lines }) =>
        lines.map((line) => ({ text, line })),
      );
      return lines.flatMap(({ text, line }, at) =>
        lines.slice(at + 1).flatMap(({ text: below, line: other }) => {
          const width = Math.min(line.right, other.right) - Math.max(line.left, other.left);
          const height = Math.min(line.bottom, other.bottom) - Math.max(line.top, other.top);
          return width > 2 && height > 0.15 * Math.min(line.height, other.height)
            ? [`${nameOf(frame)}: “${text.slice(0, 20)}” on “${below.slice(0, 20)}”`]
            : [];
        }),
      );
    });

  /** Where each group of a number's digits stands. */
  const groups = (link) =>
    [...walk(link)]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .flatMap((node) =>
        [...node.data.matchAll(/[+\d]+/g)].flatMap(({ 0: digits, index }) => {
          const range = new Range();
          range.setStart(node, index);
          range.setEnd(node, index + digits.length);
          return [...range.getClientRects()];
        }),
      );

  const brokenNumbers = () =>
    report(numbers(), (link) => {
      const [first, ...rest] = groups(link);
      return rest.some(({ top }) => Math.abs(top - first.top) > 2)
        ? [`${nameOf(link)} ${link.textContent} is on more than one line`]
        : [];
    });

  const numberOrder = () =>
    report(numbers(), (link) => {
      const at = groups(link);
      return at.some(({ left }, index) => index && left < at[index - 1].right - 1)
        ? [`${nameOf(link)} ${link.textContent} is read in another order`]
        : [];
    });

  const isChild = ({ element }) => element.getRootNode() === document;

  const spacing = ({ line, letter, word }, of = 'all') =>
    report(
      frames()
        .flatMap(texts)
        .filter(of === 'children' ? isChild : () => true),
      ({ element, text }) => {
        const { fontSize, lineHeight, letterSpacing, wordSpacing } = getComputedStyle(element);
        const size = parseFloat(fontSize);
        const isSpaced =
          parseFloat(lineHeight) >= line * size - 0.1 &&
          Math.abs(parseFloat(letterSpacing) - letter * size) < 0.1 &&
          Math.abs(parseFloat(wordSpacing) - word * size) < 0.1;
        return isSpaced
          ? []
          : [
              `${nameOf(element)} “${text.slice(0, 20)}”: ${lineHeight}, ${letterSpacing}, ${wordSpacing} at ${fontSize}`,
            ];
      },
    );

  const paragraphs = (after) =>
    report(
      all().filter(({ localName }) => localName === 'p'),
      (element) => {
        const { fontSize, marginBlockEnd } = getComputedStyle(element);
        return parseFloat(marginBlockEnd) < after * parseFloat(fontSize) - 0.1
          ? [`${nameOf(element)}: ${marginBlockEnd} at ${fontSize}`]
          : [];
      },
    );

  const sizes = () =>
    frames().flatMap((frame) =>
      texts(frame).map(({ element }) => ({
        name: nameOf(element),
        size: parseFloat(getComputedStyle(element).fontSize),
        isInSentence: getComputedStyle(frame).display === 'inline',
      })),
    );

  const isBlock = (element) =>
    /^(?:block|list-item|flex|grid)$/.test(getComputedStyle(element).display);

  /** How far each block stands from the edge at which lines begin, and from the one at which they end. */
  const insets = () =>
    frames().flatMap((frame) => {
      const box = boxOf(frame);
      const blocks = elements(frame).filter((element) => element !== frame && isBlock(element));
      return blocks.map((element) => {
        const { left, right } = element.getBoundingClientRect();
        const pair = [round(left - box.left), round(box.right - right)];
        return {
          name: nameOf(element),
          insets: getComputedStyle(frame).direction === 'rtl' ? pair.reverse() : pair,
        };
      });
    });

  /** What is not black on white on paper. */
  const printed = () =>
    report(styled(), ({ element, pseudo, style }) => {
      const isAnyOf = (css, ...colours) => {
        const { rgb, alpha } = colour(css);
        return alpha === 0 || colours.some((each) => String(each) === String(rgb));
      };
      return [
        ...(isAnyOf(style.color, BLACK) ? [] : [`color ${style.color}`]),
        ...(String(behind(element)) === String(WHITE) ? [] : [`background ${behind(element)}`]),
        ...['top', 'right', 'bottom', 'left']
          .filter((side) => parseFloat(style.getPropertyValue(`border-${side}-width`)))
          .map((side) => style.getPropertyValue(`border-${side}-color`))
          .filter((css) => !isAnyOf(css, BLACK))
          .map((css) => `border ${css}`),
      ].map((what) => `${nameOf(element, pseudo)}: ${what}`);
    });

  const addresses = () =>
    all()
      .filter(({ localName }) => localName === 'a')
      .map((link) => ({
        name: nameOf(link),
        text: link.textContent.trim(),
        href: link.getAttribute('href'),
        printed: getComputedStyle(link, '::after').content,
      }));

  // What has no edge at its sides is not torn where the paper ends: a whole release may take several sheets.
  const hasSides = (frame) => {
    const { borderLeftWidth, borderRightWidth } = getComputedStyle(frame);
    return parseFloat(borderLeftWidth) + parseFloat(borderRightWidth) > 0;
  };

  const splits = () =>
    report(frames().filter(hasSides), (frame) =>
      getComputedStyle(frame).breakInside === 'avoid' ? [] : [`${nameOf(frame)} may be split`],
    );

  globalThis.settingsInspector = {
    addresses,
    adjusted,
    boxes,
    brokenNumbers,
    contrasts,
    cut,
    insets,
    motion,
    numberOrder,
    overlaps,
    paragraphs,
    printed,
    scrollsAcross,
    sizes,
    spacing,
    splits,
    transparency,

    /** Words a reader can see, so that a test can say that none is missing. */
    texts: () =>
      frames()
        .flatMap(texts)
        .map(({ text }) => text),

    /** Gives every root of the page a sheet of the reader's own, which wins over ours. */
    adopt: (css) => {
      for (const node of walk(document.documentElement)) {
        if (!node.shadowRoot) continue;
        const style = document.createElement('style');
        style.textContent = css;
        node.shadowRoot.prepend(style);
      }
    },

    /** Makes all text as many times as large, as a browser does whose text alone is zoomed. */
    enlarge: async (times) => {
      const root = document.documentElement;
      root.style.fontSize = `${times * parseFloat(getComputedStyle(root).fontSize)}px`;
      await embedInspector.frames();
    },

    /** Where the focus is. */
    focus: () => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      const frame = frames().find((each) => elements(each).includes(at));
      if (!frame) return undefined;
      // At the edge of the window its ring would be cut.
      at.scrollIntoView({ block: 'center' });
      const { left, top, right, bottom, width, height } = at.getBoundingClientRect();
      // A ring stands around it, in the page.
      const [x, y] = [Math.max(0, Math.floor(left - 10)), Math.floor(top - 10 + scrollY)];
      const around = {
        x,
        y,
        width: Math.min(Math.ceil(right + 10), innerWidth) - x,
        height: Math.ceil(bottom + 10 + scrollY) - y,
      };
      return { name: nameOf(at), box: { width, height }, around };
    },

    blur: () => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      at?.blur();
    },
  };
})();
