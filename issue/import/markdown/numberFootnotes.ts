const definition = /^[ ]{0,3}\[\^([^\]\s]{1,40})\]:/gm;
const mark = /\[\^([^\]\s]{1,40})\](:?)/g;

/**
 * Returns Markdown in which footnotes are numbered in order of their marks, as readers see them: "[1]" at the mark and
 * before the note. Marks without a note stay.
 */
export function numberFootnotes(text: string): string {
  if (!text.includes('[^')) return text;
  const noted = new Set([...text.matchAll(definition)].map(([, label]) => label));
  if (noted.size === 0) return text;
  const numbers = new Map<string, number>();
  for (const [, label = '', colon] of text.matchAll(mark))
    if (noted.has(label) && colon === '' && !numbers.has(label))
      numbers.set(label, numbers.size + 1);
  for (const label of noted)
    if (label !== undefined && !numbers.has(label)) numbers.set(label, numbers.size + 1);
  return text.replace(mark, (written, label: string) => {
    const number = numbers.get(label);
    return number === undefined ? written : `\\[${String(number)}\\]`;
  });
}
