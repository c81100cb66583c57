import type { Picture } from '../../text/picture.ts';
import { markup, noHtml, type Html } from '../markup.ts';

/**
 * Returns a picture at its own width, or the available width if that is less: by attributes for Outlook, and by styles
 * so that it shrinks with the screen. A link if there is an address; widths in px.
 */
export function imageHtml(
  picture: Pick<Picture, 'alt' | 'width' | 'height'>,
  source: string,
  address: string | undefined,
  room: number,
): Html {
  const { width, height } = shownSize(picture, room);
  // Old programs draw a border around a linked picture.
  const border = address === undefined ? noHtml : markup`;border:0`;
  const image = markup`<img src="${source}" alt="${picture.alt}" width="${width}"${height > 0 ? markup` height="${height}"` : noHtml} style="display:block;width:100%;max-width:${width}px;height:auto${border}">`;
  return address === undefined ? image : markup`<a href="${address}">${image}</a>`;
}

/** Returns width and height in px within the available width; height 0 if the picture's own size is unknown. */
export function shownSize(
  { width, height }: Pick<Picture, 'width' | 'height'>,
  room: number,
): { width: number; height: number } {
  if (width === 0 || height === 0) return { width: room, height: 0 };
  const shown = Math.min(width, room);
  return { width: shown, height: Math.max(1, Math.round((height * shown) / width)) };
}
