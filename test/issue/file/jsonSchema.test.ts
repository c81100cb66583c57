import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { issueSchemaText } from '../../../build/writeSchema.ts';
import { issueJsonSchema } from '../../../issue/file/jsonSchema.ts';
import { serialiseIssue } from '../../../issue/file/serialiseIssue.ts';
import { issueVersion } from '../../../issue/issue.ts';
import { everyBlockIssue } from '../support/everyBlock.ts';

/** A validator that is not ours, so that the schema means to others what it means to us. */
const validate = new Ajv2020({ strictTypes: false }).compile(issueJsonSchema());
const issue = (block: object) => ({
  format: 'setzkasten-issue',
  version: issueVersion,
  id: 'i',
  blocks: [block],
});

test('docs/issue.schema.json is the one that the code means: `npm run schema` writes it', () => {
  expect(readFileSync('docs/issue.schema.json', 'utf8')).toBe(issueSchemaText());
});

describe('the schema', () => {
  test('takes an issue with every block', () => {
    validate(JSON.parse(serialiseIssue(everyBlockIssue)));
    expect(validate.errors).toBeNull();
  });

  test('asks of a block no more than its id and type', () => {
    expect(validate(issue({ id: 'x', type: 'chart' }))).toBe(true);
  });

  test.each([
    ['a block without an id', { type: 'chart' }],
    ['an unknown type', { id: 'x', type: 'video' }],
    ['a field of the wrong kind', { id: 'x', type: 'chart', table: [['a', true]] }],
    ['a field that is not ours', { id: 'x', type: 'chart', colour: 'red' }],
    [
      'an unknown mark deep in a list',
      {
        id: 'x',
        type: 'text',
        body: [
          {
            type: 'bullet-list',
            items: [
              {
                content: [],
                list: {
                  type: 'ordered-list',
                  items: [{ content: [{ text: 'a', marks: ['blink'] }] }],
                },
              },
            ],
          },
        ],
      },
    ],
  ])('refuses %s', (_, block) => {
    expect(validate(issue(block))).toBe(false);
  });
});
