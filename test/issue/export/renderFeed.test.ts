import { DOMParser, type Element } from '@xmldom/xmldom';
import { expect, test } from 'vitest';
import { exportIssue } from '../../../issue/exportIssue.ts';
import type { ExportOptions } from '../../../issue/export/exportOptions.ts';
import type { Issue } from '../../../issue/issue.ts';
import { newPublication, type Publication } from '../../../issue/publication.ts';
import { everyAsset, everyBlockIssue } from '../support/everyBlock.ts';
import { hostileIssue } from './support/hostileIssue.ts';
import { elementsOf } from './support/readHtml.ts';
import { smallIssue } from './support/smallIssue.ts';
import { characterData } from '../../../issue/export/renderFeed.ts';

const publication = newPublication({ name: 'Mein Brief', author: 'Ada', language: 'de' });
const contentNamespace = 'http://purl.org/rss/1.0/modules/content/';

function feedOf(issue: Issue, options?: ExportOptions, of: Publication = publication): Element {
  const [file] = exportIssue(issue, of, 'rss', options).files;
  const document = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(file?.text ?? '', 'text/xml');
  return document.documentElement ?? expect.fail('There is no element.');
}

/** The elements directly within one, by their names. */
function fieldsOf(parent: Element | undefined): Record<string, string> {
  return Object.fromEntries(
    Array.from(parent?.childNodes ?? [])
      .filter((node): node is Element => node.nodeType === 1)
      .map((node) => [node.tagName, node.textContent ?? '']),
  );
}

function itemOf(feed: Element): Record<string, string> {
  return fieldsOf(feed.getElementsByTagName('item')[0]);
}

test('one item in a channel that is as small as RSS 2.0 allows', () => {
  const feed = feedOf(everyBlockIssue);
  expect([feed.tagName, feed.getAttribute('version')]).toEqual(['rss', '2.0']);
  const { item, ...channel } = fieldsOf(feed.getElementsByTagName('channel')[0]);
  expect(item).toBeDefined();
  expect(channel).toEqual({
    title: 'Mein Brief',
    link: 'about:blank',
    description: 'Mein Brief',
    language: 'de',
  });
  const { 'content:encoded': content, ...fields } = itemOf(feed);
  expect(content).toMatch(/^<div lang="de"/);
  expect(fields).toEqual({
    title: 'KW35 – Ein Titel',
    'dc:creator': 'Ada Beispiel',
    pubDate: 'Mon, 25 Aug 2025 12:00:00 GMT',
    description: 'Vorschau',
    guid: everyBlockIssue.id,
  });
  expect(feed.getElementsByTagName('guid')[0]?.getAttribute('isPermaLink')).toBe('false');
  expect(feed.getElementsByTagNameNS(contentNamespace, 'encoded')).toHaveLength(1);
});

test('where the issue’s address is known, item and channel are links; pictures have theirs', () => {
  const options = { address: 'https://example.org/a/kw35', pictureBase: 'https://example.org/b' };
  const feed = feedOf(everyBlockIssue, options);
  expect(itemOf(feed)['link']).toBe('https://example.org/a/kw35');
  expect(fieldsOf(feed.getElementsByTagName('channel')[0])['link']).toBe('https://example.org/');
  const sources = elementsOf(itemOf(feed)['content:encoded'] ?? '').flatMap(
    ({ attributes: { src } }) => src ?? [],
  );
  expect(new Set(sources)).toEqual(new Set([`https://example.org/b/${everyAsset}`]));
});

test('what would end the section, or is no XML, does not', () => {
  const content = itemOf(feedOf(smallIssue(['a]]>b<c>&d\uFFFE\uFFFF\u0001e ]]]>'])))[
    'content:encoded'
  ];
  expect(content).toContain('a]]&gt;b&lt;c&gt;&amp;de ]]]&gt;');
  const hostile = ']]><script>alert(1)</script><![CDATA[ \uFFFF & "';
  const feed = feedOf(
    hostileIssue(hostile),
    {},
    newPublication({ name: hostile, author: hostile }),
  );
  expect(itemOf(feed)['title']).toContain(hostile.replace('\uFFFF', ''));
  expect(elementsOf(itemOf(feed)['content:encoded'] ?? '').map(({ name }) => name)).not.toContain(
    'script',
  );
});

test('a text comes back from a section as it was', () => {
  for (const text of ['', ']]>', 'a]]>b]]]>', '<![CDATA[x]]>', ']]', '&amp;<b>']) {
    const read = new DOMParser().parseFromString(`<a>${characterData(text)}</a>`, 'text/xml');
    expect(read.documentElement?.textContent).toBe(text);
  }
});

test('an issue without masthead has a title all the same, and no date', () => {
  const item = itemOf(feedOf(smallIssue(['Text']), {}, newPublication()));
  expect(Object.keys(item)).toEqual(['title', 'guid', 'content:encoded']);
  expect(item['title']).toBe('Newsletter');
});
