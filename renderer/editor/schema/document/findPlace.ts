import type { ResolvedPos } from '@tiptap/pm/model';
import { Selection } from '@tiptap/pm/state';
import { isFoldable } from './chartOf.ts';

/** Finds the next place for the cursor, as `Selection.findFrom` does, but passes by a chart's data from outside. */
export function findPlace(
  $place: ResolvedPos,
  direction: 1 | -1,
  textOnly?: boolean,
): Selection | null {
  const found = Selection.findFrom($place, direction, textOnly);
  if (found?.$from.parent.type.name !== 'plainCell') return found;
  if ($place.node(2) === found.$from.node(2) || !isFoldable(found.$from.node(1))) return found;
  const edge = direction === 1 ? found.$from.after(2) : found.$from.before(2);
  return findPlace($place.doc.resolve(edge), direction, textOnly);
}
