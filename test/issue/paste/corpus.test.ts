import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { serialiseIssue } from '../../../issue/file/serialiseIssue.ts';
import { parseIssue } from '../../../issue/file/parseIssue.ts';
import { writeJson } from '../../../issue/file/writeJson.ts';
import { readPaste } from '../../../issue/paste/readPaste.ts';
import { newPublication } from '../../../issue/publication.ts';
import { flowSchema } from '../../../issue/text/flow.ts';
import { wordsLost } from '../import/support/wordsShown.ts';
import { pastedDocuments } from './support/pastedDocuments.ts';
import { wordsMissing } from './support/wordsMissing.ts';

const publication = newPublication({ name: 'Mein Brief', language: 'de' });
const golden = (name: string) => join(import.meta.dirname, '../../fixtures/paste/golden', name);

it('has at least 25 documents, each of which its README tells of', () => {
  const readme = readFileSync(golden('../README.md'), 'utf8');
  const names = pastedDocuments.map(({ name }) => name);
  expect(names.length).toBeGreaterThanOrEqual(25);
  expect(names.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  const goldens = readdirSync(golden('.')).map((file) => file.split('.')[0]);
  expect(goldens.filter((name) => !names.includes(name ?? ''))).toEqual([]);
});

describe.each(pastedDocuments)('$name', ({ name, html, text }) => {
  it('is read as its golden running text, and every visible word of it', async () => {
    const { flow } = readPaste({ html, text }, publication, '');
    await expect(writeJson(flow)).toMatchFileSnapshot(golden(`${name}.flow.json`));
    expect(flowSchema.safeParse(flow).success).toBe(true);
    expect(wordsMissing(text, flow)).toEqual([]);
  });

  it('is read as its golden blocks, where it is more than text', async () => {
    const blocks = readPaste({ html, text }, publication, '2025-08-04').blocks();
    if (!blocks) return;
    const named = blocks.map((block, index) => ({ ...block, id: `block-${String(index)}` }));
    const json = serialiseIssue({ id: name, blocks: named });
    const withoutIds = json.replace(/"id": "[a-z0-9]{8}"/g, '"id": "item"');
    await expect(withoutIds).toMatchFileSnapshot(golden(`${name}.blocks.json`));
    expect(parseIssue(json)).toMatchObject({ outcome: 'parsed', problems: [] });
    const found = { language: 'de' };
    const issue = { id: name, blocks };
    const lost =
      blocks[0]?.type === 'masthead'
        ? wordsLost(text, { issue, isOwn: false, found, leftOut: [], tokens: [], hiddenEmails: 0 })
        : wordsMissing(text, blocks);
    expect(lost).toEqual([]);
  });
});
