import type { Publication } from '../../issue/publication.ts';
import { desk } from './deskClient.ts';

let turn: Promise<unknown> = Promise.resolve();

/**
 * Applies a change to the publication on disk; changes run one after the other. If the file was written elsewhere in
 * the meantime, the change is applied to that version. Resolves to false if it could not be written; a damaged file is
 * never overwritten.
 */
export function changePublication(
  change: (publication: Publication) => Publication,
): Promise<boolean> {
  const changed = turn.then(() => save(change)).catch(() => false);
  turn = changed;
  return changed;
}

async function save(change: (publication: Publication) => Publication): Promise<boolean> {
  const answer = await desk['library.list']({});
  if (answer.outcome !== 'opened') return false;
  let { publication, publicationRevision: revision, publicationProblem: problem } = answer.library;
  for (let tries = 0; tries < 3 && problem === null; tries += 1) {
    const saved = await desk['publication.save']({ publication: change(publication), revision });
    if (saved.outcome !== 'conflict') return saved.outcome === 'saved';
    ({ publication, revision, problem } = saved);
  }
  return false;
}
