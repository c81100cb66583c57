import { expect, test } from 'vitest';
import { budgetOf, withBudget } from '../../../issue/counting/budget.ts';
import { newPublication } from '../../../issue/publication.ts';

const publication = withBudget(newPublication({ name: 'Brief' }), 'tip', 100);

test.each([
  ['tip', 99, { most: 100, over: 0 }],
  ['tip', 100, { most: 100, over: 0 }],
  ['tip', 103, { most: 100, over: 3 }],
  ['news-item', 103, undefined],
])('a %s of %i words', (type, words, budget) => {
  expect(budgetOf({ type, words }, publication)).toEqual(budget);
});

test('a budget is changed and taken away, and nothing else', () => {
  expect(withBudget(publication, 'tip', 80)).toEqual({ ...publication, budgets: { tip: 80 } });
  expect(withBudget(publication, 'tip', undefined)).toEqual(newPublication({ name: 'Brief' }));
});
