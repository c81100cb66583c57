import { countIssue } from '../../issue/counting/countIssue.ts';
import { parseIssue } from '../../issue/file/parseIssue.ts';
import type { Publication } from '../../issue/publication.ts';
import type { OutputOf } from '../procedure.ts';
import type { Library } from '../library/library.ts';
import { readPublication } from '../library/publicationFile.ts';
import { understandIssue } from '../library/understandIssue.ts';
import { readTextBytes } from '../files/readText.ts';
import type { historyContract, VersionSummary } from './historyContract.ts';
import type { KeptVersion } from './keptVersions.ts';
import { nameOf, versionsOf } from './versionsOf.ts';

type Content = Pick<VersionSummary, 'words' | 'bytes' | 'problem'>;

/** A version's content never changes, so it is read once, keyed by its path and what counting depends on. */
const known = new Map<string, Content>();

/** Returns all kept versions of an issue, newest first. Never rejects. */
export async function listVersions(
  library: Library,
  id: string,
): Promise<OutputOf<typeof historyContract, 'history.list'>> {
  const found = await versionsOf(library, id);
  if ('outcome' in found) return found;
  const { publication } = await readPublication(library);
  const summaries: VersionSummary[] = [];
  for (const version of found.versions.toReversed()) {
    const content = await contentOf(library, version, publication);
    if (!content) continue;
    summaries.push({
      version: version.id,
      time: version.time,
      name: version.notes.has('name') ? await nameOf(library, found.path, version.id) : '',
      isSent: version.notes.has('sent'),
      ...content,
    });
  }
  return { outcome: 'listed', versions: summaries };
}

/** Undefined for a version that has disappeared or cannot be read. */
async function contentOf(
  { fileSystem }: Library,
  { path }: KeptVersion,
  publication: Publication,
): Promise<Content | undefined> {
  const key = [path, publication.language, publication.name].join('\n');
  const before = known.get(key);
  if (before) return before;
  const read = await readTextBytes(path, fileSystem);
  if (read.outcome === 'unreadable' && read.why.reason === 'too-large')
    return { words: 0, bytes: read.why.bytes, problem: read.why };
  if (read.outcome !== 'read') return undefined;
  const understood = understandIssue(read.bytes);
  const parsed = understood.text === undefined ? undefined : parseIssue(understood.text);
  const words =
    parsed && parsed.outcome !== 'invalid' ? countIssue(parsed.issue, publication).words : 0;
  const problem = understood.outcome === 'damaged' ? understood.why : null;
  const content = { words, bytes: read.bytes.length, problem };
  known.set(key, content);
  return content;
}
