import { noPicture, type Picture } from '../../text/picture.ts';
import { leadingEmoji } from '../lines/emoji.ts';
import { attribute, styleProperty, type HtmlElement } from './element.ts';

/** An image as an HTML text names it; `width` and `height` in px, 0 when not said. */
export interface ImageSource {
  readonly src: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  readonly link: string | undefined;
}

/** Chooses the picture that stands for an image; whoever can fetch or has stored the file gives its asset. */
export type PictureFor = (source: ImageSource) => Picture;

/** The default: a place for a picture, with the image's alt text. */
export const emptyPicture: PictureFor = ({ alt, link }) => ({
  ...noPicture,
  alt,
  ...(link !== undefined && { link }),
});

export type ReadImage =
  | { readonly as: 'picture'; readonly source: ImageSource }
  /** An emoji that the page draws as an image. */
  | { readonly as: 'text'; readonly text: string }
  /** A tracking pixel, a spacer, an icon. */
  | { readonly as: 'furniture'; readonly alt: string };

const largestIcon = 40;

/** What an `img` element is for. */
export function readImage(element: HtmlElement, link: string | undefined): ReadImage {
  const alt = attribute(element, 'alt').trim();
  if (alt !== '' && leadingEmoji(alt) === alt) return { as: 'text', text: alt };
  const [width, height] = [length(element, 'width'), length(element, 'height')];
  const sizes = [width, height].filter((size) => size !== undefined);
  if (sizes.some((size) => size <= 2)) return { as: 'furniture', alt };
  if (sizes.length === 2 && sizes.every((size) => size <= largestIcon)) {
    return { as: 'furniture', alt };
  }
  const src = attribute(element, 'src').trim();
  return { as: 'picture', source: { src, alt, width: width ?? 0, height: height ?? 0, link } };
}

function length(element: HtmlElement, name: 'width' | 'height'): number | undefined {
  const written = attribute(element, name) || styleProperty(element, name);
  const match = /^\s*(\d+)(?:\.\d+)?\s*(?:px)?\s*$/.exec(written);
  return match ? Number(match[1]) : undefined;
}
