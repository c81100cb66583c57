import type { Figure } from '../../text/flow.ts';
import type { Picture } from '../../text/picture.ts';
import { spanWidth } from '../../text/pictureFile.ts';
import { directionOf } from '../direction.ts';
import { linkAddress } from '../mail-tools/mergeTags.ts';
import { joinHtml, markup, noHtml, trustedHtml, type Html } from '../markup.ts';
import type { PictureAddress } from '../rendering.ts';
import { writeInlines } from '../writeInlines.ts';
import type { EmailContext } from './emailContext.ts';
import type { Look } from './look.ts';

type Image = Pick<Picture, 'asset' | 'alt' | 'width' | 'height' | 'span' | 'dark'>;

/**
 * Returns a picture at its width in the available one: by attributes for Outlook, and by styles so that it shrinks with
 * the screen. A link if there is an address. Where there is a style sheet, dark mode shows it as the author wants.
 */
export function imageHtml(
  picture: Image,
  sourceOf: PictureAddress,
  address: string | undefined,
  look: Look,
): Html {
  const { dark } = picture;
  const onDark = !look.isFragment && typeof dark === 'object' ? { ...picture, ...dark } : undefined;
  const kind = onDark ? 'onLight' : dark === 'frame' ? 'framed' : undefined;
  // Old programs draw a border around a linked picture.
  const more = address === undefined ? noHtml : markup`;border:0`;
  const element = (image: Image, hook: Html, display: Html) => {
    const { width, height } = shownSize(image, look.width);
    return markup`<img${hook} src="${sourceOf(image.asset)}" alt="${picture.alt}" width="${width}"${height > 0 ? markup` height="${height}"` : noHtml} style="display:${display};width:100%;max-width:${width}px;height:auto${more}">`;
  };
  const images = [
    element(picture, kind ? look.hook(kind) : noHtml, markup`block`),
    ...(onDark
      ? [notOutlookStart, element(onDark, look.hook('onDark'), hidden), notOutlookEnd]
      : []),
  ];
  const shown = joinHtml(images);
  return address === undefined ? shown : markup`<a href="${address}">${shown}</a>`;
}

/** Outlook for Windows shows hidden pictures. */
const notOutlookStart = trustedHtml('<!--[if !mso]><!-->');
const notOutlookEnd = trustedHtml('<!--<![endif]-->');
const hidden = trustedHtml('none;mso-hide:all');

/** Returns width and height in px within the available width; height 0 if the picture's own size is unknown. */
export function shownSize(
  { width, height, span }: Pick<Picture, 'width' | 'height' | 'span'>,
  room: number,
): { width: number; height: number } {
  const shown = spanWidth({ width: height === 0 ? 0 : width, span }, room);
  if (width === 0 || height === 0) return { width: shown, height: 0 };
  return { width: shown, height: Math.max(1, Math.round((height * shown) / width)) };
}

/** Returns a picture with its caption and credit below; without a picture, only these. */
export function figureHtml({ picture, caption, credit }: Figure, context: EmailContext): Html {
  const { look, inlines, rendering } = context;
  const { attribute, align } = directionOf([caption, credit], rendering.context.language);
  const lines = [caption, credit]
    .map((line) => writeInlines(line, inlines))
    .filter(({ text }) => text !== '');
  if (picture.asset === '' && lines.length === 0) return noHtml;
  const below =
    lines.length === 0
      ? noHtml
      : markup`<p${look.hook('quiet')}${attribute} style="margin:8px 0px 0px;font-size:14px;line-height:1.45;color:${look.colours.quiet}${align}">${joinHtml(lines, '<br>')}</p>`;
  return markup`<div style="margin:${context.above}px 0px 0px">${pictureHtml(picture, context)}${below}</div>`;
}

function pictureHtml(picture: Picture, { rendering, look }: EmailContext): Html {
  const { asset, link } = picture;
  if (asset === '') return noHtml;
  const address = link === undefined ? undefined : linkAddress(link, rendering.tool);
  return imageHtml(picture, rendering.pictureAddress, address, look);
}
