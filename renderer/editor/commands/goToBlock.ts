import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Selection, TextSelection } from '@tiptap/pm/state';

/** What stands in a block at the place meant: words, an address that something there leads to, a picture. */
export interface Spot {
  readonly words?: string;
  readonly address?: string;
  readonly asset?: string;
}

/** Puts the cursor into a block (or news item), on the words, the link or the picture that is meant if it is there. */
export function goToBlock(editor: Editor, blockId: string, spot: Spot = {}): void {
  const { doc, tr } = editor.state;
  const block = blockWith(doc, blockId);
  if (!block) return;
  const { words, address, asset } = spot;
  const range =
    (words ? wordsIn(block, words) : undefined) ?? (address ? linkIn(block, address) : undefined);
  const figure = asset ? figureIn(block, asset) : undefined;
  const selection = range
    ? TextSelection.create(doc, range.from, range.to)
    : Selection.near(doc.resolve((figure ?? block).position + 1));
  editor.view.dispatch(tr.setSelection(selection));
  editor.view.focus();
  const shown = figure
    ? editor.view.nodeDOM(figure.position)
    : editor.view.domAtPos(selection.from).node.parentElement;
  if (shown instanceof Element) shown.scrollIntoView({ block: 'center' });
}

interface Place {
  readonly node: Node;
  readonly position: number;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

function blockWith(doc: Node, id: string): Place | undefined {
  let found: Place | undefined;
  doc.descendants((node, position) => {
    if (!found && node.attrs['id'] === id) found = { node, position };
    return !found && !node.isTextblock;
  });
  return found;
}

/** Where the words stand, within one line; tokens and merge tags count as one character. */
function wordsIn({ node, position }: Place, words: string): Range | undefined {
  let found: Range | undefined;
  node.descendants((line, offset) => {
    if (found || !line.isTextblock) return !found;
    const at = line.textBetween(0, line.content.size, '', '\uFFFC').indexOf(words);
    if (at !== -1) {
      const from = position + 1 + offset + 1 + at;
      found = { from, to: from + words.length };
    }
    return false;
  });
  return found;
}

/** What leads to the address: linked words, or all of a line that has it in its field. */
function linkIn({ node, position }: Place, address: string): Range | undefined {
  let found: Range | undefined;
  const leadsThere = (value: unknown) => typeof value === 'string' && value.trim() === address;
  node.descendants((part, offset) => {
    if (found) return false;
    const from = position + 1 + offset;
    if (part.isInline && part.marks.some(({ attrs }) => leadsThere(attrs['href']))) {
      found = { from, to: from + part.nodeSize };
    } else if (part.isTextblock && leadsThere(part.attrs['url'])) {
      found = { from: from + 1, to: from + 1 + part.content.size };
    }
    return !found;
  });
  return found;
}

function figureIn({ node, position }: Place, asset: string): Place | undefined {
  let found: Place | undefined;
  node.descendants((part, offset) => {
    const picture = part.attrs['picture'] as { readonly asset?: string } | undefined;
    if (!found && picture?.asset === asset) found = { node: part, position: position + 1 + offset };
    return !found;
  });
  return found;
}
