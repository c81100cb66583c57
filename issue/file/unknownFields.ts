import type { z } from 'zod';
import type { UnknownFields } from '../issue.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Removes the fields that this version does not know from a block and its items and adds them to `found`, by the id of
 * their owner. Undefined if the block is invalid otherwise, or the ids are ambiguous.
 */
export function takeUnknownFields(
  raw: Fields,
  error: z.ZodError,
  found: Record<string, Fields>,
): Fields | undefined {
  let block = raw;
  const taken: Record<string, Fields> = {};
  for (const issue of error.issues) {
    if (issue.code !== 'unrecognized_keys') return undefined;
    const [list, at] = issue.path;
    const items = raw['items'];
    const isItem = issue.path.length === 2 && list === 'items' && Array.isArray(items);
    if (!isItem && issue.path.length > 0) return undefined;
    const owner = (isItem ? (items[Number(at)] as unknown) : raw) as Fields;
    const { id } = owner;
    if (typeof id !== 'string' || id === '' || Object.hasOwn({ ...found, ...taken }, id))
      return undefined;
    const isStrange = ([name]: [string, unknown]) => issue.keys.includes(name);
    taken[id] = Object.fromEntries(Object.entries(owner).filter(isStrange));
    const own = Object.fromEntries(Object.entries(owner).filter((field) => !isStrange(field)));
    block = isItem
      ? { ...block, items: (block['items'] as unknown[]).with(Number(at), own) }
      : { ...own, ...(block['items'] === undefined ? {} : { items: block['items'] }) };
  }
  Object.assign(found, taken);
  return block;
}

/** Returns the fields of a block followed by its unknown fields, also in its items. */
export function withUnknownFields(block: Fields, unknownFields: UnknownFields | undefined): Fields {
  if (!unknownFields) return block;
  const own = { ...block, ...unknownFieldsOf(block, unknownFields) };
  const items = block['items'];
  if (!Array.isArray(items)) return own;
  return {
    ...own,
    items: items.map((item: Fields) => ({ ...item, ...unknownFieldsOf(item, unknownFields) })),
  };
}

function unknownFieldsOf({ id }: Fields, unknownFields: UnknownFields): Fields | undefined {
  return typeof id === 'string' && Object.hasOwn(unknownFields, id) ? unknownFields[id] : undefined;
}
