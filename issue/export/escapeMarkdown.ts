// Some parsers take an escaped bracket before a parenthesis for the end of a link all the same: it needs an entity.
const special = /&(?=#?\w+;)|[\\`*_[\]~<>]/g;

/** Text as CommonMark shows it letter for letter; line starts are the caller's to watch. */
export function escapeMarkdown(text: string): string {
  return text.replace(special, escaped).replace(/\s*\n\s*/g, ' ');
}

function escaped(found: string, place: number, text: string): string {
  if (found === '<') return '&lt;';
  if (found === '>') return '&gt;';
  return found === ']' && /^[(:]/.test(text.slice(place + 1, place + 2)) ? '&#93;' : `\\${found}`;
}

/** A paragraph whose lines do not begin like a heading, a list, a quote or an underline. */
export function escapeLineStarts(text: string): string {
  return text
    .replace(/^(\s*)([#+-])/gm, '$1\\$2')
    .replace(/^(\s*)=/gm, '$1&#61;')
    .replace(/^(\s*\d{1,9})([.)])(?=\s|$)/gm, '$1\\$2')
    .replace(/^\s+/, '');
}
