import { strFromU8 } from 'fflate';
import { escapeHtml } from '../../../issue/export/escapeHtml.ts';
import { aboutOf } from '../../../issue/import/about.ts';
import type { Source } from '../source.ts';
import { RtfReader } from './rtfReader.ts';

/**
 * Reads a document in Rich Text Format, version 1.9.1: paragraphs, headings, lists, tables, links, footnotes and pictures.
 * No kept library does this in a page: those for Node write files or unpack Outlook's mails.
 */
export function readRtf(bytes: Uint8Array): Source {
  const reader = new RtfReader();
  reader.read(strFromU8(bytes, true));
  return {
    // A title in the metadata is often one of an earlier document, so that of the text comes first.
    text: `<title>${escapeHtml(reader.said.title)}</title>${reader.html}`,
    format: 'html',
    about: aboutOf({ author: reader.said.author }),
    parts: reader.pictures,
    leftOut: [reader.hidden.trim()].filter((text) => text !== ''),
  };
}
