import type { ResolvedPos } from '@tiptap/pm/model';
import {
  TextSelection,
  type EditorState,
  type Selection,
  type Transaction,
} from '@tiptap/pm/state';
import { findPlace } from '../schema/document/findPlace.ts';

/**
 * Moves the cursor to the end of the next or previous line; undefined if there is none. Going forward it skips emoji
 * lines, because the user wants to write.
 */
export function goToLine(
  { selection, tr }: EditorState,
  direction: 1 | -1,
  $place = direction === 1 ? selection.$to : selection.$from,
): Transaction | undefined {
  const found = lineFrom(outOfLine($place, direction), direction);
  if (!found) return undefined;
  return tr.setSelection(TextSelection.create(tr.doc, found.$from.end())).scrollIntoView();
}

/** Returns the next line after a position that is not an emoji. */
export function nextLine($place: ResolvedPos): Selection | null {
  return lineFrom($place, 1);
}

function lineFrom($place: ResolvedPos, direction: 1 | -1): Selection | null {
  const found = findPlace($place, direction, true);
  const isPassed = direction === 1 && found?.$from.parent.type.name === 'emoji';
  return found && isPassed ? lineFrom(outOfLine(found.$to, 1), 1) : found;
}

/** Returns the position before or after the line that contains a position. */
export function outOfLine($place: ResolvedPos, direction: 1 | -1): ResolvedPos {
  if (!$place.parent.isTextblock) return $place;
  return $place.doc.resolve(direction === 1 ? $place.after() : $place.before());
}
