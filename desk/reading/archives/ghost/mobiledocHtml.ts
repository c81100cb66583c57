import { escapeHtml } from '../../../../issue/export/escapeHtml.ts';
import { jsonOf, listIn, textIn } from '../json.ts';
import { cardHtml, picture } from './cardHtml.ts';

/**
 * Returns the Markdown of a post that consists of a single card with it, as Ghost's editor before 2018 wrote; undefined
 * for others.
 */
export function markdownOfMobiledoc(mobiledoc: string): string | undefined {
  const cards = listIn(jsonOf(mobiledoc), 'cards');
  const [only] = cards;
  return cards.length === 1 && isMarkdown(only) ? textIn(at(only, 1), 'markdown') : undefined;
}

/**
 * Writes what Ghost's editor stored before Lexical (mobiledoc 0.3) as HTML. Undefined for other texts, and if it contains
 * a card that is not known: then the page that Ghost made of it loses less.
 */
export function mobiledocHtml(mobiledoc: string): string | undefined {
  const document = jsonOf(mobiledoc);
  const sections = listIn(document, 'sections');
  if (sections.length === 0) return undefined;
  const written = sections.map((section) => sectionHtml(section, document));
  return written.includes(undefined) ? undefined : written.join('');
}

/** Sections are 1 for text, 2 for a picture, 3 for a list, 10 for a card. */
function sectionHtml(section: unknown, document: unknown): string | undefined {
  switch (at(section, 0)) {
    case 1: {
      const written = String(at(section, 1));
      const tag = /^(?:p|h[1-6]|blockquote|aside)$/.test(written) ? written : 'p';
      return `<${tag}>${markersHtml(at(section, 2), document)}</${tag}>`;
    }
    case 2:
      return `<p>${picture(String(at(section, 1)), '', '')}</p>`;
    case 3: {
      const tag = at(section, 1) === 'ol' ? 'ol' : 'ul';
      const items = list(at(section, 2)).map((item) => `<li>${markersHtml(item, document)}</li>`);
      return `<${tag}>${items.join('')}</${tag}>`;
    }
    case 10: {
      const card = listIn(document, 'cards')[Number(at(section, 1))];
      return cardHtml(String(at(card, 0)), at(card, 1));
    }
    default:
      return undefined;
  }
}

/** A marker opens marks, by their numbers, has a text or an atom, and closes the innermost marks, so many. */
function markersHtml(markers: unknown, document: unknown): string {
  const [atoms, markups] = [listIn(document, 'atoms'), listIn(document, 'markups')];
  const open: string[] = [];
  let html = '';
  for (const marker of list(markers)) {
    for (const index of list(at(marker, 1))) {
      const markup = markups[Number(index)];
      const tag = /^(?:a|strong|b|em|i|s|u|code|sub|sup)$/.exec(String(at(markup, 0)))?.[0];
      const href = tag === 'a' ? hrefIn(list(at(markup, 1))) : undefined;
      open.push(tag ?? 'span');
      html += href === undefined ? `<${tag ?? 'span'}>` : `<a href="${escapeHtml(href)}">`;
    }
    const content = at(marker, 3);
    const atom = at(marker, 0) === 1 ? atoms[Number(content)] : undefined;
    if (atom === undefined) html += escapeHtml(String(content));
    else html += at(atom, 0) === 'soft-return' ? '<br>' : escapeHtml(String(at(atom, 1)));
    for (let closing = Number(at(marker, 2)); closing > 0 && open.length > 0; closing -= 1)
      html += `</${open.pop() ?? ''}>`;
  }
  return html;
}

/** Attributes are a list of names, each followed by its value. */
function hrefIn(attributes: readonly unknown[]): string | undefined {
  const index = attributes.findIndex((name, place) => place % 2 === 0 && name === 'href');
  return index < 0 ? undefined : String(attributes[index + 1]);
}

function isMarkdown(card: unknown): boolean {
  return /^(?:card-)?markdown$/.test(String(at(card, 0))) && textIn(at(card, 1), 'markdown') !== '';
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function at(value: unknown, index: number): unknown {
  return list(value)[index];
}
