import { aboutOf } from '../../issue/import/about.ts';
import { textOfFragment } from '../../issue/import/html/parseHtml.ts';
import { dayOf } from '../../issue/import/dates/findDate.ts';
import type { Source } from './source.ts';
import { textOfElement } from './xmlText.ts';

/** What stands before the first element, with the entities that a feed defines for itself. */
const prolog =
  /^(?:\s|<\?xml[^>]*>|<!--(?:(?!-->)[^])*-->|<!DOCTYPE[^[>]*(?:\[(?:"[^"]*"|'[^']*'|[^\]"'])*\]\s*)?>)*/;

/** An item of a feed: what identifies it there, empty if nothing does, and its text. */
interface FeedItem {
  readonly id: string;
  readonly source: Source;
}

/** Reads the first item of an RSS or Atom feed; the titles of the others are left out. Undefined for other texts. */
export function readFeed(text: string): Source | undefined {
  if (!isFeed(text)) return undefined;
  const { channel, items } = partsOfFeed(text);
  const [first, ...others] = items;
  if (first === undefined) return undefined;
  return { ...readItem(first, channel).source, leftOut: others.map(titleOf).filter(Boolean) };
}

/** Reads all items of an RSS or Atom feed, in its order. Undefined for other texts. */
export function itemsOfFeed(text: string): FeedItem[] | undefined {
  if (!isFeed(text)) return undefined;
  const { channel, items } = partsOfFeed(text);
  return items.length === 0 ? undefined : items.map((item) => readItem(item, channel));
}

/** True for an RSS or Atom feed. */
export function isFeed(text: string): boolean {
  return /^<(?:rss|feed|rdf:RDF)[\s>]/.test(text.slice(0, 5000).replace(prolog, ''));
}

/** Returns the items of a feed as XML, and what stands before them. */
export function partsOfFeed(text: string): { readonly channel: string; readonly items: string[] } {
  const starts = [...text.matchAll(/<(?:item|entry)[\s>]/g)].map(({ index }) => index);
  return {
    channel: text.slice(0, starts[0]),
    items: starts.map((start, index) => text.slice(start, starts[index + 1])),
  };
}

function readItem(item: string, channel: string): FeedItem {
  const first = (...names: readonly string[]) =>
    names.map((name) => textOfElement(item, name)).find((value) => value);
  const content = first('content:encoded', 'content', 'description', 'summary') ?? '';
  const [summary = ''] = [first('description', 'summary')].filter((value) => value !== content);
  const source: Source = {
    text: content,
    format: 'html',
    about: aboutOf({
      title: titleOf(item),
      preheader: plainText(summary).replace(/\s*\[…\]\s*$/, ' …'),
      date: dayOf(first('pubDate', 'dc:date', 'published', 'updated') ?? ''),
      author: first('dc:creator', 'name'),
      language: textOfElement(channel, 'language'),
      name: plainText(textOfElement(channel, 'title')),
    }),
  };
  return { id: first('guid', 'id') ?? textOfElement(item, 'link') ?? '', source };
}

function titleOf(item: string): string {
  return aboutOf({ title: plainText(textOfElement(item, 'title')) }).title ?? '';
}

/** Returns a title or summary, which may be HTML although its type says otherwise, as the text that a page would show. */
export function plainText(html = ''): string {
  const isMarkedUp = /<\/\w+>|<br\b/i.test(html);
  const escaped = isMarkedUp ? html : html.replaceAll('<', '&lt;');
  return textOfFragment(escaped);
}
