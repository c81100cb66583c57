import { aboutOf } from '../../issue/import/about.ts';
import { textOfFragment } from '../../issue/import/html/parseHtml.ts';
import { dayOf } from '../../issue/import/dates/findDate.ts';
import type { Source } from './source.ts';
import { textOfElement } from './xmlText.ts';

/** What stands before the first element, with the entities that a feed defines for itself. */
const prolog =
  /^(?:\s|<\?xml[^>]*>|<!--(?:(?!-->)[^])*-->|<!DOCTYPE[^[>]*(?:\[(?:"[^"]*"|'[^']*'|[^\]"'])*\]\s*)?>)*/;

/** Reads the first item of an RSS or Atom feed; the titles of the others are left out. Undefined for other texts. */
export function readFeed(text: string): Source | undefined {
  if (!/^<(?:rss|feed|rdf:RDF)[\s>]/.test(text.slice(0, 5000).replace(prolog, '')))
    return undefined;
  const starts = [...text.matchAll(/<(?:item|entry)[\s>]/g)].map(({ index }) => index);
  const [item, ...others] = starts.map((start, index) => text.slice(start, starts[index + 1]));
  if (item === undefined) return undefined;
  const first = (...names: readonly string[]) =>
    names.map((name) => textOfElement(item, name)).find((value) => value);
  const content = first('content:encoded', 'content', 'description', 'summary') ?? '';
  const channel = text.slice(0, starts[0]);
  const [summary = ''] = [first('description', 'summary')].filter((value) => value !== content);
  return {
    text: content,
    format: 'html',
    about: aboutOf({
      title: plainText(first('title')),
      preheader: plainText(summary).replace(/\s*\[…\]\s*$/, ' …'),
      date: dayOf(first('pubDate', 'dc:date', 'published', 'updated') ?? ''),
      author: first('dc:creator', 'name'),
      language: textOfElement(channel, 'language'),
      name: plainText(textOfElement(channel, 'title')),
    }),
    leftOut: others.map((other) => plainText(textOfElement(other, 'title'))).filter(Boolean),
  };
}

/** Returns a title or summary, which may be HTML although its type says otherwise, as the text that a page would show. */
function plainText(html = ''): string {
  const isMarkedUp = /<\/\w+>|<br\b/i.test(html);
  const escaped = isMarkedUp ? html : html.replaceAll('<', '&lt;');
  return textOfFragment(escaped);
}
