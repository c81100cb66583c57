import { Fragment, Slice, type Node } from '@tiptap/pm/model';
import { NodeSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import { dropPoint } from '@tiptap/pm/transform';
import { isTextElement, nodeAround } from '../steps/place.ts';
import { removeNode } from '../steps/removeNode.ts';
import { hasPicture, type Picture } from '../../../issue/text/picture.ts';
import { canTakeFigure, fillPicture, putFigures } from '../picture/placeFigures.ts';

/**
 * The selected figure or quote, put to where it is dropped, or copied there: between the paragraphs of a text, on an empty place
 * for a picture, else between blocks. Undefined where something else is selected.
 */
export function dropThing(
  { selection, tr }: EditorState,
  position: number,
  moves: boolean,
): Transaction | undefined {
  if (!(selection instanceof NodeSelection)) return undefined;
  const { node, from } = selection;
  if (node.type.name !== 'figure' && node.type.name !== 'pullQuote') return undefined;
  if (moves) removeNode(tr, from);
  const target = tr.mapping.map(position);
  const $target = tr.doc.resolve(target);
  const place = nodeAround($target, ({ type }) => type.name === 'figure');
  const isPicture = node.type.name === 'figure' && showsPicture(node);
  if (place && isPicture && !showsPicture(place.node)) return fillPicture(tr, place, node);
  const { parent } = $target;
  const isFree = parent.type.name === 'paragraph' && parent.content.size === 0;
  if (isFree && isTextElement($target.node(-1), $target.index(-1)))
    return putFigures(tr, $target.before(), $target.after(), [node]);
  const at = gapAt(tr.doc, target, node);
  return putFigures(tr, at, at, [node]);
}

function showsPicture({ attrs }: Node): boolean {
  return hasPicture(attrs['picture'] as Picture);
}

/** The gap nearest to a position in which a figure can stand; the masthead stays first. */
function gapAt(doc: Node, position: number, node: Node): number {
  const point = dropPoint(doc, position, new Slice(Fragment.from(node), 0, 0));
  if (point === null) return doc.firstChild?.nodeSize ?? 0;
  const $point = doc.resolve(point);
  // Before the picture that a chart always has, it would become that picture.
  return canTakeFigure($point.parent, $point.index())
    ? point
    : $point.posAtIndex($point.index() + 1);
}
