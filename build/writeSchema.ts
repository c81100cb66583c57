import { writeFileSync } from 'node:fs';
import { issueJsonSchema } from '../issue/file/jsonSchema.ts';

/** Returns the text of `docs/issue.schema.json`, which is committed for use by editors and other programs. */
export function issueSchemaText(): string {
  return `${JSON.stringify(issueJsonSchema(), null, 2)}\n`;
}

if (import.meta.main) writeFileSync('docs/issue.schema.json', issueSchemaText());
