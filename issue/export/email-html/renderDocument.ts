import { mastheadOf } from '../../issue.ts';
import { mailMargin } from '../../publication.ts';
import type { Piece } from '../../text/piece.ts';
import { allPieces } from '../../text/walkPieces.ts';
import { withBoundDates } from '../boundDates.ts';
import { direction } from '../direction.ts';
import { markup, joinHtml, trustedHtml, type Html, noHtml } from '../markup.ts';
import { htmlInlineWriter, type MarkElements } from '../htmlInlines.ts';
import type { Rendering } from '../rendering.ts';
import type { EmailContext } from './emailContext.ts';
import { outlookCharacters } from './outlookCharacters.ts';
import { lookOf, type Look } from './look.ts';
import { pieceHtml } from './pieceHtml.ts';
import { preheaderHtml, preheaderOf } from './preheader.ts';
import { darkPictureSheet, styleSheet } from './styleSheet.ts';
import { linkAddress } from '../mail-tools/mergeTagText.ts';
import { imageHtml } from './imageHtml.ts';

const elements: MarkElements = {
  bold: (inner) => markup`<b>${inner}</b>`,
  italic: (inner) => markup`<i>${inner}</i>`,
  strike: (inner) => markup`<s>${inner}</s>`,
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
  readonly piece: (piece: Piece) => string;
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
    piece: (piece) => outlookCharacters(pieceHtml(piece, context).text),
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
  const { start, end, piece } = documentParts(rendering);
  return start + rendering.pieces.map(piece).join('') + end;
}

/** Returns the issue as one element with inline styles only, to be placed in a page of the mail tool. */
export function renderFragment(rendering: Rendering): string {
  const { language, theme } = rendering.publication;
  const look = lookOf(theme, 'fragment');
  return markup`<div lang="${language}"${direction(language)} style="max-width:${look.width}px;margin:0 auto;${look.typography}">${headerHtml(rendering, look)}${body(rendering, look)}</div>`
    .text;
}

function body(rendering: Rendering, look: Look): Html {
  const context = contextOf(rendering, look);
  return joinHtml(rendering.pieces.map((piece) => pieceHtml(piece, context)));
}

function contextOf(rendering: Rendering, look: Look): EmailContext {
  const { accent } = look.colours;
  const inlines = htmlInlineWriter(
    rendering,
    elements,
    (address, inner) => markup`<a href="${address}" style="color:${accent}">${inner}</a>`,
    withBoundDates,
  );
  return { rendering, look, inlines };
}

/** Returns the theme's picture above the masthead, optionally linked; nothing if there is none. */
function headerHtml(rendering: Rendering, look: Look): Html {
  const { header } = rendering.publication.theme;
  if (!header) return noHtml;
  const address = header.link === undefined ? undefined : linkAddress(header.link, rendering.tool);
  const image = imageHtml(header, rendering.pictureAddress, address, look);
  return markup`<div style="margin:0 0 ${look.space(24)}px">${image}</div>`;
}
