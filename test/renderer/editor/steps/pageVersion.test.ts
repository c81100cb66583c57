import type { Editor } from '@tiptap/core';
import type { Transaction } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import { blankBlock } from '../../../../issue/blocks/allBlocks.ts';
import type { RichText } from '../../../../issue/text/inline.ts';
import { PageVersion } from '../../../../renderer/editor/steps/pageVersion.ts';
import { pageWith } from '../../support/editorSchema.ts';

/** The part of an editor that is observed: its state and its change listeners. */
function editorWith(...lines: RichText[]) {
  let state = pageWith([
    blankBlock('masthead', 'masthead'),
    {
      ...blankBlock('text', 'text'),
      body: lines.map((content) => ({ type: 'paragraph', content })),
    },
  ]);
  const listeners = new Set<(event: object) => void>();
  const editor = {
    get state() {
      return state;
    },
    on: (_name: string, listener: (event: object) => void) => listeners.add(listener),
    off: (_name: string, listener: (event: object) => void) => listeners.delete(listener),
  } as unknown as Editor;
  const dispatch = (tr: Transaction) => {
    state = state.apply(tr);
    for (const listener of listeners) listener({ transaction: tr, appendedTransactions: [] });
  };
  const placeOf = (words: string) => {
    let found = -1;
    state.doc.descendants((node, position) => {
      const at = node.text?.indexOf(words) ?? -1;
      if (at !== -1 && found === -1) found = position + at;
    });
    return found;
  };
  const type = (text: string, at: number) => {
    dispatch(state.tr.insertText(text, at));
  };
  const text = (range: { from: number; to: number } | undefined) =>
    range && state.doc.textBetween(range.from, range.to, '|', '*');
  return { editor, dispatch, placeOf, type, text, listeners };
}

const spot = { words: 'TODO' };

test.each<[string, (page: ReturnType<typeof editorWith>) => void]>([
  ['nothing', () => undefined],
  [
    'text before it',
    ({ type, placeOf }) => {
      type('Und ', placeOf('Hier'));
    },
  ],
  [
    'text right before it',
    ({ type, placeOf }) => {
      type('x', placeOf('TODO'));
    },
  ],
  [
    'text right behind it',
    ({ type, placeOf }) => {
      type('S', placeOf('TODO') + 4);
    },
  ],
  [
    'the same word before it',
    ({ type, placeOf }) => {
      type('TODO ', placeOf('Hier'));
    },
  ],
  [
    'a line deleted above',
    ({ dispatch, editor, placeOf }) => {
      dispatch(editor.state.tr.delete(placeOf('Erste'), placeOf('Erste') + 5));
    },
  ],
  [
    'a line split in front of it',
    ({ dispatch, editor, placeOf }) => {
      dispatch(editor.state.tr.split(placeOf('TODO')));
    },
  ],
])('a finding of an older page leads to its words after %s', (_, change) => {
  const page = editorWith(['Erste Zeile'], ['Hier TODO dort']);
  const version = new PageVersion(page.editor);
  change(page);
  expect(page.text(version.followed(page.editor, 'text', spot))).toBe('TODO');
  version.close();
  expect(page.listeners.size).toBe(0);
});

test('words that changed inside are selected as they are now, and words that are gone are not', () => {
  const page = editorWith(['Hier TODO dort']);
  const version = new PageVersion(page.editor);
  page.type('-', page.placeOf('TODO') + 2);
  expect(page.text(version.followed(page.editor, 'text', spot))).toBe('TO-DO');
  page.dispatch(page.editor.state.tr.delete(page.placeOf('TO-DO'), page.placeOf('TO-DO') + 5));
  expect(version.followed(page.editor, 'text', spot)).toBeUndefined();
});

test('of like findings each leads to its own words', () => {
  const page = editorWith(['TODO eins, TODO zwei'], ['TODO drei']);
  const version = new PageVersion(page.editor);
  page.type('Vorab: ', page.placeOf('TODO'));
  const places = [0, 1, 2].map((after) =>
    version.followed(page.editor, 'text', { ...spot, after }),
  );
  expect(new Set(places.map((place) => place?.from)).size).toBe(3);
  expect(places.map(page.text)).toEqual(['TODO', 'TODO', 'TODO']);
});

test('words that a token says are found, and linked words before the same words elsewhere', () => {
  const page = editorWith(
    ['Das sind ', { token: 'minutes' }, ' Minuten'],
    ['hier und ', { text: 'hier', link: 'https://example.org/a' }],
  );
  const version = new PageVersion(page.editor);
  expect(page.text(version.followed(page.editor, 'text', { words: '1 Minuten' }))).toBe(
    '* Minuten',
  );
  const linked = version.followed(page.editor, 'text', {
    words: 'hier',
    address: 'https://example.org/a',
  });
  expect(linked?.from).toBeGreaterThan(page.placeOf('hier'));
});

test('another editor is not asked of this one’s places', () => {
  const version = new PageVersion(editorWith(['TODO']).editor);
  expect(version.followed(editorWith(['TODO']).editor, 'text', spot)).toBeUndefined();
});
