import { substitution } from '../../../../issue/typography/substitution.ts';

/** What a line reads when it was typed letter by letter. */
export function typed(text: string, language: string): string {
  let line = '';
  for (const letter of text) {
    const found = substitution(line, letter, language);
    line += letter;
    if (found) line = line.slice(0, line.length - found.remove) + found.insert;
  }
  return line;
}
