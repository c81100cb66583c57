import { append } from '../append.ts';
import { attribute, isElement, type HtmlElement, type HtmlNode } from './element.ts';

const web = /^(https?:)\/\/([^/?#]+)([^?#]*)/i;

/** Finds the base address for relative links of an HTML page, as far as the page contains it. */
export class PageAddress {
  readonly #found = new Map<string, string>();

  /** Looks at nodes of the document, or of its `html` or `body`. */
  look(nodes: readonly HtmlNode[]): void {
    const waiting = nodes.toReversed();
    for (let node = waiting.pop(); node; node = waiting.pop()) {
      if (!isElement(node)) continue;
      // Such elements are in the head, or, in a fragment without one, among the first of the body.
      if (/^(?:html|head|body)$/.test(node.tagName)) append(waiting, node.childNodes.toReversed());
      const said = addressIn(node);
      if (said && web.test(said[1]) && !this.#found.has(said[0])) this.#found.set(...said);
    }
  }

  /** Undefined if the page does not contain it. */
  get address(): string | undefined {
    return this.#found.get('base') ?? this.#found.get('canonical') ?? this.#found.get('og:url');
  }
}

function addressIn(element: HtmlElement): [string, string] | undefined {
  const { tagName } = element;
  if (tagName === 'base') return ['base', attribute(element, 'href').trim()];
  if (tagName === 'link' && attribute(element, 'rel').toLowerCase() === 'canonical')
    return ['canonical', attribute(element, 'href').trim()];
  if (tagName === 'meta' && attribute(element, 'property') === 'og:url')
    return ['og:url', attribute(element, 'content').trim()];
  return undefined;
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
export function isRelative(href: string): boolean {
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
