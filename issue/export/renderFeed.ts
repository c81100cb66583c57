import { safeUrl } from '../addresses/safeUrl.ts';
import { dateOf, mastheadOf } from '../issue.ts';
import { preheaderOf } from './email-html/preheader.ts';
import { renderFragment } from './email-html/renderDocument.ts';
import type { ExportOptions } from './exportOptions.ts';
import { headerText } from './headerText.ts';
import { joinHtml, markup, trustedHtml, type Html } from './markup.ts';
import { noonOf } from './noonOf.ts';
import type { Rendering } from './rendering.ts';
import { titleOf } from './titleAndSubject.ts';

/**
 * Returns the issue as an RSS 2.0 feed with one item, to be copied into an existing feed: its description is the
 * preheader, its content the whole issue. Links are included if the issue's address is known.
 */
export function renderFeed(rendering: Rendering, { address = '' }: ExportOptions): string {
  const { issue, publication } = rendering;
  const title = titleOf(issue, publication);
  const link = safeUrl(address);
  const name = headerText(publication.name) || title;
  const item = elements([
    ['title', title],
    ['link', link],
    ['dc:creator', headerText(mastheadOf(issue)?.byline || publication.author)],
    ['pubDate', noonOf(dateOf(issue))?.toUTCString()],
    ['description', headerText(preheaderOf(rendering))],
  ]);
  const channel = elements([
    ['title', name],
    // RSS requires a link. This one is correct for a feed that is not on the web yet.
    ['link', link?.replace(/^(\w+:\/\/[^/]+).*$/s, '$1/') ?? 'about:blank'],
    ['description', name],
    ['language', publication.language],
  ]);
  return readableXml(
    markup`<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
${channel}<item>
${item}<guid isPermaLink="false">${issue.id}</guid>
<content:encoded>${trustedHtml(characterData(renderFragment(rendering)))}</content:encoded>
</item>
</channel>
</rss>
`.text,
  );
}

function elements(all: readonly (readonly [name: string, text: string | undefined])[]): Html {
  return joinHtml(
    all.flatMap(([name, text]) => {
      const tag = trustedHtml(name);
      return text ? [markup`<${tag}>${text}</${tag}>\n`] : [];
    }),
  );
}

/** Removes the two characters that HTML allows and XML does not. */
export function readableXml(text: string): string {
  return text.replace(/[\uFFFE\uFFFF]/g, '');
}

/** Returns the text as an XML CDATA section without escapes; a text that would end the section continues in another. */
export function characterData(text: string): string {
  return `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}
