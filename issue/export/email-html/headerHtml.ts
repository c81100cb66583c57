import { linkAddress } from '../mail-tools/mergeTagText.ts';
import { markup, noHtml, type Html } from '../markup.ts';
import type { Rendering } from '../rendering.ts';
import type { Look } from './look.ts';
import { imageHtml } from './imageHtml.ts';

/** Returns the theme's picture above the masthead, optionally linked; nothing if there is none. */
export function headerHtml(rendering: Rendering, look: Look): Html {
  const { header } = rendering.publication.theme;
  if (!header) return noHtml;
  const address = header.link === undefined ? undefined : linkAddress(header.link, rendering.tool);
  const image = imageHtml(header, rendering.pictureAddress(header.asset), address, look.width);
  return markup`<div style="margin:0 0 ${look.space(24)}px">${image}</div>`;
}
