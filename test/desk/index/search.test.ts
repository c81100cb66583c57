import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RecordKey } from '../../../desk/index/issueIndex.ts';
import { memoryIndex } from '../../../desk/index/memoryIndex.ts';
import { temporaryIndex } from '../../../desk/index/openIndex.ts';
import { recordOf, unreadRecord } from '../../../desk/index/issueRecord.ts';
import { newPublication } from '../../../issue/publication.ts';
import { anyPart, readSearch } from '../../../issue/search/readSearch.ts';
import { smallIssue } from '../../support/smallIssue.ts';
import { words } from './support.ts';

const key: RecordKey = { stamp: '', isFirm: true, hash: '', context: '' };
const publication = newPublication({ name: 'Probe', language: 'de' });

/** Many more words, so that some queries are contained in too many to list. */
const many = Array.from(
  { length: 90 },
  (_, index) => `Anhang${'abcdefghij'.charAt(index % 10)}${String(index)}`,
);
const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...words) },
  { weight: 1, arbitrary: fc.constantFrom(...many) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
);
const line = fc.array(word, { maxLength: 8 }).map((all) => all.join(' '));
const text = fc.array(line, { minLength: 1, maxLength: 3 }).map((all) => all.join('\n'));
const issue = fc.tuple(fc.constantFrom('2025-05-05', '2025-08-25', ''), text);
/** Words, their beginnings and ends, in quotation marks or not, with a letter changed or not. */
const term = fc
  .tuple(word, fc.nat(3), fc.nat(3), fc.boolean())
  .map(([typed, before, after, isWrong]) => {
    const part = typed.slice(before, Math.max(before + 1, typed.length - after));
    return isWrong ? part.replace(/[a-z]/u, 'x') : part;
  });
const query = fc.oneof(
  fc.array(term, { minLength: 1, maxLength: 3 }).map((all) => all.join(' ')),
  fc.array(term, { minLength: 1, maxLength: 3 }).map((all) => `"${all.join(' ')}"`),
  fc.constantFrom('anhang', 'kw35', 'kw 3', 'august', 'mai 2025', 'häuser', 'banken'),
);
const filter = fc.constantFrom(
  '',
  '',
  '',
  'block:text',
  'block:text block:kopf',
  'block:meldung',
  'quelle:example.com',
  'quelle:hafen',
  'quelle:ha block:news',
);

test('SQLite finds what looking through every text finds', async () => {
  const archive = fc.array(issue, { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(
      archive,
      fc.array(fc.tuple(query, filter), { minLength: 4 }),
      fc.boolean(),
      async (issues, queries, isWide) => {
        const ours = await temporaryIndex();
        const expected = memoryIndex();
        const entries = issues.map(([date, body], index) => ({
          id: String(index),
          key,
          record: recordOf(smallIssue('Probe', date, body), publication),
        }));
        if (isWide)
          entries.push({
            id: 'wide',
            key,
            record: recordOf(smallIssue('Probe', '', many.join(' ')), publication),
          });
        const ids = entries.map(({ id }) => id);
        ours.put(entries);
        expected.put(entries);
        for (const typed of queries) {
          const { terms, parts, isEmpty } = readSearch(typed.join(' '));
          if (isEmpty) continue;
          const found = ours
            .search(terms, parts)
            .toSorted((one, other) => Number(one.id) - Number(other.id));
          expect([typed, found.toSorted(byId)]).toEqual([
            typed,
            expected.search(terms, parts).toSorted(byId),
          ]);
          const places = found.map(({ id }) => ours.places(ids, terms, 2, parts).get(id));
          expect(places).toEqual(
            found.map(({ id }) => expected.places(ids, terms, 2, parts).get(id)),
          );
        }
        ours.close();
      },
    ),
    { numRuns: 60 },
  );
});

test('without terms and filters, every issue that can be read is found, at no place', async () => {
  const ours = await temporaryIndex();
  const expected = memoryIndex();
  const entries = ['2025-08-25', ''].map((date) => ({
    id: `of ${date}`,
    key,
    record: recordOf(smallIssue('Probe', date, 'Hafen'), publication),
  }));
  const problem = { reason: 'unreadable', cause: 'made to fail' } as const;
  entries.push({ id: 'unread', key, record: unreadRecord('unread', problem) });
  for (const index of [ours, expected]) {
    index.put(entries);
    expect(index.search([], anyPart).toSorted(byId)).toEqual([
      { id: 'of ', isNear: false, places: 0 },
      { id: 'of 2025-08-25', isNear: false, places: 0 },
    ]);
    expect(index.places(['of '], [], 2, anyPart).get('of ')).toEqual([]);
  }
  ours.close();
});

test('a query as long as an essay is answered, not taken for damage', async () => {
  const ours = await temporaryIndex();
  const expected = memoryIndex();
  const terms = Array.from({ length: 1200 }, (_, index) => `wort${String(index)}`);
  // Each part of "anhang" is in too many words to list.
  const wide = ['anha', 'nhan', 'hang', 'anhan', 'nhang'];
  const body = [...terms, ...many].join(' ');
  const entries = [body, terms.slice(1).join(' ')].map((each, index) => ({
    id: String(index),
    key,
    record: recordOf(smallIssue('Probe', '2025-08-25', each), publication),
  }));
  for (const index of [ours, expected]) {
    index.put(entries);
    const found = index.search([...terms, ...wide]);
    expect(found).toEqual([{ id: '0', isNear: false, places: 1 }]);
  }
  ours.close();
});

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : 1;
}
