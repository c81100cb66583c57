import { aboutOf } from '../../issue/import/about.ts';
import { dayOf } from './dayOf.ts';
import type { Source } from './source.ts';
import { textOfElement, withoutEntities } from './xmlText.ts';

/** Reads the first item of an RSS or Atom feed; the titles of the others are left out. Undefined for other texts. */
export function readFeed(text: string): Source | undefined {
  if (!/^\s*(?:<\?xml[^>]*>|<!--[^]*?-->|\s)*<(?:rss|feed|rdf:RDF)[\s>]/.test(text.slice(0, 5000)))
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
      title: first('title'),
      preheader: withoutEntities(summary.replace(/<[^>]*>/g, ' ')).replace(/\s*\[…\]\s*$/, ' …'),
      date: dayOf(first('pubDate', 'dc:date', 'published', 'updated') ?? ''),
      author: first('dc:creator', 'name'),
      language: textOfElement(channel, 'language'),
      name: textOfElement(channel, 'title'),
    }),
    leftOut: others.map((other) => textOfElement(other, 'title') ?? '').filter(Boolean),
  };
}
