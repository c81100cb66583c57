import type { Bar } from '../../text/piece.ts';
import { numberText } from '../../text/tokenText.ts';
import { markup, joinHtml, type Html } from '../markup.ts';
import type { EmailContext } from './emailContext.ts';

/**
 * Bars drawn with table cells, so that they show with pictures off; each has its name and value as text before it,
 * which is all that a screen reader reads. The longest bar takes the whole width.
 */
export function barsHtml(
  bars: readonly Bar[],
  unit: string,
  { rendering, look }: EmailContext,
): Html {
  const longest = Math.max(...bars.map(({ value }) => Math.abs(value)));
  const { accent } = look.colours;
  const rows = bars.map(({ label, value }) => {
    const share = longest > 0 ? Math.max(1, Math.round((Math.abs(value) / longest) * 100)) : 1;
    const figure = `${numberText(value, rendering.context.language)} ${unit}`.trim();
    return markup`<p style="margin:0 0 4px;font-size:15px;line-height:1.35">${label} <b>${figure}</b></p><table role="presentation" width="${share}%" cellpadding="0" cellspacing="0" style="margin:0 0 12px"><tr><td${look.hook('bar')} bgcolor="${accent}" height="14" style="font-size:14px;line-height:14px;background:${accent}">&nbsp;</td></tr></table>`;
  });
  return markup`<div style="margin:${look.space(24)}px 0">${joinHtml(rows)}</div>`;
}
