import { closeHistory } from '@tiptap/pm/history';
import { Fragment, type Node, type ResolvedPos, type Schema } from '@tiptap/pm/model';
import { TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import type { Source } from '../../../issue/text/source.ts';
import { nodeAround, type Place } from '../steps/place.ts';
import { sourceForm } from '../schema/document/sharedForms.ts';
import { formsIn } from '../schema/document/formsInSchema.ts';
import { formToNode } from '../schema/document/convertForm.ts';

/** Returns the source at a position. */
export function sourceAround($place: ResolvedPos): Place | undefined {
  return nodeAround($place, (node) => node.type.name === sourceForm.node);
}

/**
 * Inserts sources at the selection: into the source it is in, or among its block's sources if it is in the headline or
 * at the end of a short text. A separate undo step. Undefined if the links are to stay links.
 */
export function placeSources(
  state: EditorState,
  sources: readonly Source[],
): Transaction | undefined {
  const { $from, empty } = state.selection;
  const place = sourceAround($from);
  const tr = place
    ? intoSource(state, place, sources)
    : empty
      ? underBlock(state, $from, sources)
      : undefined;
  return tr && closeHistory(tr.scrollIntoView());
}

function intoSource(state: EditorState, place: Place, sources: readonly Source[]): Transaction {
  const { node, position } = place;
  const [first] = sources;
  const label = node.textContent.trim();
  if (label !== '' && node.attrs['url'] === '' && sources.length === 1 && first)
    return state.tr.setNodeAttribute(position, 'url', first.url);
  const isBlank = label === '' && node.attrs['url'] === '';
  const start = isBlank ? position : position + node.nodeSize;
  const added = nodesOf(state.schema, sources);
  const tr = state.tr.replaceWith(start, position + node.nodeSize, added);
  return tr.setSelection(TextSelection.create(tr.doc, start + added.size - 1));
}

/** Inserts them among the sources of the block around the position, replacing an empty last one; keeps the cursor. */
function underBlock(
  state: EditorState,
  $place: ResolvedPos,
  sources: readonly Source[],
): Transaction | undefined {
  const block = nodeAround($place, (node) => node.lastChild?.type.name === 'sources');
  const list = block?.node.lastChild;
  if (!block || !list || !asksForSources($place, block.node)) return undefined;
  const end = block.position + block.node.nodeSize - 2;
  const last = list.lastChild;
  const isBlank = last && last.content.size === 0 && last.attrs['url'] === '';
  return state.tr.replaceWith(
    isBlank ? end - last.nodeSize : end,
    end,
    nodesOf(state.schema, sources),
  );
}

function asksForSources($place: ResolvedPos, block: Node): boolean {
  const line = $place.parent;
  if (line.type.name === 'headline') return true;
  const lastOfBody = block.childCount > 1 ? block.child(block.childCount - 2) : undefined;
  return (
    isShortText(block) &&
    line === lastOfBody &&
    line.type.name === 'paragraph' &&
    $place.parentOffset === line.content.size
  );
}

function isShortText({ type }: Node): boolean {
  const parts = formsIn(type.schema).byNode.get(type.name)?.parts ?? [];
  return parts.some((part) => part.kind === 'list' && part.endsShortText);
}

function nodesOf(schema: Schema, sources: readonly Source[]): Fragment {
  return Fragment.from(
    sources.map((source) => schema.nodeFromJSON(formToNode(sourceForm, { ...source }))),
  );
}
