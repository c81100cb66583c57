import { writeFileSync } from 'node:fs';
import { issueJsonSchema } from '../issue/file/jsonSchema.ts';

/** The text of `docs/issue.schema.json`, which is committed so that editors and other programs can use it. */
export function issueSchemaText(): string {
  return `${JSON.stringify(issueJsonSchema(), null, 2)}\n`;
}

if (import.meta.main) writeFileSync('docs/issue.schema.json', issueSchemaText());
