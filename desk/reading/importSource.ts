import { readToImport, type ImportOptions, type ImportResult } from '../../issue/importIssue.ts';
import { filesOf, picturesIn, renamePictures } from '../../issue/paste/changePictures.ts';
import type { Source } from './source.ts';
import { SourcePictures, type ReadBeside } from './sourcePictures.ts';

/** An issue from a file, and the pictures of that file. */
export interface ImportedSource extends ImportResult {
  /** By the names under which the issue shows them. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  /** The alt texts and addresses of pictures that are neither in the file nor beside it; the issue has gaps for them. */
  readonly missing: readonly MissingPicture[];
  /** The encoding of the file, if it is not UTF-8. */
  readonly encoding?: string | undefined;
}

export interface MissingPicture {
  readonly alt: string;
  readonly address: string;
}

const noFile = { asset: '', width: 0, height: 0 };

/**
 * Reads the text of a source and returns what makes an issue of it, without holding the text. That resolves to undefined
 * if readers would see nothing of it.
 */
export function sourceToImport(
  { text, format, about, parts, leftOut = [], encoding }: Source,
  options: ImportOptions,
): (readBeside: ReadBeside) => Promise<ImportedSource | undefined> {
  const pictures = new SourcePictures(parts);
  const { pictureFor } = pictures;
  const recognise = readToImport(text, {
    ...options,
    format: format ?? options.format,
    about,
    pictureFor,
  });
  return async (readBeside) => {
    const result = recognise();
    const { blocks } = result.issue;
    if (!result.isOwn && !blocks.some(({ type }) => type !== 'masthead' && type !== 'divider'))
      return undefined;
    const shown = picturesIn(blocks);
    const { found, missing } = await pictures.find(
      readBeside,
      shown.flatMap(filesOf),
      result.embedded,
    );
    const gaps = shown.filter(({ asset }) => missing.has(asset));
    const issue =
      gaps.length === 0
        ? result.issue
        : renamePictures(result.issue, new Map([...missing.keys()].map((name) => [name, noFile])));
    return {
      ...result,
      issue,
      leftOut: [...result.leftOut, ...leftOut],
      pictures: found,
      missing: gaps.map(({ asset, alt }) => ({ alt, address: missing.get(asset) ?? '' })),
      encoding,
    };
  };
}
