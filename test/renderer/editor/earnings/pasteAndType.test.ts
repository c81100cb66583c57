import { NodeSelection, TextSelection, type EditorState } from '@tiptap/pm/state';
import { beforeAll, describe, expect, it } from 'vitest';
import { blankBlock, type Earnings } from '../../../../issue/blocks/allBlocks.ts';
import { companyText } from '../../../../issue/text/earningsText.ts';
import { documentToBlocks } from '../../../../renderer/editor/schema/document/issueDocument.ts';
import { loadCompanyReader } from '../../../../renderer/editor/keyboard/companyKeys.ts';
import { enter } from '../../../../renderer/editor/keyboard/enter.ts';
import { insertEarnings } from '../../../../renderer/editor/paste/pasteEarnings.ts';
import { pageWith } from '../../support/editorSchema.ts';

const list: Earnings = {
  ...blankBlock('earnings', 'e'),
  headline: ['Zahlen'],
  days: [
    { date: '2025-08-25', companies: [{ name: 'PDD', ticker: '', session: 'open' }] },
    { date: '2025-08-26', companies: [] },
  ],
  body: [{ type: 'paragraph', content: ['Ohne Gewähr'] }],
};
const page = pageWith([{ ...blankBlock('masthead', 'm'), date: '2025-08-25' }, list]);

/** The cursor at the end of the n-th line of a kind. */
function cursorAt(state: EditorState, name: string, index = 0): EditorState {
  const ends: number[] = [];
  state.doc.descendants((node, position) => {
    if (node.type.name === name) ends.push(position + node.nodeSize - 1);
  });
  const { doc, tr } = state;
  return state.apply(tr.setSelection(TextSelection.create(doc, ends.at(index) ?? 0)));
}

function outline(state: Pick<EditorState, 'doc'>): string[] {
  const block = documentToBlocks(state.doc).find(({ type }) => type === 'earnings');
  if (block?.type !== 'earnings') return [];
  return block.days.map(
    ({ date, companies }) => `${date.slice(5)} ${companies.map(companyText).join(', ')}`,
  );
}

const places: readonly [string, EditorState][] = [
  ['the headline', cursorAt(page, 'headline')],
  ['a company', cursorAt(page, 'company', 0)],
  ['an empty company', cursorAt(page, 'company', 1)],
  ['the remark', cursorAt(page, 'paragraph', -1)],
  [
    'the block itself',
    page.apply(
      page.tr.setSelection(NodeSelection.create(page.doc, page.doc.firstChild?.nodeSize ?? 0)),
    ),
  ],
];

describe.each(places)('pasted at %s', (_, state) => {
  it.each<[string, string[]]>([
    ['Mittwoch 27. August: NVIDIA (AMC)', ['08-25 PDD', '08-26 ', '08-27 NVIDIA (AMC)']],
    [
      'Mo 25.8.: PDD Holdings Inc., PDD (BMO)\nDi 26.8.: Okta',
      ['08-25 PDD (BMO), PDD Holdings Inc.', '08-26 Okta'],
    ],
    [
      'Ticker,Date,Company,Time\nOKTA,8/26/2025,"Okta, Inc.",AMC',
      ['08-25 PDD', '08-26 Okta, Inc. [OKTA] (AMC)'],
    ],
    ['Kürzel\tTag\tFirma\nPDD\t25.08.\tPDD', ['08-25 PDD [PDD]', '08-26 ']],
    [
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20250826\nSUMMARY:Okta Earnings (AMC)\nEND:VEVENT\nEND:VCALENDAR',
      ['08-25 PDD', '08-26 Okta (AMC)'],
    ],
  ])('%s', (text, expected) => {
    const pasted = insertEarnings(state, { html: '', text });
    pasted?.tr.doc.check();
    expect(pasted && outline(pasted.tr)).toEqual(expected);
  });
});

