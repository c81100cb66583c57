import type { Publication } from '../../issue/publication.ts';
import { desk } from './deskClient.ts';

let turn: Promise<unknown> = Promise.resolve();

/**
 * Changes the publication on disk, one change after the other. Where somebody else wrote it in the meantime, the
 * change is made to what they wrote. False when it could not be written; a damaged file is left for the author to fix.
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
