import { Node, type AnyExtension } from '@tiptap/core';
import type { Messages } from '../../../language/messages.ts';

const attributes = ['id', 'raw', 'reason'] as const;

/** A block that this version does not know: shown as such, saved and copied unchanged. */
export function unknownBlock({ unknownBlock: sentence }: Messages): AnyExtension {
  return Node.create({
    name: 'unknownBlock',
    group: 'block',
    atom: true,
    draggable: true,
    addAttributes: () =>
      Object.fromEntries(
        attributes.map((name) => [
          name,
          {
            default: null,
            parseHTML: (element: HTMLElement) =>
              JSON.parse(element.dataset[name] ?? 'null') as unknown,
            renderHTML: (values: Record<string, unknown>) => ({
              [`data-${name}`]: JSON.stringify(values[name]),
            }),
          },
        ]),
      ),
    parseHTML: () => [{ tag: '[data-node="unknownBlock"]' }],
    renderHTML: ({ HTMLAttributes }) => [
      'section',
      { 'data-node': 'unknownBlock', ...HTMLAttributes },
      sentence,
    ],
  });
}
