import { mastheadOf } from '../../issue.ts';
import { labelsOf } from '../../language/labels.ts';
import { mailMargin, type Theme } from '../../theme.ts';
import type { MailToolProfile } from '../mail-tools/mailTool.ts';
import { linkAddress } from '../mail-tools/mergeTags.ts';
import type { Piece } from '../../text/piece.ts';
import { allPieces } from '../../text/walkPieces.ts';
import { withBoundDates } from '../boundDates.ts';
import { direction } from '../direction.ts';
import { joinHtml, markup, trustedHtml, type Html, noHtml } from '../markup.ts';
import { htmlInlineWriter, plainElements, type MarkElements } from '../htmlInlines.ts';
import type { Rendering } from '../rendering.ts';
import type { EmailContext } from './emailContext.ts';
import { lookOf, type Look } from './look.ts';
import { pieceHtml, piecesHtml } from './pieceHtml.ts';
import { preheaderHtml, preheaderOf } from './preheader.ts';
import { darkPictureSheet, styleSheet } from './styleSheet.ts';
import { imageHtml } from './figureHtml.ts';

const elements: MarkElements = {
  ...plainElements,
  code: (inner) => markup`<code style="font-size:15px">${inner}</code>`,
};

/** For Outlook on Windows: pictures at their own size, and our fonts in table cells too. */
function outlookHead(fonts: string): Html {
  return trustedHtml(
    `<!--[if mso]><noscript><xml><o:OfficeDocumentSettings xmlns:o="urn:schemas-microsoft-com:office:office"><o:AllowPNG/><o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml></noscript><style>body,td,th,h1,h2,h3,p,li,a{font-family:${fonts}}</style><![endif]-->`,
  );
}

/** Outlook for Windows does not support `max-width`: wrap the page in a table of that width. */
function outlookPageStart(width: number): Html {
  return trustedHtml(
    `<!--[if mso]><table role="presentation" align="center" width="${String(width)}" cellpadding="0" cellspacing="0" border="0"><tr><td style="padding:${String(mailMargin)}px"><![endif]-->`,
  );
}
const outlookPageEnd = trustedHtml('<!--[if mso]></td></tr></table><![endif]-->');

/**
 * A document written piece by piece: the pieces go between `start` and `end`, as the only content of the element with
 * role `main`.
 */
export interface DocumentParts {
  readonly start: string;
  readonly end: string;
  /** Writes a piece, given the one before it that shows something. */
  readonly piece: (piece: Piece, before?: Piece) => string;
}

/** Returns the document around its pieces and how to write each, for a preview that rewrites only changes. */
export function documentParts(rendering: Rendering): DocumentParts {
  const { publication, issue } = rendering;
  const { theme, language } = publication;
  const masthead = mastheadOf(issue);
  const look = lookOf(theme, 'document');
  const { page } = look.colours;
  const subject = masthead?.subject || masthead?.title || publication.name;
  // HTML requires a title, and one of only control characters is empty.
  const title = markup`${subject}`.text.trim() === '' ? 'Newsletter' : subject;
  const start = markup`<!DOCTYPE html><html lang="${language}"${direction(language)}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="x-apple-disable-message-reformatting" content><meta name="format-detection" content="telephone=no,date=no,address=no,email=no"><title>${title}</title>${outlookHead(look.fonts)}<style>${trustedHtml(styleSheet(theme))}${hasDarkPictures(rendering) ? trustedHtml(darkPictureSheet) : noHtml}</style></head><body${look.hook('canvas')} style="margin:0;padding:0;background:${page}">${preheaderHtml(preheaderOf(rendering), page)}${outlookPageStart(theme.width)}<div${look.hook('page')} role="main" style="max-width:${look.width}px;margin:0 auto;padding:${look.space(28)}px ${mailMargin}px;background:${page};${look.typography}">${headerHtml(rendering, look)}`;
  const context = contextOf(rendering, look);
  return {
    start: outlookCharacters(start.text),
    end: markup`</div>${outlookPageEnd}</body></html>`.text,
    piece: (piece, before) => outlookCharacters(pieceHtml(piece, context, before).text),
  };
}

