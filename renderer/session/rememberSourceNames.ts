import type { Publication } from '../../issue/publication.ts';
import type { SourceNaming } from './sourceNaming.ts';
import type { Store } from '../store/store.ts';
import { changePublication } from './changePublication.ts';

/**
 * Names sources by the publication as of now, and keeps in it what the author calls them: at once, and on disk;
 * `onNotKept` is told of a name that could not be written there.
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

/** What puts a name into a publication. The table of publishers is not needed before the page is there. */
async function learnedBy(address: string, name: string) {
  const { withSourceName } = await import('../../issue/sources/publisherName.ts');
  return (publication: Publication): Publication => {
    const { sourceNames, language } = publication;
    const names = withSourceName(sourceNames, address, name, language);
    return names === sourceNames ? publication : { ...publication, sourceNames: names };
  };
}
