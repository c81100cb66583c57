import { replaceIn } from '../changes/replaceIn.ts';
import type { Picture } from '../text/picture.ts';

/** Returns the value with each picture in it changed; parts without a changed picture stay the same objects. */
export function changePictures<T>(value: T, change: (picture: Picture) => Picture): T {
  return replaceIn(value, (part, field) =>
    field === 'picture' && typeof part === 'object' ? change(part as Picture) : part,
  );
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
