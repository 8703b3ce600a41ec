// What a page without a framework does with our tags: attributes and children, as with any other element.
const find = (selector) => document.querySelector(selector);
const WAYS = ['Talk to an adviser', 'Write a secure message', 'Chat online'];

const place = find('#place');
const shown = [...place.childNodes];
const main = find('#help');

const setLoudness = () => {
  const list = find('#banner ul');
  find('#banner').setAttribute('loudness', list.children.length > 1 ? 'loud' : 'normal');
};

const actions = {
  language() {
    main.lang = main.lang === 'en' ? 'cy' : 'en';
  },
  service() {
    const empty = find('#empty');
    const service = empty.getAttribute('service');
    empty.setAttribute('service', service === 'samaritans' ? 'stop-it-now' : 'samaritans');
  },
  more() {
    const list = find('#banner ul');
    const way = document.createElement('li');
    way.textContent = WAYS[list.children.length];
    list.append(way);
    setLoudness();
  },
  fewer() {
    find('#banner li:last-child').remove();
    setLoudness();
  },
  marks() {
    find('#quotation').toggleAttribute('without-marks');
  },
  shown() {
    place.replaceChildren(...(place.children.length ? [] : shown));
  },
};

find('#actions').addEventListener('click', ({ target }) => actions[target.dataset.do]?.());
