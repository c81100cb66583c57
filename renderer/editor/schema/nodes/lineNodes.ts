import { Node, type AnyExtension } from '@tiptap/core';
import type { Messages } from '../../../language/messages.ts';
import { lineNames, type LineName } from '../../../language/lineNames.ts';

const tags: Partial<Record<LineName, string>> = {
  title: 'h1',
  headline: 'h2',
  caption: 'figcaption',
  quoteText: 'blockquote',
};

/** The one-line text nodes of blocks, each with its placeholder; the first letter determines the text direction. */
export function lineNodes(messages: Messages): AnyExtension[] {
  return (Object.keys(lineNames) as LineName[]).map((name) =>
    Node.create({
      name,
      content: lineNames[name] === 'rich' ? 'inline*' : 'text*',
      marks: lineNames[name] === 'rich' ? '_' : '',
      defining: true,
      parseHTML: () => [{ tag: `[data-line="${name}"]` }],
      renderHTML: () => [
        tags[name] ?? 'div',
        { 'data-line': name, 'data-placeholder': messages.placeholders[name], dir: 'auto' },
        0,
      ],
    }),
  );
}
