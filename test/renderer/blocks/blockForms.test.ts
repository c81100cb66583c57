import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { blockForms } from '../../../renderer/blocks/blockForms.ts';
import { lineNames } from '../../../renderer/language/lineNames.ts';

const forms = [...blockForms.byNode.values()];
/** Attributes that are set elsewhere: at the picture itself, and the identity of a block. */
const setElsewhere = new Set(['id', 'picture']);
const styles = ['blocks', 'page', 'writing']
  .map((name) => readFileSync(`renderer/styles/${name}.css`, 'utf8'))
  .join('\n');

test.each(forms.map((form) => [form.node, form] as const))(
  'every value of %s is edited in the bar, and the bar edits nothing else',
  (_, { attributes, fields }) => {
    const values = Object.keys(attributes).filter((name) => !setElsewhere.has(name));
    expect(fields.map(({ name }) => name).toSorted()).toEqual(values.toSorted());
  },
);

test.each(Object.entries(blockForms.blocks))(
  '%s is found in the menu by other words',
  (_, form) => {
    expect(form.keywords.length).toBeGreaterThan(0);
  },
);

test('every line has a style', () => {
  const plain = Object.keys(lineNames).filter((name) => !styles.includes(`[data-line='${name}']`));
  // A caption has the style of its element, `figcaption`.
  expect(plain).toEqual(['caption']);
});
