import { Node, type AnyExtension } from '@tiptap/core';
import { tokenText } from '../../../../issue/text/tokenText.ts';
import type { MergeTagName } from '../../../../issue/text/inline.ts';
import type { EditorContext } from '../context/editorContext.ts';
import { tokenOf } from '../document/richTextNodes.ts';
import { element } from './domElement.ts';

/** Tokens, which show their current value, and merge tags, which show what the mail tool will fill in. */
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
    addAttributes: () => ({
      name: { default: 'words', rendered: false },
      unit: { default: null, rendered: false },
    }),
    parseHTML: () => [
      {
        tag: '[data-token]',
        getAttrs: ({ dataset }) => {
          const { token = 'words', one, other } = dataset;
          return { name: token, unit: one && other ? { one, other } : null };
        },
      },
    ],
    renderHTML: ({ node }) => {
      const { token, unit } = tokenOf(node);
      const forms = unit && { 'data-one': unit.one, 'data-other': unit.other };
      return ['span', { 'data-token': token, ...forms }];
    },
    renderText: ({ node }) => tokenText(tokenOf(node), tokens.get()),
    addNodeView:
      () =>
      ({ node: first }) => {
        let token = tokenOf(first);
        const name = messages.tokens[token.token];
        const dom = element('span', { 'data-token': token.token, title: name });
        let shown: string | undefined;
        const show = () => {
          const text = tokenText(token, tokens.get()) || `{${name}}`;
          if (text !== shown) dom.textContent = text;
          shown = text;
        };
        show();
        return {
          dom,
          destroy: tokens.subscribe(show),
          ignoreMutation: () => true,
          update: (node) => {
            if (node.type !== first.type || tokenOf(node).token !== token.token) return false;
            token = tokenOf(node);
            show();
            return true;
          },
        };
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
