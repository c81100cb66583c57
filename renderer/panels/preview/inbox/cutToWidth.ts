/** Returns the width of a text, in px. */
export type Measure = (text: string) => number;

const ellipsis = '…';

/** Returns the text truncated to one line of that width, with an ellipsis if needed; never splits characters. */
export function cutToWidth(text: string, room: number, measure: Measure): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (measure(line) <= room) return line;
  const characters = split(line);
  let [fits, tooLong] = [0, characters.length];
  while (tooLong - fits > 1) {
    const half = Math.floor((fits + tooLong) / 2);
    if (measure(cut(characters, half)) <= room) fits = half;
    else tooLong = half;
  }
  return cut(characters, fits);
}

/** The same on several lines, wrapped between words; only the last line is truncated. */
export function cutToLines(text: string, room: number, most: number, measure: Measure): string[] {
  const lines: string[] = [];
  let words = text.split(/\s+/).filter(Boolean);
  while (words.length > 0 && lines.length < most - 1) {
    let count = 1;
    while (count < words.length && measure(words.slice(0, count + 1).join(' ')) <= room) count += 1;
    lines.push(words.slice(0, count).join(' '));
    words = words.slice(count);
  }
  if (words.length > 0) lines.push(words.join(' '));
  return lines.map((line) => cutToWidth(line, room, measure));
}

function cut(characters: readonly string[], count: number): string {
  return characters.slice(0, count).join('').trimEnd() + ellipsis;
}

function split(text: string): string[] {
  return [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
}
