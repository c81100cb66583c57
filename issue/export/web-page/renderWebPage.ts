import { isIsoDate } from '../../calendar/isoDate.ts';
import { dateOf, mastheadOf } from '../../issue.ts';
import { withBoundDates } from '../boundDates.ts';
import { direction } from '../direction.ts';
import { preheaderOf } from '../email-html/preheader.ts';
import { htmlInlineWriter, plainAnchor, plainElements } from '../htmlInlines.ts';
import { linkAddress } from '../mail-tools/mergeTags.ts';
import type { ExportOptions } from '../exportOptions.ts';
import { joinHtml, markup, noHtml, trustedHtml, type Html } from '../markup.ts';
import type { Rendering } from '../rendering.ts';
import { titleOf } from '../titleAndSubject.ts';
import { safeUrl } from '../../addresses/safeUrl.ts';
import { webPieceHtml } from './webPieceHtml.ts';
import { webStyleSheet } from './webStyleSheet.ts';

/** Returns the issue as a page for a web archive: one self-contained file without scripts, for anonymous readers. */
export function renderWebPage(rendering: Rendering, { address }: ExportOptions): string {
  const { issue, publication, pieces } = rendering;
  const { language, theme, name } = publication;
  const title = titleOf(issue, publication);
  const heading = name === '' || name === title ? title : `${title} – ${name}`;
  const inlines = htmlInlineWriter(rendering, plainElements, plainAnchor, withBoundDates);
  const context = { rendering, inlines };
  const body = joinHtml(pieces.map((piece) => webPieceHtml(piece, context)));
  return markup`<!DOCTYPE html>
<html lang="${language}"${direction(language)}>
<head>
<meta charset="utf-8">
<title>${heading}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
${descriptions(rendering, title, safeUrl(address ?? ''))}<style>${trustedHtml(webStyleSheet(theme))}</style>
</head>
<body>
<main><article>${headerHtml(rendering)}${body}</article></main>
</body>
</html>
`.text;
}

/** Metadata for search engines and link previews. */
function descriptions(rendering: Rendering, title: string, address: string | undefined): Html {
  const { issue, publication } = rendering;
  const description = preheaderOf(rendering);
  const author = mastheadOf(issue)?.byline || publication.author;
  const date = dateOf(issue);
  const metas: (readonly ['name' | 'property', string, string])[] = [
    ['name', 'description', description],
    ['name', 'author', author],
    ['property', 'og:type', 'article'],
    ['property', 'og:title', title],
    ['property', 'og:description', description],
    ['property', 'og:site_name', publication.name],
    ['property', 'og:url', address ?? ''],
    ['property', 'article:published_time', isIsoDate(date) ? date : ''],
  ];
  const canonical =
    address === undefined ? noHtml : markup`<link rel="canonical" href="${address}">\n`;
  return joinHtml([
    canonical,
    ...metas.map(([kind, key, content]) =>
      content === '' ? noHtml : markup`<meta ${kind}="${key}" content="${content}">\n`,
    ),
  ]);
}

/** Returns the theme's picture above the masthead, optionally linked. */
function headerHtml({ publication, pictureAddress, tool }: Rendering): Html {
  const { header } = publication.theme;
  if (!header) return noHtml;
  const { asset, alt, width, height, link = '' } = header;
  const image = markup`<img src="${pictureAddress(asset)}" alt="${alt}" width="${width}" height="${height}">`;
  const address = linkAddress(link, tool);
  const shown = address === undefined ? image : markup`<a href="${address}">${image}</a>`;
  return markup`<figure>${shown}</figure>`;
}
