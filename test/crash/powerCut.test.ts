import { expect, test } from 'vitest';
import { contentHash } from '../../desk/files/contentHash.ts';
import { saveFile } from '../../desk/files/saveFile.ts';
import { libraryIn } from '../../desk/library/library.ts';
import { entryPath, journalIn } from '../../desk/recovery/journalEntry.ts';
import { noteText } from '../../desk/recovery/noteText.ts';
import { PowerCutDisk, type PowerCutOptions } from './powerCutDisk.ts';

const path = '/library/issue/issue.json';
const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array | undefined) => bytes && new TextDecoder().decode(bytes);

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
      const found = textOf(bytes);
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
    if (textOf(bytes) !== texts.at(-1)) forbidden.add('after the end');
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

/**
 * Types the texts: each is noted in the journal, every second one saved, and the journal told. Cuts the power before
 * every call: the states that the journal forbids, which are those where a text that it took is nowhere.
 */
async function cutWhileTyping(
  texts: readonly string[],
  options?: PowerCutOptions,
): Promise<{ states: number; forbidden: string[] }> {
  const session = 'session-1';
  const forbidden = new Set<string>();
  let taken = -1;
  let states = 0;
  const journalFolder = '/data/recovery';
  const check = () => {
    for (const bytes of disk.afterCut(path)) {
      for (const entry of disk.afterCut(entryPath(journal, session))) {
        states += 1;
        const found = [textOf(bytes), entry && typedIn(entry)].map((text) =>
          text === undefined ? -1 : texts.indexOf(text),
        );
        if (Math.max(...found) < taken) forbidden.add(`${String(taken)} is lost`);
      }
    }
  };
  const disk = new PowerCutDisk(check, options);
  const journal = journalIn('/data', disk.fileSystem);
  for (const folder of ['/library', '/library/issue', '/data', journalFolder])
    disk.addFolder(folder);
  disk.addFile(path, bytesOf('zero'));
  const { fileSystem } = disk;
  const library = libraryIn('/library', fileSystem);
  let base = contentHash(bytesOf('zero'));
  const note = (text: string) =>
    noteText(journal, library, session, { id: 'issue', base, text, time: 0 });
  for (const [index, text] of texts.entries()) {
    expect((await note(text)).outcome).toBe('kept');
    taken = index;
    if (index % 2 === 0) continue;
    const saved = await saveFile(path, bytesOf(text), { expected: base, fileSystem });
    if (saved.outcome !== 'saved') throw new Error(JSON.stringify(saved));
    base = saved.revision;
    expect((await note(text)).outcome).toBe('on-disk');
  }
  check();
  return { states, forbidden: [...forbidden] };
}

/** The text of a journal's entry; undefined where it is torn, as a torn one is not offered. */
function typedIn(entry: Uint8Array): string | undefined {
  try {
    return (JSON.parse(new TextDecoder().decode(entry)) as { text: string }).text;
  } catch {
    return undefined;
  }
}

test('typing: after a power cut at any call, what the journal took is in it or in the issue', async () => {
  const { states, forbidden } = await cutWhileTyping(['one', 'two', 'three', 'four']);
  expect(states).toBeGreaterThan(100);
  expect(forbidden).toEqual([]);
});

test('a text that another program wrote is put on the disk before the journal forgets it', async () => {
  const session = 'session-1';
  const disk = new PowerCutDisk(() => undefined);
  for (const folder of ['/library', '/library/issue', '/data', '/data/recovery'])
    disk.addFolder(folder);
  const { fileSystem } = disk;
  const journal = journalIn('/data', fileSystem);
  const library = libraryIn('/library', fileSystem);
  const typed = { id: 'issue', base: 'none', text: 'one', time: 0 };
  expect(await noteText(journal, library, session, typed)).toEqual({ outcome: 'kept' });
  const file = await fileSystem.open(path, 'wx');
  await file.write(bytesOf('one'));
  await file.close();
  expect(await noteText(journal, library, session, typed)).toEqual({ outcome: 'on-disk' });
  expect(disk.afterCut(path).map(textOf)).toEqual(['one']);
});

test('the model finds out who does not sync the file, or the folder', async () => {
  const careless = (ignore: PowerCutOptions['ignore']) =>
    cutEverywhere('the old text', ['the new text'], ignore && { ignore });
  const withoutFileSync = await careless(['file-sync']);
  expect(withoutFileSync.forbidden).toContain('""');
  expect(withoutFileSync.forbidden).toContain('"the ne"');
  expect((await careless(['folder-sync'])).forbidden).toEqual(['after the end']);
  for (const ignore of ['file-sync', 'folder-sync'] as const) {
    const { forbidden } = await cutWhileTyping(['one', 'two'], { ignore: [ignore] });
    expect(forbidden).toContain('0 is lost');
  }
});
