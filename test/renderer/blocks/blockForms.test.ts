import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { blockPieces, type KnownBlock } from '../../../issue/blocks/allBlocks.ts';
import { chartFields } from '../../../issue/text/chart.ts';
import { blockForms } from '../../../renderer/blocks/blockForms.ts';
import type { Field, Form } from '../../../renderer/editor/schema/document/form.ts';
import { lineNames } from '../../../renderer/language/lineNames.ts';
import { everyBlock } from '../../issue/support/everyBlock.ts';

const forms = [...blockForms.byNode.values()];
/** Attributes that are set elsewhere: at the picture itself, and the identity of a block. */
const setElsewhere = new Set(['id', 'picture', 'audience']);
const styles = ['blocks', 'page', 'writing']
  .map((name) => readFileSync(`renderer/styles/${name}.css`, 'utf8'))
  .join('\n');
const eachForm = forms.map((form) => [form.node, form] as const);

test.each(eachForm)(
  'every value of %s is edited in the bar, and the bar edits nothing else',
  (_, { attributes, fields }) => {
    const values = Object.keys(attributes).filter((name) => !setElsewhere.has(name));
    const edited = fields.flatMap(({ kind, name }): string[] =>
      kind === 'chart' ? Object.keys(chartFields).filter((field) => field !== 'table') : [name],
    );
    expect(edited.toSorted()).toEqual(values.toSorted());
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

test.each(eachForm.filter(([, { text, parts, type }]) => text ?? (parts.length > 0 && !type)))(
  '%s, a line or an item, has a style',
  (node, { type = '' }) => {
    expect(styles).toMatch(new RegExp(`data-(?:node='${node}'|block='${type}')`));
  },
);

/** Values that a node's own view shows. */
const shownByView: Readonly<Record<string, readonly string[]>> = {
  chart: ['bars', 'unit'],
  company: ['ticker', 'session'],
};

test.each(eachForm)('the page shows what readers see of the values of %s', (node, form) => {
  const hidden = form.fields.filter((field) => {
    if (field.kind === 'url' || shownByView[node]?.includes(field.name)) return false;
    return othersOf(field).some((value) => {
      const change = { [field.name]: value };
      return isSeenByReaders(form, change) && !isOnPage(form, change);
    });
  });
  expect(hidden).toEqual([]);
});

test.each(eachForm.filter(([, { label }]) => label))(
  'the label of %s has a place',
  (node, form) => {
    const hasHeadline = form.parts.some((part) => part.kind === 'line' && part.node === 'headline');
    const own = new RegExp(
      `data-(?:node='${node}'|block='${form.type ?? ''}')[^{}]*\\{\\s*content: (?:var\\(--label|attr\\(data-label)`,
    );
    expect(hasHeadline || own.test(styles)).toBe(true);
  },
);

/** Values that a field may have. */
function othersOf(field: Field): readonly unknown[] {
  switch (field.kind) {
    case 'choice':
      return field.choices;
    case 'date':
      return ['2025-08-25', '2025-09-01'];
    case 'whole-number':
      return [7];
    default:
      return ['another'];
  }
}

/** True if a change to the form's node changes what readers see of a block that contains one. */
function isSeenByReaders(form: Form, change: object): boolean {
  return everyBlock.some((block) => {
    const changed = withChange(blockForms.blocks[block.type], block, form, change) as KnownBlock;
    return JSON.stringify(seen(changed)) !== JSON.stringify(seen(block));
  });
}

const seen = (block: KnownBlock) => blockPieces(block, { language: 'de', publication: 'Brief' });

function withChange(at: Form, value: object, form: Form, change: object): object {
  if (at.node === form.node) return { ...value, ...change };
  const lists = at.parts.flatMap((part) => {
    if (part.kind !== 'list') return [];
    const items = (value as Record<string, readonly object[]>)[part.field] ?? [];
    return [[part.field, items.map((item) => withChange(part.item, item, form, change))] as const];
  });
  return { ...value, ...Object.fromEntries(lists) };
}

/** True if the label changes too, or a style sheet has a rule for the value. */
function isOnPage({ label, attributes }: Form, change: Readonly<Record<string, unknown>>): boolean {
  const isLabelled =
    label?.({ ...attributes, ...change }, { language: 'de' }) !==
    label?.(attributes, { language: 'de' });
  const isStyled = Object.entries(change).some(([name, value]) =>
    styles.includes(`"${name}":"${String(value)}"`),
  );
  return isLabelled || isStyled;
}
