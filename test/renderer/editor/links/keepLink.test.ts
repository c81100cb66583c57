import { describe, expect, test } from 'vitest';
import { blankBlock, type Block } from '../../../../issue/blocks/allBlocks.ts';
import type { RichText } from '../../../../issue/text/inline.ts';
import { openPage, type OpenPage } from '../support/openPage.ts';

const link = 'https://zeit.de/x';
const saying = (content: RichText): Block => ({
  ...blankBlock('text', 'text'),
  body: [{ type: 'paragraph', content }],
});

function contentOf(page: OpenPage): RichText | undefined {
  const block = page.blocks().find(({ type }) => type === 'text');
  const [first] = block?.type === 'text' ? block.body : [];
  return first?.type === 'paragraph' ? first.content : undefined;
}

const linked: RichText = ['Ein ', { text: 'Verweis', link }, ' hier'];

describe('typing at a link', () => {
  test.each([
    [
      'behind it, at the end of the line',
      ['Ein ', { text: 'Verweis', link }],
      'Verweis|',
      ' End',
      ['Ein ', { text: 'Verweis', link }, ' End'],
    ],
    [
      'behind it, within the line',
      linked,
      'Verweis|',
      'e',
      ['Ein ', { text: 'Verweis', link }, 'e hier'],
    ],
    ['before it', linked, 'Ein |', 'x', ['Ein x', { text: 'Verweis', link }, ' hier']],
    ['within it', linked, 'Ver|weis', 'x', ['Ein ', { text: 'Verxweis', link }, ' hier']],
    [
      'before a link that starts the line',
      [{ text: 'Verweis', link }],
      '|Verweis',
      'x',
      ['x', { text: 'Verweis', link }],
    ],
  ] as const)('%s', (_where, content, at, typed, expected) => {
    const page = openPage([saying(content)]);
    page.select(at);
    page.type(typed);
    expect(contentOf(page)).toEqual(expected);
    page.undo();
    expect(contentOf(page)).toEqual(content);
  });

  test.each([
    ['all of it', '|Verweis', 'Verweis|', 'Artikel', ['Ein ', { text: 'Artikel', link }, ' hier']],
    [
      'its first letters',
      '|Verweis',
      'Ver|weis',
      'Hin',
      ['Ein ', { text: 'Hinweis', link }, ' hier'],
    ],
    ['it and more', 'Ein |Verweis', 'Verweis hi|er', 'da', ['Ein daer']],
  ] as const)('over %s', (_what, from, to, typed, expected) => {
    const page = openPage([saying(linked)]);
    page.select(from, to);
    page.type(typed);
    expect(contentOf(page)).toEqual(expected);
  });

  test('over all of it, and on behind it once the cursor has moved', () => {
    const page = openPage([saying(linked)]);
    page.select('|Verweis', 'Verweis|');
    page.type('Artikel');
    page.select('Artikel|');
    page.type('s');
    expect(contentOf(page)).toEqual(['Ein ', { text: 'Artikel', link }, 's hier']);
  });
});
