import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Node } from '@tiptap/pm/model';
import { NodeSelection, type Selection } from '@tiptap/pm/state';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newPublication } from '../../../../issue/publication.ts';
import { blankBlock, type Block } from '../../../../issue/blocks/allBlocks.ts';
import type { Copied } from '../../../../issue/paste/copied.ts';
import type { Flow } from '../../../../issue/text/flow.ts';
import type { Picture } from '../../../../issue/text/picture.ts';
import { isCellRange } from '../../../../renderer/editor/steps/gridPlace.ts';
import { isMovable } from '../../../../renderer/editor/steps/place.ts';
import { insertEarnings } from '../../../../renderer/editor/paste/pasteEarnings.ts';
import { pageWith } from '../../support/editorSchema.ts';
import type { PasteSource } from '../../../../issue/paste/pasteSource.ts';
import { takesBlocks } from '../../../../renderer/editor/paste/pasteInto.ts';
import { pasteContentOf } from '../../../../renderer/editor/paste/pasteContent.ts';
import { documentToBlocks } from '../../../../renderer/editor/schema/document/issueDocument.ts';
import { everyBlock } from '../../../issue/support/everyBlock.ts';
import { anySelection } from '../support/anySelection.ts';
import { openPage } from '../support/openPage.ts';
import { cases } from '../../../support/thorough.ts';

const fixtures = join(import.meta.dirname, '../../../fixtures');

/** What a clipboard holds of each document of the corpora: HTML with its text beside it, or text alone. */
const clipboards = new Map<string, PasteSource>();
for (const folder of ['paste', 'import']) {
  const read = (name: string) => readFileSync(join(fixtures, folder, name), 'utf8');
  const files = readdirSync(join(fixtures, folder)).toSorted();
  for (const name of files.filter(
    (file) => /\.(html|txt|md)$/.test(file) && file !== 'README.md',
  )) {
    const beside = name.replace('.html', '.txt');
    const isHtml = beside !== name;
    const text = files.includes(beside) ? read(beside) : '';
    clipboards.set(name, { html: isHtml ? read(name) : '', text });
  }
}

const publication = newPublication({ name: 'Mein Brief' });
const start = openPage(everyBlock).state();

/** What must not get lost of a part of a page: its letters in their order, its pictures and addresses. */
interface Belongings {
  letters: string;
  readonly others: string[];
}

/** Those of a document, without what lies between two positions. */
function belongings(doc: Node, from = 0, to = 0): Belongings {
  const found: Belongings = { letters: '', others: [] };
  doc.descendants((node, position) => {
    const end = position + node.nodeSize;
    if (node.type.name === 'grid' && isKept(doc, position, from, to)) {
      found.letters += node.textContent.replace(/[^\p{L}\p{N}]/gu, '');
      return false;
    }
    if (node.isText) {
      const text = node.text ?? '';
      const kept =
        text.slice(0, Math.max(0, from - position)) + text.slice(Math.max(0, to - position));
      found.letters += (end <= from || position >= to ? text : kept).replace(/[^\p{L}\p{N}]/gu, '');
    }
    if (position < to && end > from) return true;
    const { url = '', picture } = node.attrs as { url?: string; picture?: Picture };
    found.others.push(...[url, picture?.asset ?? '', picture?.remote ?? ''].filter(Boolean));
    return true;
  });
  return found;
}

/** True for the data of a chart, folded away in the middle of a selection that leaves something else of the chart. */
function isKept(doc: Node, position: number, from: number, to: number): boolean {
  const $grid = doc.resolve(position);
  const [start, end] = [$grid.before(1), $grid.after(1)];
  if ($grid.parent.type.name !== 'chart' || from >= position || to <= position) return false;
  if (to < position + ($grid.nodeAfter?.nodeSize ?? 0) || (from <= start && to >= end))
    return false;
  const isWithin = from > start && to < end;
  return !isWithin || doc.textBetween(start, from) + doc.textBetween(to, end) !== '';
}

function belongingsOf(copied: Copied): Belongings {
  if ('table' in copied) throw new Error('Nothing selects cells here.');
  const text = (body: Flow): Block[] => [{ ...blankBlock('text', 'text'), body: [...body] }];
  const blocks =
    'blocks' in copied
      ? copied.blocks
      : text('flow' in copied ? copied.flow : [{ type: 'paragraph', content: copied.line }]);
  const parts = blocks.map((block) => belongings(pageWith([block]).doc));
  return {
    letters: parts.map(({ letters }) => letters).join(''),
    others: parts.flatMap(({ others }) => others),
  };
}

function isWithin(part: string, whole: string): boolean {
  let at = 0;
  for (const letter of whole) if (letter === part[at]) at += 1;
  return at === part.length;
}

/** What of a list is not in another, each as often as it is. */
function missing(wanted: readonly string[], there: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const each of there) left.set(each, (left.get(each) ?? 0) + 1);
  return wanted.filter((each) => {
    const count = left.get(each) ?? 0;
    left.set(each, count - 1);
    return count <= 0;
  });
}

/**
 * What a selection takes with it when something is pasted there: nothing of a block or picture, behind which that goes;
 * but the picture of a chart makes way for another.
 */
function lostRange(selection: Selection, copied: Copied): readonly [from: number, to: number] {
  if (selection instanceof NodeSelection && !selection.node.isInline) {
    const { $from, node, from } = selection;
    if (isMovable($from.parent, $from.index())) return [from, from];
    const isLone = 'flow' in copied && copied.flow.length === 1;
    if (node.type.name === 'figure' && !(isLone && copied.flow[0]?.type === 'figure'))
      return [from, from];
  }
  return [selection.from, selection.to];
}

it('whatever is pasted over any selection: no word of it is lost, nothing beside it changes, one undo restores', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...clipboards.keys()),
      anySelection(start.doc),
      (name, selection) => {
        const clipboard = clipboards.get(name) ?? { html: '', text: '' };
        const page = openPage(everyBlock);
        page.selectLike(selection);
        const before = page.state();
        // Cells are filled, not replaced: pastedTables.test.ts.
        fc.pre(!isCellRange(before.selection));
        const what = pasteContentOf(
          { ...clipboard, pictures: [], lists: [] },
          publication,
          '2025-08-25',
        );
        const blocks = takesBlocks(before) ? what.blocks?.() : undefined;
        const copied: Copied = blocks ? { blocks } : what.copied;
        // What is read as companies or days is no longer the same letters.
        fc.pre(insertEarnings(before, clipboard) === undefined);

        page.paste(clipboard);
        const { doc } = page.state();
        doc.check();
        expect(pageWith(documentToBlocks(doc)).doc.childCount).toBe(doc.childCount);
        const [kept, came, now] = [
          belongings(before.doc, ...lostRange(selection, copied)),
          belongingsOf(copied),
          belongings(doc),
        ];
        const [wanted, there] = [(kept.letters + came.letters).split(''), now.letters.split('')];
        expect(missing(wanted, there)).toEqual([]);
        expect(missing(there, wanted)).toEqual([]);
        expect(isWithin(kept.letters, now.letters)).toBe(true);
        expect(missing([...kept.others, ...came.others], now.others)).toEqual([]);
        before.doc.forEach((node, position) => {
          const isBeside = position + node.nodeSize <= selection.from || position >= selection.to;
          if (isBeside && node.type.name !== 'masthead')
            expect(doc.children.some((other) => other.eq(node))).toBe(true);
        });

        page.undo();
        expect(page.state().doc.eq(before.doc)).toBe(true);
      },
    ),
    { numRuns: cases(400) },
  );
});
