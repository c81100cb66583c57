import { replaceIn } from '../changes/replaceIn.ts';
import type { Picture } from '../text/picture.ts';

/** The value with each picture in it changed; what holds no changed picture stays the same object. */
export function changePictures<T>(value: T, change: (picture: Picture) => Picture): T {
  return replaceIn(value, (part, field) =>
    field === 'picture' && typeof part === 'object' ? change(part as Picture) : part,
  );
}

/** Every picture in the value, in reading order. */
export function picturesIn(value: unknown): Picture[] {
  const pictures: Picture[] = [];
  changePictures(value, (picture) => {
    pictures.push(picture);
    return picture;
  });
  return pictures;
}
