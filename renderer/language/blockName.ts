import type { Messages } from './messages.ts';

/** Returns what the interface calls blocks or items of a type, of which this version may not know all. */
export function blockName(type: string, { blocks, elements, check }: Messages): string {
  if (type === 'news-item') return elements.newsItem.name;
  return (
    (blocks as Readonly<Record<string, { readonly name: string }>>)[type]?.name ??
    check.unknownBlock
  );
}
