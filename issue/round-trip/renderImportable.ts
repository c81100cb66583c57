import { escapeHtml } from '../export/escapeHtml.ts';
import { outlookCharacters } from '../export/email-html/renderDocument.ts';
import type { ExportOptions } from '../export/exportOptions.ts';
import { rendered, type OutputForm } from '../export/forms.ts';
import { readableXml } from '../export/renderFeed.ts';
import type { Rendering } from '../export/rendering.ts';
import { colophonComment, withColophonAttribute } from './embeddedColophon.ts';
import { documentInboxLine } from './documentInboxLine.ts';
import { writeColophon } from './writeColophon.ts';

/** Renders an issue in one form, with the colophon that makes it importable, if the form has room for one. */
export function renderImportable(
  form: OutputForm,
  rendering: Rendering,
  options: ExportOptions = {},
): string {
  const text = rendered(form, rendering, options);
  switch (form) {
    case 'document': {
      const colophon = escapeHtml(writeColophon(rendering, documentInboxLine(rendering)));
      return withColophonAttribute(text, outlookCharacters(colophon));
    }
    case 'fragment':
    case 'page':
      return withColophonAttribute(text, escapeHtml(writeColophon(rendering)));
    case 'feed':
      return withColophonAttribute(text, readableXml(escapeHtml(writeColophon(rendering))));
    case 'markdown':
      return text + colophonComment(writeColophon(rendering));
    default:
      return text;
  }
}
