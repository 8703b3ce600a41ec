import { render, type TemplateResult } from 'lit';

const BLOCK =
  /^(?:h[1-6]|p|ul|ol|li|dl|dt|dd|figure|blockquote|figcaption|img|div|section|netsafe-.*)$/;

const attributes = (element: Element) =>
  [...element.attributes]
    .map(({ name, value }) =>
      value ? ` ${name}="${value.replaceAll('"', '&quot;')}"` : ` ${name}`,
    )
    .join('');

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const inline = (node: Node): string => {
  if (node instanceof Text) return escape(node.data.replace(/\s+/g, ' '));
  if (!(node instanceof Element)) return '';
  const name = node.localName;
  return name === 'img'
    ? `<img${attributes(node)}>`
    : `<${name}${attributes(node)}>${[...node.childNodes].map(inline).join('')}</${name}>`;
};

const lines = (node: Node, indent: string): string[] => {
  if (!(node instanceof Element)) return inline(node).trim() ? [indent + inline(node).trim()] : [];
  const blocks = [...node.children].some(({ localName }) => BLOCK.test(localName));
  const { localName } = node;
  if (!blocks && localName !== 'img') {
    const words = [...node.childNodes].map(inline).join('').trim();
    return [`${indent}<${localName}${attributes(node)}>${words}</${localName}>`];
  }
  if (!blocks) return [indent + inline(node)];
  return [
    `${indent}<${localName}${attributes(node)}>`,
    ...[...node.childNodes].flatMap((child) => lines(child, `${indent}  `)),
    `${indent}</${localName}>`,
  ];
};

/** A template's elements in an inert document: nothing in it is upgraded, and no picture is fetched. */
export const renderInert = (template: TemplateResult): HTMLElement => {
  const inert = document.implementation.createHTMLDocument('');
  const holder = inert.createElement('div');
  // Without a scope Lit makes the elements in the page's own document, where they are not inert.
  render(template, holder, { creationScope: inert });
  return holder;
};

/** A template as HTML that a person can read and paste: a block a line, no comments of the template's own. */
export const toHtml = (template: TemplateResult): string => {
  const holder = renderInert(template);
  return [...holder.childNodes].flatMap((node) => lines(node, '')).join('\n');
};
