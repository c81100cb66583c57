import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blankNewsItem, type Block } from '../../../issue/blocks/allBlocks.ts';
import { countIssue } from '../../../issue/counting/countIssue.ts';
import { parseIssue } from '../../../issue/file/parseIssue.ts';
import { salvageIssue } from '../../../issue/file/salvageIssue.ts';
import { serialiseIssue } from '../../../issue/file/serialiseIssue.ts';
import { newPublication } from '../../../issue/publication.ts';
import { anyIssue } from '../support/anyIssue.ts';
import { everyBlockIssue } from '../support/everyBlock.ts';
import { processorTime, slowness } from '../../support/processorTime.ts';

const whole = serialiseIssue(everyBlockIssue);
const publication = newPublication();
const idsOf = (blocks: readonly Block[] = []) => blocks.map(({ id }) => id);
const ids = idsOf(everyBlockIssue.blocks);
const blocksIn = (text: string) => salvageIssue(text)?.issue.blocks ?? [];

describe('a text that is cut off', () => {
  test('gives every block before the cut as it was, and the words of the one in which it lies, wherever it is', () => {
    for (let cut = 0; cut <= whole.length; cut += 7) {
      const found = blocksIn(whole.slice(0, cut));
      const before = found.slice(0, -1);
      expect(before).toEqual(everyBlockIssue.blocks.slice(0, before.length));
      const [last] = found.slice(-1);
      if (last) expect([cut, last.id]).toEqual([cut, ids[found.length - 1]]);
    }
  });

  test('loses not more than the words behind the cut', () => {
    const at = whole.indexOf('"blocks"');
    const lost = [];
    for (let cut = whole.length; cut > at + 600; cut -= 50) {
      const shown = countIssue({ blocks: blocksIn(whole.slice(0, cut)) }, publication).words;
      const behind = whole.slice(cut).split(/\s+/).length;
      const all = countIssue(everyBlockIssue, publication).words;
      if (all - shown > behind) lost.push([cut, all - shown, behind]);
    }
    expect(lost).toEqual([]);
  });
});

test('keeps what stands beside the blocks, and says whether a newer version wrote it', () => {
  const issue = { ...everyBlockIssue, sent: { date: '2025-08-25', target: 'beehiiv' } };
  const text = serialiseIssue({ ...issue, extra: { mood: { good: true } } }).slice(0, -4);
  expect(parseIssue(text).outcome).toBe('invalid');
  expect(salvageIssue(text)).toEqual({
    issue: { ...issue, extra: { mood: { good: true } } },
    isNewer: false,
  });
  expect(salvageIssue(text.replace(/"version": \d+/, '"version": 99'))?.isNewer).toBe(true);
});

describe('a text that is broken in its middle', () => {
  test('gives the blocks before and behind, and the items of a news section', () => {
    const news = everyBlockIssue.blocks.find(({ type }) => type === 'news-section');
    const items = news?.type === 'news-section' ? news.items : [];
    const [first] = items;
    if (news?.type !== 'news-section' || !first) return expect.fail('There is no news.');
    const more = ['zwei', 'drei'].map((id) => ({ ...first, id }));
    const issue = {
      id: 'i',
      blocks: [everyBlockIssue.blocks[0], { ...news, items: [first, ...more] }],
    };
    const text = serialiseIssue({
      ...issue,
      blocks: [...issue.blocks, ...everyBlockIssue.blocks.slice(-2)] as Block[],
    });
    const at = text.indexOf('"zwei"');
    const broken = `${text.slice(0, at)}${'\0'.repeat(64)}${text.slice(at + 64)}`;
    const found = blocksIn(broken);
    expect(idsOf(found)).toEqual([ids[0], news.id, ...ids.slice(-2)]);
    const [, section] = found;
    expect(section?.type === 'news-section' && section.items.map(({ id }) => id)).toEqual([
      first.id,
      'drei',
    ]);
  });

  test('by a merge that knows no JSON gives both versions', () => {
    const block = (id: string, label: string) =>
      `{ "id": "${id}", "type": "button", "label": "${label}" }`;
    const text = [
      '{ "format": "setzkasten-issue", "version": 1, "id": "i", "blocks": [',
      `${block('a', 'eins')},`,
      '<<<<<<< HEAD',
      `${block('b', 'meins')},`,
      '=======',
      `${block('b', 'deins')},`,
      '>>>>>>> theirs',
      `${block('c', 'drei')}`,
      ']}',
    ].join('\n');
    const labels = blocksIn(text).map((each) => each.type === 'button' && each.label);
    expect(labels).toEqual(['eins', 'meins', 'deins', 'drei']);
  });

  test('takes nothing for a block that is a part of one', () => {
    const item = JSON.stringify(blankNewsItem('n'));
    expect(blocksIn(`x {"type":"paragraph","content":["a"]} {"type":"figure"}`)).toEqual([]);
    expect(blocksIn(`x ${item} y`)).toMatchObject([{ type: 'news-section', items: [{ id: 'n' }] }]);
  });
});

test('keeps a block of an unknown type where the text before it is whole', () => {
  const text = '{"blocks": [{"id":"p","type":"poll","answers":[1]}, {"id":"d","type":"divider"}';
  expect(blocksIn(text)).toMatchObject([
    { type: 'unknown', id: 'p', raw: { answers: [1] } },
    { type: 'divider', id: 'd' },
  ]);
});

/** What must hold for every text: nothing, or an issue that can be written and read. */
function holds(text: string): boolean {
  const found = salvageIssue(text);
  return found === undefined || parseIssue(serialiseIssue(found.issue)).outcome === 'parsed';
}

test('never throws, whatever was done to an issue', () => {
  const damage = fc.tuple(
    anyIssue,
    fc.array(fc.tuple(fc.nat(), fc.nat(40), fc.string({ unit: 'binary' }))),
  );
  fc.assert(
    fc.property(damage, ([issue, changes]) => {
      let text = serialiseIssue(issue);
      for (const [at, length, put] of changes) {
        const begin = at % text.length;
        text = text.slice(0, begin) + put + text.slice(begin + length);
      }
      expect(holds(text)).toBe(true);
    }),
  );
  fc.assert(fc.property(fc.string({ unit: 'binary' }), holds));
});

test.each([
  ['lists', '['.repeat(100_000)],
  ['objects', '{"a":'.repeat(100_000)],
  ['braces', '{'.repeat(10_000_000)],
  ['quotes', '"'.repeat(10_000_000)],
  ['an endless label', `{"id":"b","type":"button","label":"${'x'.repeat(50_000_000)}`],
  ['endless nonsense in a block', `{"id":"x","type":"text","body":[${'1,'.repeat(2_000_000)}`],
  [
    'many blocks of nonsense',
    `{"id":"x","type":"text","body":[${'1,'.repeat(15_000)}]},`.repeat(100),
  ],
])(
  'takes bounded time for %s',
  (_, text) => {
    const took = processorTime(() => {
      expect(holds(text)).toBe(true);
    });
    expect(took).toBeLessThan(20_000 * slowness());
  },
  120_000,
);
