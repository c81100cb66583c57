import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openDesk } from '../../desk/desk.ts';
import { publicationFile } from '../../desk/library/publicationFile.ts';
import { understandIssue } from '../../desk/library/understandIssue.ts';
import { preferencesFile } from '../../desk/preferences/preferencesFile.ts';
import { parseIssue } from '../../issue/file/parseIssue.ts';
import { serialiseIssue } from '../../issue/file/serialiseIssue.ts';
import { anyIssue } from '../issue/support/anyIssue.ts';
import { smallIssueText } from '../support/smallIssue.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { englishReason } from '../../issue/file/englishReason.ts';

const whole = smallIssueText('Ganz', '2025-08-25');
const damaged: Readonly<Record<string, Uint8Array>> = {
  'a-cut-off': Buffer.from(whole.slice(0, -40)),
  'b-empty': Buffer.of(),
  'c-zeros': Buffer.alloc(5000),
  'd-utf-16': Buffer.from(`\uFEFF${whole}`, 'utf16le'),
  'e-latin-1': Buffer.from(whole.replace('Ganz', 'Größe'), 'latin1'),
  'f-deep': Buffer.from('['.repeat(100_000)),
  'g-another': Buffer.from('{"name":"left-pad","version":"1.3.0"}'),
};

test('a library in which everything is damaged opens, and names what is', async () => {
  for (const publication of [...Object.values(damaged), null]) {
    const folder = temporaryFolder();
    const library = join(folder, 'library');
    for (const [id, bytes] of Object.entries({ ...damaged, 'h-whole': Buffer.from(whole) })) {
      mkdirSync(join(library, id), { recursive: true });
      writeFileSync(join(library, id, 'issue.json'), bytes);
    }
    if (publication) writeFileSync(join(library, publicationFile), publication);
    else mkdirSync(join(library, publicationFile));
    mkdirSync(join(library, 'i-folder', 'issue.json'), { recursive: true });
    const preferences = join(folder, 'preferences.json');
    writeFileSync(preferences, Buffer.alloc(100));
    const { desk } = openDesk({
      shell: { face: 'browser' },
      preferences: preferencesFile(preferences),
      documentsFolder: folder,
      dataFolder: join(folder, 'data'),
      samplesFolder: folder,
      libraryFolder: library,
    });
    const { library: view } = await desk['app.start']({});
    expect(view?.publicationProblem).toMatchObject({ reason: expect.any(String) as string });
    const listed = view?.issues.map(({ id, problem }) => [id, problem === null]);
    expect(listed?.toSorted()).toEqual([
      ...Object.keys(damaged).map((id) => [id, false]),
      ['h-whole', true],
      ['i-folder', false],
    ]);
    expect(await desk['issue.open']({ id: 'h-whole' })).toMatchObject({ outcome: 'opened' });
  }
});

/** What must hold for all bytes: an issue to write in, or one to read, or a reason. */
function holds(bytes: Uint8Array): boolean {
  const understood = understandIssue(bytes);
  if (understood.outcome === 'whole') return parseIssue(understood.text).outcome !== 'invalid';
  const { text, why, canBeRepaired } = understood;
  if (text === undefined) return englishReason(why) !== '' && !canBeRepaired;
  return englishReason(why) !== '' && parseIssue(text).outcome === 'parsed';
}

test('whatever the bytes of an issue, they are understood in part or not at all', () => {
  const bytes = fc.uint8Array({ maxLength: 400, size: 'max' });
  fc.assert(fc.property(bytes, holds));
  const damagedIssue = fc.tuple(anyIssue, fc.nat(), bytes, fc.nat(300));
  fc.assert(
    fc.property(damagedIssue, ([issue, at, put, length]) => {
      const file = Buffer.from(serialiseIssue(issue));
      const begin = at % file.length;
      const behind = file.subarray(begin + length);
      expect(holds(Buffer.concat([file.subarray(0, begin), put, behind]))).toBe(true);
    }),
  );
});
