import { escapeHtml } from '../../issue/export/escapeHtml.ts';

const tag = /<(\/?)(mj-[a-z-]+|mjml)((?:\s+[\w:-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'))?)*)\s*(\/?)>/gi;

/** True for a text in MJML. */
export function isMjml(text: string): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*|<!--[^]*?-->\s*)*<mjml[\s>]/i.test(text);
}

/**
 * Returns a mail in MJML as plain HTML: what its components say, without the tables that its compiler lays them out with.
 * Components as mjml's reference (documentation.mjml.io) names them.
 */
export function mjmlToHtml(mjml: string): string {
  // Ready-made values of attributes are no content.
  const readyMade = /<mj-attributes\b[^>]*>[^]*?<\/mj-attributes>/gi;
  const usual = usualSize(mjml.match(readyMade)?.join('') ?? '');
  const body = mjml.replace(readyMade, '');
  return body.replace(tag, (_, slash: string, name: string, attributes: string, end: string) => {
    const write = components[name.toLowerCase()] ?? group;
    const [start, close] = write(
      (key) => attributeIn(attributes, key) || (key === 'font-size' ? usual : ''),
    );
    if (slash !== '') return close;
    return end === '' ? start : start + close;
  });
}

/** Returns the size of text that has none of its own: 13 px, as the compiler sets it, or what the mail says for all. */
function usualSize(readyMade: string): string {
  const sizes = ['mj-text', 'mj-all'].map((name) => {
    const attributes = new RegExp(`<${name}\\b([^>]*)>`, 'i').exec(readyMade)?.[1] ?? '';
    return attributeIn(attributes, 'font-size');
  });
  return sizes.find((size) => size !== '') ?? '13px';
}

type Component = (attribute: (name: string) => string) => readonly [start: string, end: string];

const group: Component = () => ['<div>', '</div>'];
const nothing: Component = () => ['', ''];

const components: Readonly<Record<string, Component>> = {
  mjml: () => ['<html>', '</html>'],
  'mj-head': () => ['<head>', '</head>'],
  'mj-body': () => ['<body>', '</body>'],
  'mj-title': () => ['<title>', '</title>'],
  'mj-preview': () => ['<div style="display:none">', '</div>'],
  'mj-style': () => ['<style>', '</style>'],
  'mj-raw': nothing,
  'mj-font': nothing,
  'mj-breakpoint': nothing,
  'mj-include': nothing,
  'mj-spacer': nothing,
  'mj-divider': () => ['<hr>', ''],
  'mj-text': (attribute) => [`<div${fontOf(attribute)}>`, '</div>'],
  'mj-button': (attribute) => [
    `<p><a href="${attribute('href')}" style="display:inline-block;padding:8px 16px;background-color:${attribute('background-color') || '#414141'}">`,
    '</a></p>',
  ],
  'mj-image': image,
  'mj-carousel-image': image,
  'mj-hero': (attribute) => [
    attribute('background-url') === ''
      ? '<div>'
      : `<div><p><img src="${attribute('background-url')}" alt=""></p>`,
    '</div>',
  ],
  'mj-table': () => ['<table>', '</table>'],
  'mj-navbar-link': (attribute) => [`<p><a href="${attribute('href')}">`, '</a></p>'],
  'mj-social-element': (attribute) => [
    `<p><a href="${attribute('href')}">${attribute('alt') || attribute('name')} `,
    '</a></p>',
  ],
  'mj-accordion-title': () => ['<h4>', '</h4>'],
};

function image(attribute: (name: string) => string): readonly [string, string] {
  const href = attribute('href');
  const shown = `<img src="${attribute('src')}" alt="${attribute('alt')}">`;
  return [`<p>${href === '' ? shown : `<a href="${href}">${shown}</a>`}</p>`, ''];
}

/** Large or bold text is a heading to the reader. */
function fontOf(attribute: (name: string) => string): string {
  const css = ['font-size', 'font-weight']
    .map((name) => [name, attribute(name)])
    .filter(([, value]) => value)
    .map((declaration) => declaration.join(':'))
    .join(';');
  return css === '' ? '' : ` style="${css}"`;
}

/** Returns an attribute's value for HTML; its entities stay as they are. */
function attributeIn(attributes: string, name: string): string {
  const [, double, single] =
    new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(attributes) ?? [];
  return escapeHtml(double ?? single ?? '').replace(/&amp;(#?\w+;)/g, '&$1');
}
