import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePublication } from '../../../issue/file/parsePublication.ts';
import { newPublication } from '../../../issue/publication.ts';
import { paragraphs } from '../../../issue/text/flow.ts';
import { publicationText } from '../support/publicationText.ts';

test('a publication comes back as it was written, with the same bytes', () => {
  const publication = newPublication({
    name: 'Mein Brief',
    author: 'Ada',
    language: 'en-GB',
    standingText: { greeting: paragraphs('Hello'), outro: paragraphs('Bye') },
  });
  const text = publicationText(publication);
  const parsed = parsePublication(text);
  expect(parsed).toEqual({ outcome: 'parsed', publication });
  expect(publicationText(parsed.publication)).toBe(text);
});

test('a damaged field falls back to its default, the others stay', () => {
  const parsed = parsePublication('{"name":"Mein Brief","language":"de_DE","mailTool":"fax"}');
  expect(parsed).toMatchObject({
    outcome: 'damaged',
    publication: newPublication({ name: 'Mein Brief' }),
    why: { reason: 'fields', fields: [{ field: 'language' }, { field: 'mailTool' }] },
  });
});

test('never throws, and whatever it gives can be written', () => {
  const deep = `{"standingText":{"greeting":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`;
  const lists = '{"type":"bullet-list","items":[{"content":[],"list":'.repeat(20_000);
  for (const text of ['', 'null', '[]', '5', deep, `{"standingText":{"greeting":[${lists}`]) {
    expect(parsePublication(text).outcome).toBe('damaged');
  }
  const fields = fc.dictionary(
    fc.constantFrom('name', 'language', 'readingSpeed', 'targetWords', 'theme', 'standingText'),
    fc.jsonValue(),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.json(),
        fields.map((one) => JSON.stringify(one)),
      ),
      (text) => {
        const { publication } = parsePublication(text);
        expect(parsePublication(publicationText(publication)).outcome).toBe('parsed');
      },
    ),
  );
});
