import type { Publication } from '../../issue/publication.ts';
import { withSourceName } from '../../issue/sources/publisherName.ts';
import type { SourceNaming } from '../editor/sources/sourceNaming.ts';
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
      const before = publication.get();
      const after = learned(before, address, name);
      if (after === before) return;
      publication.set(after);
      void changePublication((onDisk) => learned(onDisk, address, name)).then((isKept) => {
        if (!isKept) onNotKept();
      });
    },
  };
}

function learned(publication: Publication, address: string, name: string): Publication {
  const { sourceNames, language } = publication;
  const names = withSourceName(sourceNames, address, name, language);
  return names === sourceNames ? publication : { ...publication, sourceNames: names };
}
