// The page to copy from, in the page itself: it shows one text of the list that stands there without it.
(() => {
  const root = document.documentElement;
  const list = document.querySelector('#all');
  const texts = new Map(
    [...list.querySelectorAll('textarea')].map((area) => [area.dataset.text, area.value]),
  );
  const faces = [...document.querySelectorAll('main .face')];
  const { neutral } = list.dataset;
  const pictures = JSON.parse(document.querySelector('#pictures').textContent);
  const pictureOf = ({ piece, language }) => pictures[`${piece.value} ${language.value}`];

  const textOf = (fields) => {
    const { piece, language, kind, theme } = fields;
    if (kind.value === 'picture') return pictureOf(fields).html;
    const text = texts.get(`${piece.value} ${language.value} ${kind.value}`);
    // An e-mail has no stylesheet: the theme's colour takes the neutral one's place.
    const { colour } = theme.selectedOptions[0].dataset;
    return kind.value === 'email' && colour ? text.replaceAll(neutral, colour) : text;
  };

  // In pixels of the picture: each of them is half of one of the page that shows it.
  const WIDTH = 1200;
  const EDGE = 16;
  const SIDE = 64;
  const LOOK = {
    heading: { size: 56, line: 68, before: 0, weight: 'bold', colour: 'heading' },
    text: { size: 36, line: 52, before: 24, weight: 'normal', colour: 'text' },
    number: { size: 88, line: 124, before: 20, weight: 'bold', colour: 'number' },
    item: { size: 32, line: 46, before: 14, weight: 'normal', colour: 'text' },
    small: { size: 28, line: 42, before: 28, weight: 'normal', colour: 'text-soft' },
  };

  /** A colour of the theme, as it is where the piece is shown. */
  const colourIn = (place, role) => {
    const probe = document.createElement('span');
    probe.style.color = `var(--netsafe-color-${role})`;
    place.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  };

  const rowsOf = (context, text, width) => {
    const rows = [''];
    for (const word of text.split(' ')) {
      const row = rows[rows.length - 1];
      const longer = row ? `${row} ${word}` : word;
      if (row && context.measureText(longer).width > width) rows.push(word);
      else rows[rows.length - 1] = longer;
    }
    return rows;
  };

  const draw = ({ lines }, place) => {
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('2d');
    const { fontFamily } = getComputedStyle(place);
    const fontOf = ({ weight, size }) => `${weight} ${size}px ${fontFamily}`;
    let height = SIDE;
    const pieces = lines.map(([kind, text], index) => {
      const look = LOOK[kind];
      context.font = fontOf(look);
      const rows = rowsOf(context, text, WIDTH - 2 * SIDE - EDGE);
      const top = height + (index ? look.before : 0);
      height = top + rows.length * look.line;
      return { kind, look, rows, top };
    });
    height += SIDE;
    canvas.width = WIDTH;
    canvas.height = height;
    context.fillStyle = colourIn(place, 'paper');
    context.fillRect(0, 0, WIDTH, height);
    context.fillStyle = colourIn(place, 'help');
    context.fillRect(0, 0, EDGE, height);
    for (const { kind, look, rows, top } of pieces) {
      if (kind === 'number') {
        context.fillStyle = colourIn(place, 'help-tint');
        context.fillRect(SIDE, top, WIDTH - 2 * SIDE, rows.length * look.line);
      }
      context.font = fontOf(look);
      context.fillStyle = colourIn(place, look.colour);
      rows.forEach((row, index) => {
        const left = SIDE + (kind === 'number' ? 24 : 0);
        context.fillText(row, left, top + (index + 0.5) * look.line + 0.36 * look.size);
      });
    }
    return canvas.toDataURL('image/png');
  };

  const show = (face) => {
    const fields = face.querySelector('form').elements;
    const picture = pictureOf(fields);
    const choice = face.querySelector('[value=picture]');
    choice.disabled = !picture;
    if (choice.checked && !picture) fields.kind.value = 'plain';
    const isPicture = choice.checked;
    const text = textOf(fields);
    const part = (name) => face.querySelector(`.${name}`);
    const isEmail = fields.kind.value === 'email';
    root.dataset.netsafeTheme = fields.theme.value;
    part('about').textContent = fields.piece.selectedOptions[0].dataset.about;
    part('code').value = text;
    part('head').value = texts.get(`head ${fields.theme.value}`);
    part('brackets').hidden = isPicture || !text.includes('[');
    part('exit').hidden = !(isEmail && fields.piece.value === 'quick-exit');
    part('copy-look').hidden = !isEmail;
    part('for-page').hidden = isEmail || isPicture || fields.kind.value === 'plain';
    part('for-picture').hidden = !isPicture;
    part('status').textContent = '';
    const preview = part('preview');
    preview.lang = fields.language.value;
    // An e-mail is written for white paper, whatever the page around it wears.
    if (isEmail || isPicture) preview.dataset.netsafeScheme = 'light';
    else delete preview.dataset.netsafeScheme;
    preview.replaceChildren(...new DOMParser().parseFromString(text, 'text/html').body.childNodes);
    if (!isPicture) return;
    const source = draw(picture, preview);
    preview.querySelector('img').src = source;
    part('save').href = source;
    part('save').download = `${fields.piece.value}-${fields.language.value}.png`;
  };

  const select = (area) => {
    area.focus();
    area.select();
  };
  const selectContents = (element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
  };
  /** The old way, for what has no clipboard for pages; it leaves the selection, which a person can copy. */
  const copySelection = () => {
    try {
      return document.execCommand('copy');
    } catch {
      return false;
    }
  };

  const copyText = async (area) => {
    try {
      await navigator.clipboard.writeText(area.value);
      return true;
    } catch {
      select(area);
      return copySelection();
    }
  };

  const copyLook = async (html, preview) => {
    try {
      const blob = (type, text) => new Blob([text], { type });
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/html': blob('text/html', html),
          'text/plain': blob('text/plain', preview.innerText),
        }),
      ]);
      return true;
    } catch {
      selectContents(preview);
      return copySelection();
    }
  };

  /** Says it anew each time: a screen reader announces only what changes. */
  const say = (face, isCopied) => {
    const status = face.querySelector('.status');
    status.textContent = '';
    setTimeout(() => {
      status.textContent = isCopied ? status.dataset.copied : status.dataset.selected;
    }, 100);
  };

  let isLanguageChosen = false;

  const open = (language, from) => {
    root.lang = language;
    for (const each of document.querySelectorAll('.face')) each.hidden = each.lang !== language;
    const face = faces.find(({ lang }) => lang === language);
    document.title = face.dataset.title;
    const fields = face.querySelector('form').elements;
    if (from)
      for (const name of ['piece', 'language', 'theme', 'kind'])
        fields[name].value = from.querySelector('form').elements[name].value;
    if (!isLanguageChosen) fields.language.value = language;
    show(face);
  };

  for (const face of faces) {
    const form = face.querySelector('form');
    form.addEventListener('change', ({ target }) => {
      if (target.name === 'language') isLanguageChosen = true;
      show(face);
    });
    form.addEventListener('submit', (event) => event.preventDefault());
    const on = (name, work) =>
      face
        .querySelector(`.${name}`)
        .addEventListener('click', () => work().then((isCopied) => say(face, isCopied)));
    const code = face.querySelector('.code');
    on('copy', () => copyText(code));
    on('copy-head', () => copyText(face.querySelector('.head')));
    on('copy-look', () => copyLook(code.value, face.querySelector('.preview')));
    face.classList.add('ready');
    for (const each of face.querySelectorAll('.with-script')) each.hidden = false;
    face.querySelector('.without-script').hidden = true;
  }
  for (const button of document.querySelectorAll('.switch')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      open(
        button.lang,
        faces.find(({ hidden }) => !hidden),
      );
      document.querySelector(`header .face[lang="${button.lang}"] .switch`).focus();
    });
  }
  list.hidden = true;
  const isWelsh = location.hash === '#cy' || (!location.hash && /^cy\b/.test(navigator.language));
  open(isWelsh ? 'cy' : 'en');
})();
