import type { Block } from '../../../issue/blocks/allBlocks.ts';
import { readCopied, type Copied } from '../../../issue/paste/copied.ts';
import { readPaste } from '../../../issue/paste/readPaste.ts';
import type { Publication } from '../../../issue/publication.ts';
import { noPicture } from '../../../issue/text/picture.ts';
import type { FlowNode } from '../../../issue/text/flow.ts';
import type { ClipboardData } from '../schema/clipboardData.ts';

/** What is to be pasted, in the issue's own terms. */
export interface PasteContent {
  /** The issue whose pictures it shows; empty for what comes from elsewhere. */
  readonly from: string;
  readonly copied: Copied;
  /** The same as blocks, where it is more than running text. Worked out when it is asked for. */
  readonly blocks?: () => readonly Block[] | undefined;
  /** Picture files in the place of all else. */
  readonly pictures?: readonly File[];
}

/** Reads the clipboard: what was copied on a page of ours as it was, everything else cleaned. */
export function pasteContentOf(
  data: ClipboardData,
  publication: Publication,
  date: string,
): PasteContent {
  const own = readCopied(data.html);
  if (own) return { from: own.issue, copied: own.copied };
  const { flow, blocks } = readPaste(data, publication, date);
  // Programs put a picture of the text beside the text, and the page's address beside a picture.
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
