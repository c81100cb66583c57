import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { archiveFilesAt } from '../../desk/archives/archiveFilesAt.ts';
import { importArchive } from '../../desk/archives/importArchive.ts';
import { openOrMakeLibrary } from '../../desk/library/openLibrary.ts';
import { openArchive } from '../../desk/reading/archives/openArchive.ts';
import { newPublication } from '../../issue/publication.ts';
import { largeTexts } from '../issue/import/large/largeTexts.ts';
import { missedLimits, tableRow } from './report.ts';

const count = 500;
/** Characters of an issue, with its markup: some 1,300 words. */
const length = 24_000;
/** How long the import of all may take, in s. */
const most = 60;
/** And finding out that all are there, in s. */
const mostAgain = 5;

/** Imports an archive of 500 issues twice. Returns a sentence for each limit missed. */
export async function benchArchive(): Promise<string[]> {
  console.log(`\nImport of an archive with ${String(count)} issues: time with the disk\n`);
  console.log(tableRow('run', 'issues', 's'));
  const folder = mkdtempSync(join(tmpdir(), 'archive-'));
  try {
    const file = join(folder, 'export.zip');
    writeFileSync(file, substackExport());
    const first = await run(file, join(folder, 'library'), 'added');
    const again = await run(file, join(folder, 'library'), 'known');
    return [
      ...missedLimits(`Import of ${String(count)} issues, in s`, first, most),
      ...missedLimits(`The same once more, in s`, again, mostAgain),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function run(file: string, folder: string, wanted: 'added' | 'known'): Promise<number> {
  const start = performance.now();
  const opened = await openOrMakeLibrary(folder, { language: 'de' });
  if (opened.outcome !== 'opened') throw new Error(opened.outcome);
  const archive = await openArchive(await archiveFilesAt(file));
  let done = 0;
  const publication = newPublication({ language: 'de' });
  for await (const { outcome } of importArchive(opened.library, publication, archive))
    if (outcome === wanted) done += 1;
  const seconds = (performance.now() - start) / 1000;
  console.log(tableRow(wanted, String(done), seconds.toFixed(1)));
  return done === count ? seconds : Infinity;
}

function substackExport(): Uint8Array {
  const rows = [
    'post_id,post_date,is_published,email_sent_at,type,audience,title,subtitle,podcast_url',
  ];
  const files: Record<string, Uint8Array> = {};
  for (let index = 0; index < count; index += 1) {
    const day = new Date(Date.UTC(2015, 0, 5 + 7 * index)).toISOString();
    rows.push(
      `${String(index)}.brief,${day},true,${day},newsletter,everyone,Brief ${String(index)},,`,
    );
    files[`posts/${String(index)}.brief.html`] = strToU8(
      largeTexts['an HTML page']?.(length) ?? '',
    );
  }
  return zipSync({ 'posts.csv': strToU8(rows.join('\n')), ...files });
}
