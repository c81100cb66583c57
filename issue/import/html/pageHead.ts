import { aboutOf, type About } from '../about.ts';
import { dayOf } from '../dates/findDate.ts';
import { attribute, elementsWithin, ownText, type HtmlElement, type HtmlNode } from './element.ts';

const web = /^(https?:)\/\/([^/?#]+)([^?#]*)/i;

/** Finds what the head of an HTML page says: the base address for relative links, and what it is about. */
export class PageHead {
  readonly #found = new Map<string, string>();

  /** Looks at nodes of the document, or of its `html` or `body`. */
  look(nodes: readonly HtmlNode[]): void {
    // Such elements are in the head, or, in a fragment without one, among the first of the body.
    const enters = ({ tagName }: HtmlElement) => /^(?:html|head|body)$/.test(tagName);
    for (const element of elementsWithin(nodes, enters)) this.enter(element);
  }

  /** Looks at one element, whose content may follow. */
  enter(element: HtmlElement): void {
    const said = saidBy(element);
    if (said && said[1] !== '' && !this.#found.has(said[0])) this.#found.set(...said);
  }

  /** The page's address; undefined if the page does not contain it. */
  get address(): string | undefined {
    const said = ['base', 'canonical', 'og:url'].map((name) => this.#found.get(name) ?? '');
    return said.find((address) => web.test(address));
  }

  /** What it says about the page: nothing that is only a placeholder of a mail tool. */
  get about(): About {
    const first = (...names: readonly string[]) =>
      names
        .map((name) => this.#found.get(name) ?? '')
        .find((said) => said !== '' && !placeholder.test(said));
    const name = first('og:site_name', 'application-name');
    return aboutOf({
      title: withoutName(first('og:title', 'title') ?? '', name),
      preheader: first('og:description', 'description'),
      date: dayOf(
        first('article:published_time', 'date', 'dc.date', 'dcterms.date', 'pubdate') ?? '',
      ),
      author: first('author', 'article:author', 'dc.creator'),
      language: first('lang')?.replace(/^[a-z]+/i, (code) => code.toLowerCase()),
      name,
    });
  }
}

/** A mail tool's tag, or the title of a template. */
const placeholder =
  /\*\||\{\{|\{%|<%|%%|\[\[|^\{[^{}]*\}$|^(?:untitled(?: document)?|document|e-?mail|newsletter|title|titel|template|unbenannt(?:es dokument)?)$/i;

/** Removes the site's name after a page's title: "Title | Name". */
function withoutName(title: string, name: string | undefined): string {
  const [, own = '', last = ''] = /^(.*\S)\s+[|–—·•-]\s+(.+)$/s.exec(title) ?? [];
  return name !== undefined && last === name ? own : title;
}

function saidBy(element: HtmlElement): [string, string] | undefined {
  const { tagName } = element;
  const value = (name: string) => attribute(element, name).trim();
  if (tagName === 'html') return ['lang', value('lang') || value('xml:lang')];
  if (tagName === 'title') return ['title', ownText(element)];
  if (tagName === 'base') return ['base', value('href')];
  if (tagName === 'link' && value('rel').toLowerCase() === 'canonical')
    return ['canonical', value('href')];
  if (tagName !== 'meta') return undefined;
  return [
    (value('property') || value('name') || value('itemprop')).toLowerCase(),
    value('content'),
  ];
}

/** Resolves a relative address; undefined if it is not relative, or the page's is unknown. */
export function resolvedAddress(href: string, page: string | undefined): string | undefined {
  const relative = href.trim();
  if (!isRelative(relative)) return undefined;
  const [, scheme = 'https:', host, path = ''] = web.exec(page ?? '') ?? [];
  if (/^\/\/[^/]+\./.test(relative)) return scheme + relative;
  if (host === undefined) return undefined;
  const origin = `${scheme}//${host}`;
  if (relative.startsWith('/')) return origin + withoutDots(relative);
  if (relative.startsWith('?')) return origin + (path || '/') + relative;
  return origin + withoutDots(`${path.replace(/[^/]*$/, '') || '/'}${relative}`);
}

/** True for an address without a scheme that leads out of its page. */
function isRelative(href: string): boolean {
  return (
    href !== '' &&
    !href.startsWith('#') &&
    !/^[a-z][a-z\d+.-]*:/i.test(href) &&
    !/^www\./i.test(href)
  );
}

function withoutDots(address: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  const kept: string[] = [];
  const segments = path.split('/');
  for (const [index, segment] of segments.entries()) {
    if (segment === '..') {
      if (kept.length > 1) kept.pop();
    } else if (segment !== '.') kept.push(segment);
    if (index === segments.length - 1 && /^\.\.?$/.test(segment)) kept.push('');
  }
  return kept.join('/') + rest;
}
