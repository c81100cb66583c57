import type { Editor } from '@tiptap/core';
import type { ResolvedPos } from '@tiptap/pm/model';
import { Selection } from '@tiptap/pm/state';
import { Braces, Heading, Hash, List, ListOrdered, Rss } from 'lucide-react';
import type { ComponentType } from 'react';
import { labelsFor } from '../../../issue/language/labels.ts';
import { mergeTagNames, tokenNames } from '../../../issue/text/inline.ts';
import { noPicture } from '../../../issue/text/picture.ts';
import { fold } from '../../../issue/text/fold.ts';
import { figureToNode, textBlock } from '../schema/document/flowNodes.ts';
import type { BlockForms } from '../schema/document/formsInSchema.ts';
import type { Messages } from '../../language/messages.ts';
import { loadedLanguages } from '../../language/languages.ts';
import { addBlock, addNewsItem } from '../steps/blockSteps.ts';
import { isBlank } from '../steps/isBlank.ts';
import { onPage } from '../steps/onPage.ts';
import { depthOfText } from '../steps/runningText.ts';

/** An entry that the block menu can insert. */
export interface MenuItem {
  readonly id: string;
  readonly name: string;
  readonly hint: string;
  readonly icon: ComponentType<{
    readonly size?: number;
    readonly strokeWidth?: number;
    readonly 'aria-hidden'?: boolean;
  }>;
  /** The text it is found by: its names in both languages and keywords, folded. */
  readonly search: string;
  /** True if it can be inserted at the selection. Defaults to true. */
  readonly fits?: (editor: Editor) => boolean;
  readonly run: (editor: Editor) => void;
}

/** Returns all entries of the menu in order: blocks, then elements of running text, then tokens and merge tags. */
export function menuItems(messages: Messages, forms: BlockForms, inText: boolean): MenuItem[] {
  const elements = inText ? elementItems(messages, forms) : [];
  return [
    ...elements,
    ...blockItems(messages, forms, inText),
    ...(inText ? inlineItems(messages) : []),
  ];
}

/**
 * Returns the items with a word starting with the query: an exact name first, then names with that prefix, then those
 * with the whole word.
 */
export function matchingItems(items: readonly MenuItem[], query: string): MenuItem[] {
  const words = fold(query).trim();
  const rank = (item: MenuItem) => {
    const name = fold(item.name);
    if (name === words) return 0;
    if (name.startsWith(words)) return 1;
    return ` ${item.search} `.includes(` ${words} `) ? 2 : 3;
  };
  return items
    .filter((item) => ` ${item.search}`.includes(` ${words}`))
    .sort((a, b) => rank(a) - rank(b));
}

function blockItems(messages: Messages, { blocks: all }: BlockForms, inText: boolean): MenuItem[] {
  return Object.values(all)
    .filter(
      ({ type }) =>
        type !== 'masthead' && !(inText && (type === 'figure' || type === 'pull-quote')),
    )
    .map(({ type, icon, keywords }) => ({
      id: type,
      ...messages.blocks[type],
      icon,
      search: searchText(
        namesOf(({ blocks }) => blocks[type].name),
        type,
        ...keywords,
      ),
      run: (editor) => addBlock(editor, type),
    }));
}

function elementItems(messages: Messages, forms: BlockForms): MenuItem[] {
  const { elements } = messages;
  const named = (id: keyof typeof elements) => ({
    id,
    ...elements[id],
    search: searchText(namesOf(({ elements }) => elements[id].name)),
  });
  const inFlow = (type: 'figure' | 'pull-quote', node: object): MenuItem => ({
    id: type,
    ...messages.blocks[type],
    icon: forms.blocks[type].icon,
    search: searchText(
      namesOf(({ blocks }) => blocks[type].name),
      ...forms.blocks[type].keywords,
    ),
    run: (editor) => insertElement(editor, node),
  });
  return [
    {
      ...named('newsItem'),
      icon: Rss,
      fits: (editor) => editor.isActive('newsSection'),
      run: (editor) => void addNewsItem(editor),
    },
    {
      ...named('subheading'),
      icon: Heading,
      run: (editor) => void onPage(editor).setNode('subheading').run(),
    },
    {
      ...named('bulletList'),
      icon: List,
      run: (editor) => void onPage(editor).toggleList('bulletList', 'listItem').run(),
    },
    {
      ...named('orderedList'),
      icon: ListOrdered,
      run: (editor) => void onPage(editor).toggleList('orderedList', 'listItem').run(),
    },
    inFlow('figure', figureToNode({ picture: noPicture, caption: [], credit: [] })),
    inFlow('pull-quote', {
      type: 'pullQuote',
      attrs: { id: '' },
      content: [textBlock('quoteText', []), textBlock('attribution', [])],
    }),
  ];
}

/** Replaces the empty paragraph at the cursor with an element, or inserts it after a paragraph with text. */
function insertElement(editor: Editor, json: object): void {
  const { state, view, schema } = editor;
  const { $from } = state.selection;
  const node = schema.nodeFromJSON(json);
  const depth = placeOf($from);
  const start = isBlank($from.node(depth)) ? $from.before(depth) : $from.after(depth);
  const tr = state.tr.replaceWith(start, $from.after(depth), node);
  view.dispatch(tr.setSelection(Selection.near(tr.doc.resolve(start + 1))).scrollIntoView());
}

/**
 * Returns the depth of the node that an element goes after: the paragraph or, in a list, the item, or the whole list if
 * it is empty.
 */
function placeOf($from: ResolvedPos): number {
  const paragraph = (depthOfText($from) ?? $from.depth - 1) + 1;
  if ($from.node(-1).type.name !== 'listItem') return paragraph;
  return isBlank($from.node(paragraph)) ? paragraph : paragraph + 1;
}

function inlineItems(messages: Messages): MenuItem[] {
  const insert = (type: string, name: string) => (editor: Editor) =>
    void onPage(editor).insertContent({ type, attrs: { name } }).run();
  return [
    ...tokenNames.map((name) => ({
      id: name,
      name: messages.tokens[name],
      hint: '',
      icon: Hash,
      search: searchText(
        namesOf(({ tokens }) => tokens[name]),
        name,
        'token',
      ),
      run: insert('token', name),
    })),
    ...(['words', 'minutes', 'subscribers'] as const).map((name) => ({
      id: `${name}-unit`,
      name: messages.tokenWithUnit(messages.tokens[name]),
      hint: '',
      icon: Hash,
      search: searchText(
        namesOf(({ tokens, tokenWithUnit }) => tokenWithUnit(tokens[name])),
        labelsFor('de').units[name].other,
        labelsFor('en').units[name].other,
      ),
      run: (editor: Editor) => {
        // The page uses the publication's language, which may differ from the menu's.
        const attrs = { name, unit: labelsFor(editor.view.dom.lang).units[name] };
        onPage(editor).insertContent({ type: 'token', attrs }).run();
      },
    })),
    ...mergeTagNames.map((name) => ({
      id: name,
      name: messages.mergeTags[name],
      hint: '',
      icon: Braces,
      search: searchText(
        namesOf(({ mergeTags }) => mergeTags[name]),
        name,
        'merge tag',
      ),
      run: insert('mergeTag', name),
    })),
  ];
}

function searchText(...words: string[]): string {
  return fold(words.join(' '));
}

/** Returns a name in each loaded language. */
function namesOf(name: (messages: Messages) => string): string {
  return loadedLanguages().map(name).join(' ');
}
