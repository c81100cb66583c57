import { Node, type AnyExtension } from '@tiptap/core';
import { tokenText } from '../../../issue/text/tokenText.ts';
import type { MergeTagName, TokenName } from '../../../issue/text/inline.ts';
import type { EditorContext } from '../editorContext.ts';
import { element } from './element.ts';

/** Tokens, which show their value of this moment, and merge tags, which show what the mail tool will fill in. */
export function inlineNodes(context: EditorContext): AnyExtension[] {
  return [tokenNode(context), mergeTagNode(context)];
}

function tokenNode({ messages, tokens }: EditorContext): AnyExtension {
  return Node.create({
    name: 'token',
    group: 'inline',
    inline: true,
    atom: true,
    selectable: true,
    addAttributes: () => ({ name: { default: 'words', rendered: false } }),
    parseHTML: () => [
      { tag: '[data-token]', getAttrs: (token) => ({ name: token.dataset['token'] ?? 'words' }) },
    ],
    renderHTML: ({ node }) => ['span', { 'data-token': node.attrs['name'] as string }],
    renderText: ({ node }) => tokenText(node.attrs['name'] as TokenName, tokens.value),
    addNodeView:
      () =>
      ({ node }) => {
        const name = node.attrs['name'] as TokenName;
        const dom = element('span', { 'data-token': name, title: messages.tokens[name] });
        const show = () => {
          const text = tokenText(name, tokens.value) || `{${messages.tokens[name]}}`;
          if (dom.textContent !== text) dom.textContent = text;
        };
        show();
        return { dom, destroy: tokens.subscribe(show), ignoreMutation: () => true };
      },
  });
}

function mergeTagNode({ messages }: EditorContext): AnyExtension {
  return Node.create({
    name: 'mergeTag',
    group: 'inline',
    inline: true,
    atom: true,
    addAttributes: () => ({
      name: { default: 'first-name', rendered: false },
      fallback: { default: '', rendered: false },
    }),
    parseHTML: () => [
      {
        tag: '[data-merge-tag]',
        getAttrs: (tag) => ({
          name: tag.dataset['mergeTag'] ?? 'first-name',
          fallback: tag.dataset['fallback'] ?? '',
        }),
      },
    ],
    renderHTML: ({ node }) => {
      const name = node.attrs['name'] as MergeTagName;
      const fallback = node.attrs['fallback'] as string;
      return [
        'span',
        { 'data-merge-tag': name, 'data-fallback': fallback },
        messages.mergeTags[name],
      ];
    },
  });
}
