import type { z } from 'zod';
import { safeUrl } from '../../addresses/safeUrl.ts';
import { webAddress } from '../../addresses/webAddress.ts';
import { labelsOf } from '../../language/labels.ts';
import { rolePiece } from '../../text/piece.ts';
import { readShareRow, shareRow } from '../../text/shareRow.ts';
import { addressField, lineField } from '../../text/textField.ts';
import { blockSchema, type BlockDefinition } from '../blockDefinition.ts';

const schema = blockSchema('share', {
  /** Precedes the links; empty: the language's word for it. */
  label: lineField().default(''),
  /** The web page that readers pass on: the same for all of them. */
  url: addressField().default(''),
});
export type Share = z.infer<typeof schema>;

/** How a mail tool's merge tag begins in a safe address: its page would be one reader's own. */
const tagStart = /\{|\*\||\[\[/;

/** Returns the safe address of a web page that is the same for all readers. */
function pageForAll(url: string): string | undefined {
  const page = webAddress(url) && safeUrl(url);
  return page === undefined || tagStart.test(page) ? undefined : page;
}

/** A row of links for readers who pass the issue on; nothing while it has no address. */
export const share: BlockDefinition<Share> = {
  letter: 'Y',
  needs: 'nothing',
  repeatsLinks: true,
  schema,
  pieces: ({ label, url }, context) => {
    const page = pageForAll(url);
    const words = labelsOf(context).share;
    return page === undefined
      ? []
      : rolePiece('share', shareRow(label || words.call, page, context.publication, words));
  },
  read: (pieces) => {
    const { call, page } = readShareRow(pieces.first('paragraph')?.content ?? []);
    return { label: call, url: page };
  },
  // A site stays; a page below it is the last issue.
  emptied: (block) => (webAddress(block.url)?.path.length === 0 ? block : { ...block, url: '' }),
};
