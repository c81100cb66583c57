import type { ChangeBlock } from './changeBlock.ts';
import { replaceIn } from './replaceIn.ts';

const addressFields: ReadonlySet<string> = new Set(['url', 'link']);

/** Replaces an address with another, wherever the block links to it. */
export function changeAddress(from: string, to: string): ChangeBlock {
  return (block) =>
    replaceIn(block, (value, field) =>
      addressFields.has(field) && typeof value === 'string' && value.trim() === from.trim()
        ? to
        : value,
    );
}
