import type { Node } from '@tiptap/pm/model';
import { AllSelection, NodeSelection, TextSelection, type Selection } from '@tiptap/pm/state';
import fc from 'fast-check';

/** Any selection that the editor can have: text from anywhere to anywhere, a node of any kind, all. */
export function anySelection(doc: Node): fc.Arbitrary<Selection> {
  const nodes: number[] = [];
  doc.descendants((node, position) => {
    if (NodeSelection.isSelectable(node)) nodes.push(position);
  });
  const place = fc.integer({ min: 1, max: doc.content.size - 1 });
  const text = (from: number, to: number) =>
    TextSelection.between(doc.resolve(from), doc.resolve(to));
  return fc.oneof(
    { weight: 6, arbitrary: fc.tuple(place, place).map(([from, to]) => text(from, to)) },
    {
      weight: 4,
      arbitrary: fc
        .tuple(place, fc.integer({ min: 0, max: 40 }))
        .map(([from, length]) => text(from, Math.min(from + length, doc.content.size - 1))),
    },
    { weight: 4, arbitrary: fc.constantFrom(...nodes).map((at) => NodeSelection.create(doc, at)) },
    { weight: 1, arbitrary: fc.constant(new AllSelection(doc)) },
  );
}
