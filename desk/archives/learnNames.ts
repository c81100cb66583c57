import type { Issue } from '../../issue/issue.ts';
import type { Publication } from '../../issue/publication.ts';
import { publisherName, sourceKey, withSourceName } from '../../issue/sources/publisherName.ts';
import { textOf } from '../../issue/text/richText.ts';
import { writeFailureOf } from '../files/writeFailure.ts';
import type { WriteFailure } from '../files/writeFailureContract.ts';
import type { Library } from '../library/library.ts';
import { readPublication, savePublication } from '../library/publicationFile.ts';
import { readIssue } from '../library/readIssue.ts';
import { originsIn } from './originsIn.ts';

/** A name that the author used once may be a slip, or the title of an article. */
const leastUses = 3;
const leastShare = 0.8;

/**
 * Adds to the publication the names that imported issues give to their sources, where they differ from ours and are nearly
 * always the same. Returns how many were learned; never rejects.
 */
export async function learnNames(
  library: Library,
): Promise<{ readonly outcome: 'learned'; readonly count: number } | WriteFailure> {
  try {
    const { publication, revision, failure } = await readPublication(library);
    if (failure) return failure;
    const issues: Issue[] = [];
    // The newest first, whatever order the disk has.
    for (const id of [...(await originsIn(library)).values()].toSorted().toReversed()) {
      const read = await readIssue(library, id);
      if (read.outcome === 'read') issues.push(read.issue);
    }
    const names = namesLearned(issues, publication);
    const count = Object.keys(names).length - Object.keys(publication.sourceNames).length;
    if (count <= 0) return { outcome: 'learned', count: 0 };
    const saved = await savePublication(library, { ...publication, sourceNames: names }, revision);
    if (saved.outcome === 'saved') return { outcome: 'learned', count };
    return 'why' in saved && typeof saved.why === 'string'
      ? (saved as WriteFailure)
      : { outcome: 'learned', count: 0 };
  } catch (error) {
    return writeFailureOf(error);
  }
}

function namesLearned(
  issues: readonly Issue[],
  { sourceNames, language }: Publication,
): Publication['sourceNames'] {
  const uses = new Map<string, Map<string, number>>();
  const addresses = new Map<string, string>();
  for (const { label, url } of issues.flatMap(sourcesIn)) {
    const key = sourceKey(url);
    if (key === undefined || label === '') continue;
    const labels = uses.get(key) ?? new Map<string, number>();
    labels.set(label, (labels.get(label) ?? 0) + 1);
    uses.set(key, labels);
    addresses.set(key, url);
  }
  let names = sourceNames;
  for (const [key, labels] of uses) {
    const [most] = [...labels].toSorted(([, one], [, other]) => other - one);
    const all = [...labels.values()].reduce((sum, count) => sum + count, 0);
    const address = addresses.get(key) ?? '';
    if (!most || most[1] < leastUses || most[1] < leastShare * all) continue;
    // The author's own names win.
    if (publisherName(address, language, names) === most[0] || Object.hasOwn(names, key)) continue;
    names = withSourceName(names, address, most[0], language);
  }
  return names;
}

function sourcesIn({ blocks }: Issue): { readonly label: string; readonly url: string }[] {
  return blocks
    .flatMap((block) => (block.type === 'news-section' ? block.items : []))
    .flatMap(({ sources }) => sources)
    .map(({ label, url }) => ({ label: textOf(label).trim(), url }));
}
