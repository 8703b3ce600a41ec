// The page to copy from, in the page itself: it shows one text of the list that stands there without it.
(() => {
  const root = document.documentElement;
  const list = document.querySelector('#all');
  const texts = new Map(
    [...list.querySelectorAll('textarea')].map((area) => [area.dataset.text, area.value]),
  );
  const faces = [...document.querySelectorAll('main .face')];
  const { neutral } = list.dataset;

  const textOf = ({ piece, language, kind, theme }) => {
    const text = texts.get(`${piece.value} ${language.value} ${kind.value}`);
    // An e-mail has no stylesheet: the theme's colour takes the neutral one's place.
    const { colour } = theme.selectedOptions[0].dataset;
    return kind.value === 'email' && colour ? text.replaceAll(neutral, colour) : text;
  };

  const show = (face) => {
    const fields = face.querySelector('form').elements;
    const text = textOf(fields);
    const part = (name) => face.querySelector(`.${name}`);
    const isEmail = fields.kind.value === 'email';
    root.dataset.netsafeTheme = fields.theme.value;
    part('about').textContent = fields.piece.selectedOptions[0].dataset.about;
    part('code').value = text;
    part('head').value = texts.get(`head ${fields.theme.value}`);
    part('brackets').hidden = !text.includes('[');
    part('exit').hidden = !(isEmail && fields.piece.value === 'quick-exit');
    part('copy-look').hidden = !isEmail;
    part('for-page').hidden = isEmail || fields.kind.value === 'plain';
    part('status').textContent = '';
    const preview = part('preview');
    preview.lang = fields.language.value;
    // An e-mail is written for white paper, whatever the page around it wears.
    if (isEmail) preview.dataset.netsafeScheme = 'light';
    else delete preview.dataset.netsafeScheme;
    preview.replaceChildren(...new DOMParser().parseFromString(text, 'text/html').body.childNodes);
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
