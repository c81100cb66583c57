import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../../fixtures/paste');

/** What a program put on the clipboard; `html` is empty for one that puts text there alone. */
export interface PastedDocument {
  readonly name: string;
  readonly html: string;
  readonly text: string;
}

/** Every pasted document of the corpus. */
export const pastedDocuments: readonly PastedDocument[] = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => {
    const name = file.slice(0, -'.txt'.length);
    const hasHtml = readdirSync(folder).includes(`${name}.html`);
    return {
      name,
      html: hasHtml ? readFileSync(join(folder, `${name}.html`), 'utf8') : '',
      text: readFileSync(join(folder, file), 'utf8'),
    };
  });

/** The document of that name. */
export function pastedDocument(name: string): PastedDocument {
  const found = pastedDocuments.find((document) => document.name === name);
  if (!found) throw new Error(`There is no pasted document "${name}".`);
  return found;
}
