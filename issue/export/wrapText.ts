import { displayWidth } from './displayWidth.ts';

/**
 * Wraps a text at spaces, and between Chinese or Japanese characters, into lines of at most `columns` columns, each
 * after `indent` (the first after `firstIndent`). Unbreakable runs, such as a long address, stay whole; line breaks in
 * the text are kept. No line ends with a space.
 */
export function wrapText(text: string, columns: number, firstIndent = '', indent = ''): string {
  const lines: string[] = [];
  let start = firstIndent;
  for (const part of text.split('\n')) {
    let line = start;
    let width = displayWidth(start);
    let isEmpty = true;
    for (const word of part.split(/[ \t]+/)) {
      let space = isEmpty ? '' : ' ';
      for (const piece of piecesOf(word)) {
        const wanted = space.length + displayWidth(piece);
        if (!isEmpty && width + wanted > columns) {
          lines.push(line.trimEnd());
          line = indent + piece;
          width = displayWidth(line);
        } else {
          line += space + piece;
          width += wanted;
        }
        isEmpty = false;
        space = '';
      }
    }
    lines.push(line.trimEnd());
    start = indent;
  }
  return lines.join('\n');
}

const ideograph = '[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\u3001-\\u301F\\u30FC\\uFF01-\\uFF60]';
/** Characters that must not start a line (or, the second, end one): the basic rules of JIS X 4051. */
const closing = '[、。，．！？：；）」』】》〉〕・ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ]';
const opening = '[（「『【《〈〔]';
const betweenIdeographs = new RegExp(
  `(?<=${ideograph})(?<!${opening})(?=${ideograph})(?!${closing})`,
  'u',
);

function piecesOf(word: string): string[] {
  if (word === '') return [];
  return /[\u3001-\uFF60\u{20000}-\u{3FFFD}]/u.test(word) ? word.split(betweenIdeographs) : [word];
}

/** Placeholders in unbreakable text: for its spaces, and between its ideographs to keep them together. */
const heldSpace = '\uFDD0';
const joiner = '\uFDD1';

/** Returns the text so that no line breaks within it, until `released`. */
export function held(text: string): string {
  return text.replaceAll(' ', heldSpace).split(betweenIdeographs).join(joiner);
}

/** Returns a wrapped text with everything held in it restored. */
export function released(text: string): string {
  return text.replaceAll(heldSpace, ' ').replaceAll(joiner, '');
}

/** Removes the characters that hold text together. */
export function withoutHolds(text: string): string {
  return text.replace(/[\uFDD0\uFDD1]/g, '');
}
