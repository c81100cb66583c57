import type { Block } from '../../../issue/blocks/allBlocks.ts';
import { readCopied, type Copied } from '../../../issue/paste/copied.ts';
import { readPaste } from '../../../issue/paste/readPaste.ts';
import type { Publication } from '../../../issue/publication.ts';
import { noPicture } from '../../../issue/text/picture.ts';
import type { FlowNode } from '../../../issue/text/flow.ts';
import type { ClipboardData } from '../schema/clipboardData.ts';

/** Content to paste, in the issue's terms. */
export interface PasteContent {
  /** The issue whose pictures it shows; empty for content from elsewhere. */
  readonly from: string;
  readonly copied: Copied;
  /** The content as blocks, if it is more than running text. Computed on demand. */
  readonly blocks?: () => readonly Block[] | undefined;
  /** Picture files that replace all other content. */
  readonly pictures?: readonly File[];
}

/** Reads the clipboard: content copied from our own pages is unchanged, everything else is cleaned. */
export function pasteContentOf(
  data: ClipboardData,
  publication: Publication,
  date: string,
): PasteContent {
  const own = readCopied(data.html);
  if (own) return { from: own.issue, copied: own.copied };
  const { flow, blocks } = readPaste(data, publication, date);
  // Programs add a picture of copied text to the text, and the page's address to a copied picture.
  const isPicture = data.pictures.length > 0 && flow.every(({ type }) => type === 'figure');
  if (!isPicture) return { from: '', copied: { flow }, blocks };
  const [named] = flow;
  const alt = named?.type === 'figure' ? named.picture.alt : '';
  const figures = data.pictures.map((): FlowNode => ({
    type: 'figure',
    picture: { ...noPicture, alt },
    caption: [],
    credit: [],
  }));
  return { from: '', copied: { flow: figures }, pictures: data.pictures };
}
