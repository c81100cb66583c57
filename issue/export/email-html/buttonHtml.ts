import { markup, noHtml, type Html } from '../markup.ts';
import { linkAddress } from '../mail-tools/mergeTagText.ts';
import type { EmailContext } from './emailContext.ts';

/**
 * Returns a link that looks like a button in all mail programs, including Outlook; without a safe address only its
 * label.
 */
export function buttonHtml(
  label: string,
  url: string,
  { rendering, look, above }: EmailContext,
): Html {
  if (label === '') return noHtml;
  const address = linkAddress(url, rendering.tool);
  if (address === undefined)
    return markup`<p style="margin:${above}px 0px 0px"><b>${label}</b></p>`;
  const { fill, onFill } = look.colours;
  return markup`<table role="presentation" cellspacing="0" style="margin:${above}px 0px 0px"><tr><td${look.hook('fill')} bgcolor="${fill}" style="background:${fill};mso-padding-alt:12px 24px"><a href="${address}" style="display:inline-block;padding:12px 24px;color:${onFill};font-weight:bold;line-height:1.3;text-decoration:none">${label}</a></td></tr></table>`;
}
