import { basename, dirname, join } from 'node:path';
import type { ReadyAssets } from '../../desk/assets/readyAssets.ts';
import { messageOf } from '../../desk/files/fileErrors.ts';
import { readyIssue } from '../../desk/issues/readyIssue.ts';
import { issueFile } from '../../desk/library/issueFolder.ts';
import { libraryIn, type Library } from '../../desk/library/library.ts';
import { publicationToUse } from '../../desk/library/publicationFile.ts';
import { issueFolderAt } from '../openIssueAt.ts';
import { openLibraryAt } from '../openLibraryAt.ts';
import { sentenceOf } from '../sentenceOf.ts';
import { NotDone, NotThere, type ExitCode, type Terminal } from '../command.ts';

interface MadeIssue extends ReadyAssets {
  readonly id: string;
}

interface Wanted {
  readonly issue?: string | undefined;
  readonly library?: string | undefined;
  readonly json: boolean;
}

/** Makes all pictures of an issue, or of a library's issues, ready; says what it saved and removed. */
export async function readyPictures(
  { issue, library: folder, json }: Wanted,
  terminal: Terminal,
): Promise<ExitCode> {
  const { library, ids } = issue === undefined ? await all(folder ?? '', terminal) : one(issue);
  const made: MadeIssue[] = [];
  let code: ExitCode = 0;
  for (const id of ids) {
    terminal.progress?.(`Making the pictures of ${id} ready …`);
    try {
      const ready = await readyIssue(library, id);
      if (ready.outcome === 'made') made.push({ id, ...ready });
      else if (ready.outcome === 'missing' && issue !== undefined)
        throw new NotThere(`There is no issue in ${issue}: it has no ${issueFile}.`);
      else if (ready.outcome === 'not-made') {
        code = 1;
        terminal.error(`setzkasten: ${id}: ${sentenceOf(ready.why)}`);
      }
    } catch (error) {
      if (error instanceof NotThere) throw error;
      throw new NotDone(`${id}: ${messageOf(error)}`);
    }
  }
  terminal.progress?.('');
  if (json) terminal.out(JSON.stringify(made.map(inJson), null, 2));
  else terminal.out(made.map((each) => lineOf(library, each)).join('\n'));
  return made.some(({ refused }) => refused.length > 0) ? 1 : code;
}

function one(issue: string) {
  const folder = issueFolderAt(issue);
  return { library: libraryIn(dirname(folder)), ids: [basename(folder)] };
}

async function all(folder: string, terminal: Terminal) {
  const library = await openLibraryAt(folder, terminal);
  const issues = await library.known.listWhole(await publicationToUse(library));
  return { library, ids: issues.map(({ id }) => id) };
}

function inJson({ renamed, ...made }: MadeIssue) {
  return { ...made, renamed: Object.fromEntries(renamed) };
}

function lineOf({ folder }: Library, made: MadeIssue): string {
  const { id, renamed, before, after, positions, metadata, refused } = made;
  const path = join(folder, id);
  const bad = refused.map((asset) => `\n  Not readable: ${asset}`).join('');
  if (renamed.size === 0) return `${path}: nothing to do${bad}`;
  const pictures = renamed.size === 1 ? '1 picture' : `${String(renamed.size)} pictures`;
  const gone =
    metadata === 0
      ? ''
      : `; removed metadata from ${String(metadata)}, a GPS position from ${String(positions)}`;
  return `${path}: ${pictures}, ${kilobytes(before)} → ${kilobytes(after)} KB${gone}${bad}`;
}

function kilobytes(bytes: number): string {
  return String(Math.max(1, Math.round(bytes / 1000)));
}
