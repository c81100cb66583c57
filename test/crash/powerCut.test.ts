import { expect, test } from 'vitest';
import { contentHash } from '../../desk/files/contentHash.ts';
import { saveFile } from '../../desk/files/saveFile.ts';
import { PowerCutDisk, type PowerCutOptions } from './powerCutDisk.ts';

const path = '/library/issue/issue.json';
const bytesOf = (text: string) => new TextEncoder().encode(text);

/**
 * Saves the texts one after the other, over `before` where there is one, and cuts the power before every call: the
 * states in which the file might be found, and the ones that the promise forbids.
 */
async function cutEverywhere(
  before: string | undefined,
  texts: readonly string[],
  options?: PowerCutOptions,
): Promise<{ states: number; forbidden: string[] }> {
  const versions = [before, ...texts];
  const forbidden = new Set<string>();
  let acknowledged = 0;
  let states = 0;
  const disk = new PowerCutDisk(() => {
    const allowed = versions.slice(acknowledged, acknowledged + 2);
    for (const bytes of disk.afterCut(path)) {
      states += 1;
      const found = bytes && new TextDecoder().decode(bytes);
      if (!allowed.includes(found)) forbidden.add(JSON.stringify(found ?? null));
    }
  }, options);
  disk.addFolder('/library/issue');
  if (before !== undefined) disk.addFile(path, bytesOf(before));
  const { fileSystem } = disk;
  let expected = before === undefined ? 'none' : contentHash(bytesOf(before));
  for (const text of texts) {
    const save = { expected, keepHistory: true, fileSystem };
    const saved = await saveFile(path, bytesOf(text), save);
    if (saved.outcome !== 'saved') throw new Error(JSON.stringify(saved));
    expected = saved.revision;
    acknowledged += 1;
  }
  for (const bytes of disk.afterCut(path)) {
    if (!bytes || new TextDecoder().decode(bytes) !== texts.at(-1)) forbidden.add('after the end');
  }
  return { states, forbidden: [...forbidden] };
}

test.each([
  ['create', undefined, ['first text']],
  ['overwrite', 'the old text', ['the new text']],
  ['autosave', 'zero', ['one', 'two', 'three', 'four', 'five']],
] as const)(
  '%s: after a power cut at any call, the old or the new text',
  async (_kind, before, texts) => {
    const { states, forbidden } = await cutEverywhere(before, texts);
    expect(states).toBeGreaterThan(10);
    expect(forbidden).toEqual([]);
  },
);

test('the model finds out who does not sync the file, or the folder', async () => {
  const careless = (ignore: PowerCutOptions['ignore']) =>
    cutEverywhere('the old text', ['the new text'], ignore && { ignore });
  const withoutFileSync = await careless(['file-sync']);
  expect(withoutFileSync.forbidden).toContain('""');
  expect(withoutFileSync.forbidden).toContain('"the ne"');
  expect((await careless(['folder-sync'])).forbidden).toEqual(['after the end']);
});
