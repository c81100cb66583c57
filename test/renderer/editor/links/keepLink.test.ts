import { describe, expect, test } from 'vitest';
import { blankBlock, type Block } from '../../../../issue/blocks/allBlocks.ts';
import type { RichText } from '../../../../issue/text/inline.ts';
import { linkRetyped, roomForDraft } from '../../../../renderer/editor/links/keepLink.ts';
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
    [
      'its last letters',
      'Ver|weis',
      'Verweis|',
      'hältnis',
      ['Ein ', { text: 'Verhältnis', link }, ' hier'],
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

/** Types with an input method: its drafts replace each other, and ProseMirror numbers the composition. */
function compose(page: OpenPage, drafts: readonly string[]): void {
  const room = roomForDraft(page.state());
  if (room) page.dispatch(room, 1);
  const { from, to } = page.state().selection;
  let end = to;
  for (const draft of drafts) {
    const tr = page.state().tr.insertText(draft, from, end);
    page.dispatch(tr.setMeta('composition', 1), 1);
    end = from + draft.length;
  }
  const linked = linkRetyped(page.state());
  if (linked) page.dispatch(linked, 1);
}

describe('an input method', () => {
  test.each([
    [['k', 'か', 'かんじ', '漢字の'], '漢字の'],
    [['にほんご', '日本語の記事'], '日本語の記事'],
    [['´', 'é'], 'é'],
    [['Zeitungsbericht'], 'Zeitungsbericht'],
    [['a', 'article', 'art', 'articles'], 'articles'],
  ])('over a link, by drafts %j', (drafts, text) => {
    const page = openPage([saying(linked)]);
    page.select('|Verweis', 'Verweis|');
    compose(page, drafts);
    expect(contentOf(page)).toEqual(['Ein ', { text, link }, ' hier']);
    page.undo();
    expect(contentOf(page)).toEqual(linked);
  });

  test('behind a link', () => {
    const page = openPage([saying(linked)]);
    page.select('Verweis|');
    compose(page, ['k', 'かんじ']);
    expect(contentOf(page)).toEqual(['Ein ', { text: 'Verweis', link }, 'かんじ hier']);
  });
});
