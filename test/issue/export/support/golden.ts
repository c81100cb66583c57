import { join } from 'node:path';
import { expect } from 'vitest';

/** Compares with a file in `test/issue/export/golden`; `npm run test:unit -- test/issue/export -u` rewrites all of them. */
export async function golden(name: string, text: string): Promise<void> {
  await expect(text).toMatchFileSnapshot(join(import.meta.dirname, '..', 'golden', name));
}
