import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { escapeHtml } from '../../issue/export/escapeHtml.ts';
import type { Source, Unreadable } from './source.ts';
import { borderedStyle, prepareWord } from './word/prepareWord.ts';
import { textOfElement } from './xmlText.ts';

/** Word's own styles that mammoth leaves to its caller. */
const styles = [
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='Untertitel'] => h2:fresh",
  `table.${borderedStyle} => table[border='1']:fresh`,
];

/** In bytes of text and markup: ten times a long book. */
const largestUnpacked = 64_000_000;

/**
 * Reads a Word document: paragraphs, headings, lists, tables, links, footnotes, equations and pictures. Hidden text is left
 * out.
 */
export async function readWord(bytes: Uint8Array): Promise<Source | Unreadable> {
  try {
    if (isHuge(bytes)) return { unreadable: 'huge' };
    const { bytes: prepared, hidden } = prepareWord(bytes);
    // The library takes one in Node, the other in a page.
    const input = { buffer: prepared, arrayBuffer: prepared.slice().buffer };
    const { value } = await mammoth.convertToHtml(input, {
      styleMap: styles,
      externalFileAccess: false,
    });
    // A title in the metadata is often one of an earlier document, so that of the text comes first.
    const title = `<title>${escapeHtml(titleIn(bytes))}</title>`;
    return { text: title + value, format: 'html', leftOut: hidden };
  } catch {
    return { unreadable: 'broken' };
  }
}

/** Reads only the directory: nothing is unpacked, as mammoth would do. Pictures are as large unpacked as packed. */
function isHuge(bytes: Uint8Array): boolean {
  let unpacked = 0;
  unzipSync(bytes, {
    filter: ({ size, originalSize }) => {
      unpacked += Math.max(0, originalSize - size);
      return false;
    },
  });
  return unpacked > largestUnpacked;
}

function titleIn(bytes: Uint8Array): string {
  const name = 'docProps/core.xml';
  const core = unzipSync(bytes, { filter: (file) => file.name === name })[name];
  return core ? (textOfElement(strFromU8(core), 'dc:title') ?? '') : '';
}
