import { type EditorState, NodeSelection, TextSelection } from '@tiptap/pm/state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../issue/blocks/allBlocks.ts';
import { blankBlock } from '../../../../issue/blocks/allBlocks.ts';
import { readCopied, withCopied, type Copied } from '../../../../issue/paste/copied.ts';
import { copiedAt } from '../../../../renderer/editor/copy/copiedAt.ts';
import { documentToBlocks } from '../../../../renderer/editor/schema/document/issueDocument.ts';
import { insertBlocks } from '../../../../renderer/editor/paste/insertBlocks.ts';
import { insertEarnings } from '../../../../renderer/editor/paste/pasteEarnings.ts';
import { insertText } from '../../../../renderer/editor/paste/insertText.ts';
import { everyBlock } from '../../../issue/support/everyBlock.ts';
import { pageWith } from '../../support/editorSchema.ts';
import { cases } from '../../../support/thorough.ts';

const all = pageWith(everyBlock);

/** The start of the first line of a kind. */
function lineAt({ doc }: EditorState, name: string): number {
  let found = -1;
  doc.descendants((node, position) => {
    if (found === -1 && node.type.name === name) found = position + 1;
    return found === -1;
  });
  return found;
}

const at = (state: EditorState, from: number, to = from) =>
  state.apply(
    state.tr.setSelection(TextSelection.between(state.doc.resolve(from), state.doc.resolve(to))),
  );

/** Without ids, which every paste regenerates. */
const withoutIds = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (name, part: unknown) => (name === 'id' ? undefined : part)));

describe('a block that is copied and pasted is whole', () => {
  const target = pageWith([blankBlock('masthead', 'm'), blankBlock('text', 't')]);
  const others = everyBlock.filter(({ type }) => type !== 'masthead');
  it.each(others.map((block) => [block.type, block] as const))('%s', (_, block) => {
    let position = -1;
    all.doc.forEach((node, offset) => {
      if (node.attrs['id'] === block.id) position = offset;
    });
    const selected = all.apply(all.tr.setSelection(NodeSelection.create(all.doc, position)));
    const copied = copiedAt(selected);
    expect(copied).toEqual({ blocks: [block] });
    const pasted = at(target, lineAt(target, 'paragraph'));
    const { doc } = insertBlocks(pasted.tr, (copied as { blocks: Block[] }).blocks);
    doc.check();
    expect(withoutIds(documentToBlocks(doc).slice(1))).toEqual(withoutIds([block]));
  });

  it('and all of them, behind a text that is not empty', () => {
    const written = pageWith([
      { ...blankBlock('masthead', 'm'), title: 'Mein Titel' },
      { ...blankBlock('text', 't'), headline: ['Schon da'] },
    ]);
    const { doc } = insertBlocks(at(written, lineAt(written, 'paragraph')).tr, everyBlock);
    const types = documentToBlocks(doc).map(({ type }) => type);
    // A second masthead becomes text: an issue has one.
    expect(types).toEqual([
      'masthead',
      'text',
      'text',
      ...everyBlock.slice(1).map(({ type }) => type),
    ]);
    expect(JSON.stringify(documentToBlocks(doc))).toContain('KW35 – Ein Titel');
  });

  it('a blank page takes the masthead’s words', () => {
    const blank = pageWith([blankBlock('masthead', 'm')]);
    const { doc } = insertBlocks(at(blank, 2).tr, everyBlock);
    expect(withoutIds(documentToBlocks(doc))).toEqual(withoutIds(everyBlock));
  });
});

it('the cursor stays in a list that is pasted at the end of a text', () => {
  const target = pageWith([blankBlock('masthead', 'm'), blankBlock('text', 't')]);
  const items = [{ content: ['eins'] }, { content: ['zwei'] }];
  const { selection } = insertText(at(target, lineAt(target, 'paragraph')).tr, [
    { type: 'bullet-list', items },
  ]);
  expect(selection.$from.parent.textContent).toBe('zwei');
});

describe('companies', () => {
  const earnings = at(all, lineAt(all, 'company'));
  const companies = (state: EditorState, text: string) => {
    const doc = insertEarnings(state, { html: '', text })?.tr.doc;
    const block = doc && documentToBlocks(doc).find(({ type }) => type === 'earnings');
    return block?.type === 'earnings' ? block.days : undefined;
  };
  it('go behind the one at the cursor, days to their place by date', () => {
    const before = documentToBlocks(all.doc).find(({ type }) => type === 'earnings');
    const days = before?.type === 'earnings' ? before.days : [];
    const added = { name: 'Werft', ticker: 'WRF', session: 'amc' };
    expect(companies(earnings, 'Werft [WRF] (AMC)')?.[0]?.companies[1]).toEqual(added);
    expect(companies(earnings, 'Donnerstag 28. August: Werft [WRF] (AMC)')).toEqual([
      days[0],
      { date: '2025-08-28', companies: [added] },
      ...days.slice(1),
    ]);
  });
  it('are not seen in other text, nor elsewhere', () => {
    expect(companies(earnings, 'Ein Name')).toBeUndefined();
    expect(companies(at(all, lineAt(all, 'headline')), 'Werft (AMC)')).toBeUndefined();
  });
});

it('any selection can be copied, and pasted anywhere, and the page is one that can be saved', () => {
  const place = fc.integer({ min: 1, max: all.doc.content.size - 1 });
  fc.assert(
    fc.property(place, place, place, place, (from, to, start, end) => {
      const copied = copiedAt(at(all, from, to));
      if (!copied) return;
      const back = readCopied(withCopied('', { issue: 'x', copied }))?.copied;
      expect(back).toEqual(copied);
      const target = at(all, start, end);
      const { doc } = pasted(target, copied);
      doc.check();
      expect(pageWith(documentToBlocks(doc)).doc.childCount).toBe(doc.childCount);
    }),
    { numRuns: cases(1000) },
  );
});

function pasted(state: EditorState, copied: Copied) {
  if ('table' in copied) throw new Error('Nothing selects cells here.');
  if ('blocks' in copied) return insertBlocks(state.tr, copied.blocks);
  if ('flow' in copied) return insertText(state.tr, copied.flow);
  return insertText(state.tr, [{ type: 'paragraph', content: copied.line }]);
}
