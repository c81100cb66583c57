// Some parsers let an escaped bracket before a parenthesis end a link anyway: it needs an entity.
const special = /&(?=#?\w+;)|[\\`*_[\]~<>\u2028\u2029]/g;
const control = /[^\P{Cc}\n\t]|\p{Cs}/gu;

/** Escapes text so that CommonMark shows it literally; line starts are the caller's responsibility. */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(control, (found) => (/\p{Cs}/u.test(found) ? '\uFFFD' : ''))
      .replace(/[ \t]*\n[ \t\n]*/g, ' ')
      .replace(special, escaped)
      // Parsers would strip white space at the ends of a line, and at delimiters, even if it is not a plain space.
      .replace(/^\s+|\s+$/g, (edge) => edge.replace(/[^\S \n]/g, entityOf))
  );
}

function escaped(found: string, place: number, text: string): string {
  if (found === '<') return '&lt;';
  if (found === '>') return '&gt;';
  if (/\s/.test(found)) return entityOf(found);
  return found === ']' && /^[(:]/.test(text.slice(place + 1, place + 2)) ? '&#93;' : `\\${found}`;
}

function entityOf(character: string): string {
  return character === '\u00A0' ? '&nbsp;' : `&#${String(character.charCodeAt(0))};`;
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': '\u00A0',
};

/** Returns the unescaped text, for places where Markdown takes it literally. */
export function unescapeMarkdown(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])|&(?:lt|gt|nbsp|#\d+);/g, (found, letter?: string) => {
    return letter ?? entities[found] ?? String.fromCharCode(Number(found.slice(2, -1)));
  });
}

/**
 * Restores bare addresses in escaped text: many parsers turn them into links, and take an escape within such a link as
 * part of it. An address that contains one is kept from becoming a link.
 */
export function escapeBareAddresses(text: string): string {
  return text.replace(linkOrAddress, (found, start?: string, mark?: string) =>
    start !== undefined && mark !== undefined ? `${start}${entityOf(mark)}` : found,
  );
}

/** The address of a link, which may hold another one, or one in the text with an escape in it. */
const linkOrAddress =
  /(?:\]\(<|<)[^\n>]*|\]\([^\s)]*|="[^\s"]*|(https?(?=:\/\/)|www(?=\.))([:.])(?=[^\s<]*(?:\\|&#?\w+;))/giu;

/** Escapes a paragraph so that no line is empty, or starts like a heading, a list, a quote, a table or an underline. */
export function escapeLineStarts(text: string): string {
  return text
    .replace(/^[ \t\n]+|[ \t\n]+$/g, '')
    .replace(severalBreaks, (breaks) => `${'<br>'.repeat(breaks.split('\n').length - 2)}  \n`)
    .replace(/^([ \t]*)([#+-])/gm, '$1\\$2')
    .replace(/^([ \t]*)([|:])(?=[ \t|:-]*$)/gm, '$1\\$2')
    .replace(/^([ \t]*)=/gm, '$1&#61;')
    .replace(/^([ \t]*\d{1,9})([.)])(?=[ \t]|$)/gm, '$1\\$2');
}

const severalBreaks = / {2}\n(?: *\n)+/g;
