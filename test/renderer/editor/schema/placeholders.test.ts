import { expect, test } from 'vitest';
import { blockForms } from '../../../../renderer/blocks/blockForms.ts';
import { nodeAttributes } from '../../../../renderer/editor/schema/nodes/nodeAttributes.ts';
import { german } from '../../../../renderer/language/de/german.ts';
import { editorContext, editorSchema } from '../../support/editorSchema.ts';

const styleOf = (name: string) => {
  const node = editorSchema.nodes[name]?.createAndFill();
  return node ? nodeAttributes(node, editorContext)['style'] : undefined;
};

test('a line has the placeholder of its block, and an item another one than its section', () => {
  expect(styleOf('newsSection')).toContain('--headline-placeholder: "Überschrift der Rubrik"');
  expect(styleOf('newsItem')).toContain('--headline-placeholder: "Überschrift"');
  expect(styleOf('tip')).toContain('--note-placeholder: "Dauer, etwa „6 × 30 Min.“"');
});

test('every placeholder is used', () => {
  const used = [...blockForms.byNode.values()].flatMap(({ parts, text }) => [
    ...parts.flatMap((part) => (part.kind === 'line' ? part.placeholder : [])),
    ...(text ? [text.placeholder] : []),
  ]);
  const unused = Object.keys(german.placeholders).filter((name) => !used.includes(name as never));
  // Those of running text.
  expect(unused).toEqual(['paragraph', 'subheading']);
});
