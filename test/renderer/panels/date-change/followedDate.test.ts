import type { Editor } from '@tiptap/core';
import { history, redo, undo } from '@tiptap/pm/history';
import { EditorState, type Transaction } from '@tiptap/pm/state';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { blankBlock, type Block } from '../../../../issue/blocks/allBlocks.ts';
import { dateOf } from '../../../../issue/issue.ts';
import { changeOf, followedDateOf } from '../../../../renderer/panels/date-change/changeOf.ts';
import {
  dismissDate,
  isDateDismissed,
} from '../../../../renderer/panels/date-change/dismissedDates.ts';
import { followOnPage } from '../../../../renderer/panels/date-change/followOnPage.ts';
import { takeBlocks } from '../../../../renderer/editor/steps/takeBlocks.ts';
import { documentToBlocks } from '../../../../renderer/editor/schema/document/issueDocument.ts';
import { pageWith } from '../../support/editorSchema.ts';

function blocks(title: string, date: string, days: readonly string[] = []): Block[] {
  return [
    { ...blankBlock('masthead', 'm'), title, date },
    { ...blankBlock('earnings', 'e'), days: days.map((day) => ({ date: day, companies: [] })) },
  ];
}

describe('the date that an issue goes by when it is opened', () => {
  test.each([
    // Date changed but not followed yet: by its title, by its earnings days, or by both.
    ['KW35 - Strom', '2025-09-01', [], '2025-08-25-kw35', '2025-08-25'],
    ['Week 35: Power', '2025-09-10', [], '2025-08-25-w35-power', '2025-08-25'],
    ['Strom', '2025-09-01', ['2025-08-26', '2025-08-29'], '2025-08-25-kw35', '2025-08-25'],
    ['Sonntag', '2025-08-31', ['2025-08-25', '2025-08-27'], '2025-08-24-kw34', '2025-08-24'],
    // Everything follows, but perhaps the folder: that alone is not worth a word.
    ['KW36 - Strom', '2025-09-01', ['2025-09-02'], '2025-08-25-kw35', '2025-09-01'],
    ['Strom', '2025-09-01', [], '2025-08-25-kw35', '2025-09-01'],
    // Never had that date: the check reports such a title.
    ['KW12 im Rückblick', '2025-09-01', [], '2025-08-25-kw35', '2025-09-01'],
    ['KW35 - Strom', '2025-09-01', [], 'strom', '2025-09-01'],
    ['KW35 - Strom', '2025-09-01', [], '2025-09-01-kw36', '2025-09-01'],
    // A list of a later week was never that of the folder.
    ['Strom', '2025-09-01', ['2025-09-09'], '2025-08-25-kw35', '2025-09-01'],
    ['KW35', '', [], '2025-08-25-kw35', ''],
  ])('%s of %s, with days %j, in %s', (title, date, days, folder, expected) => {
    expect(followedDateOf(blocks(title, date, days), date, folder)).toBe(expected);
  });
});

/** As much of an editor as a date change uses, with its undo history. */
function pageOf(first: readonly Block[]) {
  let state = EditorState.create({ doc: pageWith(first).doc, plugins: [history()] });
  const dispatch = (tr: Transaction) => {
    state = state.apply(tr);
  };
  const editor = {
    get state() {
      return state;
    },
    view: { dispatch },
  } as unknown as Editor;
  const now = () => {
    const page = documentToBlocks(state.doc);
    const [head, earnings] = page;
    return {
      blocks: page,
      title: head?.type === 'masthead' ? head.title : '',
      date: dateOf({ blocks: page }),
      days: earnings?.type === 'earnings' ? earnings.days.map(({ date }) => date) : [],
      followed: state.doc.attrs['followedDate'] as unknown,
    };
  };
  return {
    editor,
    now,
    undo: () => undo(state, dispatch),
    redo: () => redo(state, dispatch),
    setDate: (date: string) => {
      dispatch(state.tr.setNodeAttribute(0, 'date', date));
    },
  };
}

test('one step changes all that hangs on the date, and undo and redo know which date that is', () => {
  const page = pageOf(blocks('KW35 - Strom', '2025-08-25', ['2025-08-26']));
  const old = { title: 'KW35 - Strom', days: ['2025-08-26'], followed: null };
  const moved = { title: 'KW36 - Strom', days: ['2025-09-02'], followed: '2025-09-01' };
  page.setDate('2025-09-01');
  const change = changeOf(page.now().blocks, '2025-08-25', '2025-09-01', '2025-08-25-kw35');
  if (!change) return expect.fail('There is something to follow.');
  followOnPage(page.editor, change);
  expect(page.now()).toMatchObject({ ...moved, date: '2025-09-01' });
  page.undo();
  expect(page.now()).toMatchObject({ ...old, date: '2025-09-01' });
  page.undo();
  expect(page.now()).toMatchObject({ ...old, date: '2025-08-25' });
  page.redo();
  page.redo();
  expect(page.now()).toMatchObject({ ...moved, date: '2025-09-01' });
});

test('a step for the folder alone is one too', () => {
  const page = pageOf(blocks('Strom', '2025-08-25'));
  page.setDate('2025-08-26');
  const change = changeOf(page.now().blocks, '2025-08-25', '2025-08-26', '2025-08-25-kw35');
  expect(change).toMatchObject({ weeks: [], earningsBy: 0, folder: true });
  if (change) followOnPage(page.editor, change);
  expect(page.now().followed).toBe('2025-08-26');
  page.undo();
  expect(page.now()).toMatchObject({ followed: null, date: '2025-08-26' });
});

test('what another program writes changes its words alone, also after the date was followed', () => {
  const page = pageOf(blocks('KW35 - Strom', '2025-09-01', ['2025-08-26']));
  const change = changeOf(page.now().blocks, '2025-08-25', '2025-09-01', '');
  if (change) followOnPage(page.editor, change);
  const written = page
    .now()
    .blocks.map((block) =>
      block.type === 'masthead' ? { ...block, title: 'KW36 - Wind' } : block,
    );
  const before = page.editor.state.doc.lastChild;
  takeBlocks(page.editor, written);
  expect(page.now()).toMatchObject({ title: 'KW36 - Wind', followed: '2025-09-01' });
  expect(page.editor.state.doc.lastChild).toBe(before);
});

describe('a dismissed notice', () => {
  const kept = new Map<string, string>();
  beforeEach(() => {
    kept.clear();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
    });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test('is remembered for that date of that issue, as long as there is room', () => {
    dismissDate('one', '2025-09-01');
    expect(isDateDismissed('one', '2025-09-01')).toBe(true);
    expect(isDateDismissed('one', '2025-09-08')).toBe(false);
    expect(isDateDismissed('two', '2025-09-01')).toBe(false);
    for (let count = 0; count < 200; count += 1)
      dismissDate(`issue-${String(count)}`, '2025-09-01');
    expect(isDateDismissed('one', '2025-09-01')).toBe(false);
    expect(isDateDismissed('issue-0', '2025-09-01')).toBe(true);
  });

  test('is forgotten where the store holds something else', () => {
    kept.set('setzkasten.dismissedDates', '{"one":1}');
    expect(isDateDismissed('one', '2025-09-01')).toBe(false);
    dismissDate('one', '2025-09-01');
    expect(isDateDismissed('one', '2025-09-01')).toBe(true);
  });
});
