import { leadingEmoji } from '../../text/leadingEmoji.ts';
import { noPicture, type Picture } from '../../text/picture.ts';
import { enteredText } from '../../text/enteredText.ts';
import { attribute, elementsIn, parentOf, styleProperty, type HtmlElement } from './element.ts';

/** An image in an HTML text; `width` and `height` in px, 0 if unknown. */
export interface ImageSource {
  readonly src: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  readonly link: string | undefined;
}

/** Returns the picture for an image; a caller that can fetch or has stored the file sets its asset. */
export type PictureFor = (source: ImageSource) => Picture;

/** The default: a placeholder with the image's alt text and, for a web image, its address. */
export const emptyPicture: PictureFor = ({ src, alt, link }) => ({
  ...noPicture,
  alt,
  ...(link !== undefined && { link }),
  ...(/^https?:\/\/./i.test(src) && { remote: src }),
});

export type ReadImage =
  | { readonly as: 'picture'; readonly source: ImageSource }
  /** An emoji that the page shows as an image. */
  | { readonly as: 'text'; readonly text: string }
  /** A tracking pixel, a spacer, an icon. */
  | { readonly as: 'furniture'; readonly alt: string };

const largestIcon = 40;

/** Returns the emoji whose code is the name of its picture, as in chats: `1f44d-1f3fd@2x.png`. */
function emojiNamed(element: HtmlElement): string | undefined {
  const codes = /\/(?<codes>[\da-f]{4,5}(?:-[\da-f]{4,5})*)(?:@\dx)?\.(?:png|svg|webp|gif)/i.exec(
    attribute(element, 'src'),
  )?.groups?.['codes'];
  const text = String.fromCodePoint(
    ...(codes ?? '').split('-').flatMap((code) => (code === '' ? [] : Number.parseInt(code, 16))),
  );
  return text !== '' && leadingEmoji(text) === text ? text : undefined;
}

/** True for an icon's width and height. */
export function isIconSize(sizes: readonly number[]): boolean {
  return sizes.length === 2 && sizes.every((size) => size <= largestIcon);
}

/** Returns the purpose of an `img` element. */
export function readImage(element: HtmlElement, link: string | undefined): ReadImage {
  const alt = enteredText(attribute(element, 'alt')).trim();
  if (alt !== '' && leadingEmoji(alt) === alt) return { as: 'text', text: alt };
  if (/^:[\w+'-]+:$/.test(alt)) return { as: 'text', text: emojiNamed(element) ?? alt };
  const [width, height] = [length(element, 'width'), length(element, 'height')];
  const sizes = [width, height].filter((size) => size !== undefined);
  if (sizes.some((size) => size <= 2)) return { as: 'furniture', alt };
  if (isIconSize(sizes)) return { as: 'furniture', alt };
  const src = sourceOf(element);
  // A link that only enlarges the picture is dropped.
  const leads = link !== undefined && !/\.(?:png|jpe?g|gif|webp|svg)(?:[?#]|$)/i.test(link);
  return {
    as: 'picture',
    source: { src, alt, width: width ?? 0, height: height ?? 0, link: leads ? link : undefined },
  };
}

/** Returns the image's address: lazy-loading pages store it elsewhere, Gmail behind the address of its own copy. */
function sourceOf(element: HtmlElement): string {
  const written = attribute(element, 'src').trim();
  const isPlaceholder = written === '' || /^data:image\/(?:svg|gif)/i.test(written);
  const src = (isPlaceholder && lateSource(element)) || written;
  const own = src.startsWith('//') ? `https:${src}` : src;
  return /^https:\/\/ci\d\.googleusercontent\.com\/.*#(https?:\/\/.+)$/i.exec(own)?.[1] ?? own;
}

/** Returns the address from lazy-loading attributes, or the largest of the available sizes. */
function lateSource(element: HtmlElement): string {
  const parent = parentOf(element);
  const around = parent?.tagName === 'picture' ? elementsIn(parent) : [];
  const sources = around.filter(({ tagName }) => tagName === 'source');
  const written = ['data-src', 'data-lazy-src', 'data-original', 'data-url'].map((name) =>
    attribute(element, name).trim(),
  );
  const sets = [element, ...sources].flatMap((one) => [
    largestOf(attribute(one, 'srcset')),
    largestOf(attribute(one, 'data-srcset')),
  ]);
  return [...written, ...sets].find((address) => address !== '') ?? '';
}

/** Returns the address with the largest width or density: "a.jpg 1x, b.jpg 2x". */
function largestOf(set: string): string {
  const candidates = [
    ...set.matchAll(/(?<address>[^\s,]\S*[^\s,])(?:\s+(?<size>[\d.]+)[wx])?\s*(?:,|$)/g),
  ];
  const sorted = candidates.toSorted(
    (one, other) => Number(other.groups?.['size'] ?? 1) - Number(one.groups?.['size'] ?? 1),
  );
  return sorted[0]?.groups?.['address'] ?? '';
}

function length(element: HtmlElement, name: 'width' | 'height'): number | undefined {
  const written = attribute(element, name) || styleProperty(element, name);
  const match = /^\s*(\d+)(?:\.\d+)?\s*(?:px)?\s*$/.exec(written);
  return match ? Number(match[1]) : undefined;
}
