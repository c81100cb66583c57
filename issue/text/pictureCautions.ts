/**
 * What is not shown, or shown differently, in a picture that is ready: text that is HTML, pictures that a drawing takes
 * from other files, embedded ones of a kind that is not drawn, characters without a sign, colours that are not converted.
 */
export const pictureCautions = [
  'html-text',
  'outside-parts',
  'embedded-kind',
  'not-in-font',
  'colours',
] as const;
export type PictureCaution = (typeof pictureCautions)[number];
