import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankBlock } from '../../../issue/blocks/allBlocks.ts';
import { clipboardForms } from '../../../issue/paste/clipboardForms.ts';
import { withoutControlsIn } from '../../../issue/import/withoutControlsIn.ts';
import { readCopied, withCopied, type Copied } from '../../../issue/paste/copied.ts';
import { safeUrl } from '../../../issue/addresses/safeUrl.ts';
import { newPublication } from '../../../issue/publication.ts';
import { anyIssue } from '../support/anyIssue.ts';
import { everyBlock, everyBlockIssue } from '../support/everyBlock.ts';

const publication = newPublication({ name: 'Mein Brief', language: 'de' });
const formsOf = (copied: Copied) => clipboardForms(copied, everyBlockIssue, publication);

const addressesIn = (value: unknown) =>
  [...JSON.stringify(value).matchAll(/"(?:url|link)":"((?:[^"\\\\]|\\\\.)+)"/g)].map(
    ([, address = '']) => JSON.parse(`"${address}"`) as string,
  );

describe('what is copied comes back as it was', () => {
  it.each(everyBlock.map((block) => [block.type, block] as const))('a block: %s', (_, block) => {
    const { html } = formsOf({ blocks: [block] });
    expect(readCopied(`<meta charset='utf-8'><html><body>${html}</body></html>`)).toEqual({
      issue: everyBlockIssue.id,
      copied: { blocks: [block] },
    });
  });

  it('any issue, without its control characters, running text, and a part of a line', () => {
    fc.assert(
      fc.property(anyIssue, ({ blocks }) => {
        fc.pre(addressesIn(blocks).every((address) => safeUrl(address) !== undefined));
        const own = { issue: 'x', copied: { blocks } };
        expect(readCopied(withCopied('<p>x</p>', own))).toEqual(withoutControlsIn(own));
      }),
      { numRuns: 50 },
    );
    const line = [
      'a ',
      { text: '"<b>&', marks: ['bold' as const], link: 'https://a.example/?b&c' },
    ];
    for (const copied of [{ line }, { flow: [{ type: 'paragraph' as const, content: line }] }]) {
      expect(readCopied(formsOf(copied).html)?.copied).toEqual(copied);
    }
  });
});

it('other programs get clean HTML and text', () => {
  const line = [
    'Ein ',
    { text: 'Wort', marks: ['bold' as const] },
    ' mit ',
    { token: 'week' as const },
  ];
  const { html, text } = formsOf({ line });
  expect(html.replace(/ data-setzkasten="[^"]*"/, '')).toBe(
    '<span>Ein <strong>Wort</strong> mit KW35</span>',
  );
  expect(text).toBe('Ein Wort mit KW35');
  const long = ['wort '.repeat(60).trim()];
  expect(formsOf({ flow: [{ type: 'paragraph', content: long }] }).text).toBe(long[0]);
});

describe('what only says that it is ours is not taken for it', () => {
  const carried = (value: unknown) =>
    `<div data-setzkasten="${encodeURIComponent(typeof value === 'string' ? value : JSON.stringify(value))}">x</div>`;
  it.each([
    ['no JSON', '{'],
    ['no object', '7'],
    ['another version', { version: 2, issue: 'a', flow: [] }],
    ['nothing copied', { version: 1, issue: 'a' }],
    ['text of another shape', { version: 1, issue: 'a', flow: [{ type: 'script' }] }],
  ])('%s', (_, value) => {
    expect(readCopied(carried(value))).toBeUndefined();
  });

  it.each(['javascript:alert(1)', ' \u0001java\nscript:alert(1)', 'data:text/html,x', 'file:///x'])(
    'nor an address as %j',
    (address) => {
      const flow = [{ type: 'paragraph', content: [{ text: 'x', link: address }] }];
      const button = { ...blankBlock('button', 'b'), label: 'x', url: address };
      expect(readCopied(carried({ version: 1, issue: 'a', flow }))?.copied).toEqual({
        flow: [{ type: 'paragraph', content: [{ text: 'x' }] }],
      });
      expect(readCopied(carried({ version: 1, issue: 'a', blocks: [button] }))?.copied).toEqual({
        blocks: [{ ...button, url: '' }],
      });
    },
  );

  it('or no address at all', () => {
    expect(readCopied('<div data-setzkasten="%E0%A4%A">x</div>')).toBeUndefined();
  });
});
