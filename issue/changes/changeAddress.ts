import type { ChangeBlock } from './changeBlock.ts';
import { fieldsHolding } from './fieldsHolding.ts';
import { replaceIn } from './replaceIn.ts';

/** Replaces an address with another, wherever the block links to it. */
export function changeAddress(from: string, to: string): ChangeBlock {
  const fields = fieldsHolding('address');
  return (block) =>
    replaceIn(block, (value, field) =>
      fields.has(field) && typeof value === 'string' && value.trim() === from.trim() ? to : value,
    );
}
