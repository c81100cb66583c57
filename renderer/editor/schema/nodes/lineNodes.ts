import { Node, type AnyExtension } from '@tiptap/core';
import { isPlainLine, lineNames, type LineName } from '../../../language/lineNames.ts';

const tags: Partial<Record<LineName, string>> = {
  title: 'h1',
  headline: 'h2',
  caption: 'figcaption',
  quoteText: 'blockquote',
};

/** The one-line text nodes of blocks. The node around a line has its placeholder; the first letter determines the direction. */
export const lineNodes: readonly AnyExtension[] = (Object.keys(lineNames) as LineName[]).map(
  (name) =>
    Node.create({
      name,
      content: isPlainLine(name) ? 'text*' : 'inline*',
      marks: isPlainLine(name) ? '' : '_',
      defining: true,
      parseHTML: () => [{ tag: `[data-line="${name}"]` }],
      renderHTML: () => [
        tags[name] ?? 'div',
        { 'data-line': name, style: `--placeholder: var(--${name}-placeholder)`, dir: 'auto' },
        0,
      ],
    }),
);
