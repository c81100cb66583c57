import { companyText, dayLabel } from '../../text/earningsText.ts';
import type { Company, ReportingDay } from '../../text/piece.ts';
import { joinHtml, markup, type Html } from '../markup.ts';
import type { EmailContext } from './emailContext.ts';
import { typeset } from './look.ts';

/**
 * Returns who reports when: a table with a row per day. In a fragment each cell is a block, so that an editor without
 * tables, into which it is pasted, keeps the lines.
 */
export function earningsHtml(days: readonly ReportingDay[], context: EmailContext): Html {
  const { look } = context;
  const { line, text } = look.colours;
  const cell = (inner: Html | string) => (look.isFragment ? markup`<div>${inner}</div>` : inner);
  const { language } = context.rendering.context;
  const rows = days.map(({ date, companies }) => {
    const names = companies.map(unbroken).join(', ') || '–';
    return markup`<tr valign="top"><th scope="row" width="130" align="left" style="padding:9px 9px 9px 0;border-bottom:1px solid ${line}">${cell(twoLines(dayLabel(date, language)))}</th><td style="padding:9px 0;border-bottom:1px solid ${line}">${cell(names)}</td></tr>`;
  });
  return markup`<table width="100%" cellspacing="0" style="margin:${context.above}px 0px 0px;border-top:1px solid ${line};${typeset(16, 1.4, look.fonts, text)}">${joinHtml(rows)}</table>`;
}

/** Puts the weekday above its date, so that all rows break alike. */
export function twoLines(day: string): Html {
  const [weekday = '', ...date] = day.split(' ');
  return date.length === 0 ? markup`${weekday}` : markup`${weekday}<br>${date.join(' ')}`;
}

/** Keeps a company and its session on one line. */
function unbroken(company: Company): string {
  return companyText(company).replace(' (', '\u00A0(');
}
