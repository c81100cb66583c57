import type { Figure } from '../../text/flow.ts';
import type { Picture } from '../../text/picture.ts';
import { directionOf } from '../direction.ts';
import { markup, joinHtml, noHtml, type Html } from '../markup.ts';
import { linkAddress } from '../mail-tools/mergeTagText.ts';
import { writeInlines } from '../writeInlines.ts';
import type { EmailContext } from './emailContext.ts';
import { imageHtml } from './imageHtml.ts';

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
