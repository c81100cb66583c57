import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostBlocks } from '../../../issue/file/limits.ts';
import { parseIssue } from '../../../issue/file/parseIssue.ts';
import { salvageIssue } from '../../../issue/file/salvageIssue.ts';
import { serialiseIssue } from '../../../issue/file/serialiseIssue.ts';
import { processorTime, slowness } from '../../support/processorTime.ts';
import { englishReason } from '../../../issue/file/englishReason.ts';

const file = (...blocks: string[]) =>
  `{"format":"setzkasten-issue","version":1,"id":"i","blocks":[${blocks.join(',')}]}`;
const divider = '{"id":"d","type":"divider"}';
const nested = (open: string, close: string, depth: number) =>
  open.repeat(depth) + close.repeat(depth);

const nonsense = (length: number) =>
  `{"id":"t","type":"text","body":[${Array(length).fill('1').join(',')}]}`;

/** What must hold for every text there is: a reason, or an issue that can be written and read again. */
function holds(text: string): boolean {
  const parsed = parseIssue(text);
  if (parsed.outcome === 'invalid') return englishReason(parsed.why) !== '';
  const again = parseIssue(serialiseIssue(parsed.issue));
  return again.outcome === 'parsed' && isDeepStrictEqual(again.issue, parsed.issue);
}

