import { describe, expect, test } from 'vitest';
import {
  blankBlock,
  blockDefinitions,
  blockPieces,
  blockTypes,
  emptiedBlock,
  type UnknownBlock,
} from '../../../issue/blocks/allBlocks.ts';
import { newPublication } from '../../../issue/publication.ts';
import { countIssue } from '../../../issue/counting/countIssue.ts';
import { everyBlock, everyBlockWords } from '../support/everyBlock.ts';

const context = { language: 'de', publication: 'Mein Brief' };
const sample = (type: string) => everyBlock.find((block) => block.type === type);

test('every type is listed under its own name, and the sample has one of each', () => {
  expect(blockTypes.map((type) => blankBlock(type, 'id').type)).toEqual(blockTypes);
  expect(everyBlock.map(({ type }) => type)).toEqual(blockTypes);
});

describe.each(blockTypes)('%s', (type) => {
  test('starts blank: its schema takes it, and it has no words but labels', () => {
    const block = blankBlock(type, 'id');
    expect(blockDefinitions[type].schema.parse(block)).toEqual(block);
    const { words } = countIssue({ blocks: [block] }, newPublication());
    expect(words).toBe(type === 'tip' || type === 'sponsor' ? 1 : 0);
  });

  test('emptied, it keeps its id and type, and stays as it is when emptied again', () => {
    const block = sample(type);
    if (!block) throw new Error(type);
    const emptied = emptiedBlock(block, 1);
    expect(emptied).toMatchObject({ id: block.id, type });
    expect(emptiedBlock(emptied, 0)).toEqual(emptied);
    expect(blockDefinitions[type].schema.parse(emptied)).toEqual(emptied);
  });
});

describe('next week’s issue', () => {
  test('has lost what was said, and kept standing text, headings and labels', () => {
    const blocks = everyBlock.map((block) => emptiedBlock(block, 1));
    const { blocks: counts } = countIssue({ blocks }, newPublication());
    const expected = Object.entries(everyBlockWords).map(([type, [, next]]) => [type, next]);
    expect(counts.map(({ type, words }) => [type, words])).toEqual(expected);
  });

  test('has its dates a week on, over the year’s end as well', () => {
    const masthead = { ...blankBlock('masthead', 'm'), title: 'KW53', date: '2026-12-28' };
    expect(emptiedBlock(masthead, 1)).toEqual({
      ...blankBlock('masthead', 'm'),
      date: '2027-01-04',
    });
    const earnings = {
      ...blankBlock('earnings', 'e'),
      headline: ['Zahlen'],
      days: [
        { date: '2026-12-28', companies: [{ name: 'A', ticker: '', session: 'bmo' as const }] },
      ],
    };
    expect(emptiedBlock(earnings, 2)).toEqual({
      ...earnings,
      days: [{ date: '2027-01-11', companies: [] }],
    });
  });

  test('leaves a date alone that is none', () => {
    const masthead = { ...blankBlock('masthead', 'm'), date: 'bald' };
    expect(emptiedBlock(masthead, 1)).toMatchObject({ date: 'bald' });
  });

  test('keeps standing text, and the structure of the news', () => {
    for (const type of ['outro', 'button', 'divider']) {
      expect(emptiedBlock(sample(type)!, 1)).toEqual(sample(type));
    }
    expect(emptiedBlock(sample('greeting')!, 1)).toMatchObject({
      subscribers: null,
      subscriberChange: null,
      body: [{ type: 'paragraph' }, { type: 'paragraph' }],
    });
    expect(emptiedBlock(sample('news-section')!, 1)).toMatchObject({
      headline: ['Die Nachrichten'],
      items: [{ id: 'item', headline: [], body: [], sources: [] }],
    });
  });
});

test('an unknown block shows nothing and is passed on untouched', () => {
  const unknown: UnknownBlock = { id: 'u', type: 'unknown', raw: { type: 'video' }, reason: '' };
  expect(blockPieces(unknown, context)).toEqual([]);
  expect(emptiedBlock(unknown, 1)).toBe(unknown);
});

test('a sponsor’s label stands first and cannot be left out', () => {
  const sponsor = blankBlock('sponsor', 's');
  const label = (language: string) => blockPieces(sponsor, { ...context, language });
  expect(label('de')).toMatchObject([
    { kind: 'box', pieces: [{ role: 'label', content: ['Anzeige'] }, { kind: 'figure' }] },
  ]);
  expect(label('en')).toMatchObject([
    { kind: 'box', pieces: [{ role: 'label', content: ['Advertisement'] }, { kind: 'figure' }] },
  ]);
});

test('a tip names its kind in the issue’s language, unless it has a label of its own', () => {
  const tip = {
    ...blankBlock('tip', 't'),
    kind: 'listen' as const,
    headline: ['Eine Folge'],
    note: '40 min',
  };
  const head = (block: typeof tip, language: string) =>
    blockPieces(block, { ...context, language })[0];
  expect(head(tip, 'de')).toMatchObject({ content: ['Hörenswert: ', 'Eine Folge', ' (40 min)'] });
  expect(head(tip, 'en')).toMatchObject({
    content: ['Worth hearing: ', 'Eine Folge', ' (40 min)'],
  });
  expect(head({ ...tip, label: 'Podcast' }, 'de')).toMatchObject({
    content: ['Podcast: ', 'Eine Folge', ' (40 min)'],
  });
});
