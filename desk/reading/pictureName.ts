/** Matches the names of picture files, whether or not they are shown as they are. */
const pictureEnding = /\.(?:png|jpe?g|gif|webp|svg|heic|heif|avif|tiff?|bmp)$/i;

/** True for the name of a picture's file. */
export function isPictureName(name: string): boolean {
  return pictureEnding.test(name);
}
