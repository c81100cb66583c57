import type { Reason } from '../../issue/file/reason.ts';

/** Maximum size of a file that is read, in bytes. */
export const largestPicture = 100_000_000;

/** Returns why a file of that many bytes is too large to be read; undefined if it is not. */
export function largePicture(bytes: number): Reason | undefined {
  if (bytes <= largestPicture) return undefined;
  const [megabytes, most] = [bytes / 1_000_000, largestPicture / 1_000_000];
  return { reason: 'large-picture', megabytes, most };
}

/** Maximum width of a picture that is kept or exported, in px: twice a wide column, for high-density screens. */
export const mostWidth = 2400;

/** Maximum height, in px; a screenshot of a whole page still fits, and programs still show it. */
export const mostHeight = 16_000;

/** Maximum number of pixels of a picture that is read, all frames together. */
export const mostPixels = 200_000_000;

/** Time after which a picture is given up, in ms: only one made for that takes so long. */
export const mostTime = 120_000;

const lightBytes = 100_000;
const lightBytesPerPixel = 0.3;

/** True if encoding a picture again could save little. */
export function isLight(bytes: number, width: number, height: number): boolean {
  return bytes <= lightBytes || bytes <= width * height * lightBytesPerPixel;
}

/** What a photo in a mail may weigh, in bytes: four of them are 600 KB. At twice the column, less quality is not seen. */
export const mailPhotoBytes = 150_000;
