/**
 * Breaks a text at spaces into lines of at most `columns` characters, each behind `indent` (the first behind
 * `firstIndent`). What has no space, such as a long address, stays whole; a line break in the text stays one.
 */
export function wrapText(text: string, columns: number, firstIndent = '', indent = ''): string {
  const lines: string[] = [];
  let start = firstIndent;
  for (const part of text.split('\n')) {
    let line = start;
    let empty = true;
    for (const word of part.split(/[ \t]+/)) {
      if (word === '') continue;
      if (!empty && line.length + 1 + word.length > columns) {
        lines.push(line);
        line = indent;
        empty = true;
      }
      line += empty ? word : ` ${word}`;
      empty = false;
    }
    lines.push(line.trimEnd());
    start = indent;
  }
  return lines.join('\n');
}
