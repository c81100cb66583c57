import { expect, test } from 'vitest';
import { blankBlock, type Block } from '../../../../issue/blocks/allBlocks.ts';
import { paragraphs } from '../../../../issue/text/flow.ts';
import { groupForUndo } from '../../../../renderer/editor/schema/groupForUndo.ts';
import { setAttributes } from '../../../../renderer/editor/steps/setAttributes.ts';
import { barContent, type BarContent } from '../../../../renderer/editor/toolbar/barContent.ts';
import { restored } from '../../../../renderer/editor/toolbar/restored.ts';
import { openPage, type OpenPage } from '../support/openPage.ts';

const issue: readonly Block[] = [
  { ...blankBlock('masthead', 'm'), title: 'Titel', date: '2026-11-16' },
  { ...blankBlock('greeting', 'g'), subscribers: 4000, body: paragraphs('Hallo zusammen') },
  {
    ...blankBlock('lead-essay', 'e'),
    headline: ['Essay'],
    sources: [{ label: ['Nature'], url: 'https://a.example/' }],
  },
  { ...blankBlock('tip', 't'), headline: ['A tip'], label: 'Listen' },
];

/** Types values into the nth field of the bar, one after the other, in one visit to it. */
function visit(page: OpenPage, index: number, values: readonly unknown[]): object {
  const group = {};
  for (const [key, value] of values.entries()) {
    const field = barContent(page.state())?.fields[index];
    if (!field) throw new Error('The bar has no such field.');
    const { tr } = page.state();
    setAttributes(tr, field.position, field.changed({ [field.field.name]: value }));
    // Slower than what the history takes for one go.
    page.dispatch(groupForUndo(tr, group), 1 + key * 10_000);
  }
  return group;
}

const typed = (text: string) => text.split('').map((_, index) => text.slice(0, index + 1));

test.each<[what: string, line: string, field: number, values: readonly unknown[]]>([
  ['the address of a source', 'Nat|ure', 0, typed('https://b.example/ä')],
  ['the name of a tip', 'A| tip', 1, typed('Zum Hören')],
  ['a number', 'Hal|lo', 0, [2, 20, 205, 2057]],
  ['a date', 'Ti|tel', 0, ['2026-11-17', '2026-12-17']],
  ['the language of the issue', 'Ti|tel', 2, ['en', 'fr', 'pt-BR']],
])('one visit to %s is one step to undo, the next another', (_, line, field, values) => {
  const page = openPage(issue);
  const first = page.state().doc;
  page.select(line);
  page.type('x');
  const before = page.state().doc;
  visit(page, field, values);
  const between = page.state().doc;
  visit(page, field, [...values].reverse().slice(1));
  expect(page.state().doc.eq(between)).toBe(false);
  for (const doc of [between, before, first]) {
    page.run('text.undo');
    expect(page.state().doc.eq(doc)).toBe(true);
  }
  for (const doc of [before, between]) {
    page.run('text.redo');
    expect(page.state().doc.eq(doc)).toBe(true);
  }
});

test('what is typed in the text after a visit is a step of its own', () => {
  const page = openPage(issue);
  page.select('Nature|');
  visit(page, 0, typed('https://b.example/'));
  const between = page.state().doc;
  page.type('!');
  page.run('text.undo');
  expect(page.state().doc.eq(between)).toBe(true);
});

test('what Escape gave back is no step: undo takes back what was done before it', () => {
  const page = openPage(issue);
  const first = page.state().doc;
  page.select('Nature|');
  page.type('!');
  const before: BarContent | undefined = barContent(page.state());
  const group = visit(page, 0, typed('www.b.example'));
  const back = restored(page.state(), before);
  if (!back) throw new Error('Nothing was given back.');
  page.dispatch(groupForUndo(back, group), 900_000);
  page.run('text.undo');
  expect(page.state().doc.eq(first)).toBe(true);
  page.run('text.redo');
  expect(page.lines().join()).toContain('Nature!');
});