describe('never throws', () => {
  test('whatever the text', () => {
    const texts = fc.property(fc.string({ unit: 'binary' }), holds);
    expect(fc.check(texts).failed).toBe(false);
  });

  test('whatever the JSON', () => {
    expect(fc.check(fc.property(fc.json(), holds)).failed).toBe(false);
  });

  test('whatever the blocks', () => {
    const type = fc.constantFrom(
      'text',
      'chart',
      'news-section',
      'earnings',
      'toString',
      'unknown',
    );
    const field = fc.constantFrom('id', 'body', 'headline', 'items', 'days', 'picture', 'link');
    const fields = fc.dictionary(field, fc.jsonValue());
    const typed = fc.tuple(type, fields).map(([name, rest]) => ({ type: name, ...rest }));
    const texts = fc
      .array(fc.oneof(fc.jsonValue(), typed))
      .map((blocks) => file(...blocks.map((block) => JSON.stringify(block))));
    expect(fc.check(fc.property(texts, holds)).failed).toBe(false);
  });

  test.each([
    ['lists', nested('[', ']', 100_000)],
    ['objects', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
    ['an unclosed list', '['.repeat(100_000)],
    ['an unknown block', file(`{"type":"new","deep":${nested('[', ']', 100_000)}}`)],
    [
      'a list in a list',
      file(
        `{"id":"t","type":"text","body":[${nested('{"type":"bullet-list","items":[{"content":[],"list":', '}]}', 100_000)}]}`,
      ),
    ],
  ])('when nested 100,000 deep: %s', (_, text) => {
    expect(parseIssue(text).outcome).toBe('invalid');
  });

  test('braces within a text are no depth', () => {
    const text = JSON.stringify(`\\"${'[{'.repeat(1000)}`);
    expect(parseIssue(file(`{"id":"b","type":"button","label":${text}}`))).toMatchObject({
      outcome: 'parsed',
      problems: [],
    });
  });

  test.each([
    ['no JSON', 'x'.repeat(50_000_000), 'invalid'],
    ['a JSON string', JSON.stringify('x'.repeat(50_000_000)), 'invalid'],
    ['a label', file(`{"id":"b","type":"button","label":"${'x'.repeat(50_000_000)}"}`), 'parsed'],
    ['many blocks', file(Array(mostBlocks).fill(divider).join(',')), 'parsed'],
    ['a block of nonsense', file(nonsense(3_000_000)), 'parsed'],
    ['blocks of nonsense', file(...Array<string>(200).fill(nonsense(15_000))), 'parsed'],
  ])('and takes bounded time for megabytes of %s', (_, text, outcome) => {
    const took = processorTime(() => {
      expect(parseIssue(text).outcome).toBe(outcome);
    });
    expect(took).toBeLessThan(15_000 * slowness());
  });
});

describe('says why', () => {
  test.each([
    ['', /^This is not JSON: /],
    ['{', /^This is not JSON: /],
    ['null', /expected object/],
    ['{}', /^format: /],
    ['{"format":"setzkasten-issue","version":0,"id":"i","blocks":[]}', /^version: /],
    ['{"format":"setzkasten-issue","version":1,"id":"i","blocks":{}}', /^blocks: /],
  ])('%s is no issue', (text, why) => {
    const parsed = parseIssue(text);
    expect(parsed.outcome === 'invalid' && englishReason(parsed.why)).toMatch(why);
  });

  test('a block that is not understood is named, and the others are read', () => {
    const parsed = parseIssue(
      file('5', '{"type":"rss","id":"r"}', divider, '{"type":"button","id":"b","label":7}'),
    );
    expect(parsed).toMatchObject({
      outcome: 'parsed',
      problems: [
        { where: 'blocks[0]', why: 'This is not a block: it has no type.' },
        { where: 'blocks[1]', why: 'There is no block type "rss".' },
        { where: 'blocks[3]', why: expect.stringContaining('label') as string },
      ],
      issue: {
        blocks: [
          { type: 'unknown', id: 'unknown-blocks[0]', raw: 5 },
          { type: 'unknown', id: 'r' },
          { type: 'divider', id: 'd' },
          { type: 'unknown', id: 'b' },
        ],
      },
    });
  });
});

test.each(['0', '{}', divider])(
  'an issue of more blocks than anybody writes, as of %s, is refused at once',
  (block) => {
    const many = file(Array<string>(300_000).fill(block).join(','));
    const took = processorTime(() => {
      expect(parseIssue(many)).toMatchObject({
        outcome: 'invalid',
        why: { reason: 'fields', fields: [{ field: 'blocks' }] },
      });
    });
    expect(took).toBeLessThan(3000 * slowness());
    expect(salvageIssue(many)?.issue.blocks.length ?? 0).toBeLessThanOrEqual(mostBlocks);
  },
  60_000,
);

test('a byte order mark is no fault', () => {
  expect(parseIssue(`\uFEFF${file(divider)}`)).toMatchObject({ outcome: 'parsed', problems: [] });
});

test('of a field that is there twice, the last counts, as in every JSON reader', () => {
  expect(parseIssue(file('{"id":"a","type":"divider","id":"b"}'))).toMatchObject({
    issue: { blocks: [{ id: 'b', type: 'divider' }] },
    problems: [],
  });
});

test('a newer version is read as far as it is understood', () => {
  const text = `{"format":"setzkasten-issue","version":99,"id":"i","mood":"new","blocks":[${divider},{"id":"v","type":"video"}]}`;
  expect(parseIssue(text)).toMatchObject({
    outcome: 'newer',
    version: 99,
    issue: {
      id: 'i',
      extra: { mood: 'new' },
      blocks: [{ type: 'divider' }, { type: 'unknown', id: 'v' }],
    },
  });
});

test('a file of version 1 is read as it is, and written as version 5', () => {
  const list = { type: 'ordered-list', items: [{ content: ['Eins'] }] };
  const body = [{ type: 'paragraph', content: [{ token: 'words' }, ' Wörter'] }, list];
  const block = JSON.stringify({ id: 'b', type: 'text', headline: [], emoji: '', body });
  const parsed = parseIssue(file(block));
  if (parsed.outcome !== 'parsed') throw new Error(parsed.outcome);
  expect([parsed.problems, parsed.issue.blocks]).toEqual([[], [expect.objectContaining({ body })]]);
  const written = serialiseIssue(parsed.issue);
  expect(written).toContain('"version": 5,');
  expect(parseIssue(written)).toEqual(parsed);
});

test('a file of version 3 has no number, kicker, standfirst or signature, and gets them empty', () => {
  const blocks = [
    { id: 'm', type: 'masthead', title: 'Eins', date: '2025-08-25' },
    { id: 'l', type: 'lead-essay', headline: ['Zwei'] },
    { id: 'o', type: 'outro', body: [] },
  ];
  const text = JSON.stringify({ format: 'setzkasten-issue', version: 3, id: 'i', blocks });
  const parsed = parseIssue(text);
  if (parsed.outcome !== 'parsed') throw new Error(parsed.outcome);
  expect(parsed.problems).toEqual([]);
  expect(parsed.issue.blocks).toMatchObject([
    { number: null, date: '2025-08-25' },
    { kicker: '', standfirst: '' },
    { signature: '' },
  ]);
  expect(serialiseIssue(parsed.issue)).toContain('"version": 5,');
});

test('blocks with the same id get ids of their own, and nothing of them is lost', () => {
  const strange = '{"id":"d","type":"strange","more":1}';
  const text = file(divider, divider, '{"id":"d-2","type":"divider"}', strange, divider);
  const parsed = parseIssue(text);
  if (parsed.outcome !== 'parsed') return expect.fail(parsed.outcome);
  const ids = parsed.issue.blocks.map(({ id }) => id);
  expect(ids).toEqual(['d', 'd-2', 'd-2-2', 'd-3', 'd-4']);
  const written = serialiseIssue(parsed.issue);
  expect(written).toContain('"more": 1');
  // What this version does not know is written back as it was.
  expect(written.match(/"id": "d"/g)).toHaveLength(2);
  expect(parseIssue(written)).toMatchObject({ issue: { blocks: ids.map((id) => ({ id })) } });
});

describe('the language of an issue', () => {
  const withLanguage = (version: number, language: unknown) =>
    JSON.stringify({ format: 'setzkasten-issue', version, id: 'i', language, blocks: [] });

  test('is kept in a file of version 6, which earlier programs refuse to change', () => {
    const parsed = parseIssue(withLanguage(6, 'pt-BR'));
    expect(parsed).toEqual({
      outcome: 'parsed',
      issue: { id: 'i', language: 'pt-BR', blocks: [] },
      problems: [],
    });
    if (parsed.outcome !== 'parsed') throw new Error(parsed.outcome);
    const written = serialiseIssue(parsed.issue);
    expect(written).toContain('"version": 6,\n  "id": "i",\n  "language": "pt-BR",');
    expect(parseIssue(written)).toEqual(parsed);
    expect(parseIssue(withLanguage(7, 'pt-BR'))).toMatchObject({ outcome: 'newer', version: 7 });
  });

  test('changes no byte of a file without one', () => {
    const text = serialiseIssue({ id: 'i', blocks: [{ id: 'd', type: 'divider' }] });
    expect(text).toContain('"version": 5,');
    const parsed = parseIssue(text);
    if (parsed.outcome !== 'parsed') throw new Error(parsed.outcome);
    expect(serialiseIssue(parsed.issue)).toBe(text);
    expect(serialiseIssue({ ...parsed.issue, language: undefined })).toBe(text);
  });

  test.each(['not a tag', 7, null])('%j is none, and kept as it is', (language) => {
    const parsed = parseIssue(withLanguage(6, language));
    expect(parsed).toMatchObject({ outcome: 'parsed', issue: { extra: { language } } });
    if (parsed.outcome !== 'parsed') throw new Error(parsed.outcome);
    expect(parsed.issue.language).toBeUndefined();
    expect(JSON.parse(serialiseIssue(parsed.issue))).toMatchObject({ language });
  });

  test('survives damage to the file', () => {
    const text = `${withLanguage(6, 'en').slice(0, -2)}{"id":"d","type":"divider"}`;
    expect(salvageIssue(text)?.issue.language).toBe('en');
  });
});
