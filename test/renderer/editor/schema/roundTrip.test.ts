import { blockForms } from '../../../../renderer/blocks/blockForms.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { blankBlock, blockTypes, type Block } from '../../../../issue/blocks/allBlocks.ts';
import { parseIssue } from '../../../../issue/file/parseIssue.ts';
import {
  blocksToDocument,
  documentToBlocks,
} from '../../../../renderer/editor/schema/document/issueDocument.ts';
import { editorSchema } from '../../support/editorSchema.ts';
import { everyBlock } from '../../../issue/support/everyBlock.ts';

/** The blocks after a way through the editor's document, which must be valid by the editor's own schema. */
function throughTheEditor(blocks: readonly Block[]): Block[] {
  const document = editorSchema.nodeFromJSON(blocksToDocument(blocks, blockForms));
  document.check();
  return documentToBlocks(document);
}

describe('an issue comes out of the editor as it went in', () => {
  const samples = join(import.meta.dirname, '../../../../samples');
  const issues = ['de', 'en'].flatMap((library) =>
    readdirSync(join(samples, library), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => join(samples, library, name, 'issue.json')),
  );
  test.each(issues)('%s', (path) => {
    const parsed = parseIssue(readFileSync(path, 'utf8'));
    if (parsed.outcome !== 'parsed') throw new Error(`The sample cannot be read: ${path}`);
    expect(throughTheEditor(parsed.issue.blocks)).toEqual(parsed.issue.blocks);
  });

  test('one of every block, every field filled in', () => {
    expect(throughTheEditor(everyBlock)).toEqual(everyBlock);
  });

  test.each(blockTypes)('an empty %s', (type) => {
    const blocks = [blankBlock('masthead', 'm'), blankBlock(type, 'b')];
    const expected = type === 'masthead' ? blocks.slice(0, 1) : blocks;
    expect(throughTheEditor(expected)).toEqual(expected);
  });

  test.each([0, 3, 24, 2026])('a list that starts with %i, in a list and in the text', (start) => {
    const list = { type: 'ordered-list' as const, start, items: [{ content: ['a'] }] };
    const nested = { type: 'bullet-list' as const, items: [{ content: ['b'], list }] };
    const blocks = [
      blankBlock('masthead', 'm'),
      { ...blankBlock('text', 't'), body: [list, nested] },
    ];
    expect(throughTheEditor(blocks)).toEqual(blocks);
  });

  test('a block of another version', () => {
    const unknown: Block = {
      id: 'u',
      type: 'unknown',
      raw: { id: 'u', type: 'horoscope', sign: ['♒', { nested: null }] },
      reason: 'There is no block type "horoscope".',
    };
    const blocks = [blankBlock('masthead', 'm'), unknown];
    expect(throughTheEditor(blocks)).toEqual(blocks);
  });
});

test('an issue without a masthead gets an empty one, first', () => {
  const divider = blankBlock('divider', 'd');
  expect(throughTheEditor([divider])).toEqual([blankBlock('masthead', 'masthead'), divider]);
});

test('an untouched block is the same object after a change elsewhere, so that it is not counted anew', () => {
  const blocks = [blankBlock('masthead', 'm'), blankBlock('text', 't'), blankBlock('outro', 'o')];
  const document = editorSchema.nodeFromJSON(blocksToDocument(blocks, blockForms));
  const before = documentToBlocks(document);
  const changed = document.copy(
    document.content.replaceChild(
      2,
      editorSchema.nodeFromJSON(blocksToDocument(blocks, blockForms)).child(2),
    ),
  );
  const after = documentToBlocks(changed);
  expect(after[1]).toBe(before[1]);
  expect(after[2]).not.toBe(before[2]);
});
