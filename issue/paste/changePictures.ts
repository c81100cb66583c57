import { replaceIn } from '../changes/replaceIn.ts';
import { withFields, type Picture } from '../text/picture.ts';
import { fileOf } from '../text/pictureFile.ts';

/** Returns the value with each picture in it changed; parts without a changed picture stay the same objects. */
export function changePictures<T>(value: T, change: (picture: Picture) => Picture): T {
  return replaceIn(value, (part, field) =>
    field === 'picture' && typeof part === 'object' ? change(part as Picture) : part,
  );
}

/** A file that a picture shows instead of its own, and its size in px. */
export type PictureAsset = Pick<Picture, 'asset' | 'width' | 'height'>;

/**
 * Returns the value with other files, by name, for the pictures that show those; other parts stay the same. A file that
 * shows only a crop takes the place of the whole picture.
 */
export function renamePictures<T>(value: T, renamed: ReadonlyMap<string, PictureAsset>): T {
  return changePictures(value, (picture) => {
    const { crop, dark } = picture;
    const whole = renamed.get(picture.asset);
    const part = crop && !whole ? renamed.get(fileOf(picture)) : undefined;
    const otherDark = typeof dark === 'object' ? renamed.get(dark.asset) : undefined;
    if (!whole && !part && !otherDark) return picture;
    return withFields(picture, {
      ...sized(whole ?? part ?? picture),
      ...(part && { crop: undefined }),
      ...(otherDark && { dark: sized(otherDark) }),
    });
  });
}

function sized({ asset, width, height }: PictureAsset): PictureAsset {
  return { asset, width, height };
}

/** Returns the names of the files that show a picture: its own or its crop's, and that of its dark version. */
export function filesOf(picture: Picture): string[] {
  const { dark } = picture;
  const names = [fileOf(picture), ...(typeof dark === 'object' ? [dark.asset] : [])];
  return names.filter((name) => name !== '');
}

/** Returns every picture in the value, in reading order. */
export function picturesIn(value: unknown): Picture[] {
  const pictures: Picture[] = [];
  changePictures(value, (picture) => {
    pictures.push(picture);
    return picture;
  });
  return pictures;
}
