import { expect, test } from 'vitest';
import { changeLines } from '../../../issue/changes/changeTexts.ts';
import { everyBlock } from '../support/everyBlock.ts';

/** Fields with characters that are not lines of text: a new one is decided on here, or in `changeTexts.ts`. */
const notLines = {
  ids: ['id', 'asset'],
  choices: ['type', 'kind', 'session', 'scale'],
  values: ['date', 'url', 'unit', 'table'],
  names: ['emoji', 'name', 'ticker'],
  besideTheText: ['subject', 'preheader', 'alt', 'description'],
};

test('every line of every block is changed, or known not to be one', () => {
  const changed = changeLines(everyBlock, () => ['changed']);
  const left = new Set<string>();
  walk(changed, (text, field) => {
    if (text !== 'changed') left.add(field);
  });
  expect([...left].toSorted()).toEqual(Object.values(notLines).flat().toSorted());
});

function walk(value: unknown, visit: (text: string, field: string) => void, field = ''): void {
  if (typeof value === 'string') visit(value, field);
  else if (Array.isArray(value)) for (const item of value) walk(item, visit, field);
  else if (typeof value === 'object' && value !== null)
    for (const [name, part] of Object.entries(value)) walk(part, visit, name);
}
