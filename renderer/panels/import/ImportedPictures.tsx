import { useMessages } from '../../language/useMessages.ts';
import { isIncluded } from './pictureNames.ts';

interface Properties {
  /** The alt texts of the pictures that the issue names, by their files. */
  readonly wanted: ReadonlyMap<string, string>;
  /** The picked files, by name. */
  readonly files: ReadonlyMap<string, File>;
}

/** Lists which of an imported issue's pictures are imported, which are not, and how to add those. */
export function ImportedPictures({ wanted, files }: Properties) {
  const { pictures } = useMessages().importing;
  const missing = [...wanted].filter(([file]) => !isIncluded(file, files));
  return (
    <div className="import-pictures" role="status">
      {wanted.size > 0 && missing.length === 0 && <p>{pictures.allThere(wanted.size)}</p>}
      {missing.length > 0 && (
        <>
          <p>{pictures.missing(missing.length)}</p>
          <ul>
            {missing.map(([file, alt]) => (
              <li key={file}>{alt || pictures.unnamed(`${file.slice(0, 12)}…`)}</li>
            ))}
          </ul>
          <p>{pictures.wayOn}</p>
        </>
      )}
    </div>
  );
}
