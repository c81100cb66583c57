import type { Quote } from '../../text/flow.ts';
import type { RichText } from '../../text/inline.ts';
import type { ParagraphRole, Piece } from '../../text/piece.ts';
import type { Sources } from '../../text/source.ts';
import { directionOf } from '../direction.ts';
import { markup, joinHtml, noHtml, trustedHtml, type Html } from '../markup.ts';
import { writeInlines, writeLinked } from '../writeInlines.ts';
import type { EmailContext } from './emailContext.ts';

const headingStyles = {
  1: { above: 0, below: 12, type: trustedHtml('font-size:34px;line-height:1.15') },
  2: { above: 44, below: 14, type: trustedHtml('font-size:24px;line-height:1.25') },
  3: { above: 28, below: 8, type: trustedHtml('font-size:18px;line-height:1.35') },
} as const;

/** Returns a heading with its emoji; nothing if it is empty. */
export function headingHtml(
  { level, emoji, content }: Extract<Piece, { kind: 'heading' }>,
  { look, inlines, rendering }: EmailContext,
): Html {
  const words = writeInlines(content, inlines);
  const { attribute, align } = directionOf([content], rendering.context.language);
  if (emoji === '' && words.text === '') return noHtml;
  const { above, below, type } = headingStyles[level];
  const top = look.boxed || above === 0 ? '0' : `${String(look.space(above))}px`;
  const space = emoji !== '' && words.text !== '' ? ' ' : '';
  return markup`<h${level}${level === 1 ? look.hook('title') : noHtml}${attribute} style="margin:${top} 0 ${look.space(below)}px;${type}${look.headingFonts};page-break-after:avoid${align}">${emoji}${space}${words}</h${level}>`;
}

/** Returns a paragraph, in small print if its role asks for it; nothing if it is empty. */
export function paragraphHtml(
  content: RichText,
  role: ParagraphRole | undefined,
  { look, inlines, rendering }: EmailContext,
): Html {
  const words = writeInlines(content, inlines);
  if (words.text === '') return noHtml;
  const { attribute, align } = directionOf([content], rendering.context.language);
  const { accent, quiet } = look.colours;
  switch (role) {
    case undefined:
      return markup`<p${attribute} style="margin:0 0 ${look.space(16)}px${align}">${words}</p>`;
    case 'publication':
      return markup`<p${look.hook('name')}${attribute} style="margin:0 0 ${look.space(20)}px;padding-top:12px;border-top:4px solid ${accent};color:${accent};font-size:16px;font-weight:bold;letter-spacing:.3px${align}">${words}</p>`;
    case 'byline':
      return markup`<p${look.hook('quiet')}${attribute} style="margin:0 0 ${look.space(28)}px;font-size:15px;color:${quiet}${align}">${words}</p>`;
    case 'label':
      return markup`<p${look.hook('quiet')}${attribute} style="margin:0 0 8px;font-size:14px;letter-spacing:.5px;color:${quiet}${align}">${words}</p>`;
    case 'note':
      return markup`<p${look.hook('quiet')}${attribute} style="margin:0 0 ${look.space(16)}px;font-size:15px;color:${quiet}${align}">${words}</p>`;
  }
}

/**
 * Returns a sentence set large next to a bar in the theme's colour, with its attribution. Not a `blockquote`: Evolution
 * takes each for a quoted mail, frames it, drops its styles and greys its text.
 */
export function quoteHtml(
  { content, attribution }: Quote,
  { look, inlines, rendering }: EmailContext,
): Html {
  const { attribute, align, start } = directionOf(
    [content, attribution],
    rendering.context.language,
  );
  const inset = trustedHtml(start === 'left' ? '2px 0 2px 20px' : '2px 20px 2px 0');
  const words = writeInlines(content, inlines);
  const who = writeInlines(attribution, inlines);
  if (words.text === '' && who.text === '') return noHtml;
  const { accent, quiet, text } = look.colours;
  const credit =
    who.text === ''
      ? noHtml
      : markup`<p${look.hook('quiet')} style="margin:8px 0 0;font-size:15px;font-style:normal;color:${quiet}">— ${who}</p>`;
  return markup`<div role="blockquote"${look.hook('accented')}${attribute} style="margin:${look.space(28)}px 0;padding:${inset};border-${start}:4px solid ${accent};font-size:21px;line-height:1.4;font-style:italic;color:${text}${align}">${words}${credit}</div>`;
}

/** Returns the sources: the labels as links, separated by bars. */
export function sourcesHtml(sources: Sources, { look, inlines, rendering }: EmailContext): Html {
  const labels = sources.map(({ label }) => label);
  const { attribute, align } = directionOf(labels, rendering.context.language);
  const links = sources.map(({ label, url }) =>
    url === '' ? writeInlines(label, inlines) : writeLinked(label, url, inlines),
  );
  return markup`<p${look.hook('quiet')}${attribute} style="margin:0 0 ${look.space(16)}px;font-size:15px;color:${look.colours.quiet}${align}">🔗 ${joinHtml(links, ' | ')}</p>`;
}
