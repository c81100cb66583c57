import type { Quote } from '../../text/flow.ts';
import type { RichText } from '../../text/inline.ts';
import type { PieceOf } from '../../text/piece.ts';
import type { Sources } from '../../text/source.ts';
import { labelsOf } from '../../language/labels.ts';
import { directionOf } from '../direction.ts';
import { markup, joinHtml, noHtml, trustedHtml, type Html } from '../markup.ts';
import { writeInlines, writeLinked } from '../writeInlines.ts';
import type { EmailContext } from './emailContext.ts';
import { inColours } from './look.ts';
import type { TextName } from './looks.ts';

/** Returns a heading with its emoji; nothing if it is empty. */
export function headingHtml(
  { level, emoji, content }: PieceOf<'heading'>,
  name: TextName,
  { look, inlines, rendering, above, afterRule }: EmailContext,
): Html {
  const words = writeInlines(content, inlines);
  const { attribute, align } = directionOf([content], rendering.context.language);
  if (emoji === '' && words.text === '') return noHtml;
  const space = emoji !== '' && words.text !== '' ? ' ' : '';
  const { rule } = look.values.texts[name];
  const line =
    rule === undefined || afterRule
      ? noHtml
      : trustedHtml(`;padding-top:12px;border-top:${inColours(rule, look.colours)}`);
  return markup`<h${level}${look.textHook(name)}${attribute} style="margin:${above}px 0px 0px;${look.typeset(name)}${line}${align}">${emoji}${space}${words}</h${level}>`;
}

/** Returns a paragraph, set as its role asks; nothing if it is empty. */
export function paragraphHtml(
  content: RichText,
  name: TextName,
  { look, inlines, rendering, above }: EmailContext,
): Html {
  const words = writeInlines(content, inlines);
  if (words.text === '') return noHtml;
  const { attribute, align } = directionOf([content], rendering.context.language);
  const type = name === 'text' ? noHtml : markup`;${look.typeset(name)}`;
  return markup`<p${look.textHook(name)}${attribute} style="margin:${above}px 0px 0px${type}${align}">${words}</p>`;
}

/**
 * Returns a sentence set large next to a bar in the theme's colour, with its attribution. Not a `blockquote`: Evolution
 * takes each for a quoted mail, frames it, drops its styles and greys its text.
 */
export function quoteHtml(
  { content, attribution }: Quote,
  { look, inlines, rendering, above }: EmailContext,
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
      : markup`<p${look.hook('quiet')} style="margin:8px 0px 0px;font-size:15px;font-style:normal;font-weight:normal;color:${quiet}">— ${who}</p>`;
  return markup`<div role="blockquote"${look.hook('accented')}${attribute} style="margin:${above}px 0px 0px;padding:${inset};border-${start}:4px solid ${accent};${look.typeset('quote')};color:${text}${align}">${words}${credit}</div>`;
}

/** Returns the sources: the labels as links, separated by bars, after the newsletter's sign or word for them. */
export function sourcesHtml(
  sources: Sources,
  { look, inlines, rendering, above }: EmailContext,
): Html {
  const labels = sources.map(({ label }) => label);
  const { attribute, align } = directionOf(labels, rendering.context.language);
  const links = sources.map(({ label, url }) => writeLinked(label, url, inlines));
  return markup`<p${look.textHook('sources')}${attribute} style="margin:${above}px 0px 0px;${look.typeset('sources')}${align}">${sourcesSign(sources, rendering)} ${joinHtml(links, ' | ')}</p>`;
}

/** Returns what precedes sources: a word, or a sign that screen readers read as that word. */
export function sourcesSign(sources: Sources, { publication }: EmailContext['rendering']): Html {
  const { one, other } = labelsOf(publication).sources;
  const word = sources.length === 1 ? one : other;
  return publication.theme.sources === 'word'
    ? markup`<span>${word}</span>`
    : markup`<span role="img" title="${word}">🔗</span>`;
}
