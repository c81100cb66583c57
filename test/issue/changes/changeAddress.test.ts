import { expect, test } from 'vitest';
import { blockPieces, type Block } from '../../../issue/blocks/allBlocks.ts';
import { changeAddress } from '../../../issue/changes/changeAddress.ts';
import { linksIn } from '../../../issue/text/walkPieces.ts';
import { everyBlock } from '../support/everyBlock.ts';

const linksOf = (block: Block) =>
  linksIn(blockPieces(block, { language: 'de', publication: 'Mein Brief' }), 'de');

test.each(everyBlock.map((block) => [block.type, block] as const))(
  'every address that readers of a block are led to can be changed: %s',
  (_, block) => {
    const addresses = linksOf(block);
    let changed: Block = block;
    for (const address of addresses)
      changed = changeAddress(address, 'https://new.example')(changed) as Block;
    // A share row's other links pass its address on to programs.
    const passedOn =
      block.type === 'share'
        ? [
            'https://wa.me/?text=https%3A%2F%2Fnew.example',
            'https://www.linkedin.com/sharing/share-offsite/?url=https%3A%2F%2Fnew.example',
            'mailto:?subject=Mein%20Brief&body=https%3A%2F%2Fnew.example',
          ]
        : [];
    const direct = addresses.map(() => 'https://new.example');
    expect(new Set(linksOf(changed))).toEqual(new Set([...direct, ...passedOn]));
  },
);
