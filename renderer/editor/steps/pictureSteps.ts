import type { ResolvedPos } from '@tiptap/pm/model';
import { NodeSelection, TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import { hasData } from '../../../issue/text/chart.ts';
import { hasPicture, type Picture } from '../../../issue/text/picture.ts';
import { chartOf } from '../schema/document/chartOf.ts';
import { findPlace } from '../schema/document/findPlace.ts';
import { outOfLine } from './goToLine.ts';
import { nodeAround, selectedPicture } from './place.ts';

/**
 * Left and right move past a picture, which comes before its caption: select it from the end of the line before or from
 * the start of the caption, then leave it. Undefined if no picture is in the way.
 */
export function stepToPicture(state: EditorState, direction: 1 | -1): Transaction | undefined {
  const { selection, doc, tr } = state;
  const picture = selectedPicture(state);
  if (picture) {
    const $edge = doc.resolve(direction === 1 ? picture.position + 1 : picture.position);
    const found = findPlace($edge, direction);
    return found ? tr.setSelection(found).scrollIntoView() : undefined;
  }
  const { $from, empty } = selection;
  const edge = direction === 1 ? $from.parent.content.size : 0;
  if (!empty || !$from.parent.isTextblock || $from.parentOffset !== edge) return undefined;
  const found = findPlace(outOfLine($from, direction), direction);
  if (!(found instanceof TextSelection)) return undefined;
  const between = pictureBetween($from, found.$from, direction);
  if (between === undefined || isHidden(doc.resolve(between))) return undefined;
  return tr.setSelection(NodeSelection.create(doc, between)).scrollIntoView();
}

/** Returns the start of the figure whose picture is between two lines adjacent in a direction. */
export function pictureBetween(
  $line: ResolvedPos,
  $next: ResolvedPos,
  direction: 1 | -1,
): number | undefined {
  const [$before, $behind] = direction === 1 ? [$line, $next] : [$next, $line];
  const figure = figureAround($behind);
  return figure === figureAround($before) ? undefined : figure;
}

function figureAround($place: ResolvedPos): number | undefined {
  return nodeAround($place, ({ type }) => type.name === 'figure')?.position;
}

/** A chart with data shows no empty picture placeholder. */
function isHidden($figure: ResolvedPos): boolean {
  const { parent, nodeAfter } = $figure;
  const isDrawn = parent.type.name === 'chart' && hasData(chartOf(parent));
  return isDrawn && !hasPicture(nodeAfter?.attrs['picture'] as Picture);
}
