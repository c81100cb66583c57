import type { LinkItem } from '../../text/piece.ts';
import { directionOf } from '../direction.ts';
import { markup, joinHtml, noHtml, trustedHtml, type Html } from '../markup.ts';
import { writeInlines, writeLinked } from '../writeInlines.ts';
import type { EmailContext } from './emailContext.ts';

/** Returns a list of links, each with its note below. */
export function linksHtml(items: readonly LinkItem[], context: EmailContext): Html {
  const { look, inlines, rendering, above } = context;
  const texts = items.flatMap((item) => [item.label, item.note]);
  const { attribute, align, start } = directionOf(texts, rendering.context.language);
  const indent = trustedHtml(start === 'left' ? '0 0 0 24px' : '0 24px 0 0');
  const lines = items.map((item) => {
    const note = writeInlines(item.note, inlines);
    const below =
      note.text === ''
        ? noHtml
        : markup`<br><span${look.hook('quiet')} style="font-size:15px;color:${look.colours.quiet}">${note}</span>`;
    return markup`<li style="margin:0 0 8px">${label(item, context)}${below}</li>`;
  });
  return markup`<ul${attribute} style="margin:${above}px 0px 0px;padding:${indent}${align}">${joinHtml(lines)}</ul>`;
}

/** Returns a poll: its answers below each other, each in its own frame. */
export function pollHtml(items: readonly LinkItem[], context: EmailContext): Html {
  const { look, inlines, rendering, above } = context;
  const texts = items.flatMap((item) => [item.label, item.note]);
  const { attribute, align } = directionOf(texts, rendering.context.language);
  const answers = items.map((item) => {
    const note = writeInlines(item.note, inlines);
    return markup`<p${look.hook('accented')} style="margin:0 0 8px;padding:10px 14px;border:1px solid ${look.colours.accent}">${label(item, context)}${note.text === '' ? noHtml : markup` <span>${note}</span>`}</p>`;
  });
  return markup`<div${attribute} style="margin:${above}px 0px 0px${align}">${joinHtml(answers)}</div>`;
}

function label(item: LinkItem, { inlines }: EmailContext): Html {
  return item.url === ''
    ? writeInlines(item.label, inlines)
    : writeLinked(item.label, item.url, inlines);
}
