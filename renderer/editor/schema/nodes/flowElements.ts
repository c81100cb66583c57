import {
  mergeAttributes,
  Node,
  textblockTypeInputRule,
  wrappingInputRule,
  type AnyExtension,
} from '@tiptap/core';
import { BulletList, ListItem, OrderedList } from '@tiptap/extension-list';
import type { Messages } from '../../../language/messages.ts';

/** The elements of running text besides figures and pull quotes: paragraphs, sub-headings and lists. */
export function flowElements(messages: Messages): AnyExtension[] {
  const { placeholders } = messages;
  return [
    Node.create({
      name: 'paragraph',
      priority: 1000,
      group: 'flow',
      content: 'inline*',
      parseHTML: () => [{ tag: 'p' }],
      renderHTML: () => ['p', { 'data-placeholder': placeholders.paragraph, dir: 'auto' }, 0],
    }),
    Node.create({
      name: 'subheading',
      group: 'flow',
      content: 'inline*',
      defining: true,
      parseHTML: () => ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => ({ tag, priority: 40 })),
      renderHTML: () => ['h3', { 'data-placeholder': placeholders.subheading, dir: 'auto' }, 0],
      addInputRules() {
        return [textblockTypeInputRule({ find: /^#{1,3}\s$/, type: this.type })];
      },
    }),
    BulletList.extend({ group: 'flow list' }),
    OrderedList.extend({
      group: 'flow list',
      // Only "1. " starts a list: "3. " may be the start of a date.
      addInputRules() {
        return [wrappingInputRule({ find: /^1\.\s$/, type: this.type })];
      },
    }),
    ListItem.extend({
      content: 'paragraph list?',
      renderHTML: ({ HTMLAttributes }) => ['li', mergeAttributes(HTMLAttributes), 0],
    }),
  ];
}
