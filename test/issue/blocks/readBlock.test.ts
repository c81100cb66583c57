import { expect, test } from 'vitest';
import { blockParts, type KnownBlock } from '../../../issue/blocks/allBlocks.ts';
import { canonicalBlock } from '../../../issue/round-trip/canonicalIssue.ts';
import { blockOf } from '../../../issue/round-trip/readPart.ts';
import { everyBlock } from '../support/everyBlock.ts';

/** Fields that `pieces` does not show, or not as they are. */
const notRead: Readonly<Record<string, readonly string[]>> = {
  masthead: ['subject', 'preheader'],
  // Read from the numbers' placements in the text.
  greeting: ['subscribers', 'subscriberChange'],
  // Days without companies are not shown.
  earnings: ['days'],
};

const context = { language: 'de', publication: 'Mein Brief' };
const parts = everyBlock.flatMap((block) => blockParts(block, context));

test.each(parts.map((part) => [part.block.type, part] as const))(
  '`read` returns what `pieces` shows of %s',
  (type, { block, pieces }) => {
    const read = blockOf(type, pieces, context.language);
    const whole = canonicalBlock(block as KnownBlock);
    const left = (notRead[type] ?? []).map((field) => [field, read?.[field]]);
    expect(read).toEqual({ ...whole, ...Object.fromEntries(left) });
    for (const [field, value] of left) expect(whole[field as string]).not.toEqual(value);
  },
);
