import type { Node } from '@tiptap/pm/model';
import { NodeSelection, TextSelection, type EditorState } from '@tiptap/pm/state';
import type { TokenName } from '../../../issue/text/inline.ts';
import type { Place } from '../steps/place.ts';
import type { Field } from '../schema/document/form.ts';

/** Returns the token that is selected, as a node or as the whole selected text; undefined for any other selection. */
export function selectedToken({ selection }: Pick<EditorState, 'selection'>): Place | undefined {
  if (selection instanceof NodeSelection) return placeOf(selection.node, selection.from);
  if (!(selection instanceof TextSelection) || selection.to - selection.from !== 1)
    return undefined;
  return placeOf(selection.$from.nodeAfter, selection.from);
}

function placeOf(node: Node | null, position: number): Place | undefined {
  return node?.type.name === 'token' ? { node, position } : undefined;
}

export function tokenName({ attrs }: Node): TokenName {
  return attrs['name'] as TokenName;
}

interface Owner {
  readonly node: string;
  readonly field: Field;
}

const date: Owner = { node: 'masthead', field: { kind: 'date', name: 'date' } };

/** The block that holds a token's value, and its field; none for values that Setzkasten counts. */
const owners: Readonly<Partial<Record<TokenName, Owner>>> = {
  weekday: date,
  date,
  week: date,
  subscribers: { node: 'greeting', field: { kind: 'whole-number', name: 'subscribers', least: 0 } },
  'subscriber-change': {
    node: 'greeting',
    field: { kind: 'whole-number', name: 'subscriberChange' },
  },
};

/** Returns where a token's value is set: the first such block, as `textContext` reads it. */
export function tokenValuePlace(
  doc: Node,
  name: TokenName,
): (Place & { readonly field: Field }) | undefined {
  const owner = owners[name];
  if (!owner) return undefined;
  let position = 0;
  for (const node of doc.children) {
    if (node.type.name === owner.node) return { node, position, field: owner.field };
    position += node.nodeSize;
  }
  return undefined;
}

const counting: ReadonlySet<TokenName> = new Set([
  'words',
  'minutes',
  'subscribers',
  'subscriber-change',
]);

/** True if a token counts something, and can therefore include the word for it. */
export function isCounting(name: TokenName): boolean {
  return counting.has(name);
}