describe('pasted into a day without a day of its own', () => {
  it.each<[string, number, string[]]>([
    ['NVIDIA (AMC)', 0, ['08-25 PDD, NVIDIA (AMC)', '08-26 ']],
    ['NVIDIA\nOkta', 1, ['08-25 PDD', '08-26 NVIDIA, Okta']],
    [
      'NVDA\tNVIDIA\tAMC\nOKTA\tOkta\tAMC',
      1,
      ['08-25 PDD', '08-26 NVIDIA [NVDA] (AMC), Okta [OKTA] (AMC)'],
    ],
    ['PDD (BMO), NVIDIA', 0, ['08-25 PDD (BMO), NVIDIA', '08-26 ']],
    ['Vorbörslich: NVIDIA', 1, ['08-25 PDD', '08-26 NVIDIA (BMO)']],
  ])('%s', (text, company, expected) => {
    const pasted = insertEarnings(cursorAt(page, 'company', company), { html: '', text });
    expect(pasted && outline(pasted.tr)).toEqual(expected);
  });

  it.each(['Alphabet, Inc.', 'ein Name', 'NVIDIA'])('one name is only text: %s', (text) => {
    expect(insertEarnings(cursorAt(page, 'company', 1), { html: '', text })).toBeUndefined();
  });
});

it.each(['Ein Satz über NVIDIA (AMC).', 'NVIDIA (AMC)', 'Am 27.8. meldet NVIDIA.'])(
  'text in the remark stays text: %s',
  (text) => {
    expect(insertEarnings(cursorAt(page, 'paragraph', -1), { html: '', text })).toBeUndefined();
  },
);

it('a newsletter is not taken for a list', () => {
  const lines = Array.from(
    { length: 30 },
    (_, index) => `Dies ist ein ganzer Satz mit der Nummer ${String(index)}.`,
  );
  const text = [...lines, 'Mi 27.8.: NVIDIA'].join('\n');
  expect(insertEarnings(cursorAt(page, 'headline'), { html: '', text })).toBeUndefined();
});

it('the cursor stands behind what was pasted last', () => {
  const pasted = insertEarnings(cursorAt(page, 'headline'), {
    html: '',
    text: 'Di 26.8.: Okta, Box',
  });
  expect(pasted?.tr.selection.$from.parent.textContent).toBe('Box');
});

it('what was not taken is told with its line', () => {
  const text =
    'Di 26.8.: Okta\n32.8.: Nirgendwo\nQuelle: ein Kalender\nMo 25.8.: PDD (BMO)\nMi 25.8.: PDD (AMC)';
  const told = insertEarnings(cursorAt(page, 'headline'), { html: '', text })?.notTaken;
  expect(told?.map(({ line, why }) => `${String(line)} ${why}`)).toEqual([
    '2 unread',
    '3 unread',
    '5 weekday',
    '5 differs',
  ]);
});

describe('typed, and Enter', () => {
  beforeAll(loadCompanyReader);
  const typed = (text: string, company = 1) => {
    const state = cursorAt(page, 'company', company);
    const written = state.apply(state.tr.insertText(text));
    const tr = enter(written);
    return tr && { days: outline(tr), next: tr.selection.$from };
  };
  it.each<[string, string[]]>([
    ['Mittwoch 27. August: NVIDIA (AMC)', ['08-25 PDD', '08-26 ', '08-27 NVIDIA (AMC)']],
    ['Mo, 25.8.: NVIDIA (nachbörslich)', ['08-25 PDD, NVIDIA (AMC)', '08-26 ']],
    ['Thursday: Dell, HP Inc.', ['08-25 PDD', '08-26 ', '08-28 Dell, HP Inc.']],
    ['Kroger Company (The) (BMO)', ['08-25 PDD', '08-26 Kroger Company (The) (BMO)']],
    ['Ferrari, N.V., Merck, KGaA', ['08-25 PDD', '08-26 Ferrari, N.V., Merck, KGaA']],
    ['NVDA: NVIDIA (16:05 ET)', ['08-25 PDD', '08-26 NVIDIA [NVDA] (AMC)']],
    ['May 32: NVIDIA', ['08-25 PDD', '08-26 May 32: NVIDIA']],
  ])('%s', (text, expected) => {
    const result = typed(text);
    expect(result?.days).toEqual(expected);
    expect(result?.next.parent.type.name).toBe('company');
    expect(result?.next.parent.content.size).toBe(0);
  });
});
