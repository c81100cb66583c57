import type { Publication } from '../../issue/publication.ts';
import type { Store } from '../store/store.ts';
import { changePublication } from './changePublication.ts';
import type { SourceNaming } from './sourceNaming.ts';

/**
 * Names sources by the current publication, and stores names that the author enters: in memory at once, then on disk.
 * Calls `onNotKept` if a name could not be written.
 */
export function rememberSourceNames(
  publication: Store<Publication>,
  onNotKept: () => void,
): SourceNaming {
  return {
    get: () => {
      const { language, name, sourceNames } = publication.get();
      return { language, ownName: name, taught: sourceNames };
    },
    learn: (address, name) => {
      void learnedBy(address, name).then(async (learned) => {
        const before = publication.get();
        const after = learned(before);
        if (after === before) return;
        publication.set(after);
        if (!(await changePublication(learned))) onNotKept();
      });
    },
  };
}

/** Returns the change that adds a name to a publication. Loads the table of publishers lazily. */
async function learnedBy(address: string, name: string) {
  const { withSourceName } = await import('../../issue/sources/publisherName.ts');
  return (publication: Publication): Publication => {
    const { sourceNames, language } = publication;
    const names = withSourceName(sourceNames, address, name, language);
    return names === sourceNames ? publication : { ...publication, sourceNames: names };
  };
}
