import type { EditorView } from '@tiptap/pm/view';
import { expect, test, vi } from 'vitest';
import { blankBlock } from '../../../../issue/blocks/allBlocks.ts';
import { Checker, KnownFindings } from '../../../../renderer/editor/spelling/spellingMarks.ts';
import { openPage } from '../support/openPage.ts';

const paragraphs = 100;

/** A page with that many paragraphs, and a checker that fails at the checks of these numbers. */
function openChecked(
  failing: readonly number[] = [],
  languageAt: (checks: number) => string = () => 'de',
) {
  const body = Array.from({ length: paragraphs }, (_, index) => ({
    type: 'paragraph' as const,
    content: [`Absatz ${String(index)}`],
  }));
  const { state } = openPage([{ ...blankBlock('text', 't'), body }]);
  const walks = vi.spyOn(state().doc, 'descendants');
  const marked = vi.fn<() => void>();
  const checked: string[] = [];
  const checker = new Checker(
    { state: state(), dispatch: marked } as unknown as EditorView,
    new WeakMap(),
    {
      isOn: () => true,
      language: () => languageAt(checked.length),
      words: () => [],
      addWord: () => undefined,
      check: (text) => {
        checked.push(text);
        return Promise.resolve(failing.includes(checked.length) ? undefined : []);
      },
    },
  );
  return { checker, checked, walks, marked };
}

test('the page is walked once for all paragraphs, and marked a few times', async () => {
  const { checker, checked, walks, marked } = openChecked();
  await checker.run();
  expect(checked).toEqual(
    Array.from({ length: paragraphs }, (_, index) => `Absatz ${String(index)}`),
  );
  expect(walks).toHaveBeenCalledTimes(1);
  // After 10, 20, 40 and 80, and at the end.
  expect(marked).toHaveBeenCalledTimes(5);
});

test('a paragraph whose check failed is checked with the next run', async () => {
  const { checker, checked } = openChecked([3]);
  await checker.run();
  expect(checked).toHaveLength(3);
  await checker.run();
  expect(checked).toHaveLength(paragraphs + 1);
  expect(checked[3]).toBe('Absatz 2');
});

test('an answer in the language before does not count: the paragraph is sent again', async () => {
  const { checker, checked } = openChecked([], (checks) => (checks < 3 ? 'de' : 'en'));
  await checker.run();
  expect(checked).toHaveLength(paragraphs + 1);
  expect(checked[3]).toBe('Absatz 2');
});

test('findings in one language are none in another', () => {
  let language = 'de';
  const known = new KnownFindings({ language: () => language });
  const { doc } = openPage([blankBlock('text', 't')]).state();
  known.set(doc, []);
  expect([known.has(doc), known.get(doc)]).toEqual([true, []]);
  language = 'en';
  expect([known.has(doc), known.get(doc)]).toEqual([false, undefined]);
});
