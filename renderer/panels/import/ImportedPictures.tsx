import type { MissingPicture } from '../../../desk/reading/importSource.ts';
import { useMessages } from '../../language/useMessages.ts';
import { Lines } from '../../ui/Lines.tsx';
import { isIncluded } from './pictureNames.ts';

interface Properties {
  /** The alt texts of the pictures that the issue names, by their files. */
  readonly wanted: ReadonlyMap<string, string>;
  /** The picked files, by name. */
  readonly files: ReadonlyMap<string, File>;
  /** Pictures for which the issue has gaps. */
  readonly gaps: readonly MissingPicture[];
}

/** Lists which of an imported issue's pictures are imported, which are not, and how to add those. */
export function ImportedPictures({ wanted, files, gaps }: Properties) {
  const { pictures } = useMessages().importing;
  const missing = [
    ...[...wanted]
      .filter(([file]) => !isIncluded(file, files))
      .map(([file, alt]) => alt || pictures.unnamed(`${file.slice(0, 12)}…`)),
    ...gaps.map(({ alt, address }) => (alt === '' ? address : `${alt} (${address})`)),
  ];
  return (
    <div className="import-pictures" role="status">
      {wanted.size > 0 && missing.length === 0 && <p>{pictures.allThere(wanted.size)}</p>}
      {missing.length > 0 && (
        <>
          <p>{pictures.missing(missing.length)}</p>
          <Lines lines={missing} />
          <p>{missing.length === gaps.length ? pictures.wayOnBeside : pictures.wayOn}</p>
        </>
      )}
    </div>
  );
}
