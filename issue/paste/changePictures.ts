import { replaceIn } from '../changes/replaceIn.ts';
import type { Picture } from '../text/picture.ts';

/** Returns the value with each picture in it changed; parts without a changed picture stay the same objects. */
export function changePictures<T>(value: T, change: (picture: Picture) => Picture): T {
  return replaceIn(value, (part, field) =>
    field === 'picture' && typeof part === 'object' ? change(part as Picture) : part,
  );
}

/** A file that a picture shows instead of its own, and its size in px. */
export type PictureAsset = Pick<Picture, 'asset' | 'width' | 'height'>;

/** Returns the value with other files, by asset name, for the pictures that show those; other parts stay the same. */
export function renamePictures<T>(value: T, renamed: ReadonlyMap<string, PictureAsset>): T {
  return changePictures(value, (picture) => {
    const other = renamed.get(picture.asset);
    if (!other) return picture;
    const { asset, width, height } = other;
    return { ...picture, asset, width, height };
  });
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
