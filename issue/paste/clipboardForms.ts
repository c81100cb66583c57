import { blockPieces } from '../blocks/allBlocks.ts';
import { textContext } from '../counting/countIssue.ts';
import { linkName, withLinkNames } from '../export/linkNames.ts';
import { mailToolProfiles } from '../export/mail-tools/allMailTools.ts';
import { mergeTagText } from '../export/mail-tools/mergeTags.ts';
import { renderPlainText } from '../export/renderPlainText.ts';
import type { Rendering } from '../export/rendering.ts';
import { renderRichText } from '../export/renderRichText.ts';
import type { Issue } from '../issue.ts';
import { layoutOf, type Publication, publicationFor } from '../publication.ts';
import { flowPieces, type Piece } from '../text/piece.ts';
import { plainText } from '../text/plainText.ts';
import type { RichText } from '../text/inline.ts';
import type { Table } from '../text/table.ts';
import { withCopied, type Copied } from './copied.ts';
import type { PasteSource } from './pasteSource.ts';

/**
 * Returns what a copy puts on the clipboard: clean HTML and plain text for other programs, with token values and merge
 * tags in the syntax of the publication's mail tool; the HTML also carries the original for our own pages.
 */
export function clipboardForms(copied: Copied, issue: Issue, newsletter: Publication): PasteSource {
  const publication = publicationFor(issue, newsletter);
  const rendering: Rendering = {
    issue,
    publication,
    tool: mailToolProfiles[publication.mailTool],
    pieces: withLinkNames(piecesOf(copied, publication), (address) =>
      linkName(address, publication),
    ),
    context: textContext(issue, publication),
    pictureAddress: (asset) => asset,
  };
  const html = renderRichText(rendering, { tables: true });
  const inner = 'line' in copied ? html.replace(/^<p>|<\/p>$/g, '') : html;
  const text =
    'table' in copied
      ? tabbedText(copied.table, rendering)
      : renderPlainText(rendering, { columns: Number.POSITIVE_INFINITY });
  return { html: withCopied(inner, { issue: issue.id, copied }), text: text.replace(/\n$/, '') };
}

/** Returns cells as spreadsheets copy them: a tab between cells, quotation marks around line breaks. */
function tabbedText({ rows }: Table, { context, tool }: Rendering): string {
  const cellText = (cell: RichText) => {
    const text = plainText(cell, context, (tag) => mergeTagText(tag, tool) ?? tag.fallback ?? '');
    return /["\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return rows.map((row) => row.map(cellText).join('\t')).join('\n');
}

function piecesOf(copied: Copied, publication: Publication): readonly Piece[] {
  if ('line' in copied) return [{ kind: 'paragraph', content: copied.line }];
  if ('flow' in copied) return flowPieces(copied.flow);
  if ('table' in copied) return [{ kind: 'table', table: copied.table, caption: [] }];
  return copied.blocks.flatMap((block) => blockPieces(block, layoutOf(publication)));
}
