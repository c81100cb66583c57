import { join } from 'node:path';
import { z } from 'zod';
import { parsedJson } from '../files/parsedJson.ts';
import { readText } from '../files/readText.ts';
import { replaceFile } from '../files/saveFile.ts';
import { inTurn } from '../files/turns.ts';
import type { Library } from '../library/library.ts';

/** The names of published pictures by content hash, by base address. */
const ledgerSchema = z.record(z.string(), z.record(z.string(), z.string().regex(/^[\w.-]+$/)));
type Ledger = z.infer<typeof ledgerSchema>;

const ledgerFile = '.uploads.json';

/** Returns the names by which a library's pictures are published below a base address; empty without a record. */
export async function publishedNames(
  library: Library,
  base: string,
): Promise<ReadonlyMap<string, string>> {
  return new Map(Object.entries((await readLedger(library))[base] ?? {}));
}

/**
 * Records the names of published pictures, so that they keep them if their descriptions change. Never rejects: without
 * the record, such a picture would be published again.
 */
export async function notePublished(
  library: Library,
  base: string,
  names: ReadonlyMap<string, string>,
): Promise<void> {
  const path = join(library.folder, ledgerFile);
  await inTurn(`note ${path}`, async () => {
    const before = await readLedger(library);
    const known = before[base] ?? {};
    const added = [...names].filter(([hash, name]) => known[hash] !== name);
    if (added.length === 0) return;
    const after = { ...before, [base]: { ...known, ...Object.fromEntries(added) } };
    const bytes = new TextEncoder().encode(`${JSON.stringify(after, null, 2)}\n`);
    await replaceFile(path, bytes, library.fileSystem);
  }).catch(() => undefined);
}

async function readLedger(library: Library): Promise<Ledger> {
  const found = await readText(join(library.folder, ledgerFile), library.fileSystem);
  const text = found.outcome === 'read' ? found.text : '';
  return ledgerSchema.safeParse(parsedJson(text)).data ?? {};
}