function hasDarkPictures({ pieces }: Rendering): boolean {
  return allPieces(pieces).some(
    (piece) =>
      piece.kind === 'chart' ||
      (piece.kind === 'figure' && piece.figure.picture.dark !== undefined),
  );
}

/** Returns the issue as a complete HTML document that every mail program shows well. */
export function renderDocument(rendering: Rendering): string {
  const { start, end } = documentParts(rendering);
  const { theme } = rendering.publication;
  const inside = piecesHtml(rendering.pieces, contextOf(rendering, lookOf(theme, 'document')));
  return start + outlookCharacters(inside.text) + end;
}

/** Returns the issue as one element with inline styles only, to be placed in a page of the mail tool. */
export function renderFragment(rendering: Rendering): string {
  const { language, theme } = rendering.publication;
  const look = lookOf(theme, 'fragment');
  return markup`<div lang="${language}"${direction(language)} style="max-width:${look.width}px;margin:0 auto;${look.typography}">${headerHtml(rendering, look)}${piecesHtml(rendering.pieces, contextOf(rendering, look))}</div>`
    .text;
}

function contextOf(rendering: Rendering, look: Look): EmailContext {
  const { accent } = look.colours;
  const inlines = htmlInlineWriter(
    rendering,
    elements,
    (address, inner) => markup`<a href="${address}" style="color:${accent}">${inner}</a>`,
    withBoundDates,
  );
  return { rendering, look, inlines, above: 0, afterRule: false };
}

/**
 * Returns what precedes the masthead: the link to the mail's web page, where the mail tool has one and adds none itself,
 * and the theme's picture, optionally linked. Nothing if there is neither.
 */
function headerHtml(rendering: Rendering, look: Look): Html {
  const { publication, tool } = rendering;
  const { header } = publication.theme;
  const parts = [
    ...(showsWebView(tool) && !look.isFragment ? [webViewHtml(rendering, look)] : []),
    ...(header ? [pictureHtml(header, rendering, look)] : []),
  ];
  return parts.length === 0
    ? noHtml
    : markup`<div style="margin:0 0 ${look.space(24)}px">${joinHtml(parts)}</div>`;
}

/** True if a mail for the tool starts with a link to its web page. */
export function showsWebView({ tags, adds }: MailToolProfile): boolean {
  return tags['web-view']?.url !== undefined && !adds.includes('web-view');
}

function webViewHtml({ publication, tool }: Rendering, look: Look): Html {
  const { quiet } = look.colours;
  const address = trustedHtml(tool.tags['web-view']?.url ?? '');
  const words = labelsOf(publication).viewOnline;
  return markup`<p style="margin:0;font-size:14px;text-align:center"><a${look.hook('quiet')} href="${address}" style="color:${quiet}">${words}</a></p>`;
}

function pictureHtml(
  header: NonNullable<Theme['header']>,
  { pictureAddress, tool }: Rendering,
  look: Look,
): Html {
  const address = header.link === undefined ? undefined : linkAddress(header.link, tool);
  return imageHtml(header, pictureAddress, address, look);
}

const entities: Readonly<Record<string, string>> = {
  '–': '&ndash;',
  '—': '&mdash;',
  '‘': '&lsquo;',
  '’': '&rsquo;',
  '‚': '&sbquo;',
  '“': '&ldquo;',
  '”': '&rdquo;',
  '„': '&bdquo;',
  '…': '&hellip;',
  '→': '&rarr;',
};
const characters = new RegExp(`[${Object.keys(entities).join('')}]`, 'g');

/**
 * Returns HTML with typographic characters as entities: Outlook for Windows shows question marks for them if a mail
 * server on the way mistakes the charset (Ghost 15801). We never write `&apos;`, which Outlook does not support.
 */
export function outlookCharacters(html: string): string {
  return html.replace(characters, (character) => entities[character] ?? character);
}
