import type { Figure } from '../../text/flow.ts';
import type { Picture } from '../../text/picture.ts';
import { markup, joinHtml, noHtml, type Html } from '../markup.ts';
import { linkAddress } from '../mail-tools/mergeTagText.ts';
import { writeInlines } from '../writeInlines.ts';
import type { EmailContext } from './emailContext.ts';

/** A picture with its caption and credit below; while there is no picture, these alone. */
export function figureHtml({ picture, caption, credit }: Figure, context: EmailContext): Html {
  const { look, inlines } = context;
  const lines = [caption, credit]
    .map((line) => writeInlines(line, inlines))
    .filter(({ text }) => text !== '');
  if (picture.asset === '' && lines.length === 0) return noHtml;
  const below =
    lines.length === 0
      ? noHtml
      : markup`<p${look.hook('quiet')} style="margin:8px 0 0;font-size:14px;line-height:1.45;color:${look.colours.quiet}">${joinHtml(lines, '<br>')}</p>`;
  return markup`<div style="margin:24px 0">${pictureHtml(picture, context)}${below}</div>`;
}

/**
 * The picture at its own width, or the width of the page where that is less: by attributes for Outlook, and by styles
 * so that it shrinks with the screen.
 */
function pictureHtml(picture: Picture, { rendering, look }: EmailContext): Html {
  const { asset, alt, link } = picture;
  if (asset === '') return noHtml;
  const { width, height } = shownSize(picture, look.width);
  const address = link === undefined ? undefined : linkAddress(link, rendering.tool);
  // Old programs draw a border around a picture that is a link.
  const border = address === undefined ? noHtml : markup`;border:0`;
  const image = markup`<img src="${rendering.pictureAddress(asset)}" alt="${alt}" width="${width}"${height > 0 ? markup` height="${height}"` : noHtml} style="display:block;width:100%;max-width:${width}px;height:auto${border}">`;
  return address === undefined ? image : markup`<a href="${address}">${image}</a>`;
}

/** Width and height in px within the room there is; height 0 where the picture's own size is not known. */
export function shownSize(
  { width, height }: Pick<Picture, 'width' | 'height'>,
  room: number,
): { width: number; height: number } {
  if (width === 0 || height === 0) return { width: room, height: 0 };
  const shown = Math.min(width, room);
  return { width: shown, height: Math.max(1, Math.round((height * shown) / width)) };
}
