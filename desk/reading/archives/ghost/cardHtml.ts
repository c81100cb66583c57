import { escapeHtml } from '../../../../issue/export/escapeHtml.ts';
import { field, listIn, textIn } from '../json.ts';

/**
 * Writes a card of Ghost's editor as plain HTML: both of its formats store cards by these names, with these fields. Undefined for a
 * card that is not known. Names and fields as in `kg-default-nodes` of TryGhost/Koenig.
 */
export function cardHtml(name: string, card: unknown): string | undefined {
  const write = cards[name];
  return write?.((key) => textIn(card, key), card);
}

type Card = (text: (key: string) => string, card: unknown) => string;

const image: Card = (text) =>
  figure(picture(text('src'), text('alt'), text('href')), text('caption'));
const rule: Card = () => '<hr>';
const markup: Card = (text) => text('html');
const code: Card = (text) =>
  figure(`<pre><code>${escapeHtml(text('code'))}</code></pre>`, text('caption'));
const callToAction: Card = (text) =>
  text('html') +
  text('textValue') +
  (text('imageUrl') && picture(text('imageUrl'), '', '')) +
  button(text('buttonUrl'), text('buttonText'));

const cards: Readonly<Record<string, Card>> = {
  image,
  hr: rule,
  horizontalrule: rule,
  html: markup,
  email: markup,
  'email-cta': callToAction,
  'call-to-action': callToAction,
  code,
  codeblock: code,
  button: (text) => button(text('buttonUrl'), text('buttonText')),
  callout: (text) => `<blockquote>${text('calloutEmoji')} ${text('calloutText')}</blockquote>`,
  toggle: (text) => `<h4>${text('heading')}</h4>${text('content')}`,
  header: (text) =>
    `<h2>${text('header')}</h2><p>${text('subheader')}</p>${button(text('buttonUrl'), text('buttonText'))}`,
  signup: (text) => `<h2>${text('header')}</h2><p>${text('subheader')}</p>`,
  bookmark: (text, card) => {
    const about = field(card, 'metadata');
    const url = text('url') || textIn(about, 'url');
    const title = text('title') || textIn(about, 'title') || url;
    const description = text('description') || textIn(about, 'description');
    const caption = text('caption');
    return [`<b>${link(url, title)}</b>`, escapeHtml(description), caption]
      .filter(Boolean)
      .map((line) => `<p>${line}</p>`)
      .join('');
  },
  embed: (text, card) => {
    const url = text('url');
    const title = textIn(field(card, 'metadata'), 'title') || url;
    const caption = text('caption');
    return `<p>${url === '' ? text('html') : link(url, title)}</p>${caption && `<p>${caption}</p>`}`;
  },
  gallery: (text, card) =>
    listIn(card, 'images')
      .map((each) => picture(textIn(each, 'src'), textIn(each, 'alt'), textIn(each, 'href')))
      .map((each) => `<p>${each}</p>`)
      .join('') + (text('caption') && `<p>${text('caption')}</p>`),
  product: (text) =>
    (text('productImageSrc') && `<p>${picture(text('productImageSrc'), '', '')}</p>`) +
    `<h4>${text('productTitle')}</h4>${text('productDescription')}` +
    button(text('productUrl'), text('productButton')),
  audio: (text) => `<p>${link(text('src'), text('title') || text('src'))}</p>`,
  video: (text) => figure(link(text('src'), text('title') || text('src')), text('caption')),
  file: (text) =>
    `<p>${link(text('src'), text('fileTitle') || text('fileName') || text('src'))} ${escapeHtml(text('fileCaption'))}</p>`,
  paywall: () => '',
};

/** Returns an `img`, within a link if it leads somewhere. */
export function picture(src: string, alt: string, href: string): string {
  const shown = `<img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}">`;
  return href === '' ? shown : `<a href="${escapeHtml(href)}">${shown}</a>`;
}

/** Returns a figure; `caption` is HTML. */
export function figure(content: string, caption: string): string {
  return caption === ''
    ? `<p>${content}</p>`
    : `<figure>${content}<figcaption>${caption}</figcaption></figure>`;
}

function button(url: string, label: string): string {
  if (url === '' && label === '') return '';
  return `<p><a href="${escapeHtml(url)}" style="display:inline-block;padding:8px 16px;background-color:#15171a">${escapeHtml(label || url)}</a></p>`;
}

function link(url: string, label: string): string {
  return `<a href="${escapeHtml(url)}">${escapeHtml(label)}</a>`;
}
