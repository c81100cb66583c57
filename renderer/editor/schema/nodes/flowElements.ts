import {
  mergeAttributes,
  Node,
  textblockTypeInputRule,
  wrappingInputRule,
  type AnyExtension,
  type Editor,
} from '@tiptap/core';
import { ListItem } from '@tiptap/extension-list/item';
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
    Node.create({
      ...listNode('Mod-Shift-8'),
      name: 'bulletList',
      parseHTML: () => [{ tag: 'ul' }],
      renderHTML: () => ['ul', 0],
      addInputRules() {
        return [wrappingInputRule({ find: /^\s*[-+*]\s$/, type: this.type })];
      },
    }),
    Node.create({
      ...listNode('Mod-Shift-7'),
      name: 'orderedList',
      addAttributes: () => ({ start: { default: 1, parseHTML: startOf } }),
      parseHTML: () => [{ tag: 'ol' }],
      renderHTML: ({ HTMLAttributes: { start } }) => ['ol', start === 1 ? {} : { start }, 0],
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

/** What both lists share. TipTap's own bring a Markdown reader and a second reader of pasted text into the first script. */
function listNode(key: string) {
  return {
    group: 'flow list',
    content: 'listItem+',
    addKeyboardShortcuts(this: { name: string; editor: Editor }) {
      return { [key]: () => this.editor.commands.toggleList(this.name, 'listItem') };
    },
  };
}

function startOf(list: HTMLElement): number {
  const start = Number(list.getAttribute('start') ?? 1);
  return Number.isInteger(start) ? start : 1;
}
